// The published JSON Schema against the schema in code: editors that use the file must not lie.
// `UPDATE_SCHEMA=1` writes it anew; then let biome format it.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '@warmline/policy';
import { describe, expect, it } from 'vitest';

const file = new URL('../../policy/policy.schema.json', import.meta.url);
const { entries } = policySchema;
// What topics and segments set as well is written once.
const fresh = toJsonSchema(policySchema, {
  typeMode: 'input',
  errorMode: 'ignore',
  definitions: {
    triggers: entries.triggers.wrapped,
    gates: entries.gates.wrapped,
    confidence: entries.confidence.wrapped,
    risk: entries.risk.wrapped,
    tools: entries.tools.wrapped,
    brief: entries.brief.wrapped,
    set: entries.topics.wrapped.pipe[0].item.entries.set,
  },
});

describe('policy.schema.json', () => {
  it('is what the code says', () => {
    const text = `${JSON.stringify(fresh, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, text);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  });

  it('knows no key that could switch an explicit request off', () => {
    const keys: string[] = [];
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { readonly properties?: object };
      if (properties) keys.push(...Object.keys(properties));
      for (const child of Object.values(node)) collect(child);
    };
    collect(fresh);
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key) => /explicit|request/i.test(key))).toEqual([]);
  });

  it('describes every part of the document', () => {
    const { properties = {} } = fresh;
    const silent = Object.entries(properties).filter(
      ([, part]) => typeof part === 'object' && !part.description && !part.$ref,
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});
