import { describe, expect, it } from 'vitest';
import { passagesOf } from '../articles.ts';
import { readArticles } from './articles.ts';

const articles = readArticles(
  [
    passagesOf(
      'season-tickets.md',
      '---\ntitle: Season tickets\nsummary: Prices and renewal of yearly passes.\n---\n# Season tickets\n\nOne pass opens every gallery.\n\n## How long they last\n\nTwelve months from the first visit.',
    ),
    passagesOf(
      'lost-property.md',
      '# Lost property\n\nWe accept found umbrellas at the desk. A pass that has expired is not kept. Visitors come on Mondays.\n\n## Umbrellas\n\nThey are kept for a month.',
    ),
    passagesOf(
      'ways-to-pay.md',
      '---\nurl: /help/payment-methods.html\n---\n# At the desk\n\nCash, cards and vouchers.',
    ),
    passagesOf(
      'refunds.md',
      '# Refunds\n\nWe refund tickets for a cancelled concert within a week.',
    ),
    passagesOf('workshop.md', '# Repairs\n\nThe workshop mends clocks, and no other machine.'),
  ].flat(),
);
const first = (question: string) => {
  const { order, grounding } = articles.find(question);
  const [best] = order;
  const file = best ? articles.passagesOf(best.article)[0]?.id.replace(/#.*/, '') : undefined;
  return { file, grounding: best ? grounding(best) : 0 };
};

describe('articles', () => {
  it.each([
    [
      'its title, over a rare verb elsewhere',
      'When do season tickets expire?',
      'season-tickets.md',
    ],
    ['its address', 'Which payment methods do you accept?', 'ways-to-pay.md'],
    ['its summary', 'renewal', 'season-tickets.md'],
    ['a heading', 'umbrellas', 'lost-property.md'],
    ['another word for it', 'reimbursement', 'refunds.md'],
    ['a turn of phrase', 'I want my money back', 'refunds.md'],
    ['a slip of the finger', 'refnud of a concert', 'refunds.md'],
    ['another language', 'Wie bekomme ich eine Rückerstattung?', 'refunds.md'],
  ])('are found by %s', (_how, question, file) => {
    expect(first(question).file).toBe(file);
  });

  it('are found whatever is contracted', () => {
    expect(first('why hasn’t my refund come').grounding).toBeGreaterThan(0.5);
  });

  it('are less sure to be meant when the question is about another thing of that name', () => {
    const own = first('repair of a machine').grounding;
    expect(first('repair of a sewing machine').grounding).toBeLessThan(own / 2);
  });

  it.each(['what is the weather in Paris', 'who won the world cup', 'book me a hotel'])(
    'are not sure of “%s”',
    (question) => {
      expect(first(question).grounding).toBeLessThan(0.3);
    },
  );
});
