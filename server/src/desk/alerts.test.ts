// Which stored events raise which alert, and what is told of it.
import {
  asCommandId,
  asConversationId,
  type ConversationEvent,
  type EventBody,
} from '@warmline/protocol';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { Metrics } from '../metrics.ts';
import { alertOf, raiseAlerts } from './alerts.ts';

const agent = { id: 'agt_aaaaaaaaaaaaaaaaaaaaaa', name: 'Ada' } as never;
const event = (body: EventBody): ConversationEvent => ({
  conversationId: asConversationId('cnv_AAAAAAAAAAAAAAAAAAAAAA'),
  seq: 7,
  at: 1,
  epoch: 1,
  by: { kind: 'system' },
  commandId: asCommandId('00000000-0000-4000-8000-000000000001'),
  ...body,
});
const released = (reason: 'released' | 'vanished' | 'silent' | 'removed') =>
  event({ type: 'released', episode: 1, agent, reason, dueAt: 9 });
const missing = event({ type: 'team_missing', episode: 1, team: 'secret plans', reason: 'empty' });

describe('an alert', () => {
  it.each([
    [missing, 'team_missing'],
    [event({ type: 'offers_exhausted', episode: 1 }), 'offers_exhausted'],
    [event({ type: 'handoff_timed_out', episode: 1, priority: 'high' }), 'handoff_timed_out'],
    [event({ type: 'conversation_failed', reason: 'broken' }), 'conversation_failed'],
    [released('removed'), 'holder_removed'],
    [released('released'), null],
    [released('vanished'), null],
    [event({ type: 'claimed', episode: 1, agent }), null],
  ])('of $type is as it should be', (one, kind) => {
    expect(alertOf(one)).toBe(kind);
  });

  it('[3B-26] is a count and a line that names the conversation, and nobody’s words', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const metrics = new Metrics();
    raiseAlerts([missing, released('silent'), missing, released('removed')], { metrics, log });
    const text = await metrics.registry.metrics();
    expect(text).toContain('warmline_alerts_total{kind="offers_exhausted"} 0');
    expect(text).toContain('warmline_alerts_total{kind="team_missing"} 2');
    expect(text).toContain('warmline_alerts_total{kind="holder_removed"} 1');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 40, alert: 'team_missing', conversationId: missing.conversationId, seq: 7 },
      { alert: 'team_missing' },
      { alert: 'holder_removed' },
    ]);
    expect(lines.join('')).not.toContain('secret plans');
  });
});
