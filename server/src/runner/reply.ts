// One turn of the assistant: begun and ended by commands, so that what is in flight is in the log. The
// policy has the word twice: on the thread before any model runs, and on the answer before it stands.
import { randomUUID } from 'node:crypto';
import type {
  AssistantCommand,
  Conversation,
  ProposedAction,
  Shadow,
} from '@warmline/conversation';
import {
  allTogether,
  assessAction,
  assessAnswer,
  assessThread,
  calibrated,
  compositeConfidence,
  decideEmergency,
  decideModelRequest,
  handsOver,
  mayWithhold,
  type PolicyRef,
  type ThreadAssessment,
  type ThreadFacts,
  threadFacts,
} from '@warmline/policy';
import { asCommandId, type ConversationId, type Decision, type SiteId } from '@warmline/protocol';
import { digestOf } from '../actions/digest.ts';
import { turnInput } from '../assistant/thread-lines.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Publisher } from '../desk/publisher.ts';
import type { Metrics } from '../metrics.ts';
import type { Site } from '../site.ts';
import { abortable } from './abortable.ts';
import { type Answer, collect } from './collect.ts';
import type { Log } from './log.ts';
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

/** The tool by which a model asks for a person: the policy's to decide, never the model's. */
const REQUEST_HUMAN = 'request_human';

/** Makes the work of a reply. */
export function createReply(parts: Parts): Work {
  return async (state, _obligation, signal) => {
    const { epoch, conversationId } = state;
    if (!(await ask(state, { type: 'begin_turn', epoch }))) return { kind: 'done' };
    const begun = (await parts.conversations.current(conversationId))?.state;
    const inFlight = begun && 'attempts' in begun ? begun.attempts.inFlight : null;
    if (!begun || !inFlight || signal.aborted) return { kind: 'done' };
    const { turn, coversSeq } = inFlight;
    const { policy } = parts.siteOf(state.siteId);
    const limit = AbortSignal.timeout(policy.document.assistant.turnTimeoutMs);
    let finish: AssistantCommand;
    try {
      const bounds = AbortSignal.any([signal, limit]);
      const made = await make(begun, turn, coversSeq, bounds);
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
    turn: number,
    coversSeq: number,
    signal: AbortSignal,
  ): Promise<Made> {
    const site = parts.siteOf(state.siteId);
    const { policy, matcher = null } = site;
    const { events } = await parts.readLog(state.conversationId);
    const facts = threadFacts(events, coversSeq);
    const before = assessThread({ facts, policy, matcher });
    const shadow = watching(site, facts);
    if (handsOver(before.decision)) {
      const { level } = state;
      return { ...WORDLESS, level, decision: before.decision, shadow: shadow(null) };
    }
    const input = turnInput(state.siteId, events, coversSeq);
    const source = abortable(site.assistant.answer(input, signal), signal);
    const answer = await collect(
      source,
      listener(state, turn, mayWithhold(policy, facts, before.decision)),
    );
    return assessed({ answer, facts, before, policy, shadow, isWordless: coversSeq === 0 });
  }

  /** What is told of the answer while it comes: nothing, when the policy may yet hold it back. */
  function listener({ conversationId }: Conversation, turn: number, isHeldBack: boolean) {
    return {
      text: (text: string, from: number) => {
        if (isHeldBack) return;
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

type Watch = (answer: Answer | null) => Shadow | null;

/** What a watching version of the policy would have decided on the same facts. */
function watching({ shadow, matcher = null }: Site, facts: ThreadFacts): Watch {
  if (!shadow) return () => null;
  return (answer) => {
    const policy = { version: shadow.document.version, hash: shadow.hash };
    const before = assessThread({ facts, policy: shadow, matcher });
    if (!answer || handsOver(before.decision)) return { policy, decision: before.decision };
    return { policy, decision: remarkable(assessedAnswer(answer, facts, before, shadow)) };
  };
}

/** An answer with what the policy says of it. */
function assessed({
  answer,
  facts,
  before,
  policy,
  shadow,
  isWordless,
}: {
  readonly answer: Answer;
  readonly facts: ThreadFacts;
  readonly before: ThreadAssessment;
  readonly policy: PolicyRef;
  readonly shadow: Watch;
  /** The turn only takes a handback in. */
  readonly isWordless: boolean;
}): Made {
  const { text, citations, withheld, level, levelReason } = answer;
  const confidence = confidenceOf(answer, policy);
  const actions = answer.proposals
    .filter(({ tool }) => tool !== REQUEST_HUMAN)
    .map((proposal) => actionOf(proposal, policy, facts));
  const wish = answer.proposals.find(({ tool }) => tool === REQUEST_HUMAN);
  const decision = allTogether([
    isWordless && text.trim() === '' ? null : assessedAnswer(answer, facts, before, policy),
    // What the visitor is told then is in their language, in the place of the usual line.
    level === 'emergency' ? { ...decideEmergency(policy), notice: text } : null,
    wish ? decideModelRequest(policy, String(wish.arguments['reason'] ?? '')) : null,
    // A promise that nothing stands behind is not shown; what it promised is offered.
    withheld.length > 0 ? decideModelRequest(policy, withheld[0] ?? '') : null,
    ...actions.map((action) => (action.decision.tier === 'human' ? action.decision : null)),
  ]);
  return {
    text,
    citations,
    confidence,
    offersHuman: decision?.mode === 'offer',
    decision,
    actions: actions.filter((action) => action.decision.tier !== 'human'),
    draft: { call: randomUUID(), digest: digestOf({ text, citations }) },
    level,
    levelReason,
    withheld,
    shadow: shadow(answer),
  };
}

function actionOf(
  { tool, arguments: args }: Answer['proposals'][number],
  policy: PolicyRef,
  facts: ThreadFacts,
): ProposedAction {
  const decision = assessAction({ tool, arguments: args, policy, facts });
  return {
    call: randomUUID(),
    tool,
    arguments: args,
    digest: digestOf({ tool, arguments: args }),
    decision,
  };
}

function assessedAnswer(
  answer: Answer,
  facts: ThreadFacts,
  { decision, topic, segment }: ThreadAssessment,
  policy: PolicyRef,
): Decision {
  return assessAnswer({
    confidence: confidenceOf(answer, policy),
    policy,
    topic,
    segment,
    page: facts.page,
    before: decision,
  });
}

/** Made from what was measured, where a model answered; else what the assistant says of itself. */
function confidenceOf({ evidence, confidence }: Answer, policy: PolicyRef): number {
  const { calibration } = policy.document.assistant;
  if (!evidence) return calibrated(confidence, calibration);
  const { retrieval, grounding, citationDensity } = evidence;
  const parts = {
    retrieval: retrieval ?? 0,
    grounding: grounding ?? 0,
    citationDensity: citationDensity ?? 0,
  };
  return compositeConfidence(parts, calibration);
}

/** An answer that stands alone is nothing to compare. */
function remarkable(decision: Decision): Decision | null {
  return decision.tier === 'autonomous' ? null : decision;
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
