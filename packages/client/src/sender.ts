// Sends a conversation's commands one at a time, in order, until each is stored or refused. The same id
// is sent again after silence, so nothing is lost and nothing comes twice.
import type { CommandAnswer, CommandId, WireError } from '@warmline/protocol';
import type { Caller } from './connection.ts';
import type { Outbox, PendingCommand } from './outbox.ts';

interface Parts {
  readonly outbox: Outbox;
  readonly caller: Pick<Caller, 'call'>;
  readonly isOnline: () => boolean;
  /** The frame's fields beside id, after and command; asked for at each sending. */
  readonly frame: (pending: PendingCommand) => object;
  readonly onChange: () => void;
  readonly onAnswer?: (id: CommandId, answer: CommandAnswer) => void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 8_000;

export class Sender {
  readonly #parts: Parts;
  #after: CommandId | null = null;
  #isSending = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Sends what is waiting, now. Call it when something was added and when the connection is back. */
  kick(): void {
    // A try that is just failing has set its timer already; it must stay.
    if (this.#isSending) return;
    clearTimeout(this.#timer);
    void this.#drain();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #drain(): Promise<void> {
    this.#isSending = true;
    try {
      while (this.#parts.isOnline()) {
        const next = this.#parts.outbox.list().find(({ state }) => state === 'pending');
        if (!next || !(await this.#send(next))) return;
      }
    } finally {
      this.#isSending = false;
    }
  }

  /** @returns whether to go on with the next at once */
  async #send(pending: PendingCommand): Promise<boolean> {
    const { outbox, caller, frame, onChange, onAnswer } = this.#parts;
    const { id, command } = pending;
    let answer: CommandAnswer;
    try {
      answer = await caller.call('command', { ...frame(pending), id, after: this.#after, command });
    } catch {
      this.#pause();
      return false;
    }
    if (answer.ok) {
      if (answer.stored) this.#after = id;
      outbox.remove(id);
    } else if (answer.error.retryable) {
      // The relay has another memory than this client: begin the chain anew.
      if (answer.error.code === 'out_of_order') this.#after = null;
      this.#pause(answer.error);
      return false;
    } else {
      outbox.fail(id, answer.error);
    }
    this.#failures = 0;
    onAnswer?.(id, answer);
    onChange();
    return true;
  }

  #pause(error?: WireError): void {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#timer = setTimeout(() => this.kick(), Math.max(pauseMs, error?.retryAfterMs ?? 0));
  }
}
