// PROTOCOL.md against the code: a page that strangers build clients from must not drift.
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, isRetryable } from './errors.ts';
import * as limits from './limits.ts';
import {
  agentFrameSchema,
  commandAnswerSchema,
  deltaSchema,
  deskAnswerSchema,
  eventsPushSchema,
  meSchema,
  sessionSchema,
  siteIdSchema,
  syncFrameSchema,
  threadAnswerSchema,
  visitorFrameSchema,
} from './schemas.ts';
import { NAMESPACES } from './sockets.ts';
import { PROTOCOL_VERSION } from './version.ts';

const page = readFileSync(new URL('../PROTOCOL.md', import.meta.url), 'utf8');

/** The text under a heading of the second rank, up to the next one. */
function section(title: string): string {
  const [, rest] = page.split(`\n## ${title}\n`);
  if (rest === undefined) throw new Error(`PROTOCOL.md has no section "${title}".`);
  return rest.split('\n## ')[0] ?? '';
}

const cellsOf = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table whose first row has these columns; code marks are taken off. */
function table(title: string, ...columns: readonly string[]): readonly (readonly string[])[] {
  const lines = section(title).split('\n');
  const first = lines.findIndex((line) => cellsOf(line).join() === columns.join());
  if (first < 0) throw new Error(`"${title}" has no table with the columns ${columns.join()}.`);
  const body = lines.slice(first + 2);
  return body
    .slice(
      0,
      body.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) => cellsOf(row.replaceAll('`', '')));
}

/** All property names and all words of closed lists in a schema. */
function wordsOf(schema: v.GenericSchema): ReadonlySet<string> {
  const words = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, enum: list, const: only } = node as Record<string, unknown>;
    if (typeof properties === 'object' && properties !== null)
      for (const name of Object.keys(properties)) words.add(name);
    for (const word of [only, list].flat()) if (typeof word === 'string') words.add(word);
    for (const child of Object.values(node)) collect(child);
  };
  collect(toJsonSchema(schema, { errorMode: 'ignore' }));
  return words;
}

describe('the rules', () => {
  const rules = section('Rules')
    .split(/^- \*\*P/m)
    .slice(1)
    .map((text) => ({ number: Number.parseInt(text, 10), text: text.replace(/\s+/g, ' ') }));

  it('are numbered without a gap', () => {
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.map(({ number }) => number)).toEqual(rules.map((_, index) => index + 1));
  });

  it('[P6] keep the number that the code quotes for `after`', () => {
    const text = rules.find(({ number }) => number === 6)?.text;
    expect(text).toContain('names in `after`');
    expect(text).toContain('one at a time');
    expect(text).toContain('`out_of_order`');
  });
});

describe('the tables', () => {
  it('name every error code once, in order, with whether trying again can help', () => {
    const rows = table('Errors', 'code', 'again', 'what to do');
    expect(rows.map(([code, again]) => [code, again])).toEqual(
      ERROR_CODES.map((code) => [code, isRetryable(code) ? 'yes' : 'no']),
    );
    for (const [code, , advice] of rows) expect(advice, `what to do about ${code}`).not.toBe('');
  });

  it('name every limit with its value', () => {
    const rows = table('Limits', 'limit', 'value', 'of what');
    expect(Object.fromEntries(rows.map(([name, value]) => [name, Number(value)]))).toEqual({
      ...limits,
    });
  });

  it('name both namespaces and this version', () => {
    const rows = table('The socket', 'namespace', '`auth` of the handshake', 'also');
    expect(rows.map(([name]) => name)).toEqual(Object.values(NAMESPACES));
    expect(page).toContain(`version ${PROTOCOL_VERSION}:`);
  });
});

describe('every name on the wire is explained', () => {
  // Inside ``…`` of any text or table; the sample session does not count.
  const [prose = ''] = page.split('## A sample session');
  const explained = new Set(
    [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.match(/[\w]+/g) ?? []),
  );
  it.each(
    Object.entries({
      visitorFrameSchema,
      agentFrameSchema,
      syncFrameSchema,
      commandAnswerSchema,
      threadAnswerSchema,
      deskAnswerSchema,
      eventsPushSchema,
      deltaSchema,
      sessionSchema,
      meSchema,
    }),
  )('of %s', (_, schema) => {
    const words = wordsOf(schema);
    expect(words.size).toBeGreaterThan(2);
    expect([...words].filter((word) => !explained.has(word))).toEqual([]);
  });
});

