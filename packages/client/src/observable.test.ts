import { describe, expect, it, vi } from 'vitest';
import { Store } from './observable.ts';
import { flush } from './testing/fakes.ts';

describe('Store', () => {
  it('has the new state at once, as another object, and keeps the other fields', () => {
    const store = new Store({ a: 1, b: 2 });
    const before = store.state;
    store.set({ a: 3 });
    expect(store.state).toEqual({ a: 3, b: 2 });
    expect(before).toEqual({ a: 1, b: 2 });
  });

  it('tells of many changes in one turn once, and of the next turn again', async () => {
    const store = new Store({ a: 1 });
    const heard: number[] = [];
    store.subscribe(() => heard.push(store.state.a));
    store.set({ a: 2 });
    store.set({ a: 3 });
    expect(heard).toEqual([]);
    await flush();
    store.set({ a: 4 });
    await flush();
    expect(heard).toEqual([3, 4]);
  });

  it('tells of a change that a listener makes', async () => {
    const store = new Store({ a: 1 });
    const heard: number[] = [];
    store.subscribe(() => {
      heard.push(store.state.a);
      if (store.state.a < 4) store.set({ a: store.state.a + 1 });
    });
    store.set({ a: 2 });
    await flush();
    expect(heard).toEqual([2, 3, 4]);
  });

  it('tells nobody who has stopped listening, and everybody else', async () => {
    const store = new Store({ a: 1 });
    const [gone, here] = [vi.fn(), vi.fn()];
    const stop = store.subscribe(gone);
    store.subscribe(() => stop());
    store.subscribe(here);
    store.set({ a: 2 });
    await flush();
    store.set({ a: 3 });
    await flush();
    expect(gone).toHaveBeenCalledTimes(1);
    expect(here).toHaveBeenCalledTimes(2);
  });
});
