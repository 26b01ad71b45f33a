// Policies for tests, of the parts that a test is about.
import { type PolicyDocument, type PolicyRef, parsePolicy } from '../../document.ts';

/** @throws when the parts make no valid document: then the test is about something else */
export function parsed(parts: Readonly<Record<string, unknown>>): PolicyDocument {
  const result = parsePolicy({ version: '1.0.0', ...parts });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

export function inForce(parts: Readonly<Record<string, unknown>> = {}): PolicyRef {
  return { document: parsed(parts), hash: 'hash' };
}
