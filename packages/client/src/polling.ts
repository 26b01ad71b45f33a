// The transport for networks that block WebSocket, apart from the rest so that only they load it.
export { XHR as PollingTransport } from 'socket.io-client';
