// The visitor's client: one thread, an outbox that survives reloads, the same truth in every tab.
import {
  asCommandId,
  type CommandId,
  type ConversationId,
  type Page,
  type Session,
  type VisitorCommand,
  type WireError,
} from '@warmline/protocol';
import { type Connection, type ConnectionState, createConnection } from './connection.ts';
import { EMPTY_LIVE_THREAD, type LiveThread, ThreadFollower } from './live-thread.ts';
import { newId } from './new-id.ts';
import { type Observable, Store } from './observable.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { Sender } from './sender.ts';
import { keptSession, openSession, sessionKey } from './session.ts';
import { pageStorage, type SafeStorage, type StorageLike, safeStorage } from './storage.ts';
import { livingTabs, stayAlive, tabId } from './tabs.ts';

export interface VisitorState extends LiveThread {
  readonly connection: ConnectionState;
  readonly problem: WireError | null;
  /** Known once there is a session. */
  readonly conversationId: ConversationId | null;
  /** Nothing can be kept on this device: a reload would lose what is not sent yet. */
  readonly isStorageBlocked: boolean;
}

export interface VisitorOptions {
  readonly relayUrl: string;
  readonly site: string;
  /** What the page says of itself, sent along with messages. */
  readonly page?: () => Page | undefined;
  /** Where session and outbox are kept; null keeps nothing. Default: localStorage. */
  readonly storage?: StorageLike | null;
}

export interface VisitorClient extends Observable<VisitorState> {
  /** Whether this device has a thread already, or something to say in one. */
  readonly hasSession: boolean;
  /** Opens or resumes the thread and connects. Calling it again does nothing. */
  start(): void;
  stop(): void;
  /** Shown at once as pending; sent when it can be. */
  send(text: string): void;
  requestHuman(): void;
  requestAssistant(): void;
  endConversation(): void;
  /** Sends a failed command once more. */
  retry(id: CommandId): void;
  /** Gives a failed command up. */
  discard(id: CommandId): void;
  /** Tells the agent that the visitor is typing; call it at each key. */
  showTyping(): void;
}

/** A typing sign is renewed this often; must stay below TYPING_TTL_MS. */
const TYPING_EVERY_MS = 3_000;
const OPEN_RETRY_MS = 3_000;
const ADOPT_EVERY_MS = 10_000;
/** Without Web Locks, what another tab gave this long ago and is still here is taken for orphaned. */
const ORPHANED_AFTER_MS = 60_000;

