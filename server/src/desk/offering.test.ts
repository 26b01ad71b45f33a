import { asAgentId } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { nextToOffer } from './offering.ts';

const agentOf = (name: string) => ({ id: asAgentId(`agt_${name}`), name });
const ada = agentOf('Ada');
const ben = agentOf('Ben');
const cleo = agentOf('Cleo');
const holds = (...holders: readonly (typeof ada)[]) =>
  holders.map((holder) => ({ holder, offer: null }));
const asked = { present: [cleo, ben, ada], passed: [], members: [], entries: [] };

describe('a warm handoff goes', () => {
  it('to whoever has the least to do, offers included, and always to the same of equals', () => {
    expect(nextToOffer(asked)).toBe(ada);
    expect(nextToOffer({ ...asked, entries: holds(ada, ada, ben) })).toBe(cleo);
    const offer = { agent: ada, until: 9 };
    expect(nextToOffer({ ...asked, entries: [{ holder: null, offer }] })).toBe(ben);
  });

  it('to its team first, however much they have to do', () => {
    const members = [ben.id, cleo.id];
    expect(nextToOffer({ ...asked, members, entries: holds(ben, ben, cleo) })).toBe(cleo);
    expect(nextToOffer({ ...asked, members, passed: [cleo.id] })).toBe(ben);
  });

  it('to anybody once its team has passed, or none of it is here', () => {
    expect(nextToOffer({ ...asked, members: [ben.id], passed: [ben.id] })).toBe(ada);
    expect(nextToOffer({ ...asked, members: [ben.id], present: [cleo] })).toBe(cleo);
  });

  it('to nobody when nobody is left', () => {
    expect(nextToOffer({ ...asked, passed: [ada.id, ben.id, cleo.id] })).toBeNull();
  });
});
