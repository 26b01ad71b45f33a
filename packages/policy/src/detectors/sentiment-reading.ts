// How one message feels, in words and numbers: a small model's view, corrected by what listed words
// leave no doubt about (swearing, anger in polite phrases), without what the visitor quotes from others.
import { type LinearModel, scoresOf, sigmoid } from '../model/linear.ts';
import type { Ngrams } from '../model/ngrams.ts';
import { withoutQuotations } from './normalise.ts';
import { type Kind, type LexiconReading, readLexicon } from './sentiment/lexicon.ts';
import { kindsOf, sentimentFeatures } from './sentiment/sentiment-features.ts';
import { shippedSentimentModel } from './sentiment-model.ts';

/** What one message of the visitor says of their mood. */
export interface SentimentReading {
  /** -1 (unhappy) … 1 (happy) */
  readonly level: number;
  /** 0 … 1: unhappy with whoever answers, or with how they are served. */
  readonly frustration: number;
  /** 0 … 1: complains that the other side repeats itself. */
  readonly repetition: number;
  /** Swear words, as written but lower case. */
  readonly profanity: readonly string[];
  /** Phrases that are polite by their words only: “thanks for nothing”. */
  readonly politeRage: readonly string[];
  /** How many negations it holds. */
  readonly negations: number;
  /** Written in capitals, or with a row of exclamation marks. */
  readonly shouting: boolean;
  /** One or two words that show no feeling by themselves: “no”, “refund”. */
  readonly terse: boolean;
  /** The words it rests on. */
  readonly evidence: readonly string[];
}

// Added to the model's score (log-odds). Chosen by hand: swearing and polite rage are rare in the data
// the model learned from, so it cannot weigh them itself; each lifts an undecided message over 0.7.
const PROFANITY_BONUS = 1;
const POLITE_RAGE_BONUS = 2.5;
const SHOUTING_BONUS = 0.5;
/** A listed complaint about repetition counts at least this much. */
const LISTED_REPETITION = 0.6;
/** … in a message at least this unhappy. */
const LISTED_FROM = 0.3;
/** From this share of praise on, swearing is taken as emphasis: “damn, you are good”. */
const PRAISE_EXCUSES = 0.5;
const TERSE_WORDS = 2;
const TERSE_CHARS = 4;

/** Kinds of words that show a feeling even alone. */
const TELLING: readonly Kind[] = [
  'profanity',
  'anger',
  'insult',
  'wrong',
  'silence',
  'dismissal',
  'politeRage',
  'repetition',
];

/**
 * Reads one message.
 * @param ngrams of the same text, where they have been made already
 * @param model another than the shipped one, for evaluation
 */
export function readSentiment(
  text: string,
  ngrams?: Ngrams,
  model: LinearModel = shippedSentimentModel(),
): SentimentReading {
  const own = withoutQuotations(text);
  const isWhole = own === text;
  const lexicon = readLexicon(own);
  const [scoreOfAnger = 0, scoreOfRepetition = 0, scoreOfPraise = 0] = scoresOf(
    model,
    sentimentFeatures(own, lexicon, isWhole ? ngrams : undefined),
  );
  const wordsOf = (kind: Kind) => wordsOfKind(lexicon, kind);
  const praise = sigmoid(scoreOfPraise);
  const profanity = wordsOf('profanity');
  const politeRage = wordsOf('politeRage');
  const shouting = isShouting(own);
  const present = kindsOf(lexicon).present;
  const isTelling = TELLING.some((kind) => present.includes(kind));
  const bonus =
    (profanity.length > 0 && praise < PRAISE_EXCUSES ? PROFANITY_BONUS : 0) +
    (politeRage.length > 0 ? POLITE_RAGE_BONUS : 0) +
    (shouting && scoreOfAnger > -1 ? SHOUTING_BONUS : 0);
  const frustration = sigmoid(scoreOfAnger + bonus);
  const isListedRepetition = present.includes('repetition') && frustration > LISTED_FROM;
  return {
    level: Math.max(-1, Math.min(1, praise - frustration)),
    frustration,
    repetition: Math.max(sigmoid(scoreOfRepetition), isListedRepetition ? LISTED_REPETITION : 0),
    profanity,
    politeRage,
    negations: lexicon.hits.filter(({ kind }) => kind === 'negation').length,
    shouting,
    terse: !isTelling && isShort(own, lexicon),
    evidence: [...new Set(TELLING.flatMap(wordsOf))],
  };
}

function wordsOfKind({ hits }: LexiconReading, kind: Kind): readonly string[] {
  return [...new Set(hits.filter((hit) => hit.kind === kind).map(({ words }) => words))];
}

function isShort(text: string, { length, languages }: LexiconReading): boolean {
  const isUnspaced = languages.includes('zh') || languages.includes('ja');
  return isUnspaced ? text.trim().length <= TERSE_CHARS : length <= TERSE_WORDS;
}

/** Two words or more in capitals and hardly a small letter, or three exclamation marks in a row. */
function isShouting(text: string): boolean {
  if (/[!！]{3}/u.test(text)) return true;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const words = text.match(/\p{Lu}{3,}/gu)?.length ?? 0;
  return words >= 2 && capitals >= 8 && capitals > 4 * small;
}
