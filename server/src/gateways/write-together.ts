// Frames that leave for one connection in the same turn leave in one write: an agent who reads along in
// many conversations gets what one commit brought without a system call for each frame.
import type { Server } from 'socket.io';

/** @param engine the Engine.IO server under a Socket.IO one; its `flush` comes before frames are written */
export function writeTogether(engine: Server['engine']): void {
  engine.on('flush', ({ transport, request }: Connection) => {
    // Only a WebSocket's request is the connection its frames take.
    if (transport.name !== 'websocket') return;
    const { socket } = request;
    socket.cork();
    process.nextTick(() => socket.uncork());
  });
}

/** The part of an Engine.IO connection that is used. */
interface Connection {
  readonly transport: { readonly name: string };
  readonly request: { readonly socket: { cork(): void; uncork(): void } };
}
