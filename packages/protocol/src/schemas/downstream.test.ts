// What goes down: answers, pushes and events. Open to fields of a newer relay (P3), strict in the rest.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, wireError } from '../errors.ts';
import {
  commandAnswerSchema,
  deltaSchema,
  deskAnswerSchema,
  eventsPushSchema,
  meSchema,
  queueEntrySchema,
  sessionSchema,
  threadAnswerSchema,
  wireErrorSchema,
} from './downstream.ts';
import { eventBodySchemas, eventSchema } from './events.ts';

const ID = '3f2b8c1e-5d4a-4b6f-9e8d-7c6b5a493827';
const CONVERSATION = `cnv_${'c'.repeat(22)}`;
const VISITOR = `vis_${'v'.repeat(22)}`;
const ADA = { id: `agt_${'a'.repeat(22)}`, name: 'Ada' };
const AT = 1_795_245_379_845;
const DAY = '2026-11-21T10:00:00Z';

const place = {
  conversationId: CONVERSATION,
  seq: 1,
  at: AT,
  epoch: 0,
  by: { kind: 'visitor', id: VISITOR },
  commandId: ID,
};
const said = { ...place, type: 'message_sent', text: 'Hello' };
const requested = {
  ...place,
  type: 'handoff_requested',
  episode: 1,
  requestedBy: 'visitor',
  priority: 'normal',
  dueAt: AT,
};
const level = { ...place, type: 'service_level_changed', level: 'basic' };
const verdict = { ...place, type: 'approval_decided', call: 'c', verdict: 'approved' };
const statement = { text: 'Hello', events: [1], basis: 'quote' };
const briefOf = (statements: unknown) => ({
  ...place,
  type: 'brief_posted',
  episode: 1,
  brief: { asOfSeq: 1, fields: [{ field: 'intent', statements }] },
});
const decision = {
  tier: 'human',
  mode: 'act',
  trigger: 'explicit_request',
  rule: 'explicit_request.control',
  reason: 'The visitor asked.',
  priority: 'normal',
  signals: [{ name: 'explicit_request', score: 1, evidence: [] }],
  policy: { version: '1.0.0', hash: 'h' },
};
/** With all that a decision may say beside what it must. */
const detailed = {
  ...decision,
  signals: [{ name: 'hard_gate', score: 1, evidence: ['lawyer'], detail: 'legal' }],
  transfer: 'warm',
  team: 'returns',
  latencyMs: 60_000,
  notice: 'Help is on its way.',
};
const DIGEST = 'd'.repeat(64);
const proposal = {
  call: 'cal_1',
  turn: 1,
  tool: 'refund',
  arguments: { order: 'NB-1', amount: 12.5, lines: [{ sku: 'a' }], note: null },
  digest: DIGEST,
  tier: 'approval',
  reason: 'Refunds need an approval.',
  dueAt: AT,
};
const proposed = { ...place, type: 'action_proposed', ...proposal };
const note = { decided: [], done: [], left: [], mustNot: [], promised: [] };
const entry = {
  conversationId: CONVERSATION,
  siteId: 'demo',
  visitorId: VISITOR,
  seq: 8,
  epoch: 1,
  status: 'pending_human',
  priority: 'normal',
  episode: 1,
  trigger: 'explicit_request',
  reason: 'The visitor asked.',
  waitingSince: AT,
  dueAt: AT,
  holder: null,
  unansweredSince: null,
  team: 'returns',
  offer: { agent: ADA, until: AT },
  approvalDueAt: AT,
  reviewUntil: AT,
  alert: 'team_missing',
  last: { by: 'visitor', at: AT, text: 'Hello' },
  page: { url: '/', title: 'Shop' },
};
const waiting = { position: 1, agentsPresent: true };
const page = {
  ok: true,
  conversationId: CONVERSATION,
  after: 0,
  events: [said],
  head: 1,
  more: false,
  waiting,
};

type Row = readonly [what: string, value: unknown];
const isGood = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

