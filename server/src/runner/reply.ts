// One turn of the assistant: begun and ended by commands, so that what is in flight is in the log. The
// policy has the word twice: on the thread before any model runs, and on the answer before it stands.
import { randomUUID } from 'node:crypto';
import type { AssistantCommand, Conversation, Shadow } from '@warmline/conversation';
import { assessThread, handsOver, type ThreadFacts, threadFacts } from '@warmline/policy';
import {
  asCommandId,
  type ConversationEvent,
  type ConversationId,
  type SiteId,
} from '@warmline/protocol';
import { digestOf } from '../actions/digest.ts';
import { turnInput } from '../assistant/thread-lines.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Publisher } from '../desk/publisher.ts';
import type { Metrics } from '../metrics.ts';
import type { Site } from '../site.ts';
import { abortable } from './abortable.ts';
import { type Answer, collect } from './collect.ts';
import { type Bench, isHeldBack, judge, proposedSince, sureness } from './judged.ts';
import type { Log } from './log.ts';
import { offerLine } from './offer-line.ts';
import type { Work } from './runner.ts';

interface Parts {
  readonly conversations: Pick<Conversations, 'execute' | 'current'>;
  readonly publisher: Pick<Publisher, 'answer'>;
  readonly readLog: (id: ConversationId) => Promise<Log>;
  readonly siteOf: (siteId: SiteId) => Site;
  readonly metrics: Pick<Metrics, 'turns'>;
  readonly now: () => number;
  readonly onError: (error: unknown, conversationId: ConversationId) => void;
}

type Finish = Extract<AssistantCommand, { type: 'finish_turn' }>;
type Made = Omit<Finish, 'type' | 'epoch' | 'turn'>;

/** The turn in flight. */
interface Turn {
  readonly turn: number;
  readonly coversSeq: number;
  /** Its limit, an instant in milliseconds. */
  readonly endsAt: number;
}

/** A turn that ended without an answer of its own. */
const WORDLESS = {
  text: '',
  citations: [],
  confidence: 0,
  offersHuman: false,
  actions: [],
  draft: null,
  levelReason: null,
  withheld: [],
} as const;

/** Makes the work of a reply. */
export function createReply(parts: Parts): Work {
  return async (state, _obligation, signal) => {
    const { epoch, conversationId } = state;
    if (!(await ask(state, { type: 'begin_turn', epoch }))) return { kind: 'done' };
    const begun = (await parts.conversations.current(conversationId))?.state;
    const inFlight = begun && 'attempts' in begun ? begun.attempts.inFlight : null;
    if (!begun || !inFlight || signal.aborted) return { kind: 'done' };
    const { turn, coversSeq } = inFlight;
    const { turnTimeoutMs } = parts.siteOf(state.siteId).policy.document.assistant;
    const endsAt = parts.now() + turnTimeoutMs;
    const limit = AbortSignal.timeout(turnTimeoutMs);
    let finish: AssistantCommand;
    try {
      const bounds = AbortSignal.any([signal, limit]);
      const made = await make(begun, { turn, coversSeq, endsAt }, bounds);
      finish = { type: 'finish_turn', epoch, turn, ...made };
      parts.metrics.turns.inc({ level: made.level, outcome: outcomeOf(made) });
    } catch (error) {
      if (!signal.aborted) parts.onError(error, conversationId);
      finish = { type: 'fail_turn', epoch, turn, reason: reasonOf(error, limit) };
      parts.metrics.turns.inc({ level: begun.level, outcome: 'failed' });
    }
    const isTaken = await ask(state, finish);
    const isShown = isTaken && finish.type === 'finish_turn' && outcomeOf(finish) === 'answered';
    if (!isShown) parts.publisher.answer({ kind: 'answer_dropped', conversationId, turn });
    return { kind: 'done' };
  };

  /** 1. signals of the thread, 2. policy, 3. the assistant, 4. signals of the answer, 5. policy. */
  async function make(
    state: Conversation,
    { turn, coversSeq, endsAt }: Turn,
    signal: AbortSignal,
  ): Promise<Made> {
    const site = parts.siteOf(state.siteId);
    const { policy, matcher = null } = site;
    const shadowed = (answer: Answer | null) => {
      try {
        return watched(site, watch, answer);
      } catch (error) {
        // A version that only watches stands in nobody's way.
        parts.onError(error, state.conversationId);
        return null;
      }
    };
    const { events } = await parts.readLog(state.conversationId);
    const facts = factsOf(events, coversSeq);
    const before = assessThread({ facts, policy, matcher });
    const watch = { facts, isWordless: coversSeq === 0, proposed: proposedSince(events) };
    if (handsOver(before.decision)) {
      const { level } = state;
      return { ...WORDLESS, level, decision: before.decision, shadow: shadowed(null) };
    }
    const bench = { ...watch, policy, before };
    const input = { ...turnInput(state.siteId, events, coversSeq), endsAt };
    const source = abortable(site.assistant.answer(input, signal), signal);
    const answer = await collect(
      source,
      listener(state, turn, isHeldBack(bench, site.tools ?? [])),
    );
    return finished(answer, bench, shadowed(answer));
  }

  /** What is told of the answer while it comes: nothing, when the policy may yet hold it back. */
  function listener({ conversationId }: Conversation, turn: number, isSilent: boolean) {
    return {
      text: (text: string, from: number) => {
        if (isSilent) return;
        parts.publisher.answer({ kind: 'answer', conversationId, turn, from, text });
      },
      restarted: () => parts.publisher.answer({ kind: 'answer_dropped', conversationId, turn }),
    };
  }

  async function ask(state: Conversation, command: AssistantCommand): Promise<boolean> {
    const executed = await parts.conversations.execute(state, {
      id: asCommandId(randomUUID()),
      by: { kind: 'assistant' },
      at: parts.now(),
      ask: command,
    });
    return executed.ok;
  }
}

