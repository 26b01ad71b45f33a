import { describe, expect, it } from 'vitest';
import { lineOf } from './lines.ts';
import { english } from './strings.ts';
import { ADA, BO, eventAt, steps } from './testing/events.ts';

describe('lineOf', () => {
  it('has one line for each step, and no two steps share theirs', () => {
    const lines = steps.map((event) => lineOf(event, english));
    expect(lines.every((line) => line.trim() !== '' && !line.includes('\n'))).toBe(true);
    expect(new Set(lines).size).toBe(steps.length);
  });

  it('names the person who joins, leaves, hands over or hands back', () => {
    const said = (type: string) => {
      const event = steps.find((step) => step.type === type);
      return event ? lineOf(event, english) : '';
    };
    expect(said('claimed')).toBe('Ada Holm joined the conversation');
    expect(said('released')).toContain('Ada Holm');
    expect(said('handed_back')).toContain('Ada Holm');
    expect(said('transferred')).toBe(`${ADA.name} passed you on to ${BO.name}`);
  });

  it('says who asked for a person: the visitor, or the shop for them', () => {
    const asked = (requestedBy: 'visitor' | 'policy' | 'agent') =>
      lineOf(
        eventAt(1, {
          type: 'handoff_requested',
          episode: 1,
          requestedBy,
          priority: 'normal',
          dueAt: 9_000,
        }),
        english,
      );
    expect(asked('visitor')).toBe(english.stepRequested);
    expect(asked('policy')).toBe(english.stepRequestedForYou);
    expect(asked('agent')).toBe(english.stepRequestedForYou);
  });

  it('says what the policy has to say in place of the usual line, as it is', () => {
    const notice = 'In danger? <b>Call 112</b> **now**.';
    const event = eventAt(1, {
      type: 'handoff_requested',
      episode: 1,
      requestedBy: 'policy',
      priority: 'urgent',
      dueAt: 9_000,
      notice,
    });
    expect(lineOf(event, english)).toBe(notice);
  });

  it('says that an answer is checked first, and how much of the assistant is at work', () => {
    expect(lineOf(eventAt(1, { type: 'answer_held' }), english)).toBe(english.stepHeld);
    for (const level of ['full', 'reduced', 'basic', 'emergency'] as const) {
      const event = eventAt(1, { type: 'service_level_changed', level });
      expect(lineOf(event, english)).toBe(english.stepLevel[level]);
    }
  });

  it('does not tell a visitor why an agent is gone', () => {
    const left = (reason: 'released' | 'vanished' | 'silent' | 'removed') =>
      lineOf(
        eventAt(1, { type: 'released', episode: 1, agent: ADA, reason, dueAt: 9_000 }),
        english,
      );
    expect(
      new Set([left('released'), left('vanished'), left('silent'), left('removed')]).size,
    ).toBe(1);
  });

  it('takes every word from the strings it is given', () => {
    const named = (words: object): object =>
      Object.fromEntries(
        Object.entries(words).map(([key, value]) => [
          key,
          typeof value === 'string'
            ? `<${key}>`
            : typeof value === 'function'
              ? (...names: unknown[]) => `<${key}> ${names}`
              : named(value),
        ]),
      );
    const strings = named(english) as typeof english;
    for (const event of steps)
      expect(lineOf(event, strings)).toMatch(/^<(step\w+|full|reduced|basic|emergency)>/);
  });
});
