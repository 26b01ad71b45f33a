// `warmline policy schema`: the JSON Schema of the policy document, for editors and other programs.
import schema from '../../../packages/policy/policy.schema.json' with { type: 'json' };
import type { Result } from './result.ts';

export const SCHEMA_FLAGS = {} as const;

export async function printSchema(): Promise<Result> {
  return { text: JSON.stringify(schema, null, 2), code: 0 };
}