/** Makes a client; nothing is stored or connected before `start`. */
export function createVisitorClient(options: VisitorOptions): VisitorClient {
  const { relayUrl, site } = options;
  const storage: SafeStorage = safeStorage(
    options.storage === undefined ? pageStorage('localStorage') : options.storage,
  );
  const store = new Store<VisitorState>({
    ...EMPTY_LIVE_THREAD,
    connection: 'idle',
    problem: null,
    conversationId: null,
    isStorageBlocked: false,
  });
  const prefix = `warmline:${site}:`;
  let parts: Parts | undefined;
  let isStarted = false;
  let typedAt = 0;
  /** There before any session: what is given is kept at once. */
  let outbox: Outbox | undefined;

  return {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),
    get hasSession() {
      return keptSession(storage, site) !== null || storage.keys(`${prefix}outbox:`).length > 0;
    },
    start() {
      if (isStarted) return;
      isStarted = true;
      changed();
      void open();
    },
    stop() {
      isStarted = false;
      parts?.close();
      parts = undefined;
      store.set({ connection: 'idle' });
    },
    send: (text) => give({ type: 'send_message', text, ...pageField() }),
    requestHuman: () => give({ type: 'request_human', ...pageField() }),
    requestAssistant: () => give({ type: 'request_assistant' }),
    endConversation: () => give({ type: 'end_conversation' }),
    retry(id) {
      outboxOf().revive(id);
      changed();
    },
    discard(id) {
      outboxOf().remove(id);
      changed();
    },
    showTyping() {
      const now = Date.now();
      if (!parts || now - typedAt < TYPING_EVERY_MS) return;
      typedAt = now;
      parts.connection.sendVolatile({
        id: asCommandId(newId()),
        conversationId: parts.session.conversationId,
        after: null,
        command: { type: 'show_typing' },
      });
    },
  };

  function pageField(): { page?: Page } {
    const page = options.page?.();
    return page ? { page } : {};
  }

  function outboxOf(): Outbox {
    outbox ??= openOutbox(
      storage,
      `${prefix}outbox:`,
      tabId(`${prefix}tab`, pageStorage('sessionStorage')),
    );
    return outbox;
  }

  function give(command: VisitorCommand): void {
    outboxOf().add(command);
    if (store.state.connection === 'refused') failAll(store.state.problem);
    changed();
  }

  /** There is no relay to wait for: the person sees that it was not sent, and may try again. */
  function failAll(problem: WireError | null): void {
    if (!problem) return;
    for (const { id, state } of outboxOf().list())
      if (state === 'pending') outboxOf().fail(id, problem);
  }

  function changed(): void {
    store.set({ pending: outboxOf().list(), isStorageBlocked: storage.isBlocked });
    parts?.sender.kick();
  }

  async function open(): Promise<void> {
    store.set({ connection: 'connecting', problem: null });
    const opened = await openSession(storage, relayUrl, site);
    // Stopped meanwhile, or started again and open already.
    if (!isStarted || parts) return;
    if (!opened.ok) {
      const isFinal = !opened.error.retryable;
      if (isFinal) failAll(opened.error);
      store.set({
        connection: isFinal ? 'refused' : 'offline',
        problem: opened.error,
        pending: outboxOf().list(),
      });
      if (!isFinal)
        setTimeout(() => isStarted && void open(), opened.error.retryAfterMs ?? OPEN_RETRY_MS);
      return;
    }
    parts = assemble(opened.session);
    parts.connection.open();
    changed();
  }

  interface Parts {
    readonly session: Session;
    readonly connection: Connection;
    readonly sender: Sender;
    readonly close: () => void;
  }

  function assemble(session: Session): Parts {
    const { conversationId, token } = session;
    const tab = tabId(`${prefix}tab`, pageStorage('sessionStorage'));
    const life = new AbortController();
    stayAlive(`${prefix}tab:`, tab, life.signal);
    const outbox = outboxOf();
    store.set({ conversationId });
    const connection = createConnection(relayUrl, 'visitor', () => ({ site, token }), {
      onState: (state, problem) => {
        store.set({ connection: state, problem });
        if (state === 'refused' && problem?.code === 'unauthenticated') beginAnew(token);
        if (state !== 'online') return;
        void follower.sync();
        sender.kick();
      },
      onEvents: (push) => follower.onEvents(push),
      onDelta: (delta) => follower.onDelta(delta),
    });
    const follower = new ThreadFollower(conversationId, connection, (ids) => {
      for (const id of ids) outbox.remove(id);
    });
    // Both at once: a message leaves the pending ones in the very state in which the thread has it.
    const unsubscribe = follower.store.subscribe(() =>
      store.set({ ...follower.store.state, pending: outbox.list() }),
    );
    const sender = new Sender({
      outbox,
      caller: connection,
      isOnline: () => store.state.connection === 'online',
      frame: () => ({ conversationId }),
      onChange: () => store.set({ pending: outbox.list() }),
    });
    const adoption = setInterval(() => void adopt(), ADOPT_EVERY_MS);
    void adopt();

    async function adopt(): Promise<void> {
      const living = await livingTabs(`${prefix}tab:`);
      const orphaned = Date.now() - ORPHANED_AFTER_MS;
      if (outbox.adopt((other, at) => living?.has(other) ?? at > orphaned)) changed();
    }

    return {
      session,
      connection,
      sender,
      close: () => {
        clearInterval(adoption);
        life.abort();
        sender.stop();
        unsubscribe();
        follower.close();
        connection.close();
      },
    };
  }

  /** The relay no longer knows this device's session: a new thread is the only way on, and is said. */
  function beginAnew(refused: string): void {
    // Another tab may have begun anew already: its session is this tab's too.
    if (keptSession(storage, site)?.token === refused) storage.remove(sessionKey(site));
    parts?.close();
    parts = undefined;
    store.set({ ...EMPTY_LIVE_THREAD, conversationId: null, pending: outboxOf().list() });
    void open();
  }
}
