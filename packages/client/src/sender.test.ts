import { type CommandAnswer, type ErrorCode, wireError } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutbox } from './outbox.ts';
import { Sender } from './sender.ts';
import { safeStorage } from './storage.ts';
import { fakeCaller, flush } from './testing/fakes.ts';

const TIMERS = ['setTimeout', 'clearTimeout'] as const;
beforeEach(() => void vi.useFakeTimers({ toFake: [...TIMERS] }));
afterEach(() => void vi.useRealTimers());

const stored = (seq: number): CommandAnswer => ({ ok: true, seq, epoch: 0, stored: true });
const refused = (code: ErrorCode): CommandAnswer => ({ ok: false, error: wireError(code) });
const say = (text: string) => ({ type: 'send_message', text }) as const;

function given() {
  const outbox = openOutbox(safeStorage(null), 'outbox:', 'tab-1');
  const caller = fakeCaller();
  const changes = vi.fn();
  const answers: (readonly [string, CommandAnswer])[] = [];
  const line = { isOnline: true };
  const sender = new Sender({
    outbox,
    caller,
    isOnline: () => line.isOnline,
    frame: () => ({ conversationId: 'cnv' }),
    onChange: changes,
    onAnswer: (id, answer) => answers.push([id, answer]),
  });
  const frames = () => caller.calls.map(({ frame }) => frame);
  /** The newest call, and what happens after its answer. */
  const answer = async (value: CommandAnswer) => {
    caller.calls.at(-1)?.answer(value);
    await flush();
  };
  const drop = async () => {
    caller.calls.at(-1)?.drop();
    await flush();
  };
  /** The pause before the next try is over. */
  const pauseIsOver = async () => {
    vi.runOnlyPendingTimers();
    await flush();
  };
  const give = (text: string) => outbox.add(say(text)).id;
  return {
    outbox,
    caller,
    sender,
    line,
    changes,
    answers,
    frames,
    answer,
    drop,
    pauseIsOver,
    give,
  };
}

describe('order', () => {
  it('sends one command at a time, in the order given, each naming the one stored before it', async () => {
    const { sender, give, frames, answer, outbox } = given();
    const [a, b, c] = [give('a'), give('b'), give('c')];
    sender.kick();
    sender.kick();
    await flush();
    expect(frames()).toMatchObject([{ id: a, after: null, command: say('a') }]);
    await answer(stored(1));
    expect(frames().slice(1)).toMatchObject([{ id: b, after: a }]);
    await answer(stored(2));
    expect(frames().slice(2)).toMatchObject([{ id: c, after: b, conversationId: 'cnv' }]);
    await answer(stored(3));
    expect(frames()).toHaveLength(3);
    expect(outbox.list()).toEqual([]);
  });

  it('never names a command that was not stored because it was true already', async () => {
    const { sender, give, frames, answer } = given();
    const [a, , c] = [give('a'), give('b'), give('c')];
    sender.kick();
    await answer(stored(1));
    await answer({ ok: true, seq: 1, epoch: 0, stored: false });
    expect(frames()[2]).toMatchObject({ id: c, after: a });
  });

  it('sends what is given while another is on its way after that one', async () => {
    const { sender, give, frames, answer } = given();
    const a = give('a');
    sender.kick();
    const b = give('b');
    sender.kick();
    await flush();
    expect(frames().map(({ id }) => id)).toEqual([a]);
    await answer(stored(1));
    expect(frames().map(({ id }) => id)).toEqual([a, b]);
  });

  it('begins the chain anew when the relay has another memory', async () => {
    const { sender, give, frames, answer, pauseIsOver } = given();
    const [a, b] = [give('a'), give('b')];
    sender.kick();
    await answer(stored(1));
    expect(frames()[1]).toMatchObject({ id: b, after: a });
    await answer(refused('out_of_order'));
    await pauseIsOver();
    expect(frames()[2]).toMatchObject({ id: b, after: null });
  });
});

