import { type DeskThread, EMPTY_AGENTS_THREAD, EMPTY_LIVE_THREAD } from '@warmline/client';
import { foldOversight, NO_OVERSIGHT } from '@warmline/conversation';
import type { AgentCommand, ConversationEvent } from '@warmline/protocol';
import { nothing } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { oversightView } from './oversight-view.ts';
import { ADA, BO, eventAt } from './testing/entries.ts';
import { listenersOf, textOf } from './testing/template-text.ts';

const DIGEST = 'd'.repeat(64);
const HOSTILE = '<img src=x onerror=alert(1)>';
const proposal = (args: Readonly<Record<string, unknown>> = { order: HOSTILE, amount: 12.5 }) =>
  eventAt(4, {
    type: 'action_proposed',
    call: 'cal_1',
    turn: 1,
    tool: 'refund',
    arguments: args,
    digest: DIGEST,
    tier: 'approval',
    reason: 'Refunds need an approval.',
    dueAt: 90_000,
  });
const draft = eventAt(5, {
  type: 'answer_drafted',
  call: 'cal_2',
  turn: 1,
  text: 'Thirty **days**.',
  citations: [],
  confidence: 0.4,
  digest: DIGEST,
  dueAt: 90_000,
});
const offered = eventAt(6, { type: 'offered', episode: 1, agent: ADA, until: 90_000 });

function live(...events: readonly ConversationEvent[]): DeskThread {
  const oversight = foldOversight(NO_OVERSIGHT, events);
  return { ...EMPTY_LIVE_THREAD, ...EMPTY_AGENTS_THREAD, oversight };
}

/** The view, and what it asked for. */
function drawn(thread: DeskThread, me = ADA, now = 60_000) {
  const asked: AgentCommand[] = [];
  const jumped: number[] = [];
  const view = oversightView(thread, me, now, {
    act: (command) => void asked.push(command),
    jump: (seq) => void jumped.push(seq),
  });
  return { view, text: textOf(view), asked, jumped };
}

/** A form that was sent with this reason. */
function sent(reason: string) {
  vi.stubGlobal(
    'FormData',
    class {
      get() {
        return reason;
      }
    },
  );
  return { preventDefault: vi.fn(), currentTarget: {} };
}
afterEach(() => void vi.unstubAllGlobals());

describe('oversightView', () => {
  it('is nothing when there is nothing to decide', () => {
    expect(drawn(live()).view).toBe(nothing);
    expect(drawn(live(proposal(), draft, offered)).text).toContain('aria-label="Decisions"');
  });
});

describe('an action that was begun', () => {
  it('is told as that until it is known what came of it', () => {
    const place = { call: 'cal_1', tool: 'refund' };
    const begun = eventAt(5, { type: 'action_begun', ...place, attempt: 1, until: 90_000 });
    expect(drawn(live(begun)).text).toContain('<code>refund</code> was begun; its outcome is');
    const finished = { type: 'action_finished', ...place, outcome: 'done', result: '' } as const;
    expect(drawn(live(begun, eventAt(6, finished))).view).toBe(nothing);
  });
});

describe('an approval of an action', () => {
  it('shows the tool, why it waits, until when, and each argument as JSON', () => {
    const { text } = drawn(live(proposal({ order: 'NB-1', amount: 12.5, digits: '12.5' })));
    expect(text).toContain('The assistant would use <code>refund</code>');
    expect(text).toContain('Refunds need an approval.');
    expect(text).toContain('30 s left');
    expect(text).toContain('<dt>order</dt><dd dir="auto">"NB-1"</dd>');
    expect(text).toContain('<dt>amount</dt><dd dir="auto">12.5</dd>');
    expect(text).toContain('<dt>digits</dt><dd dir="auto">"12.5"</dd>');
  });

  it('says that there are no arguments, and that it is late', () => {
    expect(drawn(live(proposal({}))).text).toContain('Without arguments.');
    expect(drawn(live(proposal()), ADA, 90_000).text).toContain('overdue');
    expect(drawn(live(proposal()), ADA, 89_999).text).not.toContain('overdue');
  });

  it('shows arguments as text, never as markup', () => {
    const { view, text } = drawn(live(proposal()));
    expect(text).toContain(HOSTILE);
    if (view === nothing) throw new Error('There is a card.');
    expect(JSON.stringify((view as { strings: readonly string[] }).strings)).not.toContain(
      'onerror',
    );
  });

  it('shows what would not be seen, or would turn the rest around', () => {
    const { text } = drawn(live(proposal({ 'to\u200b': '\u202e001', sum: 'a\u2066b' })));
    expect(text).toContain('<dt>to\\u{200b}</dt><dd dir="auto">"\\u{202e}001"</dd>');
    expect(text).toContain('"a\\u{2066}b"');
  });

  it('is approved by what its digest names, and leads to where it was proposed', () => {
    const { view, asked, jumped } = drawn(live(proposal()));
    const [, jump, approve] = listenersOf(view);
    jump?.();
    approve?.();
    expect(jumped).toEqual([4]);
    expect(asked).toEqual([
      { type: 'decide_approval', call: 'cal_1', digest: DIGEST, verdict: 'approve' },
    ]);
  });

  it('is rejected with a reason, and not without one', () => {
    const { view, asked, text } = drawn(live(proposal()));
    const [submit] = listenersOf(view);
    submit?.(sent('  '));
    expect(asked).toEqual([]);
    const event = sent(' Too much. ');
    submit?.(event);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(asked).toEqual([
      {
        type: 'decide_approval',
        call: 'cal_1',
        digest: DIGEST,
        verdict: 'reject',
        reason: 'Too much.',
      },
    ]);
    expect(text).toMatch(/name="reason" required/);
  });
});

describe('an approval of an answer', () => {
  it('shows it as the visitor would see it', () => {
    const { text } = drawn(live(draft));
    expect(text).toContain('The assistant would answer</b>');
    const offering = { ...draft, offersHuman: true };
    expect(drawn(live(offering)).text).toContain('would answer, and offer a person</b>');
    expect(text).toContain('Thirty <strong>days</strong>.');
  });

  it('stands beside others, each with its own call, until it is decided on', () => {
    const both = [proposal(), draft];
    expect(drawn(live(...both)).text).toMatch(/data-call=cal_1[\s\S]*data-call=cal_2/);
    const decided = eventAt(6, { type: 'approval_decided', call: 'cal_1', verdict: 'cancelled' });
    expect(drawn(live(...both, decided)).text).not.toContain('data-call=cal_1');
  });
});

describe('an offer', () => {
  it('that is one’s own is taken over, or declined with a reason', () => {
    const { view, text, asked } = drawn(live(offered));
    expect(text).toContain('Offered to you');
    expect(text).toContain('30 s left');
    const [submit, takeOver] = listenersOf(view);
    takeOver?.();
    submit?.(sent(' '));
    submit?.(sent('In a call'));
    expect(asked).toEqual([{ type: 'claim' }, { type: 'decline_offer', reason: 'In a call' }]);
  });

  it('that is another’s says whose it is, and cannot be declined', () => {
    for (const me of [BO, null]) {
      const text = textOf(
        oversightView(live(offered), me, 60_000, { act: () => undefined, jump: () => undefined }),
      );
      expect(text).toContain('Offered to <bdi>Ada</bdi>');
      expect(text).not.toContain('Decline');
    }
  });

  it('is gone once somebody has taken over', () => {
    const claimed = eventAt(7, { type: 'claimed', episode: 1, agent: BO });
    expect(drawn(live(offered, claimed)).view).toBe(nothing);
  });
});
