// `warmline policy backtest`: recorded conversations under one policy or two. How many go to a person and
// why, which would go another way, and how far this agrees with what happened.
import { type NeedMatcher, type PolicyRef, type ReplayStep, replay } from '@warmline/policy';
import { type Estimate, share } from '@warmline/policy/evaluation';
import { shownBacktest } from './backtest-text.ts';
import type { Flags } from './flags.ts';
import { matcherOf } from './matcher.ts';
import {
  agreesWithRecord,
  type ConversationOutcome,
  isSameOutcome,
  recordedOutcome,
  replayedOutcome,
} from './outcomes.ts';
import { mustReadPolicy } from './policy-file.ts';
import { type Recording, recordingsOf } from './recordings.ts';
import type { Result } from './result.ts';

export const BACKTEST_FLAGS = {
  log: 'many',
  policy: 'one',
  against: 'one',
  knowledge: 'one',
  json: 'none',
} as const;

/** The share of conversations that go to a person in a desk that works: 10 to 15 in a hundred. */
export const BAND = { low: 0.1, high: 0.15 } as const;

/** Figures of one column: what was recorded, or one version. */
export interface Rates {
  /** Conversations in which a person took over, and in which one was offered and none took over. */
  readonly person: Estimate;
  readonly offer: Estimate;
  readonly band: 'below' | 'within' | 'above';
  /** Conversations with a person, by what brought one. */
  readonly personBy: Readonly<Record<string, number>>;
  readonly offerBy: Readonly<Record<string, number>>;
}

/** How far a version agrees with the record. */
export interface Agreement {
  /** Conversations with the same outcome: person, offer or assistant. */
  readonly conversations: Estimate;
  /** Points of decision with the same tier, mode and trigger. */
  readonly steps: Estimate;
}

export interface Version {
  readonly file: string;
  readonly version: string;
  readonly hash: string;
  readonly rates: Rates;
  readonly agreement: Agreement;
}

export interface Change {
  readonly conversationId: string;
  readonly before: ConversationOutcome;
  readonly after: ConversationOutcome;
  /** The record has a person from here on, and `after` has none: what would have followed is unknown. */
  readonly isUnknownAfter: boolean;
}

export interface Backtest {
  readonly conversations: number;
  readonly recorded: Rates;
  /** `--against` first, when given, then `--policy`. */
  readonly versions: readonly Version[];
  /** From `--against`, or from the record, to `--policy`. */
  readonly changes: readonly Change[];
  readonly knowledge: string | null;
}

/** @throws UsageProblem */
export async function backtest(flags: Flags): Promise<Result> {
  const files = [flags.one('against'), flags.must('policy')].filter((file) => file !== undefined);
  const recordings = await recordingsOf(flags.many('log'));
  const knowledge = flags.one('knowledge') ?? null;
  const matcher = matcherOf(knowledge);
  const versions = await Promise.all(
    files.map(async (file) => ({ file, policy: await mustReadPolicy(file) })),
  );
  const result = { ...backtested(recordings, versions, matcher), knowledge };
  return { text: flags.has('json') ? JSON.stringify(result) : shownBacktest(result), code: 0 };
}

/** @param versions one or two; changes lead from the first, or from the record, to the last */
export function backtested(
  recordings: readonly Recording[],
  versions: readonly { readonly file: string; readonly policy: PolicyRef }[],
  matcher: NeedMatcher | null,
): Omit<Backtest, 'knowledge'> {
  const played = versions.map(({ file, policy }) => ({
    file,
    policy,
    steps: recordings.map(({ events }) => replay(events, policy, matcher)),
  }));
  // What was recorded is the same in every replay.
  const recorded = played[0]?.steps.map(recordedOutcome) ?? [];
  const outcomes = played.map(({ steps }) => steps.map(replayedOutcome));
  const last = outcomes.at(-1) ?? [];
  const first = outcomes.length > 1 ? (outcomes[0] ?? []) : recorded;
  return {
    conversations: recordings.length,
    recorded: ratesOf(recorded),
    versions: played.map(({ file, policy, steps }, index) => ({
      file,
      version: policy.document.version,
      hash: policy.hash,
      rates: ratesOf(outcomes[index] ?? []),
      agreement: agreementOf(steps, recorded, outcomes[index] ?? []),
    })),
    changes: recordings.flatMap(({ conversationId }, index) => {
      const [before, after] = [first[index], last[index]];
      if (!before || !after || isSameOutcome(before, after)) return [];
      const isUnknownAfter = recorded[index]?.kind === 'person' && after.kind !== 'person';
      return [{ conversationId, before, after, isUnknownAfter }];
    }),
  };
}

function ratesOf(outcomes: readonly ConversationOutcome[]): Rates {
  const of = (kind: ConversationOutcome['kind']) =>
    outcomes.filter((outcome) => outcome.kind === kind);
  const person = share(of('person').length, outcomes.length);
  const { value } = person;
  return {
    person,
    offer: share(of('offer').length, outcomes.length),
    band: value < BAND.low ? 'below' : value > BAND.high ? 'above' : 'within',
    personBy: counted(of('person')),
    offerBy: counted(of('offer')),
  };
}

function counted(outcomes: readonly ConversationOutcome[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { at } of outcomes) {
    // A person without a decision came by themselves.
    const trigger = at?.decision?.trigger ?? 'agent_initiative';
    counts[trigger] = (counts[trigger] ?? 0) + 1;
  }
  return counts;
}

function agreementOf(
  steps: readonly (readonly ReplayStep[])[],
  recorded: readonly ConversationOutcome[],
  outcomes: readonly ConversationOutcome[],
): Agreement {
  const same = outcomes.filter(({ kind }, index) => kind === recorded[index]?.kind).length;
  const free = steps.flat().filter(({ withPerson }) => !withPerson.recorded);
  const agreed = free.filter(agreesWithRecord).length;
  return { conversations: share(same, outcomes.length), steps: share(agreed, free.length) };
}
