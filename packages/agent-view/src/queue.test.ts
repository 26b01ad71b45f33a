import { asSiteId, type Presence, type QueueEntry } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { durationText, groupsOf, neighbour, slaState, slaText, visitorLabel } from './queue.ts';
import { ADA, BO, conversation, entryOf, VISITOR } from './testing/entries.ts';

const waits = (number: number, since: number, change: Partial<QueueEntry> = {}) =>
  entryOf(number, { status: 'pending_human', waitingSince: since, dueAt: since + 100, ...change });
const held = (number: number, change: Partial<QueueEntry> = {}) =>
  entryOf(number, { status: 'human', holder: ADA, ...change });
const said = (at: number) => ({ by: 'visitor', at, text: 'a' }) as const;
/** The groups as `waiting: 1 2`. */
const shown = (entries: readonly QueueEntry[], teams: Presence['teams'] = []) =>
  groupsOf(entries, ADA.id, teams).map(
    ({ key, entries: listed }) => `${key}: ${listed.map(({ seq }) => seq).join(' ')}`,
  );

describe('groupsOf', () => {
  it('puts every conversation into exactly one group, in the order of attention', () => {
    const entries = [
      entryOf(1, { status: 'resolved' }),
      entryOf(2),
      held(3, { holder: BO }),
      held(4),
      waits(5, 10),
      entryOf(6, { status: 'resuming' }),
      entryOf(7, { status: 'failed' }),
      waits(8, 20, { status: 'timed_out' }),
    ];
    expect(shown(entries)).toEqual([
      'waiting: 5 8',
      'yours: 4',
      'others: 3',
      'assistant: 2 6 7',
      'resolved: 1',
    ]);
  });

  it('always shows the waiting, and no other empty group', () => {
    expect(shown([])).toEqual(['waiting: ']);
  });

  it('puts the more urgent first, then who waits longest', () => {
    const entries = [
      waits(1, 30, { priority: 'low' }),
      waits(2, 20),
      waits(3, 10),
      waits(4, 40, { priority: 'urgent' }),
      waits(5, 35, { priority: 'high' }),
    ];
    expect(shown(entries)).toEqual(['waiting: 4 5 3 2 1']);
  });

  it('puts one’s teams’ above the others of the same priority, on that site only', () => {
    const entries = [
      waits(1, 10),
      waits(2, 20, { team: 'billing' }),
      waits(3, 30, { team: 'press' }),
      waits(4, 40, { team: 'billing' }),
      waits(5, 50, { team: 'billing', siteId: asSiteId('other') }),
      waits(6, 60, { priority: 'high' }),
    ];
    const teams = [{ siteId: asSiteId('demo'), team: 'billing' }];
    expect(shown(entries, teams)).toEqual(['waiting: 6 2 4 1 3 5']);
    expect(shown(entries)).toEqual(['waiting: 6 1 2 3 4 5']);
  });

  it('puts one’s own first whose visitor waits longest for an answer, then the newest', () => {
    const entries = [
      held(1, { last: said(10) }),
      held(2, { last: said(50) }),
      held(3, { unansweredSince: 30, last: said(30) }),
      held(4, { unansweredSince: 20, last: said(60) }),
    ];
    expect(shown(entries)[1]).toBe('yours: 4 3 2 1');
  });

  it('puts what waits for a verdict second: what holds a visitor up first, each by its end', () => {
    const entries = [
      entryOf(1),
      entryOf(2, { reviewUntil: 50 }),
      entryOf(3, { reviewUntil: 40 }),
      entryOf(4, { approvalDueAt: 90 }),
      entryOf(5, { approvalDueAt: 80, reviewUntil: 10 }),
      held(6),
      waits(7, 10),
    ];
    expect(shown(entries)).toEqual(['waiting: 7', 'decide: 5 4 3 2', 'yours: 6', 'assistant: 1']);
  });

  it('leaves a conversation with its holder, or in the queue, whatever is under review in it', () => {
    expect(shown([held(1, { reviewUntil: 50 })])).toEqual(['waiting: ', 'yours: 1']);
    expect(shown([waits(2, 10, { reviewUntil: 50 })])).toEqual(['waiting: 2']);
  });

  it('takes nobody’s conversation for one’s own before it is known who one is', () => {
    expect(groupsOf([held(1), entryOf(2)], undefined).map(({ key }) => key)).toEqual([
      'waiting',
      'others',
      'assistant',
    ]);
  });

  it('leaves the list it was given as it was', () => {
    const entries = [waits(1, 20), waits(2, 10)];
    groupsOf(entries, ADA.id);
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

describe('slaState', () => {
  const promise = { waitingSince: 0, dueAt: 300 };

  it.each([
    [0, 'ok'],
    [199, 'ok'],
    [201, 'soon'],
    [299, 'soon'],
    [300, 'overdue'],
    [999, 'overdue'],
  ] as const)('at %i of 300 is %s', (now, state) => {
    expect(slaState(promise, now)).toBe(state);
  });

  it('is none without a promise', () => {
    expect(slaState({ waitingSince: 0, dueAt: null }, 999)).toBe('none');
  });
});

describe('times as people say them', () => {
  it.each([
    [-5, '0 s'],
    [999, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [3_599_999, '59 min'],
    [3_600_000, '1 h'],
    [86_399_999, '23 h'],
    [86_400_000, '1 d'],
    [864_000_000, '10 d'],
  ])('%i ms is %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });

  it('says how long until a promise, and since', () => {
    expect(slaText(120_000, 60_000)).toBe('1 min left');
    expect(slaText(120_000, 120_000)).toBe('0 s over');
    expect(slaText(120_000, 140_000)).toBe('20 s over');
  });
});

describe('visitorLabel', () => {
  it('is short, and without the id’s prefix', () => {
    expect(visitorLabel(VISITOR)).toBe('Visitor AB12');
  });
});

describe('neighbour', () => {
  const groups = groupsOf([waits(1, 10), waits(2, 20), held(3)], ADA.id);

  it.each([
    [1, 1, 2],
    [2, 1, 3],
    [3, 1, 3],
    [3, -1, 2],
    [1, -1, 1],
  ] as const)('of %i by %i is %i, over the groups and not past their ends', (from, step, to) => {
    expect(neighbour(groups, conversation(from), step)).toBe(conversation(to));
  });

  it('is the first where nothing is selected, or what was selected is gone', () => {
    expect(neighbour(groups, null, 1)).toBe(conversation(1));
    expect(neighbour(groups, conversation(9), -1)).toBe(conversation(1));
  });

  it('is nothing in an empty queue', () => {
    expect(neighbour(groupsOf([], ADA.id), null, 1)).toBeNull();
    expect(neighbour(groupsOf([], ADA.id), conversation(1), -1)).toBeNull();
  });
});
