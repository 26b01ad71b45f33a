import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alone, livingTabs, stayAlive, tabId } from './tabs.ts';
import { FakeLocks } from './testing/fake-locks.ts';
import { FakeStorage, flush } from './testing/fakes.ts';

afterEach(() => vi.unstubAllGlobals());

describe('tabId', () => {
  it('survives a reload and differs between tabs', () => {
    const [one, two] = [new FakeStorage(), new FakeStorage()];
    // A key each: the page's memory knows only the keys of its own tab.
    const id = tabId('tab:one', one);
    expect(tabId('tab:one', one)).toBe(id);
    expect(one.getItem('tab:one')).toBe(id);
    expect(tabId('tab:two', two)).not.toBe(id);
  });

  it.each([
    ['there is no storage', () => null],
    ['it is full', () => Object.assign(new FakeStorage(), { isFull: true })],
    ['every access throws', () => Object.assign(new FakeStorage(), { isBroken: true })],
  ])('is the same as long as the page lives where %s', (name, storage) => {
    const key = `tab:${name}`;
    expect(tabId(key, storage())).toBe(tabId(key, storage()));
  });
});

describe('with Web Locks', () => {
  beforeEach(() => void vi.stubGlobal('navigator', { locks: new FakeLocks() }));

  it('counts a tab as living until it ends, and no tab of another site', async () => {
    const [mine, other] = [new AbortController(), new AbortController()];
    stayAlive('demo:tab:', 'one', mine.signal);
    stayAlive('demo:tab:', 'two', new AbortController().signal);
    stayAlive('shop:tab:', 'three', other.signal);
    await flush();
    expect(await livingTabs('demo:tab:')).toEqual(new Set(['one', 'two']));
    mine.abort();
    await flush();
    expect(await livingTabs('demo:tab:')).toEqual(new Set(['two']));
  });

  it('does not wait for a name that another tab holds', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    stayAlive('demo:tab:', 'one', first.signal);
    stayAlive('demo:tab:', 'one', second.signal);
    await flush();
    first.abort();
    await flush();
    expect(await livingTabs('demo:tab:')).toEqual(new Set());
  });

  it('runs work of one name one after the other, of two names side by side', async () => {
    const steps: string[] = [];
    let open: () => void = () => undefined;
    const gate = new Promise<void>((done) => {
      open = done;
    });
    const first = alone('a', async () => {
      steps.push('first begins');
      await gate;
      steps.push('first ends');
    });
    const second = alone('a', async () => void steps.push('second'));
    const third = alone('b', async () => void steps.push('third'));
    await flush();
    expect(steps).toEqual(['first begins', 'third']);
    open();
    await Promise.all([first, second, third]);
    expect(steps).toEqual(['first begins', 'third', 'first ends', 'second']);
  });

  it('gives the work’s result and its error to the caller, and the next its turn', async () => {
    const failing = alone('a', () => Promise.reject(new Error('no')));
    const next = alone('a', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});

describe('without Web Locks', () => {
  beforeEach(() => void vi.stubGlobal('navigator', undefined));

  it('cannot tell who lives, and says so instead of "nobody"', async () => {
    stayAlive('demo:tab:', 'one', new AbortController().signal);
    expect(await livingTabs('demo:tab:')).toBeNull();
  });

  it('runs work at once', async () => {
    await expect(alone('a', async () => 'done')).resolves.toBe('done');
  });
});
