import { describe, expect, it } from 'vitest';
import { sizeProblems } from './size-gate.ts';

const recorded = { loader: 1_000, chat: 25_000 };

describe('the size gate', () => {
  it('passes what is recorded, and two per cent more', () => {
    expect(sizeProblems({ loader: 1_020, chat: 25_500 }, recorded)).toEqual([]);
  });

  it('stops growth that was not decided on', () => {
    expect(sizeProblems({ loader: 1_021, chat: 25_000 }, recorded)).toHaveLength(1);
  });

  it('stops what is above the limit even when it was recorded', () => {
    expect(
      sizeProblems({ loader: 3_001, chat: 32_001 }, { loader: 3_001, chat: 32_001 }),
    ).toHaveLength(2);
  });

  it('asks for a record', () => {
    expect(sizeProblems(recorded, null)).toHaveLength(2);
  });
});
