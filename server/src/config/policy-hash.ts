// Names the content of a policy: what a decision was made under, recorded with each.
import { createHash } from 'node:crypto';
import type { PolicyDocument } from '@warmline/policy';

/** SHA-256 in hex, of the document with its defaults. */
export function policyHash(document: PolicyDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}
