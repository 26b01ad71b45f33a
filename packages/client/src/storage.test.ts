import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageStorage, safeStorage } from './storage.ts';
import { FakeStorage } from './testing/fakes.ts';

afterEach(() => vi.unstubAllGlobals());

describe('safeStorage', () => {
  it('keeps what it is given, for the next page to read', () => {
    const page = new FakeStorage();
    safeStorage(page).set('a:1', 'one');
    const next = safeStorage(page);
    expect(next.get('a:1')).toBe('one');
    expect(next.isBlocked).toBe(false);
  });

  it('lists the keys of one prefix only', () => {
    const page = new FakeStorage();
    page.setItem('other', 'of the shop');
    const storage = safeStorage(page);
    storage.set('a:1', 'one');
    storage.set('a:2', 'two');
    expect([...storage.keys('a:')].sort()).toEqual(['a:1', 'a:2']);
  });

  it('works from memory where there is no storage, and says so', () => {
    const storage = safeStorage(null);
    expect(storage.isBlocked).toBe(true);
    storage.set('a', 'one');
    expect(storage.get('a')).toBe('one');
    expect(storage.keys('')).toEqual(['a']);
    storage.remove('a');
    expect(storage.get('a')).toBeNull();
    expect(storage.keys('')).toEqual([]);
  });

  it('works from memory where every access throws, and says so', () => {
    const page = new FakeStorage();
    page.isBroken = true;
    const storage = safeStorage(page);
    expect(storage.get('a')).toBeNull();
    expect(storage.isBlocked).toBe(true);
    storage.set('a', 'one');
    expect(storage.get('a')).toBe('one');
    expect(storage.keys('')).toEqual(['a']);
    storage.remove('a');
    expect(storage.get('a')).toBeNull();
  });

  it('reads the newest value when the storage is full and holds an older one', () => {
    const page = new FakeStorage();
    const storage = safeStorage(page);
    storage.set('a', 'old');
    page.isFull = true;
    storage.set('a', 'new');
    expect(storage.get('a')).toBe('new');
    expect(storage.isBlocked).toBe(true);
    expect(storage.keys('')).toEqual(['a']);
  });

  it('goes back to the page’s storage once that takes writes again', () => {
    const page = new FakeStorage();
    page.isFull = true;
    const storage = safeStorage(page);
    storage.set('a', 'one');
    page.isFull = false;
    storage.set('a', 'two');
    // Another tab changes it: what memory held must not hide that.
    page.setItem('a', 'three');
    expect(storage.get('a')).toBe('three');
  });
});

describe('pageStorage', () => {
  it('is null where reading the property itself throws', () => {
    const had = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(pageStorage('localStorage')).toBeNull();
    if (had) Object.defineProperty(globalThis, 'localStorage', had);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('is the page’s storage where there is one', () => {
    const page = new FakeStorage();
    vi.stubGlobal('sessionStorage', page);
    expect(pageStorage('sessionStorage')).toBe(page);
  });
});
