// What agents follow of a thread beside what visitors do: notes, briefs while they stream and once they
// are posted, and what is theirs to decide.
import { foldOversight, NO_OVERSIGHT, type Oversight } from '@warmline/conversation';
import type { BriefField, ConversationEvent, Delta } from '@warmline/protocol';

/** A brief that is being streamed, until it is posted. */
export interface BriefDraft {
  readonly episode: number;
  readonly asOfSeq: number;
  readonly fields: readonly BriefField[];
}

export interface AgentsThread {
  readonly oversight: Oversight;
  readonly briefDraft: BriefDraft | null;
}

export const EMPTY_AGENTS_THREAD: AgentsThread = { oversight: NO_OVERSIGHT, briefDraft: null };

/** Events that came, each once and in order; none of them: all begins anew. */
export function withNews(before: AgentsThread, events: readonly ConversationEvent[]): AgentsThread {
  if (events.length === 0) return EMPTY_AGENTS_THREAD;
  const oversight = foldOversight(before.oversight, events);
  const { briefDraft: draft } = before;
  const posted = draft && oversight.briefs.get(draft.episode);
  // What a model adds streams in again over the brief that was posted without it.
  const isOver =
    posted &&
    (posted.asOfSeq > draft.asOfSeq ||
      (posted.asOfSeq === draft.asOfSeq && isPosted(events, draft.episode)));
  return { oversight, briefDraft: isOver ? null : draft };
}

function isPosted(events: readonly ConversationEvent[], episode: number): boolean {
  return events.some((event) => event.type === 'brief_posted' && event.episode === episode);
}

/** A field of a brief that streams in. */
export function withField(
  before: AgentsThread,
  { episode, asOfSeq, field }: Extract<Delta, { kind: 'brief' }>,
): AgentsThread {
  const { briefDraft: draft, oversight } = before;
  const posted = oversight.briefs.get(episode);
  // A field that was overtaken by its brief: nothing of it is still to come.
  if (
    posted &&
    (posted.asOfSeq > asOfSeq || (posted.asOfSeq === asOfSeq && posted.model !== 'pending'))
  )
    return before;
  const isSame = draft?.episode === episode && draft.asOfSeq === asOfSeq;
  const isAddition = posted?.asOfSeq === asOfSeq;
  const known = isSame ? draft.fields : isAddition ? posted.fields : [];
  const at = known.findIndex((one) => one.field === field.field);
  const fields = at === -1 ? [...known, field] : known.with(at, field);
  return { ...before, briefDraft: { episode, asOfSeq, fields } };
}
