// What is an agent's to decide, folded from the whole log.
import { describe, expect, it } from 'vitest';
import { foldOversight, NO_OVERSIGHT, type Oversight } from './oversight.ts';
import {
  ADA,
  action,
  after,
  agent,
  answers,
  approves,
  asksForHuman,
  BEN,
  begins,
  beginsAction,
  briefTo,
  citation,
  claims,
  DIGEST,
  decision,
  drafts,
  finishes,
  given,
  handsBack,
  type Move,
  offers,
  posts,
  proposes,
  rejects,
  relay,
  START,
  says,
  TIMINGS,
  visitor,
} from './testing/given.ts';

function overseen(...moves: readonly Move[]): Oversight {
  return foldOversight(NO_OVERSIGHT, given(...moves).log);
}

const ASKED: readonly Move[] = [says('Refund me'), begins()];
const REVIEWED: readonly Move[] = [
  ...ASKED,
  answers('Thirty days.', { decision: decision({ tier: 'soft_review' }) }),
];
const OFFERED: readonly Move[] = [
  says('A human please', decision({ transfer: 'warm' })),
  offers(ADA),
];

describe('an action that was begun', () => {
  const agreed: readonly Move[] = [...ASKED, proposes(action('cal_1', 'notify'))];
  const again = after(30_000, beginsAction('cal_1'));
  it('is named until it is known what came of it, and once however often it was begun', () => {
    expect(overseen(...agreed).begun).toEqual([]);
    const begun = { call: 'cal_1', tool: 'refund' };
    expect(overseen(...agreed, beginsAction('cal_1')).begun).toEqual([{ ...begun, seq: 5 }]);
    const twice = [...agreed, beginsAction('cal_1'), again];
    expect(overseen(...twice).begun).toEqual([{ ...begun, seq: 6 }]);
    expect(overseen(...twice, finishes('cal_1')).begun).toEqual([]);
  });
});

describe('approvals', () => {
  it('are open with exactly what the digest pins', () => {
    expect(overseen(...ASKED, proposes(action('cal_1'))).approvals).toEqual([
      {
        call: 'cal_1',
        digest: DIGEST,
        seq: 4,
        dueAt: START + TIMINGS.approvalMs,
        what: {
          kind: 'action',
          tool: 'refund',
          arguments: { order: 'NB-1', amount: 12.5 },
          reason: 'Refunds need an approval.',
        },
      },
    ]);
  });
  it('have an answer’s words and sources', () => {
    const held = answers('Thirty days.', {
      decision: decision({ tier: 'approval' }),
      draft: { call: 'cal_1', digest: DIGEST },
      citations: [citation('Returns')],
    });
    expect(overseen(...ASKED, held).approvals).toMatchObject([
      { what: { kind: 'answer', text: 'Thirty days.', citations: [citation('Returns')] } },
    ]);
  });
  it('are none for what the policy agreed to', () => {
    const view = overseen(...ASKED, proposes(action('cal_1', 'notify')));
    expect(view.approvals).toEqual([]);
    expect(view.notes.map(({ event }) => event.type)).toEqual(['action_proposed']);
  });
  it.each<[string, Move]>([
    ['an approval', approves(ADA, 'cal_1')],
    ['a rejection', rejects(ADA, 'cal_1')],
    ['its time', after(TIMINGS.approvalMs, relay({ type: 'time_out', wait: 'approval' }))],
    ['a claim', claims(BEN)],
    ['the end', visitor({ type: 'end_conversation' })],
  ])('end with %s', (_, move) => {
    expect(overseen(...ASKED, proposes(action('cal_1')), move).approvals).toEqual([]);
  });
  it('end one by one', () => {
    const both = [...ASKED, proposes(action('cal_1'), action('cal_2'))];
    expect(overseen(...both, rejects(ADA, 'cal_1')).approvals).toMatchObject([{ call: 'cal_2' }]);
  });
  it('[3F-68] are there again after a reload: the view of the log, and the stored state', () => {
    const { log, state } = given(...ASKED, drafts('cal_1'));
    const cut = foldOversight(foldOversight(NO_OVERSIGHT, log.slice(0, 3)), log.slice(3));
    expect(cut).toEqual(foldOversight(NO_OVERSIGHT, log));
    expect(JSON.parse(JSON.stringify(state.calls))).toEqual(state.calls);
    expect(state.calls).toMatchObject([{ call: 'cal_1', what: { text: 'Thirty days.' } }]);
  });
});

describe('notes', () => {
  it('tell what was proposed, decided and done', () => {
    const view = overseen(
      ...ASKED,
      proposes(action('cal_1')),
      approves(ADA, 'cal_1'),
      finishes('cal_1'),
    );
    expect(view.notes.map(({ event, seq }) => [seq, event.type])).toEqual([
      [4, 'action_proposed'],
      [6, 'approval_decided'],
      [7, 'action_finished'],
    ]);
  });
});

describe('reviews', () => {
  it('are open until their time', () => {
    expect([...overseen(...REVIEWED).reviews]).toEqual([[6, START + TIMINGS.reviewMs]]);
  });
  it.each<[string, Move]>([
    ['a verdict', agent(ADA, { type: 'review_answer', message: 6, verdict: 'agree' })],
    ['a correction', agent(ADA, { type: 'correct_answer', message: 6, text: 'Fourteen.' })],
    ['their time', after(TIMINGS.reviewMs, relay({ type: 'time_out', wait: 'review' }))],
    ['the end', visitor({ type: 'end_conversation' })],
  ])('end with %s', (_, move) => {
    expect(overseen(...REVIEWED, move).reviews.size).toBe(0);
  });
  it('change no view they were folded from', () => {
    const { log } = given(...REVIEWED);
    const view = foldOversight(NO_OVERSIGHT, log);
    foldOversight(view, given(...REVIEWED, claims(ADA)).log.slice(log.length));
    expect(view.reviews.size).toBe(1);
    expect(NO_OVERSIGHT.reviews.size).toBe(0);
  });
});

describe('an offer', () => {
  it('says to whom, and until when', () => {
    expect(overseen(...OFFERED).offer).toEqual({ agent: ADA, until: START + TIMINGS.offerMs });
  });
  it.each<[string, Move]>([
    ['a claim', claims(BEN)],
    ['a no', agent(ADA, { type: 'decline_offer', reason: 'busy' })],
    ['silence', after(TIMINGS.offerMs, relay({ type: 'time_out', wait: 'offer' }))],
    ['the promise’s end', after(TIMINGS.slaMs, relay({ type: 'time_out', wait: 'handoff' }))],
    ['the visitor’s change of mind', visitor({ type: 'request_assistant' })],
    ['the end', visitor({ type: 'end_conversation' })],
  ])('ends with %s', (_, move) => {
    expect(overseen(...OFFERED, move).offer).toBeNull();
  });
});

describe('briefs', () => {
  it('the newest of each episode is kept', () => {
    const view = overseen(
      asksForHuman,
      posts(briefTo(2)),
      posts(briefTo(3)),
      claims(ADA),
      handsBack(ADA),
      asksForHuman,
      posts(briefTo(8), 2),
    );
    expect([...view.briefs]).toEqual([
      [1, briefTo(3)],
      [2, briefTo(8)],
    ]);
  });
  it('a model’s words take the place of the brief that was to have them', () => {
    const pending = { ...briefTo(2), model: 'pending' as const };
    const done = { ...briefTo(2), model: 'done' as const };
    expect(overseen(asksForHuman, posts(pending)).briefs.get(1)).toEqual(pending);
    expect(overseen(asksForHuman, posts(pending), posts(done)).briefs.get(1)).toEqual(done);
  });
});
