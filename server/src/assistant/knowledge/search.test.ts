import { describe, expect, it } from 'vitest';
import { passagesOf } from './articles.ts';
import { buildIndex } from './search.ts';
import { contentWords, stem } from './words.ts';

const article = (file: string, source: string) => passagesOf(file, source);

const index = buildIndex(
  [
    article(
      'descaling.md',
      '# Descaling\n\nDescale the machine every three months.\n\n## Which acid\n\nUse citric acid, never vinegar.\n\n## How long\n\nIt takes twenty minutes.',
    ),
    article('grinder.md', '# The grinder\n\nThe burrs of the grinder are cleaned with a brush.'),
    article('warranty.md', '# Warranty\n\nThe warranty covers the machine for two years.'),
    article('norsk.md', '# Levering\n\nVi sender til Tromsø på fire dager.'),
    article('ja.md', '# 返品\n\n返品は三十日以内です。'),
    article('ru.md', '# Возврат\n\nВозврат товара возможен в течение тридцати дней.'),
  ].flat(),
);
const firstOf = (question: string) => index.search(question, 3)[0];
const filesOf = (question: string, limit = 3) =>
  index.search(question, limit).map(({ passages: [passage] }) => passage.id.split('#')[0]);

describe('search', () => {
  it('finds the article that a question is about', () => {
    expect(filesOf('How do I clean the grinder?')[0]).toBe('grinder.md');
    expect(filesOf('how long does the warranty last')[0]).toBe('warranty.md');
    expect(filesOf('WARRANTY!!!')[0]).toBe('warranty.md');
  });

  it('answers with the passage that knows what the title leaves open', () => {
    const found = firstOf('Which acid for descaling?');
    expect(found?.passages.map(({ heading }) => heading)).toEqual(['Which acid']);
  });

  it('answers with the beginning when a question is all in the title', () => {
    expect(firstOf('descaling')?.passages[0].text).toBe('Descale the machine every three months.');
  });

  it('meets other forms of a word, and words that are misspelt', () => {
    expect(filesOf('cleaning grinders')[0]).toBe('grinder.md');
    expect(filesOf('waranty')[0]).toBe('warranty.md');
    expect(filesOf('descal')[0]).toBe('descaling.md');
  });

  it('lists each article once, best first, as many as asked for', () => {
    const found = index.search('machine descaling warranty', 9);
    const files = found.map(({ passages: [passage] }) => passage.id.split('#')[0]);
    expect(new Set(files).size).toBe(files.length);
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).sort((a, b) => b - a),
    );
    expect(filesOf('machine descaling warranty', 1)).toHaveLength(1);
  });

  it('covers less the more words it does not know, rare ones weighing more', () => {
    const all = firstOf('grinder brush')?.coverage ?? 0;
    const half = firstOf('grinder giraffe')?.coverage ?? 0;
    const third = firstOf('grinder giraffe Danube')?.coverage ?? 0;
    expect(all).toBe(1);
    expect(half).toBeLessThan(all);
    expect(third).toBeLessThan(half);
    expect(third).toBeGreaterThan(0);
    // “machine” is in two passages, “vinegar” in one: to know only the rarer one covers more.
    expect(firstOf('vinegar giraffe')?.coverage).toBeGreaterThan(
      firstOf('machine giraffe')?.coverage ?? 1,
    );
  });

  it.each(['', '   ', '?!…', 'the of and to', '👍', 'giraffe', 'zzzzzz qqqqqq'])(
    'finds nothing for %j',
    (question) => {
      expect(index.search(question, 3)).toEqual([]);
    },
  );

  it.each([
    ['Norwegian', 'Tromsø', 'norsk.md'],
    ['Russian', 'Возврат товара', 'ru.md'],
    ['Japanese', '返品', 'ja.md'],
    ['wide letters', 'ｗａｒｒａｎｔｙ', 'warranty.md'],
  ])('knows %s', (_what, question, file) => {
    expect(filesOf(question)[0]).toBe(file);
  });

  it.each(['__proto__', 'constructor', 'toString valueOf', '"grinder" OR 1=1', 'a*b(c[d', '\\'])(
    'takes %j for words and nothing else',
    (question) => {
      expect(() => index.search(question, 3)).not.toThrow();
      expect(({} as Record<string, unknown>)['grinder']).toBeUndefined();
    },
  );

  it('works on no articles at all', () => {
    expect(buildIndex([]).search('grinder', 3)).toEqual([]);
  });
});

describe('words', () => {
  it('keep what carries meaning, in order', () => {
    expect(contentWords('How do I clean THE grinder of my X3?')).toEqual([
      'clean',
      'grinder',
      'x3',
    ]);
    expect(contentWords('a 5 é 水')).toEqual(['5', '水']);
  });

  it('are cut where no word is that long, so that one cannot hold up the search', () => {
    expect(contentWords(`${'xy'.repeat(4_000)} grinder`)).toEqual(['xy'.repeat(32), 'grinder']);
  });

  it.each([
    ['orders', 'ordering', 'ordered'],
    ['return', 'returns', 'returned'],
    ['delivery', 'deliveries', 'delivery'],
    ['refund', 'refunding', 'refunds'],
    ['ship', 'shipping', 'shipped'],
  ])('meet in one form: %s, %s, %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each(['bus', 'gas', 'glass', 'возврат', '返品', 'x3'])('stay as they are: %s', (word) => {
    expect(stem(word)).toBe(word === 'glass' ? 'glas' : word);
  });
});
