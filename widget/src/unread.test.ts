import { afterEach, describe, expect, it, vi } from 'vitest';
import { BY_ADA, BY_VISITOR, eventAt, threadOf } from './testing/events.ts';
import { seenStore, unreadCount } from './unread.ts';

afterEach(() => vi.unstubAllGlobals());

const message = (seq: number, by: Parameters<typeof eventAt>[2]) =>
  eventAt(seq, { type: 'message_sent', text: 'text' }, by);

describe('unreadCount', () => {
  const { items } = threadOf(
    message(1, BY_VISITOR),
    message(2, { kind: 'assistant' }),
    eventAt(3, {
      type: 'handoff_requested',
      episode: 1,
      requestedBy: 'visitor',
      priority: 'normal',
      dueAt: 9,
    }),
    eventAt(4, { type: 'claimed', episode: 1, agent: BY_ADA }, BY_ADA),
    message(5, BY_ADA),
    message(6, BY_VISITOR),
  );

  it.each([
    [0, 3],
    [1, 3],
    [2, 2],
    [4, 1],
    [5, 0],
    [99, 0],
  ])('counts what others wrote or did after #%i', (seen, count) => {
    expect(unreadCount(items, seen)).toBe(count);
  });

  it('is zero for an empty thread', () => {
    expect(unreadCount([], 0)).toBe(0);
  });
});

/** A device's storage: all tabs of a site see the same. */
function deviceStorage() {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

describe('seenStore', () => {
  it('begins at nothing, and remembers over reloads', () => {
    vi.stubGlobal('localStorage', deviceStorage());
    expect(seenStore('demo').get()).toBe(0);
    seenStore('demo').set(7);
    expect(seenStore('demo').get()).toBe(7);
  });

  it('agrees between tabs: what one has seen, the other has', () => {
    vi.stubGlobal('localStorage', deviceStorage());
    const [one, two] = [seenStore('demo'), seenStore('demo')];
    one.set(3);
    two.set(7);
    expect(one.get()).toBe(7);
  });

  it('keeps sites apart', () => {
    vi.stubGlobal('localStorage', deviceStorage());
    seenStore('demo').set(7);
    expect(seenStore('other').get()).toBe(0);
  });

  it('takes what is no number for nothing', () => {
    const storage = deviceStorage();
    vi.stubGlobal('localStorage', storage);
    const seen = seenStore('demo');
    storage.setItem(seen.key, 'seven');
    expect(seen.get()).toBe(0);
  });

  it('remembers for the page where nothing can be kept', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const seen = seenStore('demo');
    seen.set(7);
    expect(seen.get()).toBe(7);
  });
});
