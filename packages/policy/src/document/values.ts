// The values a policy is written in. Each message says the mend.
import { prioritySchema, tierSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';

export const DAY_MS = 86_400_000;
const MAX_NAME_CHARS = 60;
const MAX_LIST = 500;

/** Whole milliseconds within what makes sense there. */
export const duration = (minMs: number, maxMs: number, description: string) =>
  v.pipe(
    v.number('give a number of milliseconds'),
    v.integer('give whole milliseconds'),
    v.minValue(minMs, `give at least ${minMs}`),
    v.maxValue(maxMs, `give at most ${maxMs}`),
    v.description(`${description} Milliseconds.`),
  );

/** A share or a score, 0 … 1. */
export const share = (description: string) =>
  v.pipe(
    v.number('give a number from 0 to 1'),
    v.minValue(0, 'give at least 0'),
    v.maxValue(1, 'give at most 1'),
    v.description(description),
  );

/** A level of mood, -1 (unhappy) … 1 (happy). */
export const signed = (description: string) =>
  v.pipe(
    v.number('give a number from -1 to 1'),
    v.minValue(-1, 'give at least -1'),
    v.maxValue(1, 'give at most 1'),
    v.description(description),
  );

export const count = (min: number, max: number, description: string) =>
  v.pipe(
    v.number('give a whole number'),
    v.integer('give a whole number'),
    v.minValue(min, `give at least ${min}`),
    v.maxValue(max, `give at most ${max}`),
    v.description(description),
  );

/** A word of a closed list. */
export const oneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  v.pipe(v.picklist(words, `give one of ${words.join(', ')}`), v.description(description));

export const name = (description: string) =>
  v.pipe(
    v.string('give a name'),
    v.trim(),
    v.nonEmpty('give a name'),
    v.maxLength(MAX_NAME_CHARS, `give at most ${MAX_NAME_CHARS} characters`),
    v.description(description),
  );

/** Names, words or phrases; an empty list is allowed. */
export const names = (description: string) =>
  v.pipe(
    v.array(name('One of them.'), 'give a list'),
    v.maxLength(MAX_LIST, `give at most ${MAX_LIST}`),
    v.description(description),
  );

export const priority = v.pipe(
  v.picklist(prioritySchema.options, `give one of ${prioritySchema.options.join(', ')}`),
  v.description('How soon the handoff is taken from the queue.'),
);

export const team = v.pipe(
  v.nullable(name('A team of the list `teams`.')),
  v.description('The team that shall take the handoff; null: the default queue.'),
);

/** What a rule does once it fires. */
export const mode = oneOf(
  ['off', 'offer', 'act'],
  'off: nothing; offer: the visitor is asked whether a person shall take over; act: one does.',
);

export const tier = v.picklist(tierSchema.options, `give one of ${tierSchema.options.join(', ')}`);

const moneyEntries = {
  value: v.pipe(
    v.number('give a number'),
    v.minValue(0, 'give at least 0'),
    v.description('In units of the currency, e.g. 49.90.'),
  ),
  currency: v.pipe(
    v.string('give a currency such as EUR'),
    v.regex(/^[A-Z]{3}$/, 'give a currency such as EUR (ISO 4217)'),
    v.description('ISO 4217, e.g. EUR.'),
  ),
};

/** An amount, or null for none. */
export const money = (description: string) =>
  v.pipe(v.nullable(v.strictObject(moneyEntries)), v.description(description));

export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}$/, 'give a language such as en (ISO 639-1)'),
);

/** A threshold for each language that needs its own. */
export const byLanguage = (description: string) =>
  v.pipe(
    v.record(language, share('The threshold in that language.'), 'give languages with thresholds'),
    v.description(description),
  );

/** An amount of money. */
export interface Money {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
}
