// The schemas' fingerprint against the recorded one: no change of the wire goes in unseen.
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as door from './schemas.ts';
import { PROTOCOL_VERSION } from './version.ts';

const FILE = new URL('../fingerprint.json', import.meta.url);

/** What JSON Schema cannot say of a pipe. A brand's cast is left out: it changes nothing on the wire. */
const RULES_OF_OURS = ['check', 'trim'];

/** JSON Schema of each, with our own rules counted, so that adding or dropping one is noticed. */
function jsonOf(schemas: Readonly<Record<string, v.GenericSchema>>) {
  return Object.entries(schemas).map(([name, schema]) => [
    name,
    toJsonSchema(schema, {
      ignoreActions: ['transform'],
      overrideAction: ({ valibotAction: { type }, jsonSchema }) => {
        if (!RULES_OF_OURS.includes(type)) return undefined;
        const key = `x-${type}` as const;
        // An extension of ours; the library's type lists the standard's own words only.
        const extended = jsonSchema as Record<string, unknown>;
        return { ...jsonSchema, [key]: Number(extended[key] ?? 0) + 1 };
      },
    }),
  ]);
}

/** Lists in which the order says nothing. */
const SETS = ['required', 'enum'];

/** Names sorted at each level, so that the order of the source does not matter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [
        key,
        SETS.includes(key) && Array.isArray(item) ? item.toSorted() : canonical(item),
      ]),
  );
}

function fingerprintOf(schemas: Readonly<Record<string, v.GenericSchema>>): string {
  const text = JSON.stringify(canonical(Object.fromEntries(jsonOf(schemas))));
  return createHash('sha256').update(text).digest('hex');
}

/** Everything the door of the schemas shows, so that a new frame cannot be forgotten here. */
function schemasOfTheDoor(): Readonly<Record<string, v.GenericSchema>> {
  return Object.fromEntries(
    // The other exports are lists of names or of schemas that are part of these.
    Object.entries(door).filter(
      (entry): entry is [string, Extract<(typeof entry)[1], v.GenericSchema>] =>
        'kind' in entry[1] && entry[1].kind === 'schema',
    ),
  );
}

describe('the fingerprint', () => {
  const current = { version: PROTOCOL_VERSION, sha256: fingerprintOf(schemasOfTheDoor()) };

  it('is the recorded one', () => {
    if (process.env['UPDATE_FINGERPRINT'] === '1') {
      writeFileSync(FILE, `${JSON.stringify(current, null, 2)}\n`);
    }
    const recorded: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
    expect(
      recorded,
      'The wire has changed. When an older peer would misread it (PROTOCOL.md, "Changing it"), raise ' +
        'PROTOCOL_VERSION in version.ts; then record it: ' +
        'UPDATE_FINGERPRINT=1 npx vitest run packages/protocol/src/fingerprint.test.ts',
    ).toEqual(current);
  });

  it('covers what goes up and what comes down', () => {
    expect(Object.keys(schemasOfTheDoor())).toEqual(
      expect.arrayContaining([
        'visitorFrameSchema',
        'agentFrameSchema',
        'syncFrameSchema',
        'commandAnswerSchema',
        'threadAnswerSchema',
        'deskAnswerSchema',
        'eventsPushSchema',
        'deltaSchema',
        'wireErrorSchema',
        'sessionSchema',
        'meSchema',
      ]),
    );
  });

  const text = v.pipe(v.string(), v.maxLength(5));
  const before = v.object({ a: text, b: v.number() });
  const isGood = (value: string) => value !== 'bad';
  const checked = v.pipe(text, v.check(isGood));
  it.each<[string, v.GenericSchema, v.GenericSchema]>([
    ['a new field', before, v.object({ a: text, b: v.number(), c: v.number() })],
    ['an optional field', before, v.object({ a: text, b: v.optional(v.number()) })],
    ['another type', before, v.object({ a: text, b: v.string() })],
    ['another length', text, v.pipe(v.string(), v.maxLength(6))],
    ['strictness', before, v.strictObject({ a: text, b: v.number() })],
    ['another word of a list', v.picklist(['a', 'b']), v.picklist(['a', 'c'])],
    ['a rule of ours', text, checked],
    ['a second rule of ours', checked, v.pipe(checked, v.check(isGood))],
    ['trimming', text, v.pipe(text, v.trim())],
  ])('notices %s', (_, one, other) => {
    expect(fingerprintOf({ x: other })).not.toBe(fingerprintOf({ x: one }));
  });

  it('does not mind the order of fields and words, nor a brand', () => {
    const branded = v.pipe(
      text,
      v.transform((value) => value),
    );
    const same = v.object({ b: v.number(), a: branded });
    expect(fingerprintOf({ x: same })).toBe(fingerprintOf({ x: before }));
    expect(fingerprintOf({ x: v.picklist(['b', 'a']) })).toBe(
      fingerprintOf({ x: v.picklist(['a', 'b']) }),
    );
  });
});