/** A turn that takes a handback in covers no message, yet the visitor is where they were. */
function factsOf(events: readonly ConversationEvent[], coversSeq: number): ThreadFacts {
  const facts = threadFacts(events, coversSeq);
  if (coversSeq > 0) return facts;
  return { ...facts, page: threadFacts(events, events.at(-1)?.seq ?? 0).page };
}

/** What a watching version of the policy would have decided on the same facts. */
function watched(
  { shadow, matcher = null }: Site,
  bench: Pick<Bench, 'facts' | 'isWordless' | 'proposed'>,
  answer: Answer | null,
): Shadow | null {
  if (!shadow) return null;
  const policy = { version: shadow.document.version, hash: shadow.hash };
  const before = assessThread({ facts: bench.facts, policy: shadow, matcher });
  if (!answer || handsOver(before.decision)) return { policy, decision: before.decision };
  const { decision, actions } = judge(answer, { ...bench, policy: shadow, before });
  return { policy, decision, actions };
}

/** The end of a turn whose answer is this one. */
function finished(answer: Answer, bench: Bench, shadow: Shadow | null): Made {
  const { citations, withheld, level, levelReason } = answer;
  const { actions, decision, isOfferOnly } = judge(answer, bench);
  const text = isOfferOnly ? offerLine(bench.facts.open.map((open) => open.text)) : answer.text;
  const offersHuman = decision?.mode === 'offer';
  return {
    text,
    citations,
    confidence: sureness(answer, bench.policy),
    offersHuman,
    decision,
    actions,
    draft: {
      call: randomUUID(),
      digest: digestOf({ text, citations, offersHuman: offersHuman || undefined }),
    },
    level,
    levelReason,
    withheld,
    shadow,
  };
}

/** What became of a turn: for the metric, and to know whether the visitor keeps what was streamed. */
function outcomeOf(made: Made): 'answered' | 'handed_over' | 'held' | 'acted' | 'empty' {
  if (handsOver(made.decision)) return 'handed_over';
  if (made.actions.length > 0) return 'acted';
  if (made.text.trim() === '') return 'empty';
  return made.decision?.tier === 'approval' ? 'held' : 'answered';
}

function reasonOf(error: unknown, limit: AbortSignal): string {
  if (limit.aborted) return 'The assistant took too long.';
  return error instanceof Error ? error.message.slice(0, 300) : 'The assistant failed.';
}
