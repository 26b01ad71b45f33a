// The one place where the policy meets its detectors: what each is asked and what it answers. The
// decision functions take them as an argument, so that they can be tested without any model.
import type { Signal } from '@warmline/protocol';
import { detectExplicitRequest } from '../detectors/explicit-request.ts';
import { CRISIS_WORDING } from '../detectors/gates/crisis-wording.ts';
import { detectGates } from '../detectors/gates/gates.ts';
import type { GateHit } from '../detectors/gates/names.ts';
import { detectOutOfDomain } from '../detectors/out-of-domain.ts';
import { detectRepeatLoop, type ThreadMessage } from '../detectors/repeat-loop.ts';
import { readSentiment, type SentimentReading } from '../detectors/sentiment-reading.ts';
import { tokensOf } from '../model/ngrams.ts';
import type { NeedMatcher } from '../needs/matcher.ts';
import { remembered } from './remembered.ts';

export interface Detectors {
  explicitRequest(text: string): Signal | null;
  /** The built-in gates that close on a text, whatever the policy makes of them. */
  gates(text: string): readonly GateHit[];
  /** How one message of the visitor feels. */
  mood(text: string): SentimentReading;
  /** @param knownBelow 0 … 1: how unlikely it must be that the site knows the need */
  outOfDomain(text: string, matcher: NeedMatcher, knownBelow: number): Signal | null;
  /**
   * Whether the last message of the thread closes a loop.
   * @param above 0 … 1: how likely the asks must be one need
   */
  repeatLoop(
    thread: readonly ThreadMessage[],
    matcher: NeedMatcher | null,
    above: number,
  ): Signal | null;
  /** What is said to somebody in danger, by language. */
  readonly crisisWording: Readonly<Record<string, string>>;
}

export const DETECTORS: Detectors = {
  explicitRequest: (text) => readingOf(text).explicitRequest(),
  gates: (text) => readingOf(text).gates(),
  mood: (text) => readingOf(text).mood(),
  outOfDomain: (text, matcher, knownBelow) => detectOutOfDomain(text, matcher, knownBelow),
  repeatLoop: (thread, matcher, threshold) =>
    detectRepeatLoop(thread, { threshold, ...(matcher ? { matcher } : {}) }),
  crisisWording: CRISIS_WORDING,
};

/** What the detectors that look at one text say of it, each once it is asked. */
const readingOf = remembered((text) => {
  const read = readable(text);
  return {
    explicitRequest: onceAsked(() => detectExplicitRequest(read)),
    gates: onceAsked(() => surelyClosed(text, detectGates(read))),
    mood: onceAsked(() => readSentiment(read)),
  };
});

function onceAsked<Answer>(judge: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: judge() };
    return known.answer;
  };
}

/** Most characters that are judged: what a message may have. */
const MAX_READ_CHARS = 8_000;
/** Most characters that one stands for. */
const MOST_SPELT = 18;

/**
 * The text in the form in which it is judged. One character can stand for eighteen (`ﷺ`), so it is cut
 * once they are spelt out: nobody's message may hold up everybody's.
 */
function readable(text: string): string {
  if (text.length * MOST_SPELT <= MAX_READ_CHARS) return text;
  const spelt = text.normalize('NFKC');
  if (spelt.length <= MAX_READ_CHARS) return text;
  return `${spelt.slice(0, MAX_READ_CHARS / 2)}\n${spelt.slice(-MAX_READ_CHARS / 2)}`.toWellFormed();
}

/** What counts as terse: words, and characters of scripts without spaces. */
const TERSE = { words: 2, characters: 4 } as const;
/** What somebody in danger says this briefly is in the tables; “I don’t know” is not danger. */
const TERSE_CRISIS = { words: 5, characters: 10 } as const;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/**
 * From where on a gate closes by what the trained model says. The detector's own 0.5 is set to miss next to
 * nothing and is wrong about one in twelve ordinary questions of a shop; here one in fifty. A crisis
 * is heard from 0.5 on: a needless person is the lesser harm.
 */
const LIKELY = 0.8;
/** Above what the trained model says by itself of so few words; the tables of words say 0.95 and 1. */
const SURE = 0.9;

/**
 * Terseness alone never escalates: on a “no” a trained model only guesses, so that so short a message
 * closes a gate by the words that are listed for it and not otherwise.
 */
function surelyClosed(text: string, hits: readonly GateHit[]): readonly GateHit[] {
  const likely = hits.filter(({ gate, score }) => gate === 'crisis' || score >= LIKELY);
  if (likely.length === 0) return likely;
  const tokens = tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const kind = tokens.some((token) => UNSPACED.test(token)) ? 'characters' : 'words';
  return likely.filter(({ gate, score }) => {
    const terse = gate === 'crisis' ? TERSE_CRISIS : TERSE;
    return score >= SURE || tokens.length > terse[kind];
  });
}
