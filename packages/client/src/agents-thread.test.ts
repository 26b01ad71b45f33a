// Briefs as they stream in beside a thread, until they are posted, and again when a model adds to them.
import type { Brief, BriefField } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { type AgentsThread, EMPTY_AGENTS_THREAD, withField, withNews } from './agents-thread.ts';
import { CONVERSATION, eventAt, messageAt } from './testing/fakes.ts';

const field = (name: BriefField['field'], text: string): BriefField => ({
  field: name,
  statements: [{ text, events: [1], basis: 'log' }],
});
const delta = (asOfSeq: number, of: BriefField, episode = 1) =>
  ({ kind: 'brief', conversationId: CONVERSATION, episode, asOfSeq, field: of }) as const;
const posted = (
  seq: number,
  asOfSeq: number,
  { episode = 1, ...more }: Partial<Brief> & { readonly episode?: number } = {},
) => eventAt(seq, { type: 'brief_posted', episode, brief: { asOfSeq, fields: [], ...more } });
const streamed = (...deltas: readonly ReturnType<typeof delta>[]): AgentsThread =>
  deltas.reduce(withField, EMPTY_AGENTS_THREAD);

describe('a brief that streams in', () => {
  it('gathers its fields, a later one in place of an earlier of the same name', () => {
    const { briefDraft } = streamed(
      delta(3, field('intent', 'a return')),
      delta(3, field('blockers', 'none')),
      delta(3, field('intent', 'a refund')),
    );
    expect(briefDraft).toEqual({
      episode: 1,
      asOfSeq: 3,
      fields: [field('intent', 'a refund'), field('blockers', 'none')],
    });
  });

  it('never mixes two briefs: another episode or reading begins anew', () => {
    const first = streamed(
      delta(3, field('intent', 'first')),
      delta(7, field('blockers', 'second')),
    );
    expect(first.briefDraft?.fields).toEqual([field('blockers', 'second')]);
    const next = withField(first, delta(7, field('intent', 'third'), 2));
    expect(next.briefDraft?.fields).toEqual([field('intent', 'third')]);
  });

  it('gives way to the brief that was posted, and not to an older one', () => {
    const draft = streamed(delta(7, field('intent', 'a return')));
    const older = withNews(draft, [posted(1, 3)]);
    expect(older.briefDraft).not.toBeNull();
    const same = withNews(older, [posted(2, 7)]);
    expect(same.briefDraft).toBeNull();
    expect(same.oversight.briefs.get(1)?.asOfSeq).toBe(7);
  });

  it('gives way to no other episode’s brief', () => {
    const draft = streamed(delta(7, field('intent', 'a return')));
    expect(withNews(draft, [posted(1, 9, { episode: 2 })]).briefDraft).not.toBeNull();
  });

  it('stays while other things happen', () => {
    const draft = streamed(delta(7, field('intent', 'a return')));
    expect(withNews(draft, [messageAt(1, 'Hello')]).briefDraft).toBe(draft.briefDraft);
  });

  it('does not come back by a field that its brief has overtaken', () => {
    const known = withNews(EMPTY_AGENTS_THREAD, [posted(1, 7)]);
    for (const asOfSeq of [3, 7]) {
      expect(withField(known, delta(asOfSeq, field('intent', 'late')))).toBe(known);
    }
    expect(withField(known, delta(8, field('intent', 'new'))).briefDraft).not.toBeNull();
  });
});

describe('what a model adds', () => {
  const fields = [field('intent', 'a return'), field('blockers', 'none')];
  const known = withNews(EMPTY_AGENTS_THREAD, [posted(1, 7, { fields, model: 'pending' })]);

  it('streams in over the brief that was posted without it', () => {
    const { briefDraft } = withField(known, delta(7, field('intent', 'a refund')));
    expect(briefDraft?.fields).toEqual([field('intent', 'a refund'), field('blockers', 'none')]);
    expect(known.oversight.briefs.get(1)?.fields).toEqual(fields);
  });

  it('stays until it is posted, whatever else comes', () => {
    const adding = withField(known, delta(7, field('intent', 'a refund')));
    expect(withNews(adding, [messageAt(2, 'Hello')]).briefDraft).toBe(adding.briefDraft);
    expect(withNews(adding, [posted(2, 9, { episode: 2 })]).briefDraft).toBe(adding.briefDraft);
    expect(withNews(adding, [posted(2, 7, { model: 'done' })]).briefDraft).toBeNull();
  });
});

describe('a thread that begins anew', () => {
  it('forgets what was decided, noted and briefed', () => {
    const known = withNews(streamed(delta(9, field('intent', 'a'))), [posted(1, 7)]);
    expect(withNews(known, [])).toEqual(EMPTY_AGENTS_THREAD);
  });
});
