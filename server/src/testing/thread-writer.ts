// Writes conversations into a store without a relay, for tests: each step is decided by the real core,
// so that what is stored is what a relay would store.
import { randomUUID } from 'node:crypto';
import {
  type AssistantCommand,
  type Command,
  type Conversation,
  type Facts,
  newConversation,
  step,
  type Timings,
} from '@warmline/conversation';
import {
  asAgentId,
  asCommandId,
  asConversationId,
  asSiteId,
  asVisitorId,
  type CommandId,
  type Decision,
} from '@warmline/protocol';
import { senderOf } from '../conversations/conversations.ts';
import { newId } from '../sessions/token.ts';
import { rowOf } from '../store/row.ts';
import type { Append, Appended, ConversationRow, Store } from '../store/store.ts';

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

const FACTS: Facts = { timings: TIMINGS, decision: null, target: null };

const ADA = { id: asAgentId(`agt_${'A'.repeat(22)}`), name: 'Ada' };

const UNDER_REVIEW: Decision = {
  tier: 'soft_review',
  mode: 'act',
  trigger: 'low_confidence',
  rule: 'low_confidence.answer',
  reason: 'Not sure.',
  priority: 'normal',
  signals: [],
  policy: { version: '1.0.0', hash: 'h' },
};

/** What may be changed of an append before it is written. */
interface Change {
  readonly id?: CommandId;
  readonly bodyHash?: string;
  readonly sender?: string;
  readonly expectedSeq?: number;
  readonly row?: Partial<ConversationRow>;
}

/** One conversation and what its log says so far. */
export class ThreadWriter {
  readonly #store: Store;
  state: Conversation;
  row: ConversationRow | null = null;

  constructor(store: Store, site = 'demo') {
    this.#store = store;
    this.state = newConversation({
      conversationId: asConversationId(newId('cnv')),
      siteId: asSiteId(site),
      visitorId: asVisitorId(newId('vis')),
    });
  }

  get id() {
    return this.state.conversationId;
  }

  /** A message of the visitor. */
  says(text: string, change: Change = {}): Append {
    return this.#entry({ by: this.#visitor(), ask: { type: 'send_message', text } }, change);
  }

  /** The visitor asks for a person. */
  asksForPerson(change: Change = {}): Append {
    return this.#entry({ by: this.#visitor(), ask: { type: 'request_human' } }, change);
  }

  /** The visitor ends the conversation. */
  ends(change: Change = {}): Append {
    return this.#entry({ by: this.#visitor(), ask: { type: 'end_conversation' } }, change);
  }

  /** The assistant begins a turn: an event that visitors do not see. */
  beginsTurn(change: Change = {}): Append {
    const { epoch } = this.state;
    return this.#entry({ by: { kind: 'assistant' }, ask: { type: 'begin_turn', epoch } }, change);
  }

  /** The assistant answers under review. */
  answers(text: string, change: Change = {}): Append {
    const { epoch, turn } = this.state;
    const ask: Extract<AssistantCommand, { type: 'finish_turn' }> = {
      type: 'finish_turn',
      epoch,
      turn,
      text,
      citations: [],
      confidence: 0.5,
      offersHuman: false,
      decision: UNDER_REVIEW,
      actions: [],
      draft: null,
      level: 'full',
      levelReason: null,
      withheld: [],
      shadow: null,
    };
    return this.#entry({ by: { kind: 'assistant' }, ask }, change);
  }

  /** An agent takes back the answer of that `seq`. */
  takesBack(message: number, change: Change = {}): Append {
    const by = { kind: 'agent', ...ADA } as const;
    const ask = { type: 'review_answer', message, verdict: 'retract' } as const;
    return this.#entry({ by, epoch: this.state.epoch, ask }, change);
  }

  /** An agent takes the conversation: a new epoch. */
  claims(change: Change = {}): Append {
    const by = { kind: 'agent', ...ADA } as const;
    return this.#entry({ by, epoch: this.state.epoch, ask: { type: 'claim' } }, change);
  }

  /** Appends; what was written is what the next step is decided on. */
  async write(entry: Append): Promise<Appended> {
    const appended = await this.#store.append(entry);
    if (appended.ok) {
      this.state = entry.state;
      this.row = entry.row;
    }
    return appended;
  }

  #visitor() {
    return { kind: 'visitor', id: this.state.visitorId } as const;
  }

  #entry(wish: Wish, change: Change): Append {
    const id = change.id ?? asCommandId(randomUUID());
    const at = this.state.lastAt + 1_000;
    // The methods above pair each sender with an ask of its own.
    const outcome = step(this.state, { id, at, ...wish } as Command, FACTS);
    if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
    const { conversationId, siteId, visitorId } = this.state;
    const row = rowOf(outcome.state, this.row, outcome.events, TIMINGS);
    return {
      conversationId,
      siteId,
      visitorId,
      expectedSeq: change.expectedSeq ?? this.state.seq,
      events: outcome.events,
      command: {
        id,
        sender: change.sender ?? senderOf(wish),
        bodyHash: change.bodyHash ?? `hash of ${wish.ask.type}`,
      },
      state: outcome.state,
      row: { ...row, ...change.row },
    };
  }
}

type Wish = Pick<Command, 'by' | 'ask'> & { readonly epoch?: number };
