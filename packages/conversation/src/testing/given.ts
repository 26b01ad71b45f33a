// Builders for given/when/then tests: a conversation is brought about by the moves that lead to it, so
// no test starts from a state or a log that could not exist.
import {
  type AgentCommand,
  type AgentRef,
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  type Brief,
  type Citation,
  type ConversationEvent,
  type Decision,
  type HandbackNote,
  type Status,
  type VisitorCommand,
  type VisitorId,
} from '@warmline/protocol';
import type {
  AssistantCommand,
  Command,
  Facts,
  ProposedAction,
  SystemCommand,
  Timings,
} from '../command.ts';
import { type Outcome, step } from '../decide/decide.ts';
import { type Conversation, newConversation } from '../state.ts';

/** The clock when a test begins. */
export const START = 1_000_000;

export const IDS = {
  conversationId: asConversationId(`cnv_${'c'.repeat(22)}`),
  siteId: asSiteId('demo'),
  visitorId: asVisitorId(`vis_${'v'.repeat(22)}`),
};
export const STRANGER: VisitorId = asVisitorId(`vis_${'s'.repeat(22)}`);
export const ADA: AgentRef = { id: asAgentId(`agt_${'a'.repeat(22)}`), name: 'Ada' };
export const BEN: AgentRef = { id: asAgentId(`agt_${'b'.repeat(22)}`), name: 'Ben' };

/** Each duration differs, so that a test sees which one was used. */
export const TIMINGS: Timings = {
  settleMs: 500,
  slaMs: 60_000,
  agentReplyMs: 120_000,
  holderGraceMs: 20_000,
  idleMs: 3_600_000,
  maxAttempts: 3,
  offerMs: 20_500,
  reviewMs: 90_000,
  approvalMs: 45_000,
};

export const NOTE: HandbackNote = {
  decided: ['Refund granted'],
  done: ['Refund started'],
  left: ['Send the label'],
  mustNot: ['Offer a discount'],
  promised: ['Money within five days'],
};

/** A person at once, because the visitor said so; a test overrides what it is about. */
export function decision(differs: Partial<Decision> = {}): Decision {
  return {
    tier: 'human',
    mode: 'act',
    trigger: 'explicit_request',
    rule: 'explicit_request.words',
    reason: 'The visitor asked for a person.',
    priority: 'normal',
    signals: [],
    policy: { version: '1.0.0', hash: 'h' },
    ...differs,
  };
}

export function citation(title: string, url: string | null = null): Citation {
  return { id: title.toLowerCase(), title, url, quote: 'words of the passage' };
}

/** A brief of which only its reach matters. */
export function briefTo(asOfSeq: number): Brief {
  return { asOfSeq, fields: [] };
}

type Asked = Pick<Command, 'by' | 'ask'> & { readonly epoch?: number };

/** A command and what the relay looked up for it, made for the state it meets. */
export interface Move {
  /** How long after the move before it, in milliseconds. */
  readonly delayMs: number;
  readonly asked: (state: Conversation) => Asked;
  readonly facts: Partial<Facts>;
}

function move(asked: Move['asked'], facts: Partial<Facts> = {}): Move {
  return { delayMs: 0, asked, facts };
}

/** The same move, later; a negative time is a relay whose clock is behind. */
export function after(delayMs: number, later: Move): Move {
  return { ...later, delayMs };
}

/** The visitor asks; `decided` is what the policy says to it. */
export function visitor(ask: VisitorCommand, decided: Decision | null = null): Move {
  return move(() => ({ by: { kind: 'visitor', id: IDS.visitorId }, ask }), { decision: decided });
}

export function says(text: string, decided: Decision | null = null): Move {
  return visitor({ type: 'send_message', text }, decided);
}

export const asksForHuman = visitor({ type: 'request_human' });

/** Another visitor asks of this conversation. */
export function stranger(ask: VisitorCommand): Move {
  return move(() => ({ by: { kind: 'visitor', id: STRANGER }, ask }));
}

/** An agent asks, looking at the present epoch unless told otherwise. */
export function agent(
  who: AgentRef,
  ask: AgentCommand,
  { epochsAgo = 0, target = null }: { epochsAgo?: number; target?: AgentRef | null } = {},
): Move {
  return move(({ epoch }) => ({ by: { kind: 'agent', ...who }, ask, epoch: epoch - epochsAgo }), {
    target,
  });
}

export function claims(who: AgentRef): Move {
  return agent(who, { type: 'claim' });
}

export function writes(who: AgentRef, text: string): Move {
  return agent(who, { type: 'send_message', text });
}

export function handsBack(who: AgentRef, note: HandbackNote = NOTE): Move {
  return agent(who, { type: 'hand_back', note });
}

/** How late an assistant's command is; in time unless told otherwise. */
interface Lateness {
  readonly epochsAgo?: number;
  readonly turnsAgo?: number;
}

function assistant(
  ask: (at: { readonly epoch: number; readonly turn: number }) => AssistantCommand,
  { epochsAgo = 0, turnsAgo = 0 }: Lateness = {},
): Move {
  return move(({ epoch, turn }) => ({
    by: { kind: 'assistant' },
    ask: ask({ epoch: epoch - epochsAgo, turn: turn - turnsAgo }),
  }));
}

export function begins(lateness: Lateness = {}): Move {
  return assistant(({ epoch }) => ({ type: 'begin_turn', epoch }), lateness);
}

type Finish = Extract<AssistantCommand, { type: 'finish_turn' }>;

