// The thread as a person reads it, folded from what they may see.
import type { ConversationEvent } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { visibleToVisitor } from './audience.ts';
import { foldOversight, NO_OVERSIGHT, type Oversight } from './oversight.ts';
import {
  ADA,
  after,
  agent,
  answers,
  asksForHuman,
  BEN,
  begins,
  briefTo,
  citation,
  claims,
  decision,
  fails,
  given,
  handsBack,
  IDS,
  type Move,
  NOTE,
  posts,
  reaching,
  relay,
  START,
  says,
  TIMINGS,
  visitor,
  writes,
} from './testing/given.ts';
import { EMPTY_THREAD, foldThread, type ThreadView } from './thread.ts';

/** The whole log, as an agent sees it. */
function agents(...moves: readonly Move[]): ThreadView {
  return foldThread(EMPTY_THREAD, given(...moves).log);
}

function visitors(...moves: readonly Move[]): ThreadView {
  const { log, state } = given(...moves);
  return foldThread(EMPTY_THREAD, visibleToVisitor(log, state.withdrawn));
}

/** What agents see beside it. */
function overseen(...moves: readonly Move[]): Oversight {
  return foldOversight(NO_OVERSIGHT, given(...moves).log);
}

/** Each note by its type. */
function notes({ notes }: Oversight): readonly string[] {
  return notes.map(({ event }) => event.type);
}

/** Each item by what it says. */
function lines({ items }: ThreadView): readonly string[] {
  return items.map((item) => (item.kind === 'message' ? item.text : item.event.type));
}

const EPISODE: readonly Move[] = [
  says('Where is my parcel?'),
  begins(),
  answers('On its way.', { decision: decision({ mode: 'offer' }) }),
  says('A human please', decision()),
  posts(briefTo(9)),
  after(TIMINGS.slaMs, relay({ type: 'time_out', wait: 'handoff' })),
  claims(ADA),
  writes(ADA, 'I look into it.'),
  agent(ADA, { type: 'transfer', to: BEN.id, note: 'French' }, { target: BEN }),
  handsBack(BEN),
  begins(),
  answers('It comes on Monday.'),
  visitor({ type: 'end_conversation' }),
  says('Thanks'),
];

describe('[C32] each step is exactly one line', () => {
  const PUBLIC_LINES = [
    'Where is my parcel?',
    'On its way.',
    'A human please',
    'handoff_requested',
    'handoff_timed_out',
    'claimed',
    'I look into it.',
    'transferred',
    'handed_back',
    'It comes on Monday.',
    'resolved',
    'reopened',
    'Thanks',
  ];
  it('for the visitor, between the messages', () => {
    expect(lines(visitors(...EPISODE))).toEqual(PUBLIC_LINES);
  });
  it('for the agent too, who sees the notes besides', () => {
    expect(lines(agents(...EPISODE))).toEqual(PUBLIC_LINES);
    expect(notes(overseen(...EPISODE))).toEqual([
      'decision_recorded',
      'decision_recorded',
      'transfer_noted',
      'handback_noted',
    ]);
  });
  it('in the order of the log, with its seq and time', () => {
    for (const view of [visitors(...EPISODE), agents(...EPISODE)]) {
      const seqs = view.items.map(({ seq }) => seq);
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
      expect(new Set(seqs).size).toBe(seqs.length);
    }
    expect(visitors(asksForHuman).items).toMatchObject([{ kind: 'step', seq: 2, at: START }]);
  });
  it.each([
    ['released', [...reaching.human, agent(ADA, { type: 'release' })]],
    ['handoff_cancelled', [asksForHuman, visitor({ type: 'request_assistant' })]],
    [
      'assistant_unavailable',
      [says('Hello'), begins(), fails('a'), begins(), fails('b'), begins(), fails('c')],
    ],
  ] as const)('%s is one as well', (type, moves) => {
    expect(lines(visitors(...moves)).filter((line) => line === type)).toHaveLength(1);
  });
});

describe('[C31] what is internal stays out of the visitor’s thread', () => {
  it('no note, no brief, no word of either', () => {
    const text = JSON.stringify(visitors(...EPISODE));
    for (const secret of ['French', ...Object.values(NOTE).flat(), 'explicit_request.words']) {
      expect(text).not.toContain(secret);
    }
  });
  it('turns, measures and resuming are lines for nobody', () => {
    for (const hidden of ['turn_started', 'answer_assessed', 'resumed', 'brief_posted'])
      expect([...lines(agents(...EPISODE)), ...notes(overseen(...EPISODE))]).not.toContain(hidden);
  });
  it('agents see the outcome', () => {
    const resolves = agent(ADA, { type: 'resolve', outcome: 'Refunded' });
    expect(notes(overseen(...reaching.human, resolves))).toEqual(['outcome_noted']);
  });
  it('agents see why a turn or the conversation failed', () => {
    expect(notes(overseen(says('Hello'), begins(), fails('timed out')))).toEqual(['turn_failed']);
    expect(notes(overseen(...reaching.failed))).toContain('conversation_failed');
  });
});

