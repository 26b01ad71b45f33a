// Detectors that find what a test writes into its texts, e.g. `[angry]` or `[gate:refund:120]`.
import type { Signal, Trigger } from '@warmline/protocol';
import type { GateHit } from '../../detectors/gates/names.ts';
import type { Detectors } from '../../measure/detectors.ts';
import type { NeedMatcher } from '../../needs/matcher.ts';

const signal = (name: Trigger, score: number, words: string): Signal => ({
  name,
  score,
  evidence: [words],
});

/** `[word]` scores 1, `[word 0.4]` scores 0.4. */
function scoreOf(texts: readonly string[], word: string): number {
  const found = texts.flatMap((text) => [...text.matchAll(/\[([a-z]+)(?: ([\d.]+))?\]/g)]);
  const scores = found.filter(([, name]) => name === word).map(([, , score]) => Number(score ?? 1));
  return Math.max(0, ...scores);
}

export const FAKES: Detectors = {
  explicitRequest: (text) =>
    text.includes('[person]') ? signal('explicit_request', 1, 'person') : null,
  gates: (text) =>
    [...text.matchAll(/\[gate:(\w+)(?::(\d+))?\]/g)].map(
      ([, gate = '', amount]): GateHit => ({
        gate,
        score: 0.9,
        evidence: [gate],
        ...(amount ? { amount: { value: Number(amount), currency: 'EUR' } } : {}),
      }),
    ),
  outOfDomain: (text, _matcher, knownBelow) => {
    const score = scoreOf([text], 'elsewhere');
    return score > 0 && 1 - score < knownBelow ? signal('out_of_domain', score, text) : null;
  },
  mood: (text) => ({
    level: 0,
    frustration: scoreOf([text], 'angry'),
    repetition: 0,
    profanity: [],
    politeRage: [],
    negations: 0,
    shouting: false,
    terse: false,
    evidence: ['angry'],
  }),
  repeatLoop: (thread) =>
    thread.filter(({ text }) => text.includes('[again]')).length >= 3
      ? signal('repeat_loop', 1, 'again')
      : null,
  crisisWording: { en: 'built-in', de: 'eingebaut' },
};

/** Knows the need that a text names as `[need:…]`. */
export const MATCHER: NeedMatcher = {
  match: (text) => {
    const need = /\[need:([\w-]+)\]/.exec(text)?.[1] ?? null;
    return { need, confidence: need ? 1 : 0, known: need ? 1 : 0, cover: 1 };
  },
  together: () => 0,
};
