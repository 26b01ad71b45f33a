// Trains the small model of the explicit request detector on FILE… (explicit_request.jsonl, and any
// others whose rows have `text`: what asks for nobody there). Prints held-back figures, then writes it.

import type { Row } from '@warmline/policy/evaluation';
import { featuresOf, hashOf, type LinearModel, ngramsOf, train } from '@warmline/policy/training';
import { requestScore } from '../../../policy/src/detectors/explicit-request-model.ts';
import { requestByPatterns } from '../../../policy/src/detectors/explicit-request-patterns.ts';
import {
  normalised,
  SENTENCE_END,
  withoutQuotations,
} from '../../../policy/src/detectors/normalise.ts';
import { misspelt } from './misspelt.ts';
import { writeModel } from './model-file.ts';
import { ownSentences } from './own-requests.ts';
import { requestPhrases, sentencesOf } from './request-phrases.ts';
import { isHeldBack, rowsOf } from './rows.ts';

interface Labelled {
  readonly text: string;
  readonly asks: boolean;
  readonly lang: string;
  readonly source: string;
}

const BUCKETS = 2 ** 15;
const FOLDS = 4;
/** Misspelt copies of each request, and of each own sentence that is none. */
const COPIES = 6;
/** Of the other messages, at most this share may exceed the threshold. */
const MAX_FALSE_ALARMS = 1 / 3_000;

const read = (text: string) => withoutQuotations(normalised(text));

/** Rows that say whether a person is asked for; grey and bot-routed ones say neither. */
function labelled(rows: readonly Row[]): readonly Labelled[] {
  const texts = new Map<string, Labelled>();
  const doubtful = new Set<string>();
  for (const row of rows) {
    const { text } = row;
    if (typeof text !== 'string' || 'human_request' in row === false) continue;
    const { human_request: asks, kind, lang, source } = row;
    const key = text.trim().toLowerCase();
    if (typeof asks !== 'boolean' || kind === 'bot_routed_to_agent') doubtful.add(key);
    else texts.set(key, { text, asks, lang: String(lang), source: String(source) });
  }
  for (const row of rows) {
    const { text, gates, intent } = row;
    if (typeof text !== 'string' || 'human_request' in row) continue;
    const key = text.trim().toLowerCase();
    const mayAsk = Array.isArray(gates) && gates.includes('human_request');
    const isUnclear = /agent|human|handoff/i.test(String(intent ?? ''));
    if (mayAsk || isUnclear || texts.has(key)) continue;
    texts.set(key, { text, asks: false, lang: String(row['lang']), source: 'other' });
  }
  return [...texts].filter(([key]) => !doubtful.has(key)).map(([, row]) => row);
}

const own: readonly Labelled[] = Object.entries(ownSentences).flatMap(
  ([lang, { asks, others }]) => [
    ...asks.map((text) => ({ text, asks: true, lang, source: 'own' })),
    ...others.map((text) => ({ text, asks: false, lang, source: 'own' })),
  ],
);

/** Products of phrases: many and alike, so each counts once and once misspelt. */
const phrases: readonly Labelled[] = Object.entries(requestPhrases).flatMap(
  ([lang, { asks, others }]) => [
    ...sentencesOf(asks).map((text) => ({ text, asks: true, lang, source: 'phrases' })),
    ...sentencesOf(others).map((text) => ({ text, asks: false, lang, source: 'phrases' })),
  ],
);

const isLong = (sentence: string) => sentence.trim().length > 2;

/** Requests are few and the own sentences precious: both are repeated with misspellings. */
function trained(rows: readonly Labelled[]): LinearModel {
  const examples = [...rows, ...own, ...phrases].flatMap(({ text, asks, source }) => {
    const copies = copiesOf(source, asks);
    const variants = Array.from({ length: copies }, (_, at) => misspelt(text, 1 + (at % 3), at));
    // The model also reads sentence by sentence; of a message that asks for nobody, no sentence does.
    const sentences = asks ? [] : read(text).split(SENTENCE_END).filter(isLong);
    const parts = sentences.length > 1 ? sentences : [];
    return [text, ...parts, ...variants].map((variant) => ({
      features: featuresOf(ngramsOf(read(variant)), BUCKETS),
      labels: asks ? [0] : [],
    }));
  });
  return train(examples, { classes: ['request'], buckets: BUCKETS, kind: 'any-of', epochs: 8 });
}

