import { wireError } from '@warmline/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutbox } from './outbox.ts';
import { safeStorage } from './storage.ts';
import { FakeStorage } from './testing/fakes.ts';

// All in one moment, unless a test moves the clock: the order must not rest on it.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const PREFIX = 'warmline:demo:outbox:';
const say = (text: string) => ({ type: 'send_message', text }) as const;
const nobodyIsAlive = () => false;

function given() {
  const page = new FakeStorage();
  return { page, open: (tab = 'tab-1') => openOutbox(safeStorage(page), PREFIX, tab) };
}

function texts(outbox: ReturnType<typeof openOutbox>): readonly string[] {
  return outbox
    .list()
    .map(({ command }) => (command.type === 'send_message' ? command.text : command.type));
}

describe('openOutbox', () => {
  it('lists commands in the order in which they were given, each with an id of its own', () => {
    const outbox = given().open();
    for (const text of ['a', 'b', 'c']) outbox.add(say(text));
    expect(texts(outbox)).toEqual(['a', 'b', 'c']);
    expect(new Set(outbox.list().map(({ id }) => id)).size).toBe(3);
    expect(outbox.list().every(({ state }) => state === 'pending')).toBe(true);
  });

  it('survives a reload: same ids, same order, also past ten', () => {
    const { open } = given();
    const before = open();
    const names = Array.from({ length: 12 }, (_, index) => `message ${index}`);
    for (const name of names) before.add(say(name));
    const after = open();
    expect(texts(after)).toEqual(names);
    expect(after.list().map(({ id }) => id)).toEqual(before.list().map(({ id }) => id));
  });

  it('goes on counting after a reload, so that a new command comes last', () => {
    const { open } = given();
    const first = open();
    const ids = ['a', 'b', 'c'].map((text) => first.add(say(text)).id);
    for (const id of ids.slice(0, 2)) first.remove(id);
    open().add(say('d'));
    expect(texts(open())).toEqual(['c', 'd']);
  });

  it('keeps the order when the device’s clock is set back', () => {
    const { open } = given();
    const outbox = open();
    outbox.add(say('a'));
    vi.setSystemTime(Date.now() - 86_400_000);
    outbox.add(say('b'));
    expect(texts(outbox)).toEqual(['a', 'b']);
    expect(texts(open())).toEqual(['a', 'b']);
  });

  it('forgets what was removed, also over a reload', () => {
    const { open } = given();
    const outbox = open();
    const { id } = outbox.add(say('a'));
    outbox.add(say('b'));
    outbox.remove(id);
    expect(texts(outbox)).toEqual(['b']);
    expect(texts(open())).toEqual(['b']);
  });

  it('keeps a failure and its reason over a reload', () => {
    const { open } = given();
    const outbox = open();
    const { id } = outbox.add(say('a'));
    outbox.fail(id, wireError('too_large'));
    expect(open().list()).toMatchObject([{ id, state: 'failed', problem: { code: 'too_large' } }]);
  });

  it('revives a failed command under the same id, at the end', () => {
    const { open } = given();
    const outbox = open();
    const { id } = outbox.add(say('a'));
    outbox.fail(id, wireError('too_large'));
    outbox.add(say('b'));
    outbox.revive(id);
    expect(texts(outbox)).toEqual(['b', 'a']);
    expect(outbox.list()[1]).toMatchObject({ id, state: 'pending', problem: null });
    expect(texts(open())).toEqual(['b', 'a']);
  });

  it('does not bring back a command that was removed before it failed or was revived', () => {
    const { open } = given();
    const outbox = open();
    const { id } = outbox.add(say('a'));
    outbox.remove(id);
    outbox.fail(id, wireError('internal'));
    outbox.revive(id);
    expect(outbox.list()).toEqual([]);
    expect(open().list()).toEqual([]);
  });

  it('works where nothing can be kept', () => {
    const outbox = openOutbox(safeStorage(null), PREFIX, 'tab-1');
    outbox.add(say('a'));
    expect(texts(outbox)).toEqual(['a']);
  });
});

describe('adopt', () => {
  it('leaves to a living tab what is its own', () => {
    const { open } = given();
    open('tab-1').add(say('a'));
    const other = open('tab-2');
    expect(texts(other)).toEqual([]);
    expect(other.adopt((tab) => tab === 'tab-1')).toBe(false);
    expect(texts(other)).toEqual([]);
  });

  it('takes over what a closed tab left, under the same ids and in its order', () => {
    const { open } = given();
    const closed = open('tab-1');
    closed.add(say('a'));
    closed.add(say('b'));
    const other = open('tab-2');
    expect(other.adopt(nobodyIsAlive)).toBe(true);
    expect(texts(other)).toEqual(['a', 'b']);
    expect(other.list().map(({ id }) => id)).toEqual(closed.list().map(({ id }) => id));
  });

  it('owns what it adopted: a third tab leaves it alone, and nothing is adopted twice', () => {
    const { open } = given();
    const first = open('tab-1');
    first.add(say('a'));
    const second = open('tab-2');
    second.adopt(nobodyIsAlive);
    expect(first.adopt(nobodyIsAlive)).toBe(false);
    expect(second.adopt(nobodyIsAlive)).toBe(false);
    const third = open('tab-3');
    expect(third.adopt((tab) => tab === 'tab-2')).toBe(false);
    expect(texts(second)).toEqual(['a']);
  });

  it('does not touch entries of other tabs when it writes its own', () => {
    const { page, open } = given();
    open('tab-1').add(say('a'));
    const mine = open('tab-2');
    mine.remove(mine.add(say('b')).id);
    expect(page.map.size).toBe(1);
    expect(texts(open('tab-1'))).toEqual(['a']);
  });
});

describe('a corrupt entry', () => {
  it.each([
    ['no JSON', '{"command":'],
    ['another shape', '{"text":"a"}'],
    ['null', 'null'],
    ['a number', '7'],
    ['no place in the order', '{"command":{"type":"send_message","text":"x"},"tab":"tab-1"}'],
  ])('is passed over, and harms no other: %s', (_, text) => {
    const { page, open } = given();
    page.setItem(`${PREFIX}00000000-0000-4000-8000-000000000000`, text);
    const outbox = open();
    const { id } = outbox.add(say('a'));
    outbox.add(say('b'));
    outbox.fail(id, wireError('too_large'));
    outbox.revive(id);
    expect(texts(outbox)).toEqual(['b', 'a']);
    expect(texts(open())).toEqual(['b', 'a']);
  });
});