describe('an event', () => {
  /** One of each type; the table beside it makes sure that none is missing. */
  const bodies = {
    conversation_started: { siteId: 'demo', visitorId: VISITOR },
    message_sent: {
      text: 'Hello',
      citations: [{ id: 'a#1', title: 'A', url: null, quote: 'B' }],
      turn: 1,
      offersHuman: true,
      page: { url: '/', title: 'Shop' },
    },
    decision_recorded: { decision: detailed },
    handoff_requested: {
      episode: 1,
      requestedBy: 'policy',
      message: 2,
      priority: 'urgent',
      dueAt: AT,
      notice: 'Help is on its way.',
    },
    offered: { episode: 1, agent: ADA, until: AT },
    offer_declined: { episode: 1, agent: ADA, reason: 'busy' },
    offer_lapsed: { episode: 1, agent: ADA },
    offers_exhausted: { episode: 1 },
    team_missing: { episode: 1, team: 'returns', reason: 'empty' },
    handoff_cancelled: { episode: 1 },
    handoff_timed_out: { episode: 1, priority: 'high' },
    claimed: { episode: 1, agent: ADA },
    released: { episode: 1, agent: ADA, reason: 'vanished', dueAt: AT },
    transferred: { episode: 1, from: ADA, to: { ...ADA, name: 'Ben' } },
    transfer_noted: { episode: 1, note: 'urgent' },
    handed_back: { episode: 1, agent: ADA },
    handback_noted: { episode: 1, note },
    resumed: { episode: 1 },
    resolved: { reason: 'idle' },
    outcome_noted: { outcome: 'Replaced' },
    reopened: {},
    turn_started: { turn: 1, coversSeq: 0 },
    turn_failed: { turn: 1, reason: 'no power', retryAt: AT },
    answer_assessed: {
      turn: 1,
      confidence: 0.5,
      tier: 'soft_review',
      signals: detailed.signals,
      policy: decision.policy,
      levelReason: 'the model does not answer',
      withheld: ['I will pass you on.'],
    },
    shadow_decided: { policy: decision.policy, decision: null, live: decision },
    service_level_changed: { level: 'reduced' },
    answer_drafted: {
      call: 'cal_2',
      turn: 1,
      text: 'Hello',
      citations: [],
      confidence: 0.5,
      offersHuman: true,
      digest: DIGEST,
      dueAt: AT,
    },
    action_proposed: proposal,
    approval_decided: { call: 'cal_1', verdict: 'rejected', reason: 'Too much.' },
    action_begun: { call: 'cal_1', tool: 'refund', attempt: 1, until: AT },
    action_finished: { call: 'cal_1', tool: 'refund', outcome: 'unknown', result: '' },
    answer_held: {},
    review_opened: { message: 5, until: AT },
    review_closed: { message: 5, verdict: 'lapsed' },
    message_corrected: { message: 5, text: 'Fourteen days.' },
    message_retracted: { message: 5 },
    assistant_unavailable: {},
    brief_posted: { episode: 1, brief: { asOfSeq: 1, fields: [] } },
    conversation_failed: { reason: 'unknown' },
  };

  it('has an example here of each type', () => {
    const types = eventBodySchemas.map(({ entries }) => entries.type.literal);
    expect(Object.keys(bodies)).toEqual(types);
  });

  it.each(Object.entries(bodies))('may be %s', (type, body) => {
    const event = { ...place, type, ...body };
    expect(v.parse(eventSchema, event)).toEqual(event);
  });

  it.each<Row>([
    ['the assistant', { kind: 'assistant' }],
    ['the relay', { kind: 'system' }],
    ['an agent', { kind: 'agent', ...ADA }],
  ])('may be made by %s', (_, by) => {
    expect(isGood(eventSchema, { ...said, by })).toBe(true);
  });

  it('[P3] may have fields of a newer relay, which are dropped', () => {
    expect(v.parse(eventSchema, { ...said, mood: 'calm' })).toEqual(said);
    const page = { url: 'https://shop.example/', title: 'Shop' };
    const newer = { ...said, page: { ...page, language: 'en' } };
    expect(v.parse(eventSchema, newer)).toEqual({ ...said, page });
    const brief = { asOfSeq: 1, fields: [] };
    const posted = {
      ...place,
      type: 'brief_posted',
      episode: 1,
      brief: { ...brief, mood: 'calm' },
    };
    expect(v.parse(eventSchema, posted)).toEqual({
      ...place,
      type: 'brief_posted',
      episode: 1,
      brief,
    });
  });

  it('never takes a name for the assistant: it is dropped like any unknown field', () => {
    const by = { kind: 'assistant' };
    expect(v.parse(eventSchema, { ...said, by: { ...by, name: 'Ada' } })).toEqual({ ...said, by });
  });

  it.each<Row>([
    ['an unknown type', { ...place, type: 'message_deleted' }],
    ['no type', place],
    ['no text', { ...place, type: 'message_sent' }],
    ['seq 0', { ...said, seq: 0 }],
    ['half a seq', { ...said, seq: 1.5 }],
    ['a seq that no number holds', { ...said, seq: 2 ** 53 }],
    ['an epoch below zero', { ...said, epoch: -1 }],
    ['an instant below zero', { ...said, at: -1 }],
    ['an instant with a fraction', { ...said, at: AT + 0.5 }],
    ['an instant in words', { ...said, at: DAY }],
    ['an instant as a Date', { ...said, at: new Date(AT) }],
    ['NaN for an instant', { ...said, at: Number.NaN }],
    ['no end of time', { ...said, at: Number.POSITIVE_INFINITY }],
    ['a due time in words', { ...requested, dueAt: DAY }],
    ['no due time', { ...requested, dueAt: null }],
    ['a priority of its own', { ...requested, priority: 'vip' }],
    ['a request of the assistant', { ...requested, requestedBy: 'assistant' }],
    ['no author', { ...said, by: null }],
    ['an author of no kind', { ...said, by: { kind: 'bot' } }],
    ['a visitor without an id', { ...said, by: { kind: 'visitor' } }],
    ['a visitor with an agent’s id', { ...said, by: { kind: 'visitor', id: ADA.id } }],
    ['an agent without a name', { ...said, by: { kind: 'agent', id: ADA.id } }],
    ['an agent with a blank name', { ...said, by: { kind: 'agent', id: ADA.id, name: ' ' } }],
    [
      'an agent with a long name',
      { ...said, by: { kind: 'agent', id: ADA.id, name: 'x'.repeat(81) } },
    ],
    ['a command id that is no UUID', { ...said, commandId: 'first' }],
    ['a bad conversation id', { ...said, conversationId: 'cnv_1' }],
    ['a statement that rests on nothing', briefOf([{ ...statement, events: [] }])],
    ['a statement of no basis', briefOf([{ ...statement, basis: 'guess' }])],
    ['a brief in prose', briefOf('The visitor wants a refund.')],
    ['a digest that is none', { ...proposed, digest: 'D'.repeat(64) }],
    ['a digest that is cut off', { ...proposed, digest: 'd'.repeat(63) }],
    ['a call that is no name', { ...proposed, call: 'a b' }],
    ['arguments in words', { ...proposed, arguments: '{}' }],
    ['a tier of its own', { ...proposed, tier: 'maybe' }],
    ['a proposal that says nothing of its wait', { ...proposed, dueAt: undefined }],
    ['a verdict of its own', { ...place, type: 'approval_decided', call: 'c', verdict: 'yes' }],
    ['a level of its own', { ...place, type: 'service_level_changed', level: 'slow' }],
  ])('is refused with %s', (_, event) => {
    expect(isGood(eventSchema, event)).toBe(false);
  });

  it('is compared with good ones that differ in that one thing', () => {
    for (const event of [said, requested, proposed, briefOf([statement]), level, verdict])
      expect(isGood(eventSchema, event)).toBe(true);
  });
});