describe('[C35] folding', () => {
  const { log } = given(...EPISODE);
  const whole = foldThread(EMPTY_THREAD, log);

  it('gives the same in any two pieces', () => {
    for (let cut = 0; cut <= log.length; cut += 1) {
      const view = foldThread(foldThread(EMPTY_THREAD, log.slice(0, cut)), log.slice(cut));
      expect(view).toEqual(whole);
    }
  });
  it('passes over what is known: a push that comes twice gives the very same view', () => {
    expect(foldThread(whole, log)).toBe(whole);
    expect(foldThread(whole, log.slice(3, 6))).toBe(whole);
    expect(foldThread(whole, [])).toBe(whole);
  });
  it('takes an event once, however often and in whatever order one push has it', () => {
    const [first, second] = log;
    if (!first || !second) throw new Error('Two events are needed.');
    const both = foldThread(EMPTY_THREAD, [first, second]);
    expect(foldThread(EMPTY_THREAD, [first, second, second])).toEqual(both);
    expect(foldThread(EMPTY_THREAD, [first, second, first])).toEqual(both);
  });
  it('takes the rest of a push that overlaps', () => {
    const half = foldThread(EMPTY_THREAD, log.slice(0, 6));
    expect(foldThread(half, log.slice(2))).toEqual(whole);
  });
  it('passes over an earlier push that comes after a later one', () => {
    const [first, second] = log;
    if (!first || !second) throw new Error('Two events are needed.');
    const later = foldThread(EMPTY_THREAD, [first, second]);
    expect(foldThread(later, [first])).toBe(later);
  });
  it('takes a visitor’s run, whose numbers have gaps where events are internal', () => {
    const visible = visibleToVisitor(log, []);
    const seqs = visible.map(({ seq }) => seq);
    expect(seqs).not.toEqual(seqs.map((_, index) => index + 1));
    expect(foldThread(EMPTY_THREAD, visible).items).toHaveLength(visible.length - 1);
  });
  it('changes no view it was given', () => {
    const half = foldThread(EMPTY_THREAD, log.slice(0, 6));
    const before = lines(half);
    foldThread(half, log);
    expect(lines(half)).toEqual(before);
    expect(EMPTY_THREAD).toMatchObject({ seq: 0, items: [] });
  });
  it('counts an event of an unknown type and shows nothing of it', () => {
    const last = log.at(-1);
    // Such a type cannot be written with this version's types; a newer relay can send it.
    const unknown = { ...last, seq: log.length + 1, type: 'waved' } as unknown as ConversationEvent;
    expect(foldThread(whole, [unknown])).toEqual({ ...whole, seq: log.length + 1 });
  });
});

describe('[C4] a streamed answer ends with its turn', () => {
  it('the stored message names the turn that its pieces belonged to', () => {
    expect(agents(says('Hello'), begins()).turn).toBe(0);
    expect(visitors(says('Hello'), begins(), answers('Hi')).turn).toBe(1);
  });
  it('so does a failed turn, for agents', () => {
    expect(agents(says('Hello'), begins(), fails('timed out')).turn).toBe(1);
  });
  it('the visitor’s and the agent’s messages name none', () => {
    const view = visitors(says('Hello'), begins(), answers('Hi'), claims(ADA), writes(ADA, 'Me'));
    expect(view.turn).toBe(1);
  });
});

describe('a message', () => {
  it('carries its author, text, citations and offer', () => {
    const view = visitors(
      says('Where?'),
      begins(),
      answers('There.', { citations: [citation('Shipping', '/shipping')], offersHuman: true }),
    );
    expect(view.items).toEqual([
      {
        kind: 'message',
        seq: 2,
        at: START,
        by: { kind: 'visitor', id: IDS.visitorId },
        text: 'Where?',
        citations: [],
        offersHuman: false,
        revised: null,
      },
      {
        kind: 'message',
        seq: 5,
        at: START,
        by: { kind: 'assistant' },
        text: 'There.',
        citations: [citation('Shipping', '/shipping')],
        offersHuman: true,
        revised: null,
      },
    ]);
  });
  it.each(['أين طلبي؟', 'הזמנה 4711', '订单在哪里？', '👩🏽‍🚀 <b>&amp;</b>', ' two\n lines '])(
    'keeps its text letter for letter: %j',
    (text) => expect(lines(visitors(says(text)))).toEqual([text]),
  );
});

