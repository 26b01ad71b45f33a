// Stand-ins for what surrounds the client: the connection, answering when a test says so, and storage.
import type {
  CommandAnswer,
  ConversationEvent,
  DeskAnswer,
  EventBody,
  EventPlace,
  ThreadAnswer,
} from '@warmline/protocol';
import { asCommandId, asConversationId, asVisitorId } from '@warmline/protocol';
import type { Connection, ConnectionListener } from '../connection.ts';
import type { StorageLike } from '../storage.ts';

/** One question to the relay, waiting for the test's answer. */
export interface Call {
  readonly verb: 'command' | 'sync';
  // Frames are plain objects; each test reads the fields it is about.
  readonly frame: Readonly<Record<string, unknown>>;
  answer(value: CommandAnswer | ThreadAnswer | DeskAnswer): void;
  /** As when no answer came in time. */
  drop(): void;
}

/** A connection whose relay is the test. */
export class FakeConnection implements Connection {
  readonly calls: Call[] = [];
  readonly signs: unknown[] = [];
  isOpen = false;
  readonly listener: ConnectionListener;
  readonly auth: () => object;

  constructor(listener: ConnectionListener, auth: () => object = () => ({})) {
    this.listener = listener;
    this.auth = auth;
  }

  open(): void {
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
  }

  call<Answer>(verb: Call['verb'], frame: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.calls.push({
        verb,
        frame: frame as Call['frame'],
        // The test answers as the relay would.
        answer: (value) => resolve(value as Answer),
        drop: () => reject(new Error('operation has timed out')),
      });
    });
  }

  sendVolatile(frame: unknown): void {
    this.signs.push(frame);
  }

  /** Calls of one verb, oldest first. */
  of(verb: Call['verb']): readonly Call[] {
    return this.calls.filter((call) => call.verb === verb);
  }
}

/** A caller alone, with nobody listening. */
export function fakeCaller(): FakeConnection {
  const ignore = () => undefined;
  return new FakeConnection({ onState: ignore, onEvents: ignore, onDelta: ignore });
}

/** Web Storage in a map; `isFull` refuses writes, `isBroken` refuses everything. */
export class FakeStorage implements StorageLike {
  readonly map = new Map<string, string>();
  isFull = false;
  isBroken = false;

  get length(): number {
    this.#check();
    return this.map.size;
  }

  getItem(key: string): string | null {
    this.#check();
    return this.map.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#check();
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.map.set(key, value);
  }

  removeItem(key: string): void {
    this.#check();
    this.map.delete(key);
  }

  key(index: number): string | null {
    this.#check();
    // The order is the browser's own; nobody may rely on that of writing.
    return [...this.map.keys()].reverse()[index] ?? null;
  }

  #check(): void {
    if (this.isBroken) throw new DOMException('denied', 'SecurityError');
  }
}

export const CONVERSATION = asConversationId('cnv_0000000000000000000001');
export const VISITOR = asVisitorId('vis_0000000000000000000001');

/** An event at a place of the log; by the visitor where the test does not care. */
export function eventAt(
  seq: number,
  body: EventBody,
  place: Partial<EventPlace> = {},
): ConversationEvent {
  return {
    conversationId: CONVERSATION,
    seq,
    at: 1_000 * seq,
    epoch: 0,
    by: { kind: 'visitor', id: VISITOR },
    commandId: asCommandId(`00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`),
    ...place,
    ...body,
  };
}

/** A message of the visitor. */
export function messageAt(seq: number, text: string, place: Partial<EventPlace> = {}) {
  return eventAt(seq, { type: 'message_sent', text }, place);
}

/** Lets everything that is ready run; no clock passes. */
export async function flush(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
