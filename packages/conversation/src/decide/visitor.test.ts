// What a visitor's commands lead to.
import type { VisitorCommand } from '@warmline/protocol';
import { describe, expect, it } from 'vitest';
import { cases, inEach } from '../testing/cases.ts';
import {
  asksForHuman,
  given,
  IDS,
  reaching,
  START,
  says,
  stranger,
  visitor,
  when,
} from '../testing/given.ts';

const ends = visitor({ type: 'end_conversation' });
const asksForAssistant = visitor({ type: 'request_assistant' });
const types = visitor({ type: 'show_typing' });
const ALL_ASKS: readonly VisitorCommand[] = [
  { type: 'send_message', text: 'Hello' },
  { type: 'request_human' },
  { type: 'request_assistant' },
  { type: 'end_conversation' },
  { type: 'show_typing' },
];

describe('[C1] a conversation begins with its visitor', () => {
  const page = { url: 'https://shop.example/cart', title: 'Cart' };
  cases(
    {
      it: 'at the first message, which keeps its page',
      given: [],
      when: visitor({ type: 'send_message', text: 'Hello', page }),
      leadsTo: [
        { type: 'conversation_started', siteId: IDS.siteId, visitorId: IDS.visitorId },
        { type: 'message_sent', text: 'Hello', page },
      ],
      and: { status: 'running', startedAt: START, siteId: IDS.siteId, visitorId: IDS.visitorId },
    },
    {
      it: 'at the first click for a person',
      given: [],
      when: asksForHuman,
      leadsTo: [{ type: 'conversation_started' }, { type: 'handoff_requested', episode: 1 }],
      and: { status: 'pending_human' },
    },
    { it: 'not by typing', given: [], when: types, leadsTo: [] },
    { it: 'not by asking for the assistant', given: [], when: asksForAssistant, leadsTo: [] },
    { it: 'not by ending what never began', given: [], when: ends, leadsTo: [] },
  );
  inEach(['running', 'pending_human', 'timed_out', 'human', 'resuming'], {
    it: 'and takes a message at any time',
    when: says('One more thing'),
    leadsTo: [{ type: 'message_sent', text: 'One more thing' }],
  });
});

describe('[C2] a conversation is one visitor’s', () => {
  for (const ask of ALL_ASKS) {
    it(`and no other may ${ask.type.replaceAll('_', ' ')}, in no status`, () => {
      for (const moves of [[], ...Object.values(reaching)]) {
        expect(when(given(...moves), stranger(ask))).toEqual({
          ok: false,
          refusal: { code: 'not_found' },
        });
      }
    });
  }
});

describe('[C25] a visitor opens a closed conversation again', () => {
  inEach(['resolved', 'failed'], {
    it: 'by writing',
    when: says('Me again'),
    leadsTo: [{ type: 'reopened' }, { type: 'message_sent', text: 'Me again' }],
    and: { status: 'running' },
  });
  inEach(['resolved', 'failed'], {
    it: 'by asking for a person',
    when: asksForHuman,
    leadsTo: [{ type: 'reopened' }, { type: 'handoff_requested', episode: 1 }],
    and: { status: 'pending_human' },
  });
  inEach(['resolved', 'failed'], {
    it: 'by asking for the assistant',
    when: asksForAssistant,
    leadsTo: [{ type: 'reopened' }],
    and: { status: 'running' },
  });
  inEach(['resolved', 'failed'], { it: 'not by typing', when: types, leadsTo: [] });
});

describe('[C26] a visitor ends the conversation', () => {
  inEach(['running', 'pending_human', 'timed_out', 'human', 'resuming', 'failed'], {
    it: 'in any status, and nothing stays open',
    when: ends,
    leadsTo: [{ type: 'resolved', reason: 'visitor' }],
    and: { status: 'resolved', unanswered: null },
  });
  inEach(['resolved'], { it: 'once', when: ends, leadsTo: [] });
});

describe('[C29] a visitor may ask for the assistant back', () => {
  inEach(['pending_human', 'timed_out', 'human'], {
    it: 'which ends the episode',
    when: asksForAssistant,
    leadsTo: [{ type: 'handoff_cancelled', episode: 1 }],
    and: { status: 'running' },
  });
  cases({
    it: 'and what was open is the assistant’s to answer',
    given: [says('Where is my parcel?'), asksForHuman],
    when: asksForAssistant,
    leadsTo: [{ type: 'handoff_cancelled' }],
    and: { unanswered: { firstSeq: 2 }, attempts: { failures: 0, notBefore: 0, inFlight: null } },
  });
  inEach(['running', 'resuming'], {
    it: 'and changes nothing while the assistant has it',
    when: asksForAssistant,
    leadsTo: [],
  });
});
