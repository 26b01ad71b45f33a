// Recorded conversations: one a line, with every event of its log, internal ones too.
import type { ConversationEvent } from '@warmline/protocol';
import { conversationIdSchema, eventSchema, siteIdSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';
import { UsageProblem } from './flags.ts';
import { linesOf } from './lines.ts';

const recordingSchema = v.object({
  conversationId: conversationIdSchema,
  siteId: siteIdSchema,
  events: v.pipe(v.array(eventSchema), v.minLength(1)),
});

export interface Recording {
  readonly conversationId: string;
  readonly siteId: string;
  /** In order of `seq`. */
  readonly events: readonly ConversationEvent[];
}

/** @throws UsageProblem naming file, line and field of what is no recorded conversation */
export async function recordingsOf(files: readonly string[]): Promise<readonly Recording[]> {
  if (files.length === 0)
    throw new UsageProblem('--log is missing; name one or more files of recorded conversations');
  const seen = new Map<string, string>();
  const recordings: Recording[] = [];
  for (const { value, place } of await linesOf(files)) {
    const parsed = v.safeParse(recordingSchema, value);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const path = v.getDotPath(issue) ?? 'the line';
      throw new UsageProblem(`${place}: ${path}: ${issue.message}; record it again`);
    }
    const { conversationId, siteId, events } = parsed.output;
    const before = seen.get(conversationId);
    if (before)
      throw new UsageProblem(`${place}: ${conversationId} is in ${before} already; leave one out`);
    seen.set(conversationId, place);
    recordings.push({ conversationId, siteId, events: [...events].sort((a, b) => a.seq - b.seq) });
  }
  if (recordings.length === 0)
    throw new UsageProblem(`${files.join(', ')}: no conversation is recorded there`);
  return recordings;
}
