import { readFileSync } from 'node:fs';
import type { ConversationEvent } from '@warmline/protocol';
import { eventSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels.ts';
import { ANSWERED_BY, SCRIPTS } from './scripts.ts';
import { type Recorded, tidied } from './tidy.ts';

const rows = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const recorded: readonly Recorded[] = rows('conversations.jsonl');
const events: readonly ConversationEvent[] = recorded.flatMap((each) => each.events);

describe('the recorded demo conversations', () => {
  it('are one for each script, and such as a relay writes', () => {
    expect(recorded).toHaveLength(SCRIPTS.length);
    for (const event of events) expect(v.is(eventSchema, event)).toBe(true);
    for (const { events: own } of recorded)
      expect(own.map(({ seq }) => seq)).toEqual(own.map((_, index) => index + 1));
  });

  it('hold handoffs by several triggers, and conversations without one', () => {
    const triggers = new Set(
      events.flatMap((event) =>
        event.type === 'decision_recorded' ? [event.decision.trigger] : [],
      ),
    );
    for (const trigger of [
      'explicit_request',
      'hard_gate',
      'out_of_domain',
      'sentiment',
      'failed_attempts',
      'low_confidence',
      'stakes',
    ] as const)
      expect(triggers).toContain(trigger);
    const calm = recorded.filter(({ events: own }) =>
      own.every(({ type }) => type !== 'handoff_requested'),
    );
    expect(calm.length).toBeGreaterThan(SCRIPTS.length / 2);
  });

  it('are tidy already, and labelled by the articles', () => {
    expect(tidied(recorded)).toEqual(recorded);
    const labels = recorded.flatMap((each) => labelsOf(each, ANSWERED_BY));
    expect(rows('labels.jsonl')).toEqual(labels);
    expect(new Set(labels.map(({ correct }) => correct))).toEqual(new Set([true, false]));
  });
});
