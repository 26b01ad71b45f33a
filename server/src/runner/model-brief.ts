// A model's words come to a brief that was posted without them: field by field, over the same facts. They
// are marked as the model's, and when it fails the brief from the log stands.
import { randomUUID } from 'node:crypto';
import { buildBrief, type Conversation, obligations, type Timings } from '@warmline/conversation';
import {
  asCommandId,
  type Brief,
  type BriefField,
  type ConversationEvent,
  type ConversationId,
  type SiteId,
} from '@warmline/protocol';
import { linesOf } from '../assistant/thread-lines.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Publisher } from '../desk/publisher.ts';
import type { Site } from '../site.ts';
import { abortable } from './abortable.ts';
import { bounded } from './bounded.ts';
import type { Log } from './log.ts';
import { isRecommendationWithheld, withoutRecommendation } from './recommendation.ts';
import type { Work } from './runner.ts';

interface Parts {
  readonly conversations: Pick<Conversations, 'execute'>;
  readonly publisher: Pick<Publisher, 'brief'>;
  readonly readLog: (id: ConversationId) => Promise<Log>;
  readonly siteOf: (siteId: SiteId) => Site;
  readonly timingsOf: (state: Conversation) => Timings;
  readonly now: () => number;
  readonly onError: (error: unknown, conversationId: ConversationId) => void;
}

/** How long a model may take over a brief that agents have already. */
const MAX_MS = 20_000;

export function createModelBrief(parts: Parts): Work {
  return async (state, _obligation, signal) => {
    const { conversationId } = state;
    const { episode } = state as Extract<Conversation, { status: 'human' }>;
    const { events } = await parts.readLog(conversationId);
    const posted = postedBrief(events, episode.number);
    if (!posted) return { kind: 'done' };
    const limit = AbortSignal.timeout(timeFor(state));
    const brief = await written(state, events, posted, AbortSignal.any([signal, limit]));
    if (signal.aborted) return { kind: 'done' };
    await parts.conversations.execute(state, {
      id: asCommandId(randomUUID()),
      by: { kind: 'system' },
      at: parts.now(),
      ask: { type: 'post_brief', episode: episode.number, brief },
    });
    return { kind: 'done' };
  };

  /** Until something else in this conversation is due: nothing waits for a model. */
  function timeFor(state: Conversation): number {
    const at = parts.now();
    const next = obligations(state, parts.timingsOf(state)).find(
      ({ kind, dueAt }) => kind !== 'model_brief' && dueAt > at,
    );
    return Math.max(1_000, Math.min(MAX_MS, (next?.dueAt ?? Number.POSITIVE_INFINITY) - at));
  }

  async function written(
    state: Conversation,
    events: readonly ConversationEvent[],
    posted: Brief,
    signal: AbortSignal,
  ): Promise<Brief> {
    const { conversationId, siteId } = state;
    const site = parts.siteOf(siteId);
    const { briefWriter } = site;
    const { episode } = state as Extract<Conversation, { status: 'human' }>;
    const { asOfSeq } = posted;
    const known = events.filter(({ seq }) => seq <= asOfSeq).map(bounded);
    // Made anew, so that it says what this relay reads in the log, whatever was streamed before.
    const isWithheld = isRecommendationWithheld(site, known);
    const facts = buildBrief(known, episode.number).fields.map((field) =>
      isWithheld ? withoutRecommendation(field, known, episode.number) : field,
    );
    const fields = new Map(facts.map((field) => [field.field, field]));
    let dropped = 0;
    try {
      if (!briefWriter) throw new Error('The site has no model for briefs now.');
      const source = briefWriter(facts, linesOf(known), signal);
      for await (const piece of abortable(source, signal)) {
        dropped += piece.dropped;
        if (isWithheld && piece.field === 'suggested_next_step') continue;
        const field = merged(fields.get(piece.field), piece);
        fields.set(field.field, field);
        parts.publisher.brief({
          kind: 'brief',
          conversationId,
          episode: episode.number,
          asOfSeq,
          field,
        });
      }
      return { asOfSeq, fields: [...fields.values()], model: 'done', dropped };
    } catch (error) {
      if (!signal.aborted) parts.onError(error, conversationId);
      return { asOfSeq, fields: [...fields.values()], model: 'failed', dropped };
    }
  }
}

/** Facts first, the model's words after them. */
function merged(
  fact: BriefField | undefined,
  model: Pick<BriefField, 'field' | 'statements'>,
): BriefField {
  return { field: model.field, statements: [...(fact?.statements ?? []), ...model.statements] };
}

function postedBrief(events: readonly ConversationEvent[], episode: number): Brief | null {
  const posted = events.findLast(
    (event) => event.type === 'brief_posted' && event.episode === episode,
  );
  return posted?.type === 'brief_posted' ? posted.brief : null;
}
