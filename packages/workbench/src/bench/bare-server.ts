// What the relay is compared with, as a process of its own: Socket.IO that stores each message in
// SQLite, one commit for all that arrive in a turn of the event loop (`store`), or stores nothing
// (`echo`). Both acknowledge and push to the room of the conversation, as the relay does.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Driver from 'libsql';
import { Server } from 'socket.io';

interface Message {
  readonly conversationId: string;
  readonly id: string;
  readonly text: string;
}

const [mode = 'echo', path = '', port = '0'] = process.argv.slice(2);
const server = createServer();
const io = new Server(server, { serveClient: false, perMessageDeflate: false });
const write = mode === 'store' ? openStore() : echo();

io.on('connection', (socket) => {
  socket.on('join', (room: string, answer: () => void) => {
    void socket.join(room);
    answer();
  });
  socket.on('command', (message: Message, answer: (result: object) => void) => {
    write(message, (seq) => {
      answer({ ok: true, seq });
      io.to(message.conversationId).emit('events', { ...message, seq });
    });
  });
});
server.listen(Number(port), '127.0.0.1', () => console.log(`ready ${mode}`));

type Write = (message: Message, stored: (seq: number) => void) => void;

function echo(): Write {
  let seq = 0;
  return (_message, stored) => {
    seq += 1;
    stored(seq);
  };
}

/** WAL and FULL, as the relay has it; one row for each message. */
function openStore(): Write {
  const database = new Driver(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(
    'CREATE TABLE messages (conversation_id TEXT, seq INTEGER, id TEXT, body TEXT, PRIMARY KEY (conversation_id, seq)) WITHOUT ROWID',
  );
  const insert = database.prepare('INSERT INTO messages VALUES (?, ?, ?, ?)');
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const heads = new Map<string, number>();
  let jobs: { readonly message: Message; readonly stored: (seq: number) => void }[] = [];
  return (message, stored) => {
    if (jobs.length === 0) setImmediate(commitJobs);
    jobs.push({ message, stored });
  };

  function commitJobs(): void {
    const taken = jobs;
    jobs = [];
    begin.run([]);
    const seqs = taken.map(({ message }) => {
      const seq = (heads.get(message.conversationId) ?? 0) + 1;
      heads.set(message.conversationId, seq);
      const body = JSON.stringify({ ...message, seq, event: randomUUID() });
      insert.run([message.conversationId, seq, message.id, body]);
      return seq;
    });
    commit.run([]);
    for (const [index, { stored }] of taken.entries()) stored(seqs[index] ?? 0);
  }
}
