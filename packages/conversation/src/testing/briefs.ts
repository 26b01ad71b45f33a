// Reads a brief's fields in tests, and says what is expected of them.
import type { BriefFieldName, BriefStatement } from '@warmline/protocol';
import { buildBrief } from '../brief/brief.ts';
import { given, type Move } from './given.ts';

/** One field of the newest episode's brief. */
export function field(name: BriefFieldName, ...moves: readonly Move[]): readonly BriefStatement[] {
  const { log, state } = given(...moves);
  const found = buildBrief(log, state.episodes).fields.find((one) => one.field === name);
  if (!found) throw new Error(`The brief has no field ${name}.`);
  return found.statements;
}

/** What the statements say. */
export function texts(statements: readonly BriefStatement[]): readonly string[] {
  return statements.map(({ text }) => text);
}

/** Words of a message. */
export function quoted(text: string, ...events: readonly number[]): BriefStatement {
  return { text, events: [...events], basis: 'quote' };
}

/** A fact of the log. */
export function fact(text: string, ...events: readonly number[]): BriefStatement {
  return { text, events: [...events], basis: 'log' };
}
