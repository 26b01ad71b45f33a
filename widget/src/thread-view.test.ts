import { EMPTY_LIVE_THREAD, type LiveThread, type PendingCommand } from '@warmline/client';
import { asCommandId, type EventBody, type EventPlace, wireError } from '@warmline/protocol';
import { describe, expect, it, vi } from 'vitest';
import { english } from './strings.ts';
import { ADA, BY_ADA, BY_VISITOR, eventAt, steps, threadOf } from './testing/events.ts';
import { listenersOf, markupOf, textOf } from './testing/template-text.ts';
import { threadView } from './thread-view.ts';

const BY_ASSISTANT = { kind: 'assistant' } as const;
const HOSTILE = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1))';

function actions() {
  return { requestHuman: vi.fn(), retry: vi.fn(), discard: vi.fn() };
}
function live(thread: LiveThread['thread'], change: Partial<LiveThread> = {}): LiveThread {
  return { ...EMPTY_LIVE_THREAD, thread, ...change };
}
function shown(state: LiveThread): string {
  return textOf(threadView(state, english, actions()));
}
function message(
  seq: number,
  text: string,
  by: EventPlace['by'],
  more: Partial<Extract<EventBody, { type: 'message_sent' }>> = {},
) {
  return eventAt(seq, { type: 'message_sent', text, ...more }, by);
}
const pending = (state: PendingCommand['state'], text = 'Hello'): PendingCommand => ({
  id: asCommandId('00000000-0000-4000-8000-000000000009'),
  command: { type: 'send_message', text },
  state,
  problem: state === 'failed' ? wireError('too_large') : null,
  at: 0,
});

describe('messages', () => {
  it('names who speaks: the assistant as an AI, a person by name', () => {
    const text = shown(
      live(threadOf(message(1, 'Thirty days.', BY_ASSISTANT), message(2, 'I am Ada.', BY_ADA))),
    );
    expect(text).toContain(english.assistantNote);
    expect(text).toContain('<b>Ada Holm</b>');
    expect(text).toContain('AH');
  });

  it('names a speaker once for a run of messages, and again after another', () => {
    const text = shown(
      live(
        threadOf(
          message(1, 'a', BY_ADA),
          message(2, 'b', BY_ADA),
          message(3, 'c', BY_VISITOR),
          message(4, 'd', BY_ADA),
        ),
      ),
    );
    expect(text.split('<b>Ada Holm</b>')).toHaveLength(3);
  });

  it('shows the visitor’s own words as they were typed', () => {
    expect(shown(live(threadOf(message(1, HOSTILE, BY_VISITOR))))).toContain(HOSTILE);
  });

  it('makes no link a person may not be led to, from texts and from sources', () => {
    const citation = { id: 'a', title: 'Returns', url: 'javascript:alert(1)', quote: 'q' };
    const good = { id: 'b', title: 'Refunds', url: '/help/refunds.html', quote: 'q' };
    const text = shown(
      live(threadOf(message(1, HOSTILE, BY_ASSISTANT, { citations: [citation, good] }))),
    );
    expect(text).toContain('Returns');
    expect(text).toContain('href=/help/refunds.html');
    expect(text).not.toContain('href=javascript');
  });

  it('shows one line for each step', () => {
    const text = shown(live(threadOf(...steps)));
    expect(text.match(/class="step"/g)).toHaveLength(steps.length);
  });

  it('shows nothing internal, should it ever reach a visitor', () => {
    const note = eventAt(2, { type: 'outcome_noted', outcome: 'secret' });
    expect(shown(live(threadOf(message(1, 'a', BY_VISITOR), note)))).not.toContain('secret');
  });

  it('offers a person beside the last unsure answer only, and only while the assistant answers', () => {
    const unsure = { offersHuman: true };
    const offers = (thread: LiveThread['thread']) =>
      shown(live(thread)).split(english.talkToPerson).length - 1;
    const first = message(1, 'Perhaps.', BY_ASSISTANT, unsure);
    expect(offers(threadOf(first))).toBe(1);
    expect(offers(threadOf(first, message(2, 'and?', BY_VISITOR)))).toBe(0);
    expect(offers(threadOf(first, message(2, 'Perhaps.', BY_ASSISTANT, unsure)))).toBe(1);
    const claimed = eventAt(2, { type: 'claimed', episode: 1, agent: ADA });
    expect(offers(threadOf(first, claimed))).toBe(0);
  });
});

