// `warmline policy explain`: one conversation, or one sentence, step by step: what was found, which rule
// fired, what follows, and what was recorded at the time.
import { handsOver, type ReplayStep, replay } from '@warmline/policy';
import {
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  type ConversationEvent,
  type Decision,
} from '@warmline/protocol';
import { actionRecord } from './action-record.ts';
import { type Flags, UsageProblem } from './flags.ts';
import { matcherOf } from './matcher.ts';
import { agreesWithRecord } from './outcomes.ts';
import { mustReadPolicy } from './policy-file.ts';
import { recordingsOf } from './recordings.ts';
import type { Result } from './result.ts';

export const EXPLAIN_FLAGS = {
  log: 'many',
  conversation: 'one',
  text: 'one',
  policy: 'one',
  knowledge: 'one',
  json: 'none',
} as const;

/** @throws UsageProblem */
export async function explain(flags: Flags): Promise<Result> {
  const policy = await mustReadPolicy(flags.must('policy'));
  const matcher = matcherOf(flags.one('knowledge') ?? null);
  const text = flags.one('text');
  const events = text === undefined ? await recorded(flags) : conversationOf(text);
  const steps = replay(events, policy, matcher);
  if (flags.has('json')) return { text: JSON.stringify({ policy: policy.hash, steps }), code: 0 };
  const { version } = policy.document;
  const head = `Under version ${version} (${policy.hash.slice(0, 12)}):`;
  const isRecorded = text === undefined;
  const parts = steps.map((step) => shownStep(step, isRecorded ? events : null));
  return { text: [head, ...parts].join('\n\n'), code: 0 };
}

async function recorded(flags: Flags): Promise<readonly ConversationEvent[]> {
  const id = flags.must('conversation');
  const recordings = await recordingsOf(flags.many('log'));
  const found = recordings.find(({ conversationId }) => conversationId === id);
  if (found) return found.events;
  const known = recordings.slice(0, 5).map(({ conversationId }) => conversationId);
  throw new UsageProblem(
    `--conversation "${id}" is not in the log; it holds ${recordings.length}, e.g. ${known.join(', ')}`,
  );
}

/** A conversation of one message, as a relay would begin it. */
function conversationOf(text: string): readonly ConversationEvent[] {
  if (text.trim() === '') throw new UsageProblem('--text is empty; give a message of a visitor');
  const place = {
    conversationId: asConversationId(`cnv_${'0'.repeat(22)}`),
    at: 0,
    epoch: 0,
    commandId: asCommandId('00000000-0000-0000-0000-000000000000'),
  };
  const visitorId = asVisitorId(`vis_${'0'.repeat(22)}`);
  return [
    {
      ...place,
      seq: 1,
      by: { kind: 'system' },
      type: 'conversation_started',
      siteId: asSiteId('text'),
      visitorId,
    },
    { ...place, seq: 2, by: { kind: 'visitor', id: visitorId }, type: 'message_sent', text },
  ];
}

const SPEAKERS = {
  message: 'visitor',
  request: 'visitor presses “Talk to a person”',
  answer: 'assistant',
  action: 'assistant would use the tool',
} as const satisfies Record<ReplayStep['kind'], string>;

/** @param events the record; null: there is none */
function shownStep(step: ReplayStep, events: readonly ConversationEvent[] | null): string {
  const words = step.text === '' ? '' : `: ${quotation(step.text)}`;
  const lines = [`${step.seq}  ${SPEAKERS[step.kind]}${words}`];
  const about = [step.topic && `topic ${step.topic}`, step.segment && `segment ${step.segment}`];
  const rules = about.filter(Boolean).join(', ');
  if (rules) lines.push(`rules     ${rules}`);
  for (const { name, score, evidence, detail } of step.signals) {
    const found = evidence.map((each) => `“${each}”`).join(', ');
    lines.push(`signal    ${[name, detail, score.toFixed(2), found].filter(Boolean).join('  ')}`);
  }
  lines.push(`decision  ${shownDecision(step.decision)}`);
  if (events) {
    const record = step.kind === 'action' ? actionRecord(events, step.seq) : shownRecord(step);
    lines.push(`recorded  ${record}`);
  }
  if (step.withPerson.recorded || step.withPerson.replayed) {
    lines.push(`          without effect: ${whoHas(step)}`);
  }
  return lines.join('\n    ');
}

function whoHas({ withPerson }: ReplayStep): string {
  return withPerson.recorded
    ? 'a person has, or was asked for, the conversation in the record'
    : 'under this policy a person has been asked for before';
}

function shownDecision(decision: Decision | null): string {
  if (!decision) return 'none: the assistant goes on';
  const { tier, mode, rule, reason, priority, team, transfer } = decision;
  const more = [
    ...(tier === 'human' || mode === 'offer' ? [`priority ${priority}`] : []),
    ...(team ? [`team ${team}`] : []),
    ...(transfer === 'warm' ? ['warm'] : []),
  ];
  const what = handsOver(decision)
    ? 'a person takes over'
    : mode === 'offer'
      ? 'a person is offered'
      : 'acts';
  const sentence = `${tier}, ${what}, by ${rule}: ${reason}`;
  return more.length > 0 ? `${sentence} (${more.join(', ')})` : sentence;
}

function shownRecord(step: ReplayStep): string {
  const { recorded, recordedHandoff } = step;
  const handoff = recordedHandoff ? '; a person was asked for here' : '';
  if (!recorded) return `nothing${handoff}`;
  const version = `version ${recorded.policy.version}`;
  return agreesWithRecord(step)
    ? `the same, under ${version}${handoff}`
    : `${shownDecision(recorded)} [${version}]${handoff}`;
}

function quotation(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 160 ? `${[...line].slice(0, 159).join('')}…` : line}”`;
}
