import { EMPTY_LIVE_THREAD, type PendingCommand, type VisitorState } from '@warmline/client';
import { asCommandId, wireError } from '@warmline/protocol';
import { describe, expect, it, vi } from 'vitest';
import { handoffView } from './footer-view.ts';
import { english } from './strings.ts';
import { BY_ADA, eventAt, threadOf } from './testing/events.ts';
import { listenersOf, textOf } from './testing/template-text.ts';

const idle: VisitorState = {
  ...EMPTY_LIVE_THREAD,
  connection: 'online',
  problem: null,
  conversationId: null,
  isStorageBlocked: false,
};
const asking = (state: PendingCommand['state']): PendingCommand => ({
  id: asCommandId('00000000-0000-4000-8000-000000000001'),
  command: { type: 'request_human' },
  state,
  problem: state === 'failed' ? wireError('internal') : null,
  at: 0,
});
const requested = eventAt(1, {
  type: 'handoff_requested',
  episode: 1,
  requestedBy: 'visitor',
  priority: 'normal',
  dueAt: 50_000,
});
const waiting = { ...idle, thread: threadOf(requested) };

function shown(state: VisitorState, now = 10_000): string {
  const actions = { requestHuman: vi.fn(), requestAssistant: vi.fn() };
  return textOf(handoffView(state, now, english, actions));
}

describe('the way to a person', () => {
  it.each([
    ['a new thread', threadOf()],
    ['after a handback', threadOf(eventAt(1, { type: 'handed_back', episode: 1, agent: BY_ADA }))],
    ['after the end', threadOf(eventAt(1, { type: 'resolved', reason: 'agent' }))],
    ['the assistant cannot answer', threadOf(eventAt(1, { type: 'assistant_unavailable' }))],
    ['the relay gave up', threadOf(eventAt(1, { type: 'conversation_failed', reason: 'x' }))],
  ])('is there: %s', (_, thread) => {
    expect(shown({ ...idle, thread })).toContain(english.talkToPerson);
  });

  it('is there without a connection too', () => {
    expect(shown({ ...idle, connection: 'offline' })).toContain(english.talkToPerson);
  });

  it('asks at the first press', () => {
    const actions = { requestHuman: vi.fn(), requestAssistant: vi.fn() };
    for (const press of listenersOf(handoffView(idle, 0, english, actions))) press();
    expect(actions.requestHuman).toHaveBeenCalledTimes(1);
    expect(actions.requestAssistant).not.toHaveBeenCalled();
  });

  it('says at once that a person is waited for, and is back when the asking failed', () => {
    expect(shown({ ...idle, pending: [asking('pending')] })).toContain(english.waitingFor);
    expect(shown({ ...idle, pending: [asking('pending')] })).not.toContain(english.talkToPerson);
    expect(shown({ ...idle, pending: [asking('failed')] })).toContain(english.talkToPerson);
  });

  it('is not needed while a person is there', () => {
    const thread = threadOf(eventAt(1, { type: 'claimed', episode: 1, agent: BY_ADA }));
    expect(shown({ ...idle, thread })).toBe('');
  });
});

describe('the wait', () => {
  const place = (position: number, agentsPresent = true) => ({ position, agentsPresent });

  it('names the place in line and the promised time', () => {
    const text = shown({ ...waiting, waiting: place(2) });
    expect(text).toContain(english.position(2));
    expect(text).toMatch(/We aim to be with you by .*\d{1,2}[:.]\d{2}/);
  });

  it('says that it is late once the promise has passed, and promises no more', () => {
    const text = shown({ ...waiting, waiting: place(1) }, 50_001);
    expect(text).toContain(english.overdue);
    expect(text).not.toContain('We aim');
  });

  it('says that it is late when the relay has said so, whatever this device’s clock says', () => {
    const late = eventAt(2, { type: 'handoff_timed_out', episode: 1, priority: 'high' });
    const text = shown({ ...waiting, thread: threadOf(requested, late), waiting: place(1) }, 0);
    expect(text).toContain(english.overdue);
  });

  it('is honest when nobody is there: no place and no time', () => {
    const text = shown({ ...waiting, waiting: place(1, false) });
    expect(text).toContain(english.nobodyHere);
    expect(text).not.toContain('We aim');
    expect(text).not.toContain(english.position(1));
  });

  it('offers the assistant back', () => {
    const actions = { requestHuman: vi.fn(), requestAssistant: vi.fn() };
    for (const press of listenersOf(handoffView(waiting, 0, english, actions))) press();
    expect(actions.requestAssistant).toHaveBeenCalledTimes(1);
  });
});