describe('what is on its way', () => {
  it('shows a pending message with its state, and a failed one with its reason', () => {
    expect(shown(live(threadOf(), { pending: [pending('pending', HOSTILE)] }))).toContain(
      english.sending,
    );
    expect(shown(live(threadOf(), { pending: [pending('pending', HOSTILE)] }))).toContain(HOSTILE);
    const failed = shown(live(threadOf(), { pending: [pending('failed')] }));
    expect(failed).toContain(english.failed);
    expect(failed).toContain(wireError('too_large').message);
    expect(failed).toContain(english.retry);
    expect(failed).toContain(english.discard);
  });

  it('shows no bubble for a command that is no message', () => {
    const asking = { ...pending('pending'), command: { type: 'request_human' } as const };
    expect(shown(live(threadOf(), { pending: [asking] }))).not.toContain(english.sending);
  });

  it('shows that the assistant is answering from the question to the first word', () => {
    const asked = threadOf(message(1, 'How long?', BY_VISITOR));
    expect(shown(live(asked))).toContain(english.answering);
    const streaming = shown(live(asked, { answer: { turn: 1, text: 'Thirty **da' } }));
    expect(streaming).not.toContain(english.answering);
    expect(streaming).toContain('Thirty');
  });

  it.each([
    ['has answered', message(2, 'Thirty days.', BY_ASSISTANT)],
    ['has given up', eventAt(2, { type: 'assistant_unavailable' })],
    [
      'is silent while the visitor waits for a person',
      eventAt(2, {
        type: 'handoff_requested',
        episode: 1,
        requestedBy: 'visitor',
        priority: 'normal',
        dueAt: 9_000,
      }),
    ],
    ['waits for a colleague to check', eventAt(2, { type: 'answer_held' })],
    ['has handed over', eventAt(2, { type: 'claimed', episode: 1, agent: ADA })],
    ['is done', eventAt(2, { type: 'resolved', reason: 'visitor' })],
  ])('does not say that the assistant is answering when it %s', (_, event) => {
    const thread = threadOf(message(1, 'How long?', BY_VISITOR), event);
    expect(shown(live(thread))).not.toContain(english.answering);
  });

  it('says it again when the visitor asks once more after it gave up', () => {
    const thread = threadOf(
      message(1, 'How long?', BY_VISITOR),
      eventAt(2, { type: 'assistant_unavailable' }),
      message(3, 'Hello?', BY_VISITOR),
    );
    expect(shown(live(thread))).toContain(english.answering);
  });

  it('shows an agent’s typing by name, and not the visitor’s own', () => {
    const typing = (by: 'agent' | 'visitor') =>
      shown(live(threadOf(), { typing: { by, name: 'Ada Holm' } }));
    expect(typing('agent')).toContain(english.typing('Ada Holm'));
    expect(typing('visitor')).not.toContain('typing');
  });
});

describe('an answer that was revised', () => {
  const answer = message(2, 'Thirty **days**.', BY_ASSISTANT, {
    citations: [{ id: 'a', title: 'Returns', url: '/returns', quote: 'q' }],
    offersHuman: true,
  });
  const corrected = (text: string) =>
    eventAt(3, { type: 'message_corrected', message: 2, text }, BY_ADA);

  it('has the agent’s words in its place, and says whose they are', () => {
    const text = shown(live(threadOf(answer, corrected('Fourteen days.'))));
    expect(text).toContain('Fourteen days.');
    expect(text).toContain(english.corrected('Ada Holm'));
    expect(text).not.toContain('Thirty');
    // Sources and the offer were the old words’.
    expect(text).not.toContain('Returns');
    expect(text).not.toContain(english.talkToPerson);
  });

  it('shows an agent’s words as text, not as Markdown', () => {
    const text = shown(live(threadOf(answer, corrected(HOSTILE))));
    expect(text).toContain('**bold**');
    expect(text).not.toContain('<strong>');
  });

  it('has no words any more once it was taken back', () => {
    const retracted = eventAt(3, { type: 'message_retracted', message: 2 }, BY_ADA);
    const text = shown(live(threadOf(answer, retracted)));
    expect(text).toContain(english.retracted);
    expect(text).not.toContain('Thirty');
    expect(text).not.toContain(english.corrected('Ada Holm'));
  });
});

describe('markup', () => {
  it('never takes a notice for markup', () => {
    const event = eventAt(1, {
      type: 'handoff_requested',
      episode: 1,
      requestedBy: 'policy',
      priority: 'urgent',
      dueAt: 9_000,
      notice: HOSTILE,
    });
    const view = threadView(live(threadOf(event)), english, actions());
    expect(textOf(view)).toContain(HOSTILE);
    expect(JSON.stringify(markupOf(view))).not.toContain('onerror');
    expect(textOf(view)).not.toContain('<strong>');
  });

  it('never puts a text where markup is read: texts are values of templates', () => {
    const view = threadView(live(threadOf(message(1, HOSTILE, BY_ASSISTANT))), english, actions());
    expect(view.strings.join('')).not.toContain('onerror');
    expect(listenersOf(view)).toEqual([]);
  });
});
