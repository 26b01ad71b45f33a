// The agent's client: the queue, who is here, and the threads that are open in the view.
import {
  type AgentCommand,
  type AgentRef,
  asCommandId,
  type CommandAnswer,
  type CommandId,
  type ConversationId,
  type Delta,
  type DeskAnswer,
  type Presence,
  type QueueEntry,
  type WireError,
} from '@warmline/protocol';
import { type AgentsThread, EMPTY_AGENTS_THREAD, withField, withNews } from './agents-thread.ts';
import { type Connection, type ConnectionState, createConnection } from './connection.ts';
import { UNREACHABLE } from './failures.ts';
import { type LiveThread, ThreadFollower } from './live-thread.ts';
import { newId } from './new-id.ts';
import { type Observable, Store } from './observable.ts';
import { type Outbox, openOutbox, type PendingCommand } from './outbox.ts';
import { Sender } from './sender.ts';
import { pageStorage, safeStorage } from './storage.ts';

/** A thread open in the view. */
export interface DeskThread extends LiveThread, AgentsThread {}

/** Each site with the teams of its policy. */
export type DeskSites = Extract<DeskAnswer, { ok: true }>['sites'];

export interface DeskState {
  readonly connection: ConnectionState;
  readonly problem: WireError | null;
  readonly me: AgentRef | null;
  readonly agents: readonly Presence[];
  /** The sites with the teams of their policies. */
  readonly sites: DeskSites;
  readonly entries: readonly QueueEntry[];
  readonly threads: ReadonlyMap<ConversationId, DeskThread>;
}

export interface DeskClient extends Observable<DeskState> {
  start(): void;
  stop(): void;
  /** Follows a thread until `close`. */
  open(id: ConversationId): void;
  close(id: ConversationId): void;
  send(id: ConversationId, text: string): void;
  /**
   * Claim, release, transfer, hand back, resolve, reopen. Sent only while online; a lost answer is asked for
   * again under the same id and epoch, so it cannot act twice or on another's hold.
   */
  act(id: ConversationId, command: AgentCommand): Promise<CommandAnswer>;
  retry(id: ConversationId, command: CommandId): void;
  discard(id: ConversationId, command: CommandId): void;
  showTyping(id: ConversationId): void;
}

const TYPING_EVERY_MS = 3_000;

interface Open {
  readonly follower: ThreadFollower;
  /** Only ever replaced as a whole. */
  agents: AgentsThread;
  readonly outbox: Outbox;
  readonly sender: Sender;
  /** The epoch each command was given under: what the agent was looking at. */
  readonly epochs: Map<CommandId, number>;
  readonly answers: Map<CommandId, (answer: CommandAnswer) => void>;
  readonly unsubscribe: () => void;
}

