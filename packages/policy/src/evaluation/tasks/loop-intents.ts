// The intents a source's labelled texts teach, for the evaluation of loops: found in the rows of
// several files, and learned as a site would learn them.
import { type Classifier, trainClassifier } from '../../needs/classifier.ts';
import { roundOf } from '../../needs/familiarity.ts';
import type { Row } from '../task.ts';

export interface LabelledText {
  readonly source: string;
  readonly need: string;
  readonly text: string;
}

/** Probability of each intent of a source for a text; undefined when none of the source is known. */
export type Shares = (source: string, text: string) => Float32Array | undefined;

const ROUNDS = 5;
/** More examples of an intent change little but the time it takes. */
const MOST_PER_NEED = 150;
const MOST_PER_NEED_OF_MANY = 60;
const MANY_NEEDS = 100;

/** @param mode whether texts to be judged were among `texts` (then each is judged by the rest) */
export function trainedShares(
  texts: readonly LabelledText[],
  mode: 'all' | 'each text by the rest',
): Shares {
  const sources = new Map<string, LabelledText[]>();
  const seen = new Set<string>();
  for (const labelled of texts) {
    const { source, text } = labelled;
    const key = `${source}\n${text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const known = sources.get(source);
    if (known) known.push(labelled);
    else sources.set(source, [labelled]);
  }
  const classifiers = new Map<string, Classifier>();
  const kept = new Map<string, Float32Array>();
  return (source, text) => {
    const own = sources.get(source);
    if (!own) return undefined;
    const round = mode === 'all' ? -1 : roundOf(text, ROUNDS);
    const key = `${source}\n${round}`;
    const classifier = classifiers.get(key) ?? trainClassifier(examplesOf(own, round));
    classifiers.set(key, classifier);
    const place = `${source}\n${text}`;
    const before = kept.get(place);
    if (before) return before;
    const shares = classifier.judge(text).shares;
    kept.set(place, shares);
    return shares;
  };
}

/**
 * The examples outside one round, grouped by intent, so that the classifiers of all rounds know the
 * same intents in the same order.
 */
function examplesOf(own: readonly LabelledText[], round: number): readonly LabelledText[] {
  const needs = [...new Set(own.map(({ need }) => need))];
  const most = needs.length > MANY_NEEDS ? MOST_PER_NEED_OF_MANY : MOST_PER_NEED;
  const outside = own.filter(({ text }) => round < 0 || roundOf(text, ROUNDS) !== round);
  return needs.flatMap((need) => {
    const some = outside.filter((labelled) => labelled.need === need).slice(0, most);
    // An intent without any example left still takes its place, by its name.
    return some.length > 0 ? some : [{ source: '', need, text: need.replace(/_/g, ' ') }];
  });
}

/** The labelled texts of one row, whichever file it is of. */
export function intentsOf(row: Row): readonly LabelledText[] {
  const { text, intent, in_scope: inScope, dataset, a, b, intents, turns, source } = row;
  if (inScope === true && typeof text === 'string' && typeof intent === 'string') {
    return [{ source: String(dataset).replace(/_oos$/, ''), need: intent, text }];
  }
  if (typeof a === 'string' && typeof b === 'string' && Array.isArray(intents)) {
    return [
      { source: String(source), need: String(intents[0]), text: a },
      { source: String(source), need: String(intents[1]), text: b },
    ];
  }
  if (Array.isArray(turns)) {
    return turns.flatMap((turn: { readonly text?: unknown; readonly intent?: unknown }) =>
      typeof turn.text === 'string' && typeof turn.intent === 'string'
        ? [{ source: String(source), need: turn.intent, text: turn.text }]
        : [],
    );
  }
  return [];
}
