import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { only, passage } from '../../testing/turn-input.ts';
import { AnswerText } from './answer-text.ts';
import { linkRule } from './prose.ts';

const PASSAGES = [
  passage('a', 'Apples cost 2 euros. More at https://shop.example/apples.'),
  passage('b', 'Pears cost 3 euros.'),
];
const SOURCES = PASSAGES.map((one, index) => ({
  label: String(index + 1),
  text: one.text,
  passage: one,
}));

function shown(pieces: readonly string[]) {
  const text = new AnswerText({
    sources: SOURCES,
    mayLink: linkRule(SOURCES, ['https://site.example']),
    maxChars: 8_000,
    onCheck: () => undefined,
  });
  const parts = [
    ...pieces.flatMap((piece) => text.push(piece)),
    ...text.end(),
    ...text.summary(null),
  ];
  return {
    text: only(parts, 'text')
      .map((part) => part.text)
      .join(''),
    withheld: only(parts, 'promise_withheld').map((part) => part.text),
    confidence: only(parts, 'confidence').at(-1)?.value ?? -1,
  };
}
const once = (markdown: string) => shown([markdown]).text;

describe('the text of an answer', () => {
  it.each([
    ['a tag', 'a <b>bold</b> c', 'a \\<b>bold\\</b> c'],
    ['a tag behind a backslash', 'a \\<b> c', 'a \\<b> c'],
    ['a tag behind two', 'a \\\\<b> c', 'a \\\\\\<b> c'],
    ['a comment', '<!-- x -->', '\\<!-- x -->'],
    ['less than', '3 < 4 and a<4', '3 < 4 and a<4'],
    ['code', 'Use `<b>` [1]', 'Use `<b>` [1]'],
    ['a known link', '[x](https://shop.example/apples)', '[x](https://shop.example/apples)'],
    ['an own link', '[x](https://site.example/y)', '[x](https://site.example/y)'],
    ['a path', '[x](/help)', '[x](/help)'],
    ['a link with a sentence in it', 'See [x. And y](/help). Z', 'See [x. And y](/help). Z'],
    ['another host as a path', '[x](//evil.example)', 'x (`//evil.example`)'],
    ['another host by backslash', '[x](/\\evil.example)', 'x (`/\\evil.example`)'],
    [
      'a name before the host',
      '[x](https://site.example@evil.example/)',
      'x (`https://site.example@evil.example/`)',
    ],
    ['a link in angle brackets', '[x](<https://evil.example>)', 'x (`https://evil.example`)'],
    ['a link with a title', '[x](https://evil.example "t")', 'x (`https://evil.example`)'],
    [
      'a link in a link',
      '[a [b](https://evil.example)](https://evil.example)',
      '[a b (`https://evil.example`)]\\(`https://evil.example`)',
    ],
    ['a link without an end', '[x](https://evil.example', '[x]\\(`https://evil.example`'],
    ['an image', '![x](https://evil.example/a.png)', 'x'],
    ['a bare address', 'See https://evil.example/a?b=c.', 'See `https://evil.example/a?b=c`.'],
    [
      'a known bare address',
      'See https://shop.example/apples.',
      'See https://shop.example/apples.',
    ],
    [
      'a citation twice',
      'Apples cost 2 euros [1]. Pears too [1, 2].',
      'Apples cost 2 euros [1]. Pears too [1][2].',
    ],
    ['a wide citation', '苹果2欧元【1】。', '苹果2欧元[1]。'],
    ['an invented citation', 'x [3] y [^9] z', 'x y z'],
    ['half an invented one', 'x [1, 3] y', 'x [1] y'],
    ['a year in brackets', 'x [2024] y', 'x [2024] y'],
    ['hidden letters', 'a\u202eb\u{e0041}c', 'abc'],
    ['a list', '1. Apples\n2. Pears', '1. Apples\n2. Pears'],
    ['a code block', '```\n<b> [9]\n```\n<b>', '```\n<b> [9]\n```\n\\<b>'],
    [
      'a link in a code block',
      '```\n[x](https://evil.example)\n```',
      '```\nx (`https://evil.example`)\n```',
    ],
  ])('is made safe: %s', (_, markdown, expected) => expect(once(markdown)).toBe(expected));

  it('is the same however the stream is cut', () => {
    const whole =
      'Apples cost 2 euros [1]. See [apples. And more](https://shop.example/apples) or <b>https://evil.example/x</b>! I am transferring you to a human agent now. 梨は3ユーロです[2]。担当者におつなぎします。\n\n- Done [7]';
    const expected = shown([whole]);
    expect(expected.withheld).toEqual([
      'I am transferring you to a human agent now.',
      '担当者におつなぎします。',
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length), { maxLength: 40 }), (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge));
        expect(shown(pieces)).toEqual(expected);
      }),
    );
  });

  it('lets a sentence go as soon as the next one begins', () => {
    const text = new AnswerText({
      sources: [],
      mayLink: () => false,
      maxChars: 8_000,
      onCheck: () => undefined,
    });
    expect(text.push('Apples cost 2.5 euros.')).toEqual([]);
    expect(text.push(' P')).toEqual([{ type: 'text', text: 'Apples cost 2.5 euros.' }]);
  });

  it('passes on what has no sentences, in pieces', () => {
    const endless = 'word '.repeat(400);
    expect(shown([endless]).text).toBe(endless);
  });
});

describe('the confidence of an answer', () => {
  it('is that of its weakest part, and not lowered by small talk', () => {
    const good = shown(['Apples cost 2 euros [1]. Do you want some?']).confidence;
    const half = shown([
      'Apples cost 2 euros [1]. Grapes are sold out all summer long.',
    ]).confidence;
    const bad = shown(['Apples cost 4 euros [1].']).confidence;
    expect(good).toBeGreaterThan(0.85);
    expect(half).toBeLessThan(good);
    expect(bad).toBeLessThan(half);
    expect(shown(['Hello! How can I help?']).confidence).toBe(0.9);
  });

  it('counts one citation for the line before it, not for other lines', () => {
    const one = shown(['Apples cost 2 euros. More apples cost 2 euros as well [1].']).confidence;
    const two = shown(['Apples cost 2 euros.\nMore apples cost 2 euros as well [1].']).confidence;
    expect(two).toBeLessThan(one);
  });
});
