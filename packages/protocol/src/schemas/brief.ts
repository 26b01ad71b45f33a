// The structured briefing for the agent. Every statement names the events it rests on, and whose
// words it is: a fact of the log, a quotation, or a suggestion.
import * as v from 'valibot';
import { countSchema } from './primitives.ts';

/** The fields of a brief, in the order an agent reads them. */
export const BRIEF_FIELDS = [
  'intent',
  'reason',
  'decision_wanted',
  'actions_attempted',
  'blockers',
  'constraints',
  'entities',
  'sentiment',
  'confidence',
  'sensitivities',
  'suggested_next_step',
  'options',
  'references',
] as const;

export const briefStatementSchema = v.object({
  text: v.string(),
  /** `seq` of the events it rests on, ascending; never empty. */
  events: v.pipe(v.array(countSchema), v.minLength(1)),
  /**
   * `log`: the relay states a fact; `quote`: words of a person or the assistant, shown as quotation;
   * `model`: a language model's words about the events named, checked against them, never a fact;
   * `suggestion`: the assistant's, not a fact.
   */
  basis: v.picklist(['log', 'quote', 'model', 'suggestion']),
  /** For entities: what kind of thing it is, e.g. `order`. */
  label: v.optional(v.string()),
});

export const briefFieldSchema = v.object({
  field: v.picklist(BRIEF_FIELDS),
  /** Empty when the log says nothing of it. */
  statements: v.array(briefStatementSchema),
});

export const briefSchema = v.object({
  /** The log was read up to this `seq`. */
  asOfSeq: countSchema,
  fields: v.array(briefFieldSchema),
  /** Whether a model's words are still to come, are in it, or failed to come; without one, neither. */
  model: v.optional(v.picklist(['pending', 'done', 'failed'])),
  /** Statements of the model that were left out because nothing supported them. */
  dropped: v.optional(countSchema),
});
