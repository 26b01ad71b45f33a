import { describe, expect, it } from 'vitest';
import { styleFeatures } from './style.ts';

describe('traits of writing', () => {
  it('tell a hasty line from a written one, whatever it says', () => {
    const buckets = (text: string) => styleFeatures(text, 2 ** 15).map(([bucket]) => bucket);
    expect(buckets('Where is my parcel?')).toEqual(buckets('Who ate our cake?'));
    expect(buckets('Where is my parcel?')).not.toEqual(buckets('where is my parcel'));
  });
});
