import { describe, expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

describe('a remembered answer', () => {
  it('is the first one, for the same text only', () => {
    const judge = vi.fn((text: string) => ({ text }));
    const asked = remembered(judge);
    expect(asked('a')).toBe(asked('a'));
    expect(asked('b')).toEqual({ text: 'b' });
    expect(judge).toHaveBeenCalledTimes(2);
  });

  it('may be none', () => {
    const judge = vi.fn(() => null);
    const asked = remembered(judge);
    expect([asked('a'), asked('a')]).toEqual([null, null]);
    expect(judge).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when many others came, the longest unasked first', () => {
    const judge = vi.fn((text: string) => text);
    const asked = remembered(judge);
    asked('kept');
    asked('left');
    for (let n = 0; n < 511; n += 1) {
      asked(`other ${n}`);
      asked('kept');
    }
    judge.mockClear();
    asked('kept');
    expect(judge).not.toHaveBeenCalled();
    asked('left');
    expect(judge).toHaveBeenCalledTimes(1);
  });
});
