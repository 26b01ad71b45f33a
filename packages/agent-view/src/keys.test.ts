import { describe, expect, it } from 'vitest';
import { shortcutOf, shortcuts } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('shortcuts', () => {
  it('use each key once', () => {
    const keys = shortcuts.flatMap((shortcut) =>
      'also' in shortcut ? [shortcut.key, shortcut.also] : [shortcut.key],
    );
    expect(new Set<string>(keys).size).toBe(keys.length);
  });
});

describe('shortcutOf', () => {
  it.each(shortcuts.map((shortcut) => [shortcut.key, shortcut] as const))(
    'knows %s and its other key',
    (key, shortcut) => {
      expect(shortcutOf({ ...plain, key })).toBe(key);
      if ('also' in shortcut) expect(shortcutOf({ ...plain, key: shortcut.also })).toBe(key);
    },
  );

  it('knows a letter with caps lock', () => {
    expect(shortcutOf({ ...plain, key: 'C' })).toBe('c');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
    'leaves to the browser what is pressed with %s',
    (modifier) => {
      expect(shortcutOf({ ...plain, [modifier]: true, key: 'c' })).toBeNull();
    },
  );

  it.each(['x', 'Enter', 'Escape', 'Tab', 'ArrowLeft', 'arrowdown', 'Dead', ''])(
    'knows nothing of %j',
    (key) => {
      expect(shortcutOf({ ...plain, key })).toBeNull();
    },
  );
});
