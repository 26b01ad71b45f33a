import {
  type DeskThread,
  EMPTY_AGENTS_THREAD,
  EMPTY_LIVE_THREAD,
  type PendingCommand,
} from '@warmline/client';
import { EMPTY_THREAD, foldOversight, foldThread, NO_OVERSIGHT } from '@warmline/conversation';
import {
  type Alert,
  asCommandId,
  asSiteId,
  type ConversationEvent,
  wireError,
} from '@warmline/protocol';
import { describe, expect, it, vi } from 'vitest';
import { type DialogContext, type DialogKind, dialogView } from './dialogs.ts';
import { shortcuts } from './keys.ts';
import { groupsOf } from './queue.ts';
import { queueView } from './queue-view.ts';
import { ADA, BO, conversation, entryOf, eventAt, VISITOR } from './testing/entries.ts';
import { listenersOf, textOf } from './testing/template-text.ts';
import { threadView } from './thread-view.ts';

const ignore = () => undefined;
const BY_VISITOR = { kind: 'visitor', id: VISITOR } as const;

describe('queueView', () => {
  const shown = (...entries: Parameters<typeof groupsOf>[0]) =>
    textOf(queueView(groupsOf(entries, ADA.id), conversation(1), 200_000, ignore));

  it('says that nobody is waiting', () => {
    expect(shown()).toContain('Nobody is waiting.');
  });

  it('shows what decides whether to take a waiting one: why, how urgent, how late', () => {
    const waiting = entryOf(1, {
      status: 'timed_out',
      waitingSince: 0,
      dueAt: 180_000,
      priority: 'urgent',
      reason: 'The visitor asked for a person.',
      last: { by: 'assistant', at: 0, text: 'Thirty days.' },
    });
    const text = shown(waiting);
    expect(text).toContain('The visitor asked for a person.');
    expect(text).toContain('<span class="chip urgent">urgent</span>');
    expect(text).toContain('⚠ 20 s over');
    expect(text).toContain('AI: Thirty days.');
    expect(text).toContain('aria-current=true');
  });

  it('warns only when a promise is over', () => {
    const waiting = entryOf(1, { status: 'pending_human', waitingSince: 0, dueAt: 260_000 });
    expect(shown(waiting)).toContain('1 min left');
    expect(shown(waiting)).not.toContain('⚠');
  });

  it('shows who holds one, and since when its visitor has no answer', () => {
    const held = entryOf(2, { status: 'human', holder: BO, unansweredSince: 80_000 });
    expect(shown(held)).toContain('Bo');
    expect(shown(held)).toContain('unanswered 2 min');
    expect(shown({ ...held, unansweredSince: null })).not.toContain('unanswered');
  });

  it('shows what is to be decided and until when, whose team it is and whom it is offered to', () => {
    const decide = entryOf(1, { approvalDueAt: 230_000, reviewUntil: 260_000 });
    expect(shown(decide)).toContain('For you to decide');
    expect(shown(decide)).toContain('approval 30 s left');
    expect(shown(decide)).toContain('review 1 min left');
    const offer = { agent: BO, until: 230_000 };
    const waiting = entryOf(2, { status: 'pending_human', waitingSince: 0, team: 'legal', offer });
    expect(shown(waiting)).toContain('<span class="chip">legal</span>');
    expect(shown(waiting)).toContain('offered to <bdi>Bo</bdi>');
    expect(shown(entryOf(3))).not.toMatch(/offered|approval|review|class="chip"/);
  });
});

describe('an alert in the queue', () => {
  const waiting = (alert: Alert | null) =>
    entryOf(1, { status: 'pending_human', waitingSince: 0, alert });
  const shown = (alert: Alert | null) =>
    textOf(queueView(groupsOf([waiting(alert)], ADA.id), null, 0, ignore));

  it('is a mark that says what went wrong', () => {
    expect(shown('team_missing')).toContain('<span class="chip high">team missing</span>');
    expect(shown('offers_exhausted')).toContain('nobody took it');
    expect(shown('holder_removed')).toContain('agent removed');
    expect(shown('conversation_failed')).toContain('failed');
  });

  it('is none where nothing did, or the promise says it', () => {
    expect(shown(null)).not.toContain('chip');
    expect(shown('handoff_timed_out')).not.toContain('chip');
  });
});

