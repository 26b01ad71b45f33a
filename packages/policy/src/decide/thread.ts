// What the policy says of the thread before the model answers: the softer signals, from the log.
import type { Decision, Signal } from '@warmline/protocol';
import { detectComplexity } from '../detectors/complexity.ts';
import type { ThreadMessage } from '../detectors/repeat-loop.ts';
import { detectSentiment } from '../detectors/sentiment.ts';
import type { SentimentReading } from '../detectors/sentiment-reading.ts';
import type { PolicyDocument, PolicyRef } from '../document.ts';
import { failedAttemptsIn, toolFailureOf } from '../measure/attempts.ts';
import { DETECTORS, type Detectors } from '../measure/detectors.ts';
import { moodThresholds } from '../measure/mood.ts';
import { progressOf } from '../measure/progress.ts';
import { stakesOf } from '../measure/stakes.ts';
import type { NeedMatcher } from '../needs/matcher.ts';
import { languageOf } from '../text/language.ts';
import type { ThreadFacts } from '../thread-facts.ts';
import { segmentOf, topicOf, viewsOf } from '../topics.ts';
import { decisionOf, type Finding, quoted } from './finding.ts';
import { screenMessage } from './screen.ts';
import { allTogether, distinct } from './strength.ts';

export interface Thread {
  readonly facts: ThreadFacts;
  readonly policy: PolicyRef;
  /** null where the site has neither examples nor knowledge: then nothing is out of its domain. */
  readonly matcher: NeedMatcher | null;
}

export interface ThreadAssessment {
  /** What to do; null when nothing speaks against an answer of the assistant. */
  readonly decision: Decision | null;
  /** Everything that was found, whether or not it decided. */
  readonly signals: readonly Signal[];
  /** Names of the rules in force, for `assessAnswer`. */
  readonly topic: string | null;
  readonly segment: string | null;
}

/** How many of the visitor's last messages tell their mood. */
const MOOD_WINDOW = 6;

/**
 * Judges the open messages in the light of what happened since the last episode ended. Nothing that
 * led to an earlier handoff is counted again, and a thread without an open message decides nothing.
 */
export function assessThread(thread: Thread, detectors: Detectors = DETECTORS): ThreadAssessment {
  const { facts, policy, matcher } = thread;
  const { document } = policy;
  const texts = facts.open.map(({ text }) => text);
  const need = matcher && texts.length > 0 ? matcher.match(texts.join('\n')).need : null;
  const topic = topicOf(document, { texts, needs: need === null ? [] : [need] });
  const segment = segmentOf(document, facts.page);
  if (texts.length === 0) return { decision: null, signals: [], topic, segment };
  const mood = once(detectors.mood);
  const views = viewsOf(document, { topic, segment, page: facts.page });
  const decisions = views.flatMap((view) => {
    const stakes = stakesOf(facts.page, view);
    return findingsOf(thread, view, stakes, { ...detectors, mood }).map((finding) =>
      decisionOf(policy, view, finding, stakes),
    );
  });
  const decision = allTogether([...offersOfGates(thread, views, detectors), ...decisions]);
  return { decision, signals: decision ? distinct(decision.signals) : [], topic, segment };
}

/** A gate that only offers let the message pass; its offer belongs to the answer. */
function offersOfGates(
  { facts, policy }: Thread,
  views: readonly PolicyDocument[],
  detectors: Detectors,
): readonly Decision[] {
  const isOffering = ({ gates, customGates }: PolicyDocument) =>
    [...Object.values(gates), ...customGates].some(
      (gate) => 'mode' in gate && gate.mode === 'offer',
    );
  if (!views.some(isOffering)) return [];
  return facts.open.flatMap(({ text }) => {
    const offer = screenMessage({ text, policy, page: facts.page }, detectors);
    return offer?.mode === 'offer' ? [offer] : [];
  });
}

