// The one door: a command against a state gives events or a refusal. Who may speak is decided here,
// inside the write, and nowhere before it.
import type { ConversationEvent, EventBody } from '@warmline/protocol';
import type { Command, Facts } from '../command.ts';
import { evolve, isHolderChange } from '../evolve.ts';
import { type Decided, type Refusal, unreachable } from '../result.ts';
import type { Conversation } from '../state.ts';
import { decideAgent } from './agent.ts';
import { decideAssistant } from './assistant.ts';
import { decideSystem } from './system.ts';
import { teamMissing } from './teams.ts';
import { decideVisitor } from './visitor.ts';

/**
 * Decides a command: pure, so the same arguments always give the same result.
 * @returns the events it leads to, without their place in the log, or why it is refused
 */
export function decide(state: Conversation, command: Command, facts: Facts): Decided {
  // A command carries its sender's kind and that kind's own asks; the tag on `by` selects the pair.
  switch (command.by.kind) {
    case 'visitor':
      return decideVisitor(state, command as Extract<Command, { by: { kind: 'visitor' } }>, facts);
    case 'agent':
      return decideAgent(state, command as Extract<Command, { by: { kind: 'agent' } }>, facts);
    case 'assistant':
      return decideAssistant(
        state,
        command as Extract<Command, { by: { kind: 'assistant' } }>,
        facts,
      );
    case 'system':
      return decideSystem(state, command as Extract<Command, { by: { kind: 'system' } }>, facts);
    default:
      return unreachable(command.by);
  }
}

/** What a command led to. */
export type Outcome =
  | {
      readonly ok: true;
      /** Numbered densely after the state's head. */
      readonly events: readonly ConversationEvent[];
      readonly state: Conversation;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Decides a command and folds what it led to: the step that `execute` appends. */
export function step(state: Conversation, command: Command, facts: Facts): Outcome {
  const decided = decide(state, command, facts);
  if (!decided.ok) return decided;
  const events: ConversationEvent[] = [];
  let next = state;
  for (const body of decided.events) {
    const event = place(next, command, body);
    events.push(event);
    next = evolve(next, event);
    const missing = teamMissing(next, event.type, facts);
    if (!missing) continue;
    const told = place(next, command, missing);
    events.push(told);
    next = evolve(next, told);
  }
  return { ok: true, events, state: next };
}

/** Gives a body its place: the next `seq`, a time that never goes back, the epoch then in force. */
function place(state: Conversation, command: Command, body: EventBody): ConversationEvent {
  return {
    conversationId: state.conversationId,
    seq: state.seq + 1,
    at: Math.max(command.at, state.lastAt),
    epoch: state.epoch + (isHolderChange(body.type) ? 1 : 0),
    by: command.by,
    commandId: command.id,
    ...body,
  };
}