describe('threadView', () => {
  const live = (events: readonly ConversationEvent[], change: Partial<DeskThread> = {}) => ({
    ...EMPTY_LIVE_THREAD,
    ...EMPTY_AGENTS_THREAD,
    isLoaded: true,
    ...change,
    thread: foldThread(EMPTY_THREAD, events),
    oversight: foldOversight(NO_OVERSIGHT, events),
  });
  const shown = (thread: DeskThread) =>
    textOf(threadView(thread, VISITOR, { retry: ignore, discard: ignore, review: ignore }));
  const message = (seq: number, text: string, by: ConversationEvent['by']) =>
    eventAt(seq, { type: 'message_sent', text }, by);

  it('tags every speaker: nobody can take one for another by choosing a name', () => {
    const impostor = { ...BO, name: 'Assistant' };
    const text = shown(
      live([
        message(1, 'a', BY_VISITOR),
        message(2, 'b', { kind: 'assistant' }),
        message(3, 'c', { kind: 'agent', ...impostor }),
      ]),
    );
    expect(text).toContain('<b>Visitor AB12</b><span class="tag">visitor</span>');
    expect(text).toContain('<b>Assistant</b><span class="tag">AI</span>');
    expect(text).toContain('<b>Assistant</b><span class="tag">agent</span>');
  });

  it('shows the visitor’s words as typed, and the others’ as Markdown', () => {
    expect(shown(live([message(1, '**a**', BY_VISITOR)]))).toContain('**a**');
    expect(shown(live([message(1, '**a**', { kind: 'assistant' })]))).toContain(
      '<strong>a</strong>',
    );
  });

  it('marks what is internal, and gives every event the place a brief jumps to', () => {
    const text = shown(
      live([
        message(3, 'a', BY_VISITOR),
        eventAt(4, { type: 'claimed', episode: 1, agent: ADA }),
        eventAt(5, { type: 'outcome_noted', outcome: 'Replaced' }),
      ]),
    );
    for (const id of ['id=e3', 'id=e4', 'id=e5']) expect(text).toContain(id);
    expect(text).toMatch(/<aside class="note"[^>]*Internal: Outcome/);
  });

  const answer = message(6, 'Thirty **days**.', { kind: 'assistant' });
  const opened = eventAt(7, { type: 'review_opened', message: 6, until: 90_000 });
  const by = { kind: 'agent', ...ADA } as const;

  it('has buttons for an answer under review, and for no other', () => {
    const two = [message(5, 'First.', { kind: 'assistant' }), answer, opened];
    expect(shown(live(two)).split('aria-label="Under review"')).toHaveLength(2);
    const closed = eventAt(8, { type: 'review_closed', message: 6, verdict: 'agreed' });
    expect(shown(live([...two, closed]))).not.toContain('Under review');
  });

  it('asks for the verdict of the button that is pressed', () => {
    const verdicts: unknown[] = [];
    const view = threadView(live([answer, opened]), VISITOR, {
      retry: ignore,
      discard: ignore,
      review: (seq, verdict) => void verdicts.push([seq, verdict]),
    });
    for (const press of listenersOf(view)) press();
    expect(verdicts).toEqual([
      [6, 'agree'],
      [6, 'correct'],
      [6, 'retract'],
    ]);
  });

  it('keeps a corrected answer readable, with what replaced it and by whom, as text', () => {
    const words = '**Fourteen** days, <b>not</b> thirty.';
    const corrected = eventAt(8, { type: 'message_corrected', message: 6, text: words }, by);
    const text = shown(live([answer, corrected]));
    expect(text).toContain('was-revised');
    expect(text).toContain('Thirty <strong>days</strong>.');
    expect(text).toContain('<bdi>Ada</bdi> corrected it:');
    expect(text).toContain(words);
    expect(shown(live([answer]))).not.toContain('was-revised');
  });

  it('says who took an answer back', () => {
    const retracted = eventAt(8, { type: 'message_retracted', message: 6 }, by);
    expect(shown(live([answer, retracted]))).toContain('Taken back by <bdi>Ada</bdi>.');
  });

  it('puts notes between the lines where they happened', () => {
    const note = eventAt(5, { type: 'outcome_noted', outcome: 'Replaced' });
    const text = shown(live([message(4, 'a', BY_VISITOR), note, answer]));
    const places = ['id=e4', 'id=e5', 'id=e6'].map((id) => text.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says that it is loading only until it is loaded', () => {
    expect(shown(live([], { isLoaded: false }))).toContain('Loading');
    expect(shown(live([]))).not.toContain('Loading');
  });

  it('shows a message on its way, and one that was refused with its reason', () => {
    const pending = (state: PendingCommand['state']): PendingCommand => ({
      id: asCommandId('00000000-0000-4000-8000-000000000009'),
      command: { type: 'send_message', text: 'Hello' },
      state,
      problem: state === 'failed' ? wireError('not_holder') : null,
      at: 0,
    });
    expect(shown(live([], { pending: [pending('pending')] }))).toContain('sending…');
    const failed = shown(live([], { pending: [pending('failed')] }));
    expect(failed).toContain('not sent');
    expect(failed).toContain(wireError('not_holder').message);
    expect(failed).toContain('Try again');
  });

  it('shows that the visitor types, and not the agents themselves', () => {
    const typing = (by: 'visitor' | 'agent') =>
      shown(live([], { typing: { by, name: null } })).includes('is typing');
    expect([typing('visitor'), typing('agent')]).toEqual([true, false]);
  });
});

describe('dialogView', () => {
  const context: DialogContext = {
    others: [],
    chosen: null,
    corrected: { message: 6, text: 'Thirty days.' },
    inviteLink: null,
    problem: null,
    agents: [],
    me: ADA.id,
    sites: [],
    leaving: null,
    onYourTeams: ignore,
    onLeaving: ignore,
    onTeams: ignore,
    onRemove: ignore,
    onCommand: ignore,
    onProblem: ignore,
    onChoose: ignore,
    onClose: ignore,
  };
  const teams = [{ siteId: asSiteId('demo'), team: 'billing' }];
  const ada = { ...ADA, present: true, role: 'owner', teams } as const;
  const bo = { ...BO, present: false, role: 'agent', teams: [] } as const;
  const sites = [{ id: asSiteId('demo'), name: 'Demo', teams: ['billing', 'returns'] }];
  const shown = (kind: DialogKind, change: Partial<DialogContext> = {}) =>
    textOf(dialogView(kind, { ...context, ...change }));

  it('lists every key that works', () => {
    const text = shown('keys');
    for (const { key, what } of shortcuts) {
      expect(text).toContain(`<kbd>${key.toUpperCase()}</kbd>`);
      expect(text).toContain(what);
    }
  });

  it('tells apart what the assistant may say from what is for it alone', () => {
    const [told = '', kept = ''] = shown('hand_back').split('Only for the assistant');
    expect(told).toContain('name=promised');
    expect(told).not.toContain('name=mustNot');
    expect(kept).toContain('name=mustNot');
  });

  it('offers to transfer only to somebody who is here', () => {
    expect(shown('transfer')).not.toContain('type="submit"');
    const text = shown('transfer', { others: [bo] });
    expect(text).toContain('Bo</option>');
    expect(text).toContain('type="submit"');
  });

  it('corrects an answer from its own words, and says whose the new ones are', () => {
    const text = shown('correct');
    expect(text).toContain('Thirty days.');
    expect(text).toContain('under your name');
    expect(text).toContain('>Correct</button>');
  });

  it('says that the chosen agent has left', () => {
    const others = [ada];
    const chosen = bo;
    expect(shown('transfer', { others, chosen })).toContain('Bo has left.');
    expect(shown('transfer', { others: [...others, chosen], chosen })).not.toContain('has left');
  });

  it('shows a problem where the form is', () => {
    expect(shown('resolve', { problem: 'Too long.' })).toMatch(/role="alert">Too long\./);
    expect(shown('resolve')).not.toContain('role="alert"');
  });

  it('shows the invitation once it is made', () => {
    expect(shown('invite')).toContain('Making a link');
    expect(shown('invite', { inviteLink: 'https://chat.example/agent#sign-in=x' })).toContain(
      'https://chat.example/agent#sign-in=x',
    );
  });

  it('shows who the agents are, who is here, and in which teams', () => {
    const text = shown('people', { agents: [ada, bo], sites });
    expect(text).toMatch(/<bdi>Ada<\/bdi><\/b> \(you\)\s+<span class="tag">owner<\/span>/);
    expect(text).toContain('here · billing');
    expect(text).toMatch(/<li class=away>\s+<i><\/i>\s+<div><b><bdi>Bo/);
    expect(text).toContain('Your teams');
    expect(shown('people', { agents: [ada, bo] })).not.toContain('Your teams');
    const two = [...sites, { id: asSiteId('blog'), name: 'Blog', teams: [] }];
    expect(shown('people', { agents: [ada], sites: two })).toContain('billing (Demo)');
  });

  it('lets an owner remove others, and nobody else anybody', () => {
    const agents = [ada, bo];
    expect(shown('people', { agents })).toContain('aria-label=Remove Bo');
    expect(shown('people', { agents })).not.toContain('Remove Ada');
    expect(shown('people', { agents, me: BO.id })).not.toContain('Remove');
  });

  it('asks once more before an agent is removed, and says what becomes of their work', () => {
    const removed: unknown[] = [];
    const text = shown('remove', { leaving: bo });
    expect(text).toContain('Remove <bdi>Bo</bdi>?');
    expect(text).toContain('back into the queue');
    expect(text).toContain('class=danger');
    vi.stubGlobal('FormData', class {});
    const view = dialogView('remove', {
      ...context,
      leaving: bo,
      onRemove: (agent) => void removed.push(agent),
    });
    listenersOf(view)[0]?.({ preventDefault: ignore, currentTarget: null });
    vi.unstubAllGlobals();
    expect(removed).toEqual([bo]);
  });

  it('has the teams of each site that has any, and saves what is checked', () => {
    const blog = { id: asSiteId('blog'), name: 'Blog', teams: [] };
    const change = { agents: [ada, bo], sites: [...sites, blog] };
    const text = shown('teams', change);
    expect(text).toContain('<legend>Demo</legend>');
    expect(text).not.toContain('Blog');
    for (const team of ['billing', 'returns']) expect(text).toContain(`<bdi>${team}</bdi>`);
    vi.stubGlobal(
      'FormData',
      class {
        getAll = (site: string) => (site === 'demo' ? ['returns'] : []);
      },
    );
    const saved: unknown[] = [];
    const view = dialogView('teams', {
      ...context,
      ...change,
      onTeams: (chosen) => void saved.push(...chosen),
    });
    listenersOf(view)[0]?.({ preventDefault: ignore, currentTarget: null });
    vi.unstubAllGlobals();
    expect(saved).toEqual([['demo', ['returns']]]);
  });
});
