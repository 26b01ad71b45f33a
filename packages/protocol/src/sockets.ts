// The event maps for Socket.IO: two verbs go up, two come down.
import type {
  CommandAnswer,
  Delta,
  DeskAnswer,
  EventsPush,
  SyncFrame,
  ThreadAnswer,
} from './wire.ts';

/** Namespaces of the relay. */
export const NAMESPACES = { visitor: '/visitor', agent: '/agent' } as const;

/** What a client emits. Every verb is answered exactly once. */
export interface Upstream<Frame> {
  command: (frame: Frame, answer: (reply: CommandAnswer) => void) => void;
  sync: (frame: SyncFrame, answer: (reply: ThreadAnswer | DeskAnswer) => void) => void;
}

/** What the relay emits. */
export interface Downstream {
  events: (push: EventsPush) => void;
  delta: (delta: Delta) => void;
}
