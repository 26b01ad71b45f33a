import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../model/random.ts';
import { beginningsOf } from './pattern-beginnings.ts';
import { patternIndex } from './pattern-index.ts';

const WORD = '(?<![\\p{L}\\p{N}])';
const PATTERNS = [
  `${WORD}(?:cat|ca[rt]s?|(?:big )?dog)(?![\\p{L}\\p{N}])`,
  `${WORD}(?:\\p{L}+ly|not (?:\\w+ ){0,2}?a?t)`,
  '^(?:a cat|dogs?|(?:no )*b)$',
  'gato|猫(?!舌)|قط',
  `${WORD}(?:tac|(?:at){2}|o+k|\\d+ cats|[^a-c]at|[a-d]o)|😀|猫`,
  `${WORD}(?:a(?= cat)|(?<=big )dog|b?)`,
  '.at',
  '(?<whole>c)a\\u0074|\\$\\.',
].map((source) => new RegExp(source, 'u'));
const PIECES = [
  ...['a', 'b', 'c', 'at', 'cat', 'cart', 'dog', 'big', 'no', 'not', 'ok', 'ly', ' ', ' ', '7'],
  ...['猫', '舌', '😀', '\ud83d', 'قط', 'é', '-', '$.', '\n', 'gato', 'tac'],
];

describe('patterns found by how their matches can begin', () => {
  test('are found where the pattern itself finds them, whatever the text', () => {
    const random = mulberry32(7);
    const search = patternIndex(PATTERNS);
    const wrong: { readonly text: string; readonly source: string }[] = [];
    let found = 0;
    for (let round = 0; round < 5_000; round += 1) {
      const text = Array.from(
        { length: Math.floor(random() * 9) },
        () => PIECES[Math.floor(random() * PIECES.length)],
      ).join('');
      const find = search(text);
      for (const pattern of PATTERNS) {
        const match = find(pattern);
        const expected = pattern.exec(text);
        if (match) found += 1;
        if (match?.index !== expected?.index || match?.[0] !== expected?.[0]) {
          wrong.push({ text, source: pattern.source });
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(5_000);
  });

  test('a text keeps its own matches while others are searched', () => {
    const [pattern = /x/] = PATTERNS;
    const search = patternIndex(PATTERNS);
    const first = search('a cat');
    search('nothing');
    expect(first(pattern)?.index).toBe(2);
  });

  test('a pattern that was never indexed is searched as ever', () => {
    expect(patternIndex([])('a cat')(/c/u)?.index).toBe(2);
  });
});

describe('beginnings', () => {
  test.each([
    ['colou?r', { anywhere: ['colo'] }],
    [`${WORD}(?:my |our )*cat`, { ofWord: ['cat', 'my ', 'our '] }],
    ['^a[bc]?$|d', { ofText: ['a', 'ab', 'ac'], anywhere: ['d'] }],
    ['\\p{L}+x', { anywhere: [''] }],
  ])('of %s', (source, expected) => {
    const { ofText, ofWord, anywhere } = beginningsOf(source);
    const sorted = (set: ReadonlySet<string>) => [...set].sort();
    expect({ ofText: sorted(ofText), ofWord: sorted(ofWord), anywhere: sorted(anywhere) }).toEqual({
      ...{ ofText: [], ofWord: [], anywhere: [] },
      ...expected,
    });
  });
});
