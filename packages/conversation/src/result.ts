// The two outcomes of deciding: events to append, or a refusal that explains itself.
import type { AgentRef, ErrorCode, EventBody } from '@warmline/protocol';

/** Why a command is refused, from the wire's closed list. */
export interface Refusal {
  readonly code: ErrorCode;
  /** With `held_by_agent`: who has it. */
  readonly holder?: AgentRef;
}

/** Events to append, in order; empty when what was asked is true already. */
export interface Accepted {
  readonly ok: true;
  readonly events: readonly EventBody[];
}

export type Decided = Accepted | { readonly ok: false; readonly refusal: Refusal };

export function accept(...events: readonly EventBody[]): Decided {
  return { ok: true, events };
}

export function refuse(code: ErrorCode, holder?: AgentRef): Decided {
  return { ok: false, refusal: holder ? { code, holder } : { code } };
}

/** For the end of a switch: every case was handled. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
