// Opaque tokens: 256 random bits for whoever holds one, a hash for the database.
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A new token, fit for a header, a cookie or a link's fragment. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token; a stolen database opens no session. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A random id: the prefix and 22 letters or digits (131 bits). */
export function newId(prefix: 'cnv' | 'vis' | 'agt'): string {
  let id = `${prefix}_`;
  for (let index = 0; index < 22; index += 1) id += LETTERS[randomInt(LETTERS.length)];
  return id;
}
