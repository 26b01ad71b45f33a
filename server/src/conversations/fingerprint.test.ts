import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('a fingerprint', () => {
  it('is 16 hexadecimal digits, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint(text)).toBe(fingerprint(text));
      }),
    );
  });

  it('tells texts apart that differ by one letter, its place or a swap', () => {
    const texts = new Set<string>(['']);
    for (let n = 0; n < 20_000; n += 1) texts.add(`message ${n}`).add(`${n} message`);
    for (const text of ['ab', 'ba', 'a', 'aa', 'aaa', 'b', '\u0100', '\u0001']) texts.add(text);
    expect(new Set([...texts].map(fingerprint)).size).toBe(texts.size);
  });
});