describe('silence and refusals', () => {
  it('sends the same command under the same id when no answer comes, and nothing before it', async () => {
    const { sender, give, frames, drop, pauseIsOver, answer } = given();
    const [a, b] = [give('a'), give('b')];
    sender.kick();
    for (let round = 0; round < 4; round += 1) {
      await drop();
      await pauseIsOver();
    }
    expect(frames().map(({ id }) => id)).toEqual([a, a, a, a, a]);
    await answer(stored(1));
    expect(frames().at(-1)).toMatchObject({ id: b, after: a });
  });

  it.each(['rate_limited', 'unavailable', 'internal', 'slow_consumer'] as const)(
    'keeps a command that was refused for now (%s), and tries it again',
    async (code) => {
      const { sender, give, frames, answer, pauseIsOver, outbox, answers } = given();
      const [a] = [give('a'), give('b')];
      sender.kick();
      await answer(refused(code));
      expect(frames()).toHaveLength(1);
      expect(outbox.list().map(({ state }) => state)).toEqual(['pending', 'pending']);
      expect(answers).toEqual([]);
      await pauseIsOver();
      expect(frames()[1]).toMatchObject({ id: a, after: null });
    },
  );

  it('waits as long as a refusal says', async () => {
    const { sender, give, frames, answer } = given();
    give('a');
    sender.kick();
    const error = wireError('rate_limited', { retryAfterMs: 60_000 });
    await answer({ ok: false, error });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(frames()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(frames()).toHaveLength(2);
  });

  it.each(['too_large', 'not_holder', 'stale_epoch', 'idempotency_conflict'] as const)(
    'marks a command that was refused for good (%s), and goes on with the next',
    async (code) => {
      const { sender, give, frames, answer, outbox, answers, changes } = given();
      const [a, b] = [give('a'), give('b')];
      sender.kick();
      await answer(refused(code));
      expect(outbox.list()).toMatchObject([
        { id: a, state: 'failed', problem: { code } },
        { id: b, state: 'pending' },
      ]);
      expect(frames()[1]).toMatchObject({ id: b, after: null });
      expect(answers).toEqual([[a, refused(code)]]);
      expect(changes).toHaveBeenCalledTimes(1);
    },
  );

  it('does not send a failed command again until a person revives it', async () => {
    const { sender, give, frames, answer, outbox } = given();
    const a = give('a');
    sender.kick();
    await answer(refused('too_large'));
    sender.kick();
    await flush();
    expect(frames()).toHaveLength(1);
    outbox.revive(a);
    sender.kick();
    await flush();
    expect(frames()[1]).toMatchObject({ id: a });
  });

  it('tries at once when the connection is back, and leaves no second try behind', async () => {
    const { sender, give, frames, drop, answer } = given();
    give('a');
    sender.kick();
    await drop();
    sender.kick();
    await flush();
    expect(frames()).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
    await answer(stored(1));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('still tries again when it is kicked in the very moment a try fails', async () => {
    const { sender, give, frames, caller, pauseIsOver } = given();
    give('a');
    // The kick comes after the failure was seen and before the sender has come to rest.
    const call = caller.call.bind(caller);
    caller.call = (verb, frame) => {
      const answered = call<never>(verb, frame);
      queueMicrotask(() => void answered.catch(() => sender.kick()));
      return answered;
    };
    sender.kick();
    await flush();
    caller.calls[0]?.drop();
    await flush();
    await pauseIsOver();
    expect(frames()).toHaveLength(2);
  });
});

describe('offline and stopped', () => {
  it('sends nothing while offline, and what waits once it is kicked online', async () => {
    const { sender, give, frames, line } = given();
    const a = give('a');
    line.isOnline = false;
    sender.kick();
    await flush();
    expect(frames()).toEqual([]);
    line.isOnline = true;
    sender.kick();
    await flush();
    expect(frames()).toMatchObject([{ id: a }]);
  });

  it('holds the next back when the connection went away with the answer', async () => {
    const { sender, give, frames, line, answer } = given();
    give('a');
    give('b');
    sender.kick();
    line.isOnline = false;
    await answer(stored(1));
    expect(frames()).toHaveLength(1);
  });

  it('tries nothing more once it is stopped', async () => {
    const { sender, give, frames, drop, pauseIsOver } = given();
    give('a');
    sender.kick();
    await drop();
    sender.stop();
    await pauseIsOver();
    expect(frames()).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
