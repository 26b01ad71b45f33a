// What an agent reads for each step and each internal note of a thread.
import type { NoteEvent, StepEvent } from '@warmline/conversation';
import type { EventOf, HandbackNote } from '@warmline/protocol';
import { noteFields } from './note.ts';

/** The line of a step, in the third person. */
export function stepText(event: StepEvent): string {
  switch (event.type) {
    case 'handoff_requested':
      return {
        visitor: 'The visitor asked for a person',
        policy: 'The policy asked for a person',
        agent: 'An agent stepped in',
      }[event.requestedBy];
    case 'handoff_cancelled':
      return 'The visitor went back to the assistant';
    case 'handoff_timed_out':
      return `Nobody came in time; priority is now ${event.priority}`;
    case 'claimed':
      return `${event.agent.name} took over`;
    case 'released': {
      const { name } = event.agent;
      return {
        released: `${name} put it back into the queue`,
        vanished: `${name} went offline; it is back in the queue`,
        silent: `${name} did not answer in time; it is back in the queue`,
        removed: `${name} is an agent no more; it is back in the queue`,
      }[event.reason];
    }
    case 'transferred':
      return `${event.from.name} transferred it to ${event.to.name}`;
    case 'handed_back':
      return `${event.agent.name} handed it back to the assistant`;
    case 'resolved':
      return {
        agent: 'Resolved',
        visitor: 'The visitor ended the conversation',
        idle: 'Closed after a quiet time',
        unanswered: 'Closed unanswered',
      }[event.reason];
    case 'reopened':
      return 'Reopened';
    case 'assistant_unavailable':
      return 'The assistant could not answer; a person was offered';
    case 'answer_held':
      return 'The visitor was told that a colleague checks first';
    case 'service_level_changed':
      return {
        full: 'The assistant is back at its full level',
        reduced: 'The assistant answers with its smaller model',
        basic: 'The assistant answers from the knowledge base alone',
        emergency: 'The assistant is out of order; a person was asked for',
      }[event.level];
  }
}

/** An internal note: its title and its lines. */
export function noteText(event: NoteEvent): {
  readonly title: string;
  readonly lines: readonly string[];
} {
  switch (event.type) {
    case 'decision_recorded': {
      const { reason, rule, policy } = event.decision;
      return { title: 'Policy', lines: [`${reason} (rule ${rule}, version ${policy.version})`] };
    }
    case 'handback_noted':
      return { title: 'Handback note', lines: handbackLines(event.note) };
    case 'transfer_noted':
      return { title: 'Transfer note', lines: [event.note] };
    case 'outcome_noted':
      return { title: 'Outcome', lines: [event.outcome] };
    case 'turn_failed':
      return { title: 'Assistant', lines: [`A turn failed: ${event.reason}`] };
    case 'conversation_failed':
      return { title: 'Relay', lines: [`The relay could not go on: ${event.reason}`] };
    case 'offer_declined':
      return { title: 'Offer', lines: [`${event.agent.name} declined: ${event.reason}`] };
    case 'offer_lapsed':
      return {
        title: 'Offer',
        lines: [
          event.reason === 'removed'
            ? `${event.agent.name} is an agent no more`
            : `${event.agent.name} did not answer the offer`,
        ],
      };
    case 'offers_exhausted':
      return { title: 'Offer', lines: ['Nobody took it: it is anyone’s now'] };
    case 'team_missing':
      return {
        title: 'Team',
        lines: [
          event.reason === 'unknown'
            ? `The policy in force has no team “${event.team}”: it is anyone’s`
            : `Nobody is in the team “${event.team}”: it is anyone’s`,
        ],
      };
    case 'action_proposed':
      return {
        title: event.dueAt === null ? 'Action' : 'Approval wanted',
        lines: [`${event.tool} ${JSON.stringify(event.arguments)}`, event.reason],
      };
    case 'answer_drafted':
      return { title: 'Approval wanted', lines: [event.text] };
    case 'approval_decided':
      return { title: 'Approval', lines: [approvalLine(event)] };
    case 'action_begun':
      return { title: 'Action', lines: [`${event.tool}: ${begunLine(event.attempt)}`] };
    case 'action_finished':
      return {
        title: 'Action',
        lines: [
          `${event.tool}: ${OUTCOMES[event.outcome]}`,
          ...(event.result ? [event.result] : []),
        ],
      };
  }
}

function handbackLines(note: HandbackNote): readonly string[] {
  const lines = noteFields.flatMap(({ name, label }) =>
    note[name].map((statement) => `${label}: ${statement}`),
  );
  return lines.length > 0 ? lines : ['(empty)'];
}

function begunLine(attempt: number): string {
  return attempt === 1
    ? 'begun'
    : `begun again, attempt ${attempt}; nobody knows what came of the one before`;
}

const OUTCOMES = {
  done: 'done',
  failed: 'failed',
  unknown: 'begun, and nobody knows whether it happened',
} as const;

function approvalLine({ verdict, reason, by }: EventOf<'approval_decided'>): string {
  const who = by.kind === 'agent' ? by.name : 'the relay';
  const said = {
    approved: `Approved by ${who}`,
    rejected: `Rejected by ${who}`,
    lapsed: 'Nobody decided in time',
    cancelled: 'Cancelled',
  }[verdict];
  return reason && verdict !== 'lapsed' ? `${said}: ${reason}` : said;
}
