// Runs tables of given, when and what it leads to: one row, one test.
import type { AgentRef, ErrorCode, EventBody, EventType, Status } from '@warmline/protocol';
import { expect, it } from 'vitest';
import { given, type Move, reaching, when } from './given.ts';

/** An event by its type and what of it the test is about. */
export type Expected = {
  readonly [Type in EventType]: { readonly type: Type } & Partial<
    Extract<EventBody, { type: Type }>
  >;
}[EventType];

/** One row of a table. */
export interface Case {
  /** A sentence about behaviour. */
  readonly it: string;
  readonly given: readonly Move[];
  readonly when: Move;
  /** All the events it leads to, in order, or why it is refused. */
  readonly leadsTo:
    | readonly Expected[]
    | { readonly refused: ErrorCode; readonly holder?: AgentRef };
  /** What is true of the state then. */
  readonly and?: Readonly<Record<string, unknown>>;
}

function isRefusal(
  leadsTo: Case['leadsTo'],
): leadsTo is Exclude<Case['leadsTo'], readonly Expected[]> {
  return 'refused' in leadsTo;
}

/** Makes a test of each row. */
export function cases(...rows: readonly Case[]): void {
  for (const row of rows) it(row.it, () => check(row));
}

/** The same command in several statuses, each a test. */
export function inEach(
  statuses: readonly Status[],
  row: Pick<Case, 'it' | 'when' | 'leadsTo' | 'and'>,
): void {
  cases(
    ...statuses.map((status) => ({ ...row, it: `${row.it}: ${status}`, given: reaching[status] })),
  );
}

function check(row: Case): void {
  const outcome = when(given(...row.given), row.when);
  if (isRefusal(row.leadsTo)) {
    const { refused: code, holder } = row.leadsTo;
    expect(outcome).toEqual({ ok: false, refusal: holder ? { code, holder } : { code } });
    return;
  }
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
  expect(outcome.events.map(({ type }) => type)).toEqual(row.leadsTo.map(({ type }) => type));
  expect(outcome.events).toMatchObject(row.leadsTo);
  if (row.and) expect(outcome.state).toMatchObject(row.and);
}
