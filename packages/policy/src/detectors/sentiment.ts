// Detector: the visitor's mood over their last messages. Level, slope, swearing, repeated negation,
// anger in polite words, and “you repeat yourself”. Terseness alone never escalates.
import type { Signal } from '@warmline/protocol';
import type { SentimentReading } from './sentiment-reading.ts';

/** When the mood becomes a signal. */
export interface SentimentThresholds {
  /** Frustration of the last message, 0 … 1, from which on it is a signal by itself. */
  readonly frustration: number;
  /** Level of the whole readings, -1 … 1, at or below which it is one; the last message counts most. */
  readonly level: number;
  /** Change of level a message, at or below which a falling mood is one. */
  readonly slope: number;
  /** 0 … 1: complaint about repetition. */
  readonly repetition: number;
  /** How many of the last messages must hold a negation, at a level below 0. */
  readonly negatedMessages: number;
  /** Swear words in the window; 0 turns this off. */
  readonly swearWords: number;
}

/**
 * Frustration and repetition were chosen by four-fold cross-validation on the chat messages of the
 * training part (six languages): the lowest at which praise raises an alarm in clearly less than 2 %
 * (9 of 530 together), with frustration found in 93 % and complaints about repetition in 97 %. The
 * others have no labelled windows to be chosen on: they were set by hand, so that two clearly unhappy
 * messages, or a fall by nearly half the scale over three, are enough.
 */
export const DEFAULT_SENTIMENT: SentimentThresholds = {
  frustration: 0.7,
  level: -0.45,
  slope: -0.4,
  repetition: 0.12,
  negatedMessages: 3,
  swearWords: 1,
};

/** Thresholds with what differs for a language or a customer segment. */
export interface SentimentSettings {
  readonly thresholds: SentimentThresholds;
  readonly languages?: Readonly<Record<string, Partial<SentimentThresholds>>>;
  readonly segments?: Readonly<Record<string, Partial<SentimentThresholds>>>;
}

/** The thresholds for one visitor; a segment's come before a language's. */
export function sentimentThresholds(
  { thresholds, languages = {}, segments = {} }: SentimentSettings,
  visitor: { readonly language?: string; readonly segment?: string },
): SentimentThresholds {
  return {
    ...thresholds,
    ...(visitor.language === undefined ? {} : languages[visitor.language]),
    ...(visitor.segment === undefined ? {} : segments[visitor.segment]),
  };
}

/** How much a message counts against the one after it. */
const FADING = 0.6;
const SLOPE_MESSAGES = 3;
/** A falling mood must have arrived below this. */
const FALLEN = -0.2;
const MAX_EVIDENCE = 8;

/**
 * Finds an unhappy visitor.
 * @param readings the visitor's last messages, oldest first; three to six are a good number
 * @returns a signal whose score says how clearly, or null
 */
export function detectSentiment(
  readings: readonly SentimentReading[],
  thresholds: SentimentThresholds = DEFAULT_SENTIMENT,
): Signal | null {
  const last = readings.at(-1);
  // What a terse message leaves open, the messages before it answered when they came.
  if (!last || last.terse) return null;
  const found = [
    last.frustration >= thresholds.frustration ? last.frustration : 0,
    last.repetition >= thresholds.repetition ? Math.max(0.8, last.repetition) : 0,
    last.politeRage.length > 0 ? 0.75 : 0,
    readings.length > 1 && fadingLevel(readings) <= thresholds.level ? -fadingLevel(readings) : 0,
    isFalling(readings, thresholds) ? 0.7 : 0,
    isNegating(readings, thresholds) ? 0.65 : 0,
    isSwearing(readings, thresholds) ? 0.7 : 0,
  ];
  const score = Math.max(...found);
  if (score === 0) return null;
  const evidence = [...new Set([...readings].reverse().flatMap((reading) => reading.evidence))];
  return { name: 'sentiment', score, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** The window's level, each message counting less than the one after it. */
export function fadingLevel(readings: readonly SentimentReading[]): number {
  let sum = 0;
  let weights = 0;
  readings.forEach(({ level }, index) => {
    const weight = FADING ** (readings.length - 1 - index);
    sum += weight * level;
    weights += weight;
  });
  return weights === 0 ? 0 : sum / weights;
}

/** Change of level a message: the least-squares line through the readings. 0 for fewer than two. */
export function slopeOf(readings: readonly SentimentReading[]): number {
  const count = readings.length;
  if (count < 2) return 0;
  const middle = (count - 1) / 2;
  const mean = readings.reduce((sum, { level }) => sum + level, 0) / count;
  let above = 0;
  let below = 0;
  readings.forEach(({ level }, index) => {
    above += (index - middle) * (level - mean);
    below += (index - middle) ** 2;
  });
  return above / below;
}

function isFalling(readings: readonly SentimentReading[], { slope }: SentimentThresholds): boolean {
  const last = readings.at(-1);
  return (
    readings.length >= SLOPE_MESSAGES &&
    last !== undefined &&
    last.level <= FALLEN &&
    slopeOf(readings.slice(-SLOPE_MESSAGES)) <= slope
  );
}

/** Says no again and again, and not only in one word each time. */
function isNegating(
  readings: readonly SentimentReading[],
  { negatedMessages }: SentimentThresholds,
): boolean {
  const last = readings.slice(-negatedMessages);
  return (
    last.length >= negatedMessages &&
    last.every(({ negations }) => negations > 0) &&
    last.filter(({ terse, level }) => !terse && level < 0).length * 2 > negatedMessages &&
    fadingLevel(last) < FALLEN
  );
}

/** Swears, and not for joy. Old swearing counts only while the mood is still down. */
function isSwearing(
  readings: readonly SentimentReading[],
  { swearWords }: SentimentThresholds,
): boolean {
  const last = readings.at(-1);
  if (swearWords === 0 || !last || last.level > 0) return false;
  const sworn = readings.reduce((sum, { profanity }) => sum + profanity.length, 0);
  return last.profanity.length > 0 && sworn >= swearWords;
}
