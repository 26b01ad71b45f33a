import { describe, expect, it } from 'vitest';
import { actDialogues, factsOf } from './complexity-acts.ts';

const turns = [
  { r: 'bot', act: 'propose_date', ents: ['slot'] },
  { r: 'user', act: 'negate' },
  { r: 'bot', act: 'propose_date', ents: ['slot'] },
  { r: 'user', act: 'negate', ents: ['time', 'day'] },
  { r: 'bot', act: 'transfer' },
];

describe('dialogues of acts', () => {
  it('end with the last user turn, so that what the bot did next gives nothing away', () => {
    const [dialogue] = actDialogues([{ id: 'call', handoff_or_hangup: true, turns }]);
    expect(dialogue).toMatchObject({ id: 'call', wentWrong: true });
    expect(dialogue?.turns.map(({ act }) => act)).toEqual([
      'propose_date',
      'negate',
      'propose_date',
      'negate',
    ]);
  });

  it('are told from other rows', () => {
    expect(actDialogues([{ id: 'x', turns }, { text: 'hello' }])).toEqual([]);
    expect(actDialogues([{ id: 'x', handoff_or_hangup: true, turns: [turns[0]] }])).toEqual([]);
  });

  it('show what was repeated, answered and named', () => {
    const [dialogue] = actDialogues([{ id: 'call', handoff_or_hangup: true, turns }]);
    expect(Object.fromEntries(factsOf(dialogue?.turns ?? []))).toMatchObject({
      turns: 4,
      'user negate': 2,
      'propose_date > negate': 2,
      'bot repeats': 1,
      'user repeats': 1,
      'negations in a row': 2,
      '1 back negate': 1,
      '1 back names': 2,
      'since negated': 1,
      'since booked': 60,
      'share negated': 1,
      'first user negate': 2,
      'last user negate': 59,
      'first bot propose_date': 1,
      'last bot propose_date': 58,
    });
  });
});
