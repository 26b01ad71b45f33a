import { type Conversation, newConversation, step, type Timings } from '@warmline/conversation';
import {
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
} from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Runner, type WorkDone } from './runner.ts';

const TIMINGS: Timings = {
  settleMs: 500,
  slaMs: 60_000,
  agentReplyMs: 120_000,
  holderGraceMs: 20_000,
  idleMs: 3_600_000,
  maxAttempts: 3,
  offerMs: 20_500,
  reviewMs: 90_000,
  approvalMs: 45_000,
};
const IDS = {
  conversationId: asConversationId(`cnv_${'c'.repeat(22)}`),
  siteId: asSiteId('demo'),
  visitorId: asVisitorId(`vis_${'v'.repeat(22)}`),
};
const ADA = { kind: 'agent', id: asAgentId(`agt_${'a'.repeat(22)}`), name: 'Ada' } as const;

let state: Conversation;
let leases: number;
let runner: Runner;
const looks: string[] = [];

/** One conversation, held by Ada, with its brief posted; nothing else is owed soon. */
function setUp(work: (kind: string) => WorkDone): void {
  state = newConversation(IDS);
  leases = 0;
  looks.length = 0;
  runner = new Runner({
    store: {
      takeDue: async () => [],
      takeLease: async () => {
        leases += 1;
        return true;
      },
      renewLease: async () => true,
      releaseLease: async () => undefined,
      postpone: async () => undefined,
    },
    current: async () => ({ state, row: null }),
    timingsOf: () => TIMINGS,
    work: async (_state, { kind }) => {
      looks.push(kind);
      return work(kind);
    },
    giveUp: async () => undefined,
    nodeId: 'node',
    now: Date.now,
    onError: (error) => {
      throw error;
    },
  });
  runner.start();
  const visitor = { kind: 'visitor', id: IDS.visitorId } as const;
  does({ by: visitor, ask: { type: 'request_human' } });
  does({ by: ADA, epoch: state.epoch, ask: { type: 'claim' } });
  posts();
}

const posts = () =>
  does({
    by: { kind: 'system' },
    ask: { type: 'post_brief', episode: 1, brief: { asOfSeq: state.seq, fields: [] } },
  });

function does(wish: object): void {
  const id = asCommandId(`00000000-0000-0000-0000-${String(state.seq).padStart(12, '0')}`);
  // Each call pairs a sender with an ask of its own.
  const command = { id, at: Date.now(), ...wish } as Parameters<typeof step>[1];
  const outcome = step(state, command, { timings: TIMINGS, decision: null, target: null });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  state = outcome.state;
  runner.changed(state);
}

const writes = () =>
  does({ by: ADA, epoch: state.epoch, ask: { type: 'send_message', text: 'x' } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await runner.stop(0);
  vi.useRealTimers();
});

describe('looking whether the holder is here', () => {
  const here = (kind: string): WorkDone =>
    kind === 'holder_check' ? { kind: 'postponed', until: Date.now() + 20_000 } : { kind: 'done' };

  it('happens once in a grace, however many messages there are', async () => {
    setUp(here);
    await vi.advanceTimersByTimeAsync(TIMINGS.holderGraceMs);
    looks.length = 0;
    for (let n = 0; n < 30; n += 1) {
      writes();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(looks.filter((kind) => kind === 'holder_check')).toHaveLength(1);
    const before = leases;
    writes();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(leases).toBe(before);
  });

  it('happens at once when told to, and anew for the next holder', async () => {
    setUp(here);
    await vi.advanceTimersByTimeAsync(TIMINGS.holderGraceMs);
    writes();
    await vi.advanceTimersByTimeAsync(100);
    const seen = looks.length;
    runner.lookAt(IDS.conversationId, Date.now());
    await vi.advanceTimersByTimeAsync(100);
    expect(looks.length).toBe(seen + 1);

    does({ by: ADA, epoch: state.epoch, ask: { type: 'release' } });
    does({ by: ADA, epoch: state.epoch, ask: { type: 'claim' } });
    posts();
    await vi.advanceTimersByTimeAsync(TIMINGS.holderGraceMs);
    const then = looks.length;
    writes();
    await vi.advanceTimersByTimeAsync(100);
    expect(looks.slice(then)).toContain('holder_check');
  });
});

describe('what is owed still after it was done', () => {
  const pending = () =>
    does({
      by: { kind: 'system' },
      ask: {
        type: 'post_brief',
        episode: 1,
        brief: { asOfSeq: state.seq, fields: [], model: 'pending' },
      },
    });

  it('is not done without a pause', async () => {
    setUp(() => ({ kind: 'done' }));
    does({ by: ADA, epoch: state.epoch, ask: { type: 'release' } });
    pending();
    looks.length = 0;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks.filter((kind) => kind === 'model_brief').length).toBeLessThan(5);
  });

  it('does not stand before what is due beside it, and a model’s brief comes last', async () => {
    setUp(() => ({ kind: 'done' }));
    does({ by: ADA, epoch: state.epoch, ask: { type: 'release' } });
    pending();
    await vi.advanceTimersByTimeAsync(TIMINGS.slaMs);
    looks.length = 0;
    runner.lookAt(IDS.conversationId, Date.now());
    await vi.advanceTimersByTimeAsync(100);
    expect(looks.slice(0, 2)).toEqual(['handoff_timeout', 'model_brief']);
  });
});
