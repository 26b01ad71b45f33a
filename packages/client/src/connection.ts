// One socket to the relay: connects, reconnects with growing pauses, and says how it stands.
import {
  type Delta,
  type EventsPush,
  NAMESPACES,
  PROTOCOL_VERSION,
  type WireError,
} from '@warmline/protocol';
import { io, type Socket, WebSocket as WebSocketTransport } from 'socket.io-client';
import { UNREACHABLE } from './failures.ts';

/**
 * `offline` tries again by itself; `refused` waits for the person (see the problem).
 */
export type ConnectionState = 'idle' | 'connecting' | 'online' | 'offline' | 'refused';

/** What a connection tells its owner. */
export interface ConnectionListener {
  onState(state: ConnectionState, problem: WireError | null): void;
  onEvents(push: EventsPush): void;
  onDelta(delta: Delta): void;
}

/** A verb of the relay, asked over a connection. Rejects when no answer came in time. */
export interface Caller {
  call<Answer>(verb: 'command' | 'sync', frame: unknown): Promise<Answer>;
  /** Sent only when the connection can take it now; for passing signs. */
  sendVolatile(frame: unknown): void;
}

const OPENING_TIMEOUT_MS = 8_000;
/** How long an answer is waited for; a command is then sent again under the same id. */
const ANSWER_TIMEOUT_MS = 10_000;

export interface Connection extends Caller {
  open(): void;
  close(): void;
}

/** Makes a connection; it opens with `open`. `auth` is asked for at each attempt. */
export function createConnection(
  relayUrl: string,
  namespace: keyof typeof NAMESPACES,
  auth: () => object,
  listener: ConnectionListener,
): Connection {
  let socket: Socket | undefined;
  let wasOnline = false;

  const open = () => {
    if (socket) return;
    listener.onState('connecting', null);
    socket = io(relayUrl + NAMESPACES[namespace], {
      auth: (give) => give({ protocol: PROTOCOL_VERSION, ...auth() }),
      transports: [WebSocketTransport],
      // A connection that is taken and says nothing is given up after this time.
      timeout: OPENING_TIMEOUT_MS,
      withCredentials: namespace === 'agent',
      reconnectionDelay: 500,
      reconnectionDelayMax: 10_000,
      randomizationFactor: 0.5,
    });
    socket.on('connect', () => {
      wasOnline = true;
      listener.onState('online', null);
    });
    socket.on('disconnect', (reason) => {
      listener.onState('offline', null);
      // The relay closed this socket on purpose; Socket.IO would not come back by itself.
      if (reason === 'io server disconnect') socket?.connect();
    });
    socket.on('connect_error', (error: Error & { data?: WireError }) => {
      const problem = error.data ?? null;
      if (problem && !problem.retryable) {
        close();
        listener.onState('refused', problem);
        return;
      }
      listener.onState('offline', problem);
      if (!problem && !wasOnline && socket) allowPolling(socket);
      // A refusal by the relay ends Socket.IO's own attempts.
      if (problem) setTimeout(() => socket?.connect(), wasOnline ? 1_000 : 2_000);
    });
    socket.on('events', (push: EventsPush) => listener.onEvents(push));
    socket.on('delta', (delta: Delta) => listener.onDelta(delta));
  };

  const close = () => {
    socket?.removeAllListeners();
    socket?.disconnect();
    socket = undefined;
  };

  return {
    open,
    close,
    async call(verb, frame) {
      if (!socket?.connected) throw new Error(UNREACHABLE.message);
      return socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck(verb, frame);
    },
    sendVolatile: (frame) => {
      if (socket?.connected) socket.volatile.emit('command', frame, () => undefined);
    },
  };
}

/**
 * A load balancer without sticky sessions is no problem for WebSocket, so that comes first. Where it does
 * not come through, polling is the way out: loaded only then, since nearly nobody needs it. From then on
 * they take turns in being first, until one has worked.
 */
function allowPolling({ io: manager }: Socket): void {
  import('./polling.ts').then(
    ({ PollingTransport }) => {
      const isPollingFirst = manager.opts.transports?.[0] === PollingTransport;
      manager.opts.transports = isPollingFirst
        ? [WebSocketTransport, PollingTransport]
        : [PollingTransport, WebSocketTransport];
    },
    // Not reachable either: the next attempt fails too, and asks again.
    () => undefined,
  );
}
