import { describe, expect, it } from 'vitest';
import { assertCheckable, mismatchOf } from './json-schema.ts';

const schema = {
  type: 'object',
  properties: {
    order: { type: 'string', pattern: '^\\d+$', maxLength: 4 },
    amount: { type: 'number', minimum: 0, exclusiveMaximum: 100, multipleOf: 0.01 },
    reason: { enum: ['broken', 'late'] },
    lines: { type: 'array', maxItems: 2, items: { type: 'integer' } },
    note: { type: ['string', 'null'] },
  },
  required: ['order'],
  additionalProperties: false,
};

describe('arguments of a tool', () => {
  it.each([
    { order: '1' },
    { order: '1', amount: 19.99, reason: 'late', lines: [1, 2], note: null },
  ])('fit: %j', (value) => expect(mismatchOf(schema, value)).toBeNull());

  it.each([
    [null, 'arguments must be of type object'],
    [[], 'arguments must be of type object'],
    [{}, 'arguments.order is missing'],
    [{ order: 1 }, 'arguments.order must be of type string'],
    [{ order: 'x' }, 'arguments.order must match ^\\d+$'],
    [{ order: '12345' }, 'arguments.order is too long'],
    [{ order: '1', amount: 100 }, 'arguments.amount is out of range'],
    [{ order: '1', amount: 1.005 }, 'arguments.amount must be in steps of 0.01'],
    [{ order: '1', amount: Number.NaN }, 'arguments.amount must be of type number'],
    [{ order: '1', reason: 'other' }, 'arguments.reason must be one of ["broken","late"]'],
    [{ order: '1', lines: [1, 2, 3] }, 'arguments.lines has too many items'],
    [{ order: '1', lines: [1.5] }, 'arguments.lines[0] must be of type integer'],
    [{ order: '1', note: 4 }, 'arguments.note must be of type string or null'],
    [{ order: '1', admin: true }, 'arguments.admin is not known'],
    [JSON.parse('{"order":"1","__proto__":{}}'), 'arguments.__proto__ is not known'],
  ])('do not fit: %j', (value, words) => expect(mismatchOf(schema, value)).toBe(words));
});

describe('a schema', () => {
  it('is refused where it says what is not checked, however deep', () => {
    expect(() => assertCheckable(schema)).not.toThrow();
    const deep = { type: 'object', properties: { a: { items: { anyOf: [] } } } };
    expect(() => assertCheckable(deep)).toThrow('"anyOf" at /a/items');
  });
});