/** The assistant ends its turn with a text. */
export function answers(
  text: string,
  differs: Partial<Omit<Finish, 'type' | 'epoch' | 'turn'>> = {},
  lateness: Lateness = {},
): Move {
  return assistant(
    ({ epoch, turn }) => ({
      type: 'finish_turn',
      epoch,
      turn,
      text,
      citations: [],
      confidence: 0.9,
      offersHuman: false,
      decision: null,
      actions: [],
      draft: null,
      level: 'full',
      levelReason: null,
      withheld: [],
      shadow: null,
      ...differs,
    }),
    lateness,
  );
}

export function fails(reason: string, lateness: Lateness = {}): Move {
  return assistant(({ epoch, turn }) => ({ type: 'fail_turn', epoch, turn, reason }), lateness);
}

/** The digest of whatever is proposed in tests. */
export const DIGEST = 'd'.repeat(64);

/** One action; it needs an approval unless told otherwise. */
export function action(call: string, tier: Decision['tier'] = 'approval'): ProposedAction {
  return {
    call,
    tool: 'refund',
    arguments: { order: 'NB-1', amount: 12.5 },
    digest: DIGEST,
    decision: decision({ tier, trigger: 'stakes', reason: 'Refunds need an approval.' }),
  };
}

/** The assistant ends its turn by what it would do. */
export function proposes(...actions: readonly ProposedAction[]): Move {
  return answers('I will refund it.', { actions });
}

/** The assistant ends its turn by an answer that needs an approval. */
export function drafts(call: string, text = 'Thirty days.'): Move {
  return answers(text, {
    decision: decision({ tier: 'approval', trigger: 'stakes' }),
    draft: { call, digest: DIGEST },
  });
}

/** The approved answer is shown. */
export function shows(call: string, lateness: Lateness = {}): Move {
  return assistant(({ epoch }) => ({ type: 'release_answer', epoch, call }), lateness);
}

export function approves(who: AgentRef, call: string): Move {
  return agent(who, { type: 'decide_approval', call, digest: DIGEST, verdict: 'approve' });
}

export function rejects(who: AgentRef, call: string, reason = 'Too much.'): Move {
  return agent(who, { type: 'decide_approval', call, digest: DIGEST, verdict: 'reject', reason });
}

/** A tool is about to be called, for that long at most. */
export function beginsAction(call: string, withinMs = 30_000): Move {
  return relay({ type: 'begin_action', call, withinMs });
}

/** What the tool said. */
export function finishes(
  call: string,
  outcome: 'done' | 'failed' | 'unknown' = 'done',
  result = 'Refunded.',
): Move {
  return relay({ type: 'finish_action', call, outcome, result });
}

/** A warm handoff goes to this agent next; to nobody when nobody is left. */
export function offers(to: AgentRef | null, episode = 1): Move {
  return relay({ type: 'offer', episode, agent: to });
}

/** The relay does something by itself; `decided` is what the policy says to it. */
export function relay(ask: SystemCommand, decided: Decision | null = null): Move {
  return move(() => ({ by: { kind: 'system' }, ask }), { decision: decided });
}

/** The same move, with what a watching version of the policy said to it. */
export function watched(seen: Move, shadow: Facts['shadow']): Move {
  return { ...seen, facts: { ...seen.facts, shadow: shadow ?? null } };
}

export function lapses({
  epochsAgo = 0,
  reason = 'vanished',
}: Pick<Lateness, 'epochsAgo'> & { readonly reason?: 'vanished' | 'removed' } = {}): Move {
  return move(({ epoch }) => ({
    by: { kind: 'system' },
    ask: { type: 'lapse_hold', epoch: epoch - epochsAgo, reason },
  }));
}

/** The same move, while the team it would queue for is none of the site's, or nobody is in it. */
export function lacking(team: string, reason: 'unknown' | 'empty', seen: Move): Move {
  return { ...seen, facts: { ...seen.facts, missingTeam: { team, reason } } };
}

export function posts(brief: Brief, episode = 1): Move {
  return relay({ type: 'post_brief', episode, brief });
}

/** What some moves brought about. */
export interface Brought {
  readonly state: Conversation;
  readonly log: readonly ConversationEvent[];
  /** The clock of the last move. */
  readonly at: number;
}

/** @throws when a move is refused: then the test is about something else than it thinks */
export function given(...moves: readonly Move[]): Brought {
  let brought: Brought = { state: newConversation(IDS), log: [], at: START };
  for (const next of moves) {
    const outcome = when(brought, next);
    if (!outcome.ok) throw new Error(`A given move was refused: ${outcome.refusal.code}`);
    brought = {
      state: outcome.state,
      log: [...brought.log, ...outcome.events],
      at: brought.at + next.delayMs,
    };
  }
  return brought;
}

/** One more move, whatever it leads to. */
export function when({ state, at }: Brought, { delayMs, asked, facts }: Move): Outcome {
  const id = asCommandId(`00000000-0000-0000-0000-${String(state.seq).padStart(12, '0')}`);
  // The builders above pair each sender with that sender's own asks; the spread loses the pairing.
  const command = { id, at: at + delayMs, ...asked(state) } as Command;
  return step(state, command, { timings: TIMINGS, decision: null, target: null, ...facts });
}

/** The shortest way to each status. */
export const reaching = {
  running: [says('Where is my parcel?')],
  pending_human: [asksForHuman],
  timed_out: [asksForHuman, after(TIMINGS.slaMs, relay({ type: 'time_out', wait: 'handoff' }))],
  human: [asksForHuman, claims(ADA)],
  resuming: [asksForHuman, claims(ADA), handsBack(ADA)],
  resolved: [says('Thanks'), visitor({ type: 'end_conversation' })],
  failed: [says('Where is my parcel?'), relay({ type: 'fail', reason: 'the log cannot be read' })],
} as const satisfies Record<Status, readonly Move[]>;