/** What the rules find, in the order in which equals count. */
function findingsOf(
  { facts, matcher }: Thread,
  view: PolicyDocument,
  stakes: readonly Signal[],
  detectors: Detectors,
): readonly Finding[] {
  const { triggers } = view;
  const moodOf = detectors.mood;
  const texts = facts.open.map(({ text }) => text);
  const language = languageOf(texts.join('\n'));
  const { byLanguage, knownBelow } = triggers.outOfDomain;
  const unknownBelow = (language === null ? undefined : byLanguage[language]) ?? knownBelow;
  const found: (Finding | null)[] = [
    failedAttempts(facts, view),
    soft(
      'toolFailure',
      view,
      () => toolFailureOf(facts, triggers.toolFailure.after),
      ({ detail }) =>
        detail === 'assistant down'
          ? 'The assistant is down.'
          : `An action of the assistant failed${detail ? `: ${detail}` : ''}.`,
    ),
    soft(
      'sentiment',
      view,
      () =>
        detectSentiment(
          facts.messages.slice(-MOOD_WINDOW).map(({ text }) => moodOf(text)),
          moodThresholds(view, language),
        ),
      ({ evidence }) => `The visitor is frustrated${said(evidence)}.`,
    ),
    soft(
      'repeatLoop',
      view,
      () => loopIn(facts, matcher, triggers.repeatLoop.above, detectors),
      ({ evidence }) => `The conversation goes in circles${said(evidence)}.`,
    ),
    soft(
      'outOfDomain',
      view,
      () => matcher && detectors.outOfDomain(texts.join('\n'), matcher, unknownBelow),
      () => `The site’s knowledge does not cover this: ${quoted(texts)}.`,
    ),
    soft(
      'stakes',
      view,
      () => stakes[0] ?? null,
      () => {
        const what = stakes.map(({ detail }) => detail).join(', ');
        return `Much is at stake, as the page says: ${what}.`;
      },
    ),
    soft(
      'complexity',
      view,
      () =>
        detectComplexity(
          { text: texts.join('\n'), turns: progressOf(facts, view, moodOf, matcher) },
          triggers.complexity,
        ),
      () => 'The visitor’s concern is more entangled than the assistant should untie.',
    ),
  ];
  return found.filter((finding) => finding !== null);
}

/** Reads each text once, however many rules ask. */
function once(read: (text: string) => SentimentReading): (text: string) => SentimentReading {
  const known = new Map<string, SentimentReading>();
  return (text) => {
    const reading = known.get(text) ?? read(text);
    known.set(text, reading);
    return reading;
  };
}

type SoftRule = Exclude<keyof PolicyDocument['triggers'], 'failedAttempts'>;

function soft(
  key: SoftRule,
  view: PolicyDocument,
  detect: () => Signal | null,
  reasonOf: (signal: Signal) => string,
): Finding | null {
  const { mode, priority, team } = view.triggers[key];
  if (mode === 'off') return null;
  const signal = detect();
  if (!signal) return null;
  return {
    tier: 'human',
    mode,
    trigger: signal.name,
    rule: `${signal.name}.thread`,
    reason: reasonOf(signal),
    priority,
    team,
    signals: [signal],
  };
}

function failedAttempts(facts: ThreadFacts, view: PolicyDocument): Finding | null {
  const { offerAfter, actAfter, priority, team } = view.triggers.failedAttempts;
  const failed = failedAttemptsIn(facts, view);
  const isAct = actAfter !== 'off' && failed >= actAfter;
  const isOffer = offerAfter !== 'off' && failed >= offerAfter;
  if (!isAct && !isOffer) return null;
  const limit = actAfter === 'off' ? failed + 1 : actAfter;
  return {
    tier: 'human',
    mode: isAct ? 'act' : 'offer',
    trigger: 'failed_attempts',
    rule: 'failed_attempts.thread',
    reason: `The assistant failed ${failed} ${failed === 1 ? 'time' : 'times'} in a row.`,
    priority,
    team,
    signals: [{ name: 'failed_attempts', score: Math.min(1, failed / limit), evidence: [] }],
  };
}

/** A loop that the visitor's last message closes, or that the last answer closed before it. */
function loopIn(
  facts: ThreadFacts,
  matcher: NeedMatcher | null,
  above: number,
  { repeatLoop }: Detectors,
): Signal | null {
  const thread = threadOf(facts, matcher);
  const lastAnswer = thread.findLastIndex(({ from }) => from === 'assistant');
  return (
    repeatLoop(thread, matcher, above) ??
    repeatLoop(thread.slice(0, lastAnswer + 1), matcher, above)
  );
}

/** Messages that loops are looked for in. */
const LOOP_WINDOW = 16;

/** Visitor and assistant in the order they spoke. */
function threadOf(facts: ThreadFacts, matcher: NeedMatcher | null): readonly ThreadMessage[] {
  return [
    ...facts.messages.map(({ seq, text }) => ({ seq, from: 'visitor' as const, text })),
    ...facts.answers.map(({ seq, text }) => ({ seq, from: 'assistant' as const, text })),
  ]
    .sort((a, b) => a.seq - b.seq)
    .slice(-LOOP_WINDOW)
    .map(({ from, text }) => ({
      from,
      text,
      need: from === 'visitor' ? (matcher?.match(text).need ?? null) : null,
    }));
}

const said = (evidence: readonly string[]) => (evidence.length > 0 ? `: ${quoted(evidence)}` : '');