function copiesOf(source: string, asks: boolean): number {
  if (source === 'phrases') return asks ? 1 : 0;
  if (asks) return COPIES;
  return source === 'own' ? COPIES / 2 : 0;
}

/** What the detector would answer with this model: 1 by pattern, 0 when ruled out. */
function scoreOf(text: string, model: LinearModel): { score: number; byPattern: boolean } {
  const message = read(text);
  const { words, isRuledOut } = requestByPatterns(message);
  if (words !== null) return { score: 1, byPattern: true };
  return { score: isRuledOut ? 0 : requestScore(model, message), byPattern: false };
}

const foldOf = ({ text }: Labelled) => hashOf(`fold ${text.toLowerCase()}`) % FOLDS;

/** The lowest threshold that lets no more false alarms through, from scores of models that never saw the row. */
function thresholdFor(rows: readonly Labelled[]): number {
  const alarms: number[] = [];
  let negatives = 0;
  const caught = { misspelt: 0, byModel: 0, n: 0 };
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trained(rows.filter((row) => foldOf(row) !== fold));
    for (const row of rows.filter((row) => foldOf(row) === fold)) {
      const { score, byPattern } = scoreOf(row.text, model);
      if (!row.asks) {
        negatives += 1;
        if (!byPattern) alarms.push(score);
        continue;
      }
      for (let seed = 0; seed < 3; seed += 1) {
        const slipped = scoreOf(misspelt(row.text, 2, 100 + seed), model);
        caught.n += 1;
        if (slipped.byPattern) caught.misspelt += 1;
        else scores.push(slipped.score);
      }
    }
  }
  alarms.sort((a, b) => b - a);
  const threshold = Math.min(
    0.99,
    Math.max(0.5, alarms[Math.floor(negatives * MAX_FALSE_ALARMS)] ?? 0.5),
  );
  caught.byModel = scores.filter((score) => score > threshold).length;
  console.log(
    `threshold ${threshold.toFixed(3)} from ${negatives} other messages; requests with two slips: ` +
      `${caught.misspelt} of ${caught.n} by pattern, ${caught.byModel} more by the model`,
  );
  return threshold;
}

/** Figures of each group of held-back rows, as a model that never saw them gives them. */
function report(rows: readonly Row[], model: LinearModel, threshold: number): void {
  const groups: Readonly<Record<string, (row: Row) => boolean>> = {
    all: () => true,
    English: (row) => row['lang'] === 'en',
    'not English': (row) => row['lang'] !== 'en',
    'NLU++': (row) => row['source'] === 'nlupp',
    Bitext: (row) => row['source'] === 'bitext',
    'are you human?': (row) => row['kind'] === 'negative_bot_or_human',
  };
  const scored = rows.map((row) => ({ row, ...scoreOf(String(row['text']), model) }));
  for (const [name, isIn] of Object.entries(groups)) {
    const some = scored.filter(({ row }) => isIn(row));
    const requests = some.filter(({ row }) => row['human_request'] === true);
    const others = some.filter(({ row }) => row['human_request'] === false);
    const alarmed = (group: typeof some) => group.filter(({ score }) => score > threshold).length;
    const byPattern = requests.filter((one) => one.byPattern).length;
    console.log(
      `held back, ${name}: recall ${alarmed(requests)}/${requests.length} (${byPattern} by pattern), ` +
        `false alarms ${alarmed(others)}/${others.length}`,
    );
  }
}

const given = await rowsOf(process.argv.slice(2));
const rows = labelled(given);
const known = rows.filter(({ text }) => !isHeldBack(text));
const held = given.filter(
  ({ text, human_request: is, kind }) =>
    isHeldBack(String(text)) && typeof is === 'boolean' && kind !== 'bot_routed_to_agent',
);
const threshold = thresholdFor(known);
report(held, trained(known), threshold);
writeModel(
  'explicit-request',
  trained(rows),
  `Trained by packages/workbench/src/train/explicit-request.ts on messages of Bitext (CDLA-Sharing-1.0), NLU++ (CC-BY-4.0),
HINT3 (ODbL-1.0), BANKING77 (CC-BY-4.0), CLINC150 (CC-BY-3.0), Rasa demos (Apache-2.0), Bot Framework (MIT), Watson
(Apache-2.0), GoEmotions (Apache-2.0), and on our own sentences. Holds weights only, no text.`,
);