export function createDeskClient({ relayUrl }: { readonly relayUrl: string }): DeskClient {
  const store = new Store<DeskState>({
    connection: 'idle',
    problem: null,
    me: null,
    agents: [],
    sites: [],
    entries: [],
    threads: new Map(),
  });
  const opened = new Map<ConversationId, Open>();
  /** Closed in the view, but with something still to send. */
  const leaving = new Set<ConversationId>();
  let isSyncing = false;
  let typedAt = 0;

  const connection: Connection = createConnection(relayUrl, 'agent', () => ({}), {
    onState: (state, problem) => {
      store.set({ connection: state, problem });
      if (state !== 'online') return;
      void syncDesk();
      for (const { follower, sender } of opened.values()) {
        void follower.sync();
        sender.kick();
      }
    },
    onEvents: (push) => opened.get(push.conversationId)?.follower.onEvents(push),
    onDelta,
  });

  return {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),
    start: () => connection.open(),
    stop: () => {
      for (const id of [...opened.keys()]) letGo(id);
      connection.close();
      store.set({ connection: 'idle' });
    },
    open,
    close,
    send: (id, text) => void give(id, { type: 'send_message', text }),
    act: (id, command) =>
      new Promise((resolve) => {
        if (store.state.connection !== 'online') {
          resolve({ ok: false, error: UNREACHABLE });
          return;
        }
        give(id, command, resolve);
      }),
    retry: (id, command) => {
      const thread = opened.get(id);
      thread?.outbox.revive(command);
      // Tried again knowingly, so under what is seen now.
      thread?.epochs.set(command, thread.follower.store.state.thread.epoch);
      changed(id);
    },
    discard: (id, command) => {
      opened.get(id)?.outbox.remove(command);
      changed(id);
    },
    showTyping: (id) => {
      const now = Date.now();
      const thread = opened.get(id);
      if (!thread || now - typedAt < TYPING_EVERY_MS) return;
      typedAt = now;
      connection.sendVolatile({
        id: newId(),
        conversationId: id,
        after: null,
        epoch: thread.follower.store.state.thread.epoch,
        command: { type: 'show_typing' },
      });
    },
  };

  function open(id: ConversationId): void {
    leaving.delete(id);
    if (opened.has(id)) return;
    // The tab's own storage: a draft of one agent's device is nobody else's.
    const outbox = openOutbox(
      safeStorage(pageStorage('sessionStorage')),
      `warmline:desk:${id}:`,
      'desk',
    );
    const follower = new ThreadFollower(
      id,
      connection,
      (ids) => {
        // Its place is in the thread now. One whose answer somebody waits for stays until that comes: if
        // it was lost, the relay gives it once more.
        for (const command of ids) if (!answers.has(command)) outbox.remove(command);
      },
      (events) => {
        const thread = opened.get(id);
        if (thread) thread.agents = withNews(thread.agents, events);
      },
    );
    const epochs = new Map<CommandId, number>();
    const answers = new Map<CommandId, (answer: CommandAnswer) => void>();
    const sender = new Sender({
      outbox,
      caller: connection,
      // What an earlier page left behind has no epoch of its own: it waits until the thread is read.
      isOnline: () =>
        store.state.connection === 'online' &&
        (follower.store.state.isLoaded ||
          outbox.list().every((pending) => pending.state === 'failed' || epochs.has(pending.id))),
      frame: ({ id: command }) => ({
        conversationId: id,
        epoch: epochs.get(command) ?? follower.store.state.thread.epoch,
      }),
      onChange: () => show(id),
      onAnswer: (command, answer) => {
        const waiting = answers.get(command);
        answers.delete(command);
        epochs.delete(command);
        if (waiting) {
          // Its refusal is told to the person at once; there is nothing to retry later.
          if (!answer.ok) outbox.remove(command);
          waiting(answer);
        }
        letGoIfDone(id);
      },
    });
    let wasLoaded = false;
    const unsubscribe = follower.store.subscribe(() => {
      show(id);
      const { isLoaded } = follower.store.state;
      if (isLoaded && !wasLoaded) sender.kick();
      wasLoaded = isLoaded;
    });
    opened.set(id, {
      follower,
      agents: EMPTY_AGENTS_THREAD,
      outbox,
      sender,
      epochs,
      answers,
      unsubscribe,
    });
    show(id);
    if (store.state.connection === 'online') void follower.sync();
  }

  function close(id: ConversationId): void {
    if (!opened.has(id)) return;
    leaving.add(id);
    letGoIfDone(id);
  }

  /** A closed thread is followed until all that was written in it has been sent. */
  function letGoIfDone(id: ConversationId): void {
    const thread = opened.get(id);
    if (!thread || !leaving.has(id) || thread.answers.size > 0) return;
    if (!thread.outbox.list().some(({ state }) => state === 'pending')) letGo(id);
  }

  function letGo(id: ConversationId): void {
    const thread = opened.get(id);
    if (!thread) return;
    opened.delete(id);
    leaving.delete(id);
    thread.unsubscribe();
    thread.sender.stop();
    const frame = {
      scope: 'thread',
      conversationId: id,
      after: thread.follower.store.state.thread.seq,
      watch: false,
    };
    thread.follower.close();
    connection.call('sync', frame).catch(() => undefined);
    show(id);
  }

  function give(
    id: ConversationId,
    command: PendingCommand['command'],
    onAnswer?: (answer: CommandAnswer) => void,
  ): void {
    open(id);
    const thread = opened.get(id);
    if (!thread) return;
    const { epoch } = thread.follower.store.state.thread;
    const known = store.state.entries.find(({ conversationId }) => conversationId === id);
    const pending = thread.outbox.add(command);
    // Before the thread is read, the queue's row is what the agent was looking at.
    thread.epochs.set(
      pending.id,
      thread.follower.store.state.isLoaded ? epoch : (known?.epoch ?? epoch),
    );
    if (onAnswer) thread.answers.set(asCommandId(pending.id), onAnswer);
    changed(id);
  }

  function changed(id: ConversationId): void {
    show(id);
    opened.get(id)?.sender.kick();
  }

  function show(id: ConversationId): void {
    const thread = opened.get(id);
    const threads = new Map(store.state.threads);
    if (thread)
      threads.set(id, {
        ...thread.follower.store.state,
        ...thread.agents,
        pending: thread.outbox.list(),
      });
    else threads.delete(id);
    store.set({ threads });
    letGoIfDone(id);
  }

  function onDelta(delta: Delta): void {
    switch (delta.kind) {
      case 'queue':
        setEntry(delta.entry);
        return;
      case 'presence':
        store.set({ agents: delta.agents });
        return;
      case 'desk_digest': {
        const open = store.state.entries.filter(({ status }) => status !== 'resolved');
        const seqSum = open.reduce((sum, { seq }) => sum + seq, 0);
        if (open.length !== delta.open || seqSum !== delta.seqSum) void syncDesk();
        return;
      }
      case 'brief': {
        const thread = opened.get(delta.conversationId);
        if (!thread) return;
        thread.agents = withField(thread.agents, delta);
        show(delta.conversationId);
        return;
      }
      default:
        if ('conversationId' in delta) opened.get(delta.conversationId)?.follower.onDelta(delta);
    }
  }

  /** A row with a smaller seq is older news, in whatever order it arrives. */
  function setEntry(entry: QueueEntry): void {
    const { entries } = store.state;
    const known = entries.find(({ conversationId }) => conversationId === entry.conversationId);
    if (known && known.seq >= entry.seq) return;
    const others = entries.filter(({ conversationId }) => conversationId !== entry.conversationId);
    store.set({ entries: [...others, entry] });
  }

  async function syncDesk(): Promise<void> {
    if (isSyncing) return;
    isSyncing = true;
    try {
      const answer = await connection.call<DeskAnswer>('sync', { scope: 'desk' });
      if (!answer.ok) {
        store.set({ problem: answer.error });
        return;
      }
      const { me, agents, sites, entries } = answer;
      store.set({ me, agents, sites, entries: newest(entries, store.state.entries) });
    } catch {
      // The connection is gone; its return asks again.
    } finally {
      isSyncing = false;
    }
  }
}

/** The relay's list, except where a push brought newer news meanwhile. */
function newest(
  listed: readonly QueueEntry[],
  known: readonly QueueEntry[],
): readonly QueueEntry[] {
  const newer = new Map(known.map((entry) => [entry.conversationId, entry]));
  return listed.map((entry) => {
    const other = newer.get(entry.conversationId);
    return other && other.seq > entry.seq ? other : entry;
  });
}