describe('who has the word', () => {
  const waits = { kind: 'waiting', since: START, dueAt: START + TIMINGS.slaMs };
  it.each([
    ['running', { kind: 'assistant' }],
    ['pending_human', { ...waits, isTimedOut: false }],
    ['timed_out', { ...waits, isTimedOut: true }],
    ['human', { kind: 'human', agent: ADA, since: START }],
    ['resuming', { kind: 'assistant' }],
    ['resolved', { kind: 'resolved', reason: 'visitor' }],
  ] as const)('in %s, for both', (status, phase) => {
    expect(visitors(...reaching[status]).phase).toEqual(phase);
    expect(agents(...reaching[status]).phase).toEqual(phase);
  });
  it('after a failure only agents are told', () => {
    expect(agents(...reaching.failed).phase).toEqual({ kind: 'failed' });
    expect(visitors(...reaching.failed).phase).toEqual({ kind: 'assistant' });
  });
  it.each([
    [
      'a transfer names the new holder',
      [
        ...reaching.human,
        after(3_000, agent(ADA, { type: 'transfer', to: BEN.id }, { target: BEN })),
      ],
      { kind: 'human', agent: BEN, since: START + 3_000 },
    ],
    [
      'a release waits anew, with the new promise',
      [...reaching.human, after(3_000, agent(ADA, { type: 'release' }))],
      {
        kind: 'waiting',
        since: START + 3_000,
        dueAt: START + 3_000 + TIMINGS.slaMs,
        isTimedOut: false,
      },
    ],
    [
      'a cancelled request gives it to the assistant',
      [asksForHuman, visitor({ type: 'request_assistant' })],
      { kind: 'assistant' },
    ],
    ['so does opening again', [...reaching.resolved, says('Me again')], { kind: 'assistant' }],
  ] as const)('%s', (_, moves, phase) => {
    expect(visitors(...moves).phase).toEqual(phase);
  });
  it('epoch and episode are those of the newest event', () => {
    expect(visitors(...reaching.human)).toMatchObject({ seq: 3, epoch: 2, episode: 1 });
    expect(visitors(...reaching.resuming, asksForHuman)).toMatchObject({ epoch: 4, episode: 2 });
  });
});

const ANSWERED: readonly Move[] = [
  says('How long?'),
  begins(),
  answers('Thirty days.', {
    citations: [citation('Returns')],
    offersHuman: true,
    decision: decision({ tier: 'soft_review' }),
  }),
];
/** The `seq` of that answer. */
const ANSWER = 6;
const corrects = agent(ADA, { type: 'correct_answer', message: ANSWER, text: 'Fourteen days.' });
const retracts = agent(ADA, { type: 'review_answer', message: ANSWER, verdict: 'retract' });

describe('[C41] an answer that an agent revised', () => {
  it('keeps its place, and has the agent’s words and name for both', () => {
    for (const [view, text] of [
      // Agents see what it was; to the visitor it is not sent any more.
      [visitors(...ANSWERED, corrects), ''],
      [agents(...ANSWERED, corrects), 'Thirty days.'],
    ] as const) {
      expect(lines(view)).toEqual(['How long?', text]);
      expect(view.items[1]).toMatchObject({
        seq: ANSWER,
        by: { kind: 'assistant' },
        revised: { by: 'Ada', text: 'Fourteen days.' },
        citations: [],
        offersHuman: false,
      });
    }
  });
  it('has no words any more once it was taken back', () => {
    const { items } = visitors(...ANSWERED, retracts);
    expect(items[1]).toMatchObject({ revised: { by: 'Ada', text: null } });
    expect(items[2]).toMatchObject({ event: { type: 'handoff_requested' } });
  });
  it('is taken back also where only a part of the thread has come yet', () => {
    const { log, state } = given(...ANSWERED, corrects);
    const part = visibleToVisitor(log, state.withdrawn).filter(({ seq }) => seq <= ANSWER);
    const { items } = foldThread(EMPTY_THREAD, part);
    expect(items.at(-1)).toMatchObject({ seq: ANSWER, text: '', revised: { text: null } });
  });
  it('is revised however the thread came, and a view from before stays as it was', () => {
    const { log } = given(...ANSWERED, corrects);
    const before = foldThread(EMPTY_THREAD, log.slice(0, -1));
    expect(before.items[1]).toMatchObject({ revised: null });
    expect(foldThread(before, log)).toEqual(foldThread(EMPTY_THREAD, log));
    expect(before.items[1]).toMatchObject({ revised: null });
  });
});

describe('[C32] what is held and at which level it is answered are lines too', () => {
  it.each([
    ['answer_held', 'approval', 'full'],
    ['service_level_changed', 'autonomous', 'basic'],
  ] as const)('%s', (type, tier, level) => {
    const draft = { call: 'cal_1', digest: 'd'.repeat(64) };
    const answered = answers('Thirty days.', { decision: decision({ tier }), draft, level });
    const moves = [says('How long?'), begins(), answered];
    expect(lines(visitors(...moves))).toContain(type);
    expect(lines(visitors(...moves)).includes('Thirty days.')).toBe(tier === 'autonomous');
  });
});