// The bodies that only the relay parses have their schema there; here is what the sample needs of them.
const visitorHandshake = v.strictObject({
  protocol: v.literal(PROTOCOL_VERSION),
  site: siteIdSchema,
  token: v.string(),
});
const FRAMES: Readonly<Record<string, v.GenericSchema>> = {
  'up POST /api/sessions': v.strictObject({ site: siteIdSchema }),
  'down POST /api/sessions': sessionSchema,
  'up /visitor handshake': visitorHandshake,
  'up /agent handshake': v.strictObject({ protocol: v.literal(PROTOCOL_VERSION) }),
  'up /visitor command': visitorFrameSchema,
  'down /visitor command': commandAnswerSchema,
  'up /visitor sync': syncFrameSchema,
  'down /visitor sync': threadAnswerSchema,
  'down /visitor events': eventsPushSchema,
  'down /visitor delta': deltaSchema,
  'up /agent command': agentFrameSchema,
  'down /agent command': commandAnswerSchema,
  'up /agent sync': syncFrameSchema,
  'down /agent sync': v.union([threadAnswerSchema, deskAnswerSchema]),
  'down /agent events': eventsPushSchema,
  'down /agent delta': deltaSchema,
};

const blocks = [
  ...section('A sample session').matchAll(
    /\n`([^`]+)`([^\n]*)\n\n```json (up|down)\n([\s\S]*?)\n```/g,
  ),
].map(([, label = '', title = '', direction = '', text = ''], index) => ({
  key: `${direction} ${label}`,
  title: `${index + 1}: ${direction} ${label}${title}`,
  frame: JSON.parse(text) as unknown,
}));

describe('the sample session', () => {
  it('is read whole', () => {
    expect(blocks).toHaveLength(section('A sample session').match(/^```json/gm)?.length ?? 0);
    expect(new Set(blocks.map(({ key }) => key))).toEqual(new Set(Object.keys(FRAMES)));
  });

  it.each(blocks)('$title', ({ key, frame }) => {
    const schema = FRAMES[key];
    if (!schema) throw new Error(`The sample has a frame that is not known here: ${key}`);
    // Parsed to itself: a field that the schema does not know would be dropped.
    expect(v.parse(schema, frame)).toEqual(frame);
  });

  it('[P6] names in `after` the last stored command of its sender', () => {
    const sentSchema = v.looseObject({ id: v.string(), after: v.nullable(v.string()) });
    const stored = new Set<string>();
    let sent: v.InferOutput<typeof sentSchema> | undefined;
    let chained = 0;
    for (const { key, frame } of blocks) {
      if (!key.endsWith('command')) continue;
      if (key.startsWith('up')) {
        sent = v.parse(sentSchema, frame);
        if (sent.after !== null) {
          expect([...stored], `what ${sent.id} follows`).toContain(sent.after);
          chained += 1;
        }
        continue;
      }
      const answer = v.parse(commandAnswerSchema, frame);
      if (answer.ok && answer.stored && sent) stored.add(sent.id);
    }
    expect(chained).toBeGreaterThan(2);
  });

  it('[P7] gives the visitor a thread without a gap', () => {
    let cursor = 0;
    for (const { key, frame } of blocks) {
      if (key !== 'down /visitor events' && key !== 'down /visitor sync') continue;
      const { after, events } = v.parse(v.omit(eventsPushSchema, ['conversationId']), frame);
      expect(after).toBe(cursor);
      for (const { seq } of events) {
        expect(seq).toBeGreaterThan(cursor);
        cursor = seq;
      }
    }
    expect(cursor).toBeGreaterThan(10);
  });

  it('[P7] gives the agent every number of a push', () => {
    const pushes = blocks.filter(({ key }) => key === 'down /agent events');
    expect(pushes.length).toBeGreaterThan(2);
    for (const { frame } of pushes) {
      const { after, events } = v.parse(eventsPushSchema, frame);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => after + 1 + index));
    }
  });
});
