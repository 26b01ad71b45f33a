import { describe, expect, it } from 'vitest';
import { kindsOf, labelsOfKind } from './kinds.ts';

const shop = {
  labels: ['refund', 'return_exchange'],
  source: 'shop',
  intent: 'shop returns',
} as const;
const rare = { labels: ['refund'], source: 'bank', intent: 'bank rare' } as const;
const plain = { labels: [], source: 'shop', intent: 'shop hours' } as const;

describe('kinds of messages', () => {
  it('are intents where there are many messages of one, else sources with their labels', () => {
    const kinds = kindsOf([...Array.from({ length: 30 }, () => shop), rare]);
    expect(kinds[0]).toBe('shop returns|refund+return_exchange');
    expect(kinds[30]).toBe('bank|refund');
  });

  it('do not tell apart intents without a label', () => {
    expect(new Set(kindsOf(Array.from({ length: 40 }, () => plain)))).toEqual(new Set(['shop|']));
  });

  it('say which labels their messages have', () => {
    expect(labelsOfKind('shop returns|refund+return_exchange')).toEqual([
      'refund',
      'return_exchange',
    ]);
    expect(labelsOfKind('own|')).toEqual([]);
  });
});
