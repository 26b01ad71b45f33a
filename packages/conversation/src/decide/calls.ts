// What the assistant may not do alone, in `decide`: agents' verdicts, and the ends without one.
import type { EventBody } from '@warmline/protocol';
import type { Facts, FromAgent, FromAssistant, FromSystem, ProposedAction } from '../command.ts';
import { accept, type Decided, refuse } from '../result.ts';
import { type Call, type Conversation, isAssistants } from '../state.ts';
import { handoffRequested } from './handoff.ts';

/**
 * Ends what waits for an approval, or is agreed to and not yet shown: it belongs to the assistant's
 * hold, and is over before that is. What is being done goes on. [C39]
 */
export function cancelled(state: Conversation, reason: string): readonly EventBody[] {
  return state.calls
    .filter(({ isAgreed, what }) => !isAgreed || what.kind === 'answer')
    .map(({ call }) => ({ type: 'approval_decided', call, verdict: 'cancelled', reason }));
}

/** The actions of a turn: each waits for its approval, or is agreed to by the policy. [C37] */
export function proposals(
  actions: readonly ProposedAction[],
  turn: number,
  approvalDueAt: number,
): readonly EventBody[] {
  return actions.map(({ call, tool, arguments: args, digest, decision }) => ({
    type: 'action_proposed',
    call,
    turn,
    tool,
    arguments: args,
    digest,
    tier: decision.tier,
    reason: decision.reason,
    dueAt: decision.tier === 'approval' ? approvalDueAt : null,
  }));
}

/** A verdict is on exactly what the digest names, and the first one counts. [C38] */
export function decideApproval(
  state: Conversation,
  ask: Extract<FromAgent['ask'], { type: 'decide_approval' }>,
  epoch: number,
): Decided {
  const call = state.calls.find((one) => one.call === ask.call);
  if (!call || call.isAgreed) return refuse('already_decided');
  if (call.digest !== ask.digest) return refuse('digest_mismatch');
  if (epoch !== state.epoch) return refuse('stale_epoch');
  // The assistant is told why, and so is whoever reads the log.
  if (ask.verdict === 'reject' && !ask.reason) return refuse('bad_request');
  return accept({
    type: 'approval_decided',
    call: call.call,
    verdict: ask.verdict === 'approve' ? 'approved' : 'rejected',
    ...(ask.reason ? { reason: ask.reason } : {}),
  });
}

/** Nobody decided: never a yes. It is a no, or a person's, as the policy says. [C38] */
export function approvalLapsed(
  state: Conversation,
  command: FromSystem,
  call: string,
  facts: Facts,
): Decided {
  const lapsed: EventBody = {
    type: 'approval_decided',
    call,
    verdict: 'lapsed',
    reason: 'Nobody decided in time.',
  };
  const { decision } = facts;
  const isHandoff = decision?.tier === 'human' && decision.mode === 'act';
  if (!isHandoff || !isAssistants(state)) return accept(lapsed);
  const others = cancelled(
    { ...state, calls: state.calls.filter((one) => one.call !== call) },
    'A person was asked for.',
  );
  return accept(
    lapsed,
    ...others,
    { type: 'decision_recorded', decision },
    handoffRequested(state, command.at, facts, {
      requestedBy: 'policy',
      priority: decision.priority,
      latencyMs: decision.latencyMs,
    }),
  );
}

/** The approved answer, word for word, once. [C38] */
export function releaseAnswer(
  state: Conversation,
  ask: Extract<FromAssistant['ask'], { type: 'release_answer' }>,
): Decided {
  const held = state.calls.find(({ call }) => call === ask.call);
  if (!held?.isAgreed || held.what.kind !== 'answer') return refuse('stale_turn');
  const { text, citations, confidence, offersHuman } = held.what;
  return accept(
    { type: 'answer_assessed', turn: held.turn, confidence, tier: 'approval' },
    {
      type: 'message_sent',
      turn: held.turn,
      text,
      ...(citations.length > 0 ? { citations } : {}),
      ...(offersHuman ? { offersHuman } : {}),
    },
    ...resumedAfter(state),
  );
}

/**
 * One node at a time calls a tool: while an earlier call may be under way, wherever that is, no other is
 * begun. A call that nobody ended in its time is over, and begun again. [C40]
 */
export function beginAction(
  state: Conversation,
  command: FromSystem,
  ask: Extract<FromSystem['ask'], { type: 'begin_action' }>,
): Decided {
  const call = state.calls.find((one) => one.call === ask.call);
  if (!call?.isAgreed || call.what.kind !== 'action') return refuse('already_decided');
  const { tool, begun } = call.what;
  if (begun && command.at < begun.until) return refuse('unavailable');
  return accept({
    type: 'action_begun',
    call: call.call,
    tool,
    attempt: (begun?.attempt ?? 0) + 1,
    until: Math.max(command.at, state.lastAt) + ask.withinMs,
  });
}

/** Taken whatever became of the conversation meanwhile: it has happened. [C40] */
export function finishAction(
  state: Conversation,
  ask: Extract<FromSystem['ask'], { type: 'finish_action' }>,
): Decided {
  const call = state.calls.find((one) => one.call === ask.call);
  if (!call?.isAgreed || call.what.kind !== 'action') return refuse('already_decided');
  const { outcome, result } = ask;
  return accept({
    type: 'action_finished',
    call: call.call,
    tool: call.what.tool,
    outcome,
    result,
  });
}

/** Answering takes a handback in. */
export function resumedAfter(state: Conversation): readonly EventBody[] {
  return state.status === 'resuming' ? [{ type: 'resumed', episode: state.episode }] : [];
}

/** The answers that are still a visitor's to wait for, e.g. when they write again. */
export function heldAnswers(state: Conversation): readonly Call[] {
  return state.calls.filter(({ what }) => what.kind === 'answer');
}
