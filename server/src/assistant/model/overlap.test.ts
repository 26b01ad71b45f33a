import { describe, expect, it } from 'vitest';
import { contentOf, supportOf } from './overlap.ts';

const support = (statement: string, source: string) =>
  supportOf(contentOf(statement), contentOf(source));

describe('numbers', () => {
  it.each([
    ['1,299.00', '1299'],
    ['1.299,50', '1299.5'],
    ['1 299,50', '1299.5'],
    ['1’299', '1299'],
    ['1.299', '1299'],
    ['49,90', '49.9'],
    ['2.5', '2.5'],
    ['٤٧١١', '4711'],
    ['१२', '12'],
    ['１２', '12'],
    ['12.05.2024', '1205.2024'],
  ])('are read in one form: %s', (text, number) => {
    expect([...contentOf(text).numbers]).toEqual([number]);
  });

  it('beside each other stay two', () => {
    expect([...contentOf('order 4711 20 euros').numbers]).toEqual(['4711', '20']);
  });
});

describe('the support of a statement', () => {
  it('is the share of its words that its source has', () => {
    expect(support('Shipping takes four days', 'Shipping to Norway takes four days.')).toBe(1);
    expect(support('Shipping takes seven weeks', 'Shipping to Norway takes four days.')).toBe(0.5);
    expect(support('Giraffes graze', 'Shipping to Norway takes four days.')).toBe(0);
  });

  it('sees through inflection', () => {
    expect(support('возврата товаров', 'Возврат товара возможен')).toBe(1);
    expect(support('Rücksendungen kostenlos', 'Die Rücksendung ist kostenlos')).toBe(1);
  });

  it('reads scripts without spaces', () => {
    expect(support('送料は無料です', '全国どこでも送料は無料です。')).toBe(1);
    expect(support('返品できません', '全国どこでも送料は無料です。')).toBe(0);
  });

  it('is none with a number that the source does not have', () => {
    expect(support('Shipping takes 5 days', 'Shipping takes 4 days')).toBe(0);
    expect(support('Shipping takes 25 days', 'Shipping takes 2.5 days')).toBe(0);
    expect(support('4', '4 days')).toBe(1);
  });

  it('is unknown where it cannot be told', () => {
    expect(support('Доставка бесплатна', 'Shipping is free of charge')).toBeNull();
    expect(support('...', 'Shipping')).toBeNull();
  });
});
