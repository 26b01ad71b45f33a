// Recorded conversations and policy files for tests of the tools.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  asVisitorId,
  type ConversationEvent,
  type EventBody,
  type Trigger,
} from '@warmline/protocol';

const folder = mkdtempSync(join(tmpdir(), 'warmline-policy-'));
let made = 0;

/** Writes a file of its own. @returns its path */
export function file(text: string, suffix = 'yaml'): string {
  made += 1;
  const path = join(folder, `${made}.${suffix}`);
  writeFileSync(path, text);
  return path;
}

/** A log of conversations. @returns its path */
export function log(...conversations: readonly (readonly Said[])[]): string {
  const lines = conversations.map((said, index) => JSON.stringify(recording(index + 1, said)));
  return file(`${lines.join('\n')}\n`, 'jsonl');
}

/** The id of the n-th conversation of a log. */
export const idOf = (number: number) => `cnv_${String(number).padStart(22, '0')}`;

/** One thing that was said or done, as the events of one command. */
export type Said = readonly [by: 'visitor' | 'assistant' | 'system', ...bodies: EventBody[]];

const visitorId = asVisitorId(`vis_${'0'.repeat(22)}`);

export const asks = (text: string): Said => ['visitor', { type: 'message_sent', text }];

/** An answer of the assistant to the message of that `seq`; two internal events, then the answer. */
export const answers = (turn: number, coversSeq: number, confidence: number): readonly Said[] => [
  ['assistant', { type: 'turn_started', turn, coversSeq }],
  [
    'assistant',
    { type: 'answer_assessed', turn, confidence },
    { type: 'message_sent', text: 'Within 30 days.', turn },
  ],
];

/** A message whose words brought a person. */
export const asksForPerson = (text: string, message: number): Said => [
  'visitor',
  { type: 'message_sent', text },
  decided('explicit_request'),
  handoff(message),
];

export const decided = (trigger: Trigger): EventBody => ({
  type: 'decision_recorded',
  decision: {
    tier: 'human',
    mode: 'act',
    trigger,
    rule: `${trigger}.words`,
    reason: 'Recorded.',
    priority: 'normal',
    signals: [],
    policy: { version: '0.9.0', hash: 'recorded' },
  },
});

export const handoff = (message: number): EventBody => ({
  type: 'handoff_requested',
  episode: 1,
  requestedBy: 'visitor',
  message,
  priority: 'normal',
  dueAt: 1_000,
});

function recording(number: number, said: readonly Said[]) {
  const conversationId = idOf(number);
  const actors = {
    visitor: { kind: 'visitor', id: visitorId },
    assistant: { kind: 'assistant' },
    system: { kind: 'system' },
  } as const;
  const events: object[] = [];
  said.forEach(([by, ...bodies], command) => {
    for (const body of bodies) {
      events.push({
        conversationId,
        seq: events.length + 1,
        at: 1_000 * command,
        epoch: 0,
        by: actors[by],
        commandId: `00000000-0000-4000-8000-${String(command).padStart(12, '0')}`,
        ...body,
      } satisfies Record<keyof ConversationEvent, unknown>);
    }
  });
  return { conversationId, siteId: 'demo', events };
}
