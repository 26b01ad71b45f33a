// The hard gates: concerns that a person decides, recognised before any model runs.
import * as v from 'valibot';
import type { GATES } from '../detectors/gates/names.ts';
import { language, mode, money, name, names, priority, team } from './values.ts';

const notice = (description: string) =>
  v.pipe(
    v.record(
      language,
      v.pipe(v.string('give a text'), v.nonEmpty('give a text'), v.maxLength(1_000)),
      'give languages with texts',
    ),
    v.description(description),
  );

const gate = {
  mode: v.optional(mode),
  because: v.optional(
    v.pipe(
      v.nullable(v.pipe(v.string('give a reason'), v.trim(), v.minLength(10, 'give a reason'))),
      v.description('Why this gate is off: required then, and shown by `explain`.'),
    ),
  ),
  priority: v.optional(v.pipe(v.nullable(priority), v.description('null: that of `handoff`.'))),
  team: v.optional(team),
  notice: v.optional(notice('What the visitor is told in place of the usual line, by language.')),
};

const crisis = v.pipe(
  v.strictObject({
    team: gate.team,
    notice: v.optional(notice('Own wording by language, in place of the built-in one.')),
  }),
  v.description(
    'Self-harm: always acts at once, always urgent; only its wording and team are set.',
  ),
);

const refund = v.pipe(
  v.strictObject({
    ...gate,
    above: v.optional(money('Only refunds of more than this; null: every refund.')),
  }),
  v.description('Money back.'),
);

const plain = (description: string) => v.pipe(v.strictObject(gate), v.description(description));

const examples = v.pipe(
  v.array(v.pipe(v.string('give a message'), v.maxLength(1_000)), 'give a list of messages'),
  v.maxLength(100, 'give at most 100'),
  v.description('Messages at which it must close; checked with the document, not matched.'),
);

/** One entry for each built-in gate. */
export const gatesSchema = v.pipe(
  v.strictObject({
    crisis: v.optional(crisis),
    security_fraud: v.optional(plain('A stolen account, card or identity.')),
    legal: v.optional(plain('Lawyers, courts, regulators.')),
    medical: v.optional(plain('Health, injury, allergic reactions.')),
    contract: v.optional(plain('Commitments that bind: contracts, warranties, exceptions.')),
    billing_dispute: v.optional(plain('A charge the visitor does not accept.')),
    refund: v.optional(refund),
    account_closure: v.optional(plain('Closing or deleting an account.')),
  } satisfies Record<(typeof GATES)[number], unknown>),
  v.description('Hard gates: checked on every message, before and without any model.'),
);

export const customGatesSchema = v.pipe(
  v.array(
    v.strictObject({
      name: name('Shown to agents, e.g. press.'),
      anyOf: v.pipe(
        names('It closes when one of these words or phrases stands in the message …'),
        v.minLength(1, 'give at least one word or phrase'),
      ),
      noneOf: v.optional(names('… and none of these.'), []),
      examples: v.optional(examples, []),
      mode: v.optional(
        v.picklist(['offer', 'act'], 'give offer or act; to switch it off, remove it'),
        'act',
      ),
      priority: v.optional(v.nullable(priority), null),
      team: v.optional(team, null),
      notice: v.optional(notice('What the visitor is told, by language.'), {}),
    }),
    'give a list',
  ),
  v.description('Gates of this site’s own.'),
);