describe('a refusal', () => {
  it.each(ERROR_CODES)('%s travels as it is made', (code) => {
    expect(v.parse(wireErrorSchema, wireError(code))).toEqual(wireError(code));
  });

  it('says how long to wait, and who has the conversation', () => {
    const limited = wireError('rate_limited', { retryAfterMs: 900 });
    const held = wireError('held_by_agent', { holder: ADA });
    expect(v.parse(wireErrorSchema, limited)).toEqual(limited);
    expect(v.parse(wireErrorSchema, held)).toEqual(held);
  });

  it.each<Row>([
    ['a code of its own', { ...wireError('internal'), code: 'teapot' }],
    ['no message', { code: 'internal', retryable: true }],
    ['a word for retryable', { ...wireError('internal'), retryable: 'yes' }],
    ['a wait in words', { ...wireError('rate_limited'), retryAfterMs: '1 s' }],
    ['a wait that is undefined', { ...wireError('rate_limited'), retryAfterMs: undefined }],
    ['a holder without a name', { ...wireError('held_by_agent'), holder: { id: ADA.id } }],
  ])('is not one with %s', (_, error) => {
    expect(isGood(wireErrorSchema, error)).toBe(false);
  });
});

describe('answers and pushes', () => {
  const stored = { ok: true, seq: 2, epoch: 0, stored: true };
  const refused = { ok: false, error: wireError('not_found') };
  const teams = [{ siteId: 'demo', team: 'returns' }];
  const agent = { ...ADA, present: true, role: 'owner', teams };
  const sites = [{ id: 'demo', name: 'Demo', teams: ['returns'] }];
  const desk = { ok: true, me: ADA, agents: [agent], sites, entries: [entry] };
  const nothing = {
    ...entry,
    trigger: null,
    reason: null,
    waitingSince: null,
    dueAt: null,
    team: null,
    offer: null,
    approvalDueAt: null,
    reviewUntil: null,
    alert: null,
    last: null,
    page: null,
  };
  const head = { kind: 'head', conversationId: CONVERSATION, head: 9 };
  const answer = { kind: 'answer', conversationId: CONVERSATION, turn: 1, from: 0, text: 'Hel' };

  it.each<[string, v.GenericSchema, unknown]>([
    ['an ack', commandAnswerSchema, stored],
    ['a refused command', commandAnswerSchema, refused],
    ['a page', threadAnswerSchema, page],
    ['a refused page', threadAnswerSchema, refused],
    ['the desk', deskAnswerSchema, desk],
    ['a refused desk', deskAnswerSchema, refused],
    ['a row', queueEntrySchema, entry],
    ['a row of nothing', queueEntrySchema, nothing],
    ['a push', eventsPushSchema, { conversationId: CONVERSATION, after: 0, events: [said] }],
    ['an answer’s piece', deltaSchema, answer],
    [
      'a dropped answer',
      deltaSchema,
      { kind: 'answer_dropped', conversationId: CONVERSATION, turn: 1 },
    ],
    [
      'a brief’s field',
      deltaSchema,
      {
        kind: 'brief',
        conversationId: CONVERSATION,
        episode: 1,
        asOfSeq: 7,
        field: { field: 'intent', statements: [statement] },
      },
    ],
    [
      'a typing sign',
      deltaSchema,
      { kind: 'typing', conversationId: CONVERSATION, by: 'agent', name: 'Ada' },
    ],
    ['a head', deltaSchema, head],
    ['a wait', deltaSchema, { kind: 'waiting', conversationId: CONVERSATION, ...waiting }],
    [
      'a wait that is none',
      deltaSchema,
      { kind: 'waiting', conversationId: CONVERSATION, position: null, agentsPresent: false },
    ],
    ['a changed row', deltaSchema, { kind: 'queue', entry }],
    ['a digest', deltaSchema, { kind: 'desk_digest', open: 1, seqSum: 8 }],
    ['who is here', deltaSchema, { kind: 'presence', agents: [agent] }],
    ['a session', sessionSchema, { token: 't', conversationId: CONVERSATION, visitorId: VISITOR }],
    ['who is signed in', meSchema, { agent: ADA, sites: [{ id: 'demo', name: 'Demo' }] }],
  ])('go down as they are: %s', (_, schema, value) => {
    expect(v.parse(schema, value)).toEqual(value);
    // And with what a newer relay adds. [P3]
    expect(v.parse(schema, { ...(value as object), newer: 1 })).toEqual(value);
  });

  it.each<[string, v.GenericSchema, unknown]>([
    ['an ack without stored', commandAnswerSchema, { ok: true, seq: 2, epoch: 0 }],
    ['an ack in words', commandAnswerSchema, { ...stored, ok: 'true' }],
    ['a refusal without error', commandAnswerSchema, { ok: false }],
    ['a page without more', threadAnswerSchema, { ...page, more: undefined }],
    ['a page with a bad event', threadAnswerSchema, { ...page, events: [{ ...said, seq: 0 }] }],
    ['a page without the wait', threadAnswerSchema, { ...page, waiting: null }],
    ['a row of no status', queueEntrySchema, { ...entry, status: 'open' }],
    ['a row without waitingSince', queueEntrySchema, { ...entry, waitingSince: undefined }],
    ['a row due in words', queueEntrySchema, { ...entry, dueAt: DAY }],
    ['a row without its offer', queueEntrySchema, { ...entry, offer: undefined }],
    ['a row of an unknown alert', queueEntrySchema, { ...entry, alert: 'fire' }],
    ['an agent of no role', deltaSchema, { kind: 'presence', agents: [{ ...agent, role: 'x' }] }],
    ['a row offered to nobody', queueEntrySchema, { ...entry, offer: { agent: null, until: AT } }],
    ['a row of a bad site', queueEntrySchema, { ...entry, siteId: '-demo' }],
    ['a push without after', eventsPushSchema, { conversationId: CONVERSATION, events: [said] }],
    ['an unknown delta', deltaSchema, { kind: 'cursor', conversationId: CONVERSATION }],
    ['an answer from below zero', deltaSchema, { ...answer, from: -1 }],
    ['a head in words', deltaSchema, { ...head, head: '9' }],
    [
      'a typing relay',
      deltaSchema,
      { kind: 'typing', conversationId: CONVERSATION, by: 'system', name: null },
    ],
    [
      'a session without a token',
      sessionSchema,
      { conversationId: CONVERSATION, visitorId: VISITOR },
    ],
  ])('are not: %s', (_, schema, value) => {
    expect(isGood(schema, value)).toBe(false);
  });
});
