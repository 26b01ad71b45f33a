// <warmline-desk>: queue, thread and brief side by side. Draws the client's state and sends wishes up.
import {
  type DeskClient,
  type DeskThread,
  type DoneAnswer,
  EMPTY_AGENTS_THREAD,
  EMPTY_LIVE_THREAD,
  invite,
  removeAgent,
  serveTeams,
  signOut,
} from '@warmline/client';
import {
  type AgentCommand,
  type ConversationId,
  MAX_TEXT_CHARS,
  type Presence,
  type QueueEntry,
} from '@warmline/protocol';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { briefView } from './brief-view.ts';
import { type DialogKind, dialogView } from './dialogs.ts';
import { shortcutOf } from './keys.ts';
import { oversightView } from './oversight-view.ts';
import { groupsOf, neighbour, type QueueGroup, visitorLabel } from './queue.ts';
import { queueView } from './queue-view.ts';
import { controlStyles, deskStyles, tokenStyles } from './styles.ts';
import { threadView } from './thread-view.ts';

const NEAR_END_PX = 90;
const TOAST_MS = 6_000;
const EMPTY: DeskThread = { ...EMPTY_LIVE_THREAD, ...EMPTY_AGENTS_THREAD };

/**
 * The agent's desk.
 * @fires warmline-signed-out - the agent has signed out
 */
export class WarmlineDesk extends LitElement {
  static override readonly properties = {
    client: { attribute: false },
    selected: { state: true },
    tab: { state: true },
    dialog: { state: true },
    dialogProblem: { state: true },
    inviteLink: { state: true },
    toast: { state: true },
    chosenEpisode: { state: true },
    now: { state: true },
    chosenAgent: { state: true },
    leaving: { state: true },
    reviewed: { state: true },
    hasNew: { state: true },
  };
  static override readonly styles = [tokenStyles, controlStyles, deskStyles];

  declare client: DeskClient | undefined;
  declare selected: ConversationId | null;
  declare tab: 'thread' | 'brief';
  declare dialog: DialogKind | null;
  declare dialogProblem: string | null;
  declare inviteLink: string | null;
  declare toast: string | null;
  /** An earlier episode whose brief is read; null for the newest. */
  declare chosenEpisode: number | null;
  declare now: number;
  declare chosenAgent: Presence | null;
  /** Whom the owner is about to remove. */
  declare leaving: Presence | null;
  /** The answer that is being corrected. */
  declare reviewed: number;
  /** Something came below what is being read. */
  declare hasNew: boolean;

  #unsubscribe: (() => void) | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #toastTimer: ReturnType<typeof setTimeout> | undefined;
  #isAtEnd = true;
  #shownSeq = 0;
  #scroll: Element | null = null;
  /** The end stays in sight when the box becomes smaller. */
  readonly #resize = new ResizeObserver(() => this.#toEnd());

  constructor() {
    super();
    this.client = undefined;
    this.selected = null;
    this.tab = 'thread';
    this.dialog = null;
    this.dialogProblem = null;
    this.inviteLink = null;
    this.toast = null;
    this.chosenEpisode = null;
    this.now = Date.now();
    this.chosenAgent = null;
    this.leaving = null;
    this.reviewed = 0;
    this.hasNew = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => {
      this.now = Date.now();
    }, 1_000);
    window.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#resize.disconnect();
    this.#scroll = null;
    clearInterval(this.#clock);
    clearTimeout(this.#toastTimer);
    window.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { seq } = this.#live.thread;
    if (changed.has('selected') || this.#isAtEnd) this.hasNew = false;
    else if (seq > this.#shownSeq) this.hasNew = true;
    this.#shownSeq = seq;
    if (
      this.client?.state.connection === 'refused' &&
      this.client.state.problem?.code === 'unauthenticated'
    )
      this.#signedOut();
    if (!changed.has('client')) return;
    this.#unsubscribe?.();
    this.#unsubscribe = this.client?.subscribe(() => this.requestUpdate());
  }

  protected override updated(changed: PropertyValues): void {
    const waiting = this.#groups.find(({ key }) => key === 'waiting')?.entries.length ?? 0;
    document.title = waiting > 0 ? `(${waiting}) Warmline` : 'Warmline';
    const scroll = this.renderRoot.querySelector('.scroll');
    if (scroll !== this.#scroll) {
      this.#resize.disconnect();
      if (scroll) this.#resize.observe(scroll);
      this.#scroll = scroll;
    }
    this.#toEnd();
    if (changed.has('selected')) {
      const field = this.#field;
      if (field) field.value = this.#draft;
    }
    const dialog = this.renderRoot.querySelector('dialog');
    if (!this.dialog || !dialog) return;
    if (!dialog.open) dialog.showModal();
    // One dialog that leads to another: the keyboard goes along.
    else if (changed.has('dialog')) dialog.querySelector<HTMLElement>('input, button')?.focus();
  }

  get #groups(): readonly QueueGroup[] {
    const { entries = [], agents = [], me } = this.client?.state ?? {};
    return groupsOf(entries, me?.id, agents.find(({ id }) => id === me?.id)?.teams);
  }

  get #entry(): QueueEntry | undefined {
    return this.client?.state.entries.find(
      ({ conversationId }) => conversationId === this.selected,
    );
  }

  get #live(): DeskThread {
    return (this.selected && this.client?.state.threads.get(this.selected)) || EMPTY;
  }

  /** The answer that is being corrected, as the visitor has it. */
  get #corrected(): { readonly message: number; readonly text: string } {
    const item = this.#live.thread.items.find(({ seq }) => seq === this.reviewed);
    return { message: this.reviewed, text: item?.kind === 'message' ? item.text : '' };
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('.composer textarea');
  }

  override render() {
    const { client } = this;
    if (!client) return nothing;
    const { me, agents, connection, problem } = client.state;
    return html`
      <header class="top">
        <h1>Warmline</h1>
        <div class="people" role="list" aria-label="Agents">
          ${agents.map(
            ({ id, name, present }) =>
              html`<span role="listitem" class=${present ? 'here' : 'away'}><i></i><bdi title=${name}>${name}</bdi>${id === me?.id ? ' (you)' : ''}<span class="hidden">${present ? ', here' : ', away'}</span></span>`,
          )}
        </div>
        <button class="plain" @click=${() => this.#openDialog('people')}>People</button>
        <button class="plain" @click=${this.#invite}>Invite<span class="wide"> an agent</span></button>
        <button class="plain wide" aria-label="Keyboard" @click=${() => this.#openDialog('keys')}>?</button>
        <button class="plain" @click=${this.#signOut}>Sign out</button>
      </header>
      ${
        connection === 'refused'
          ? html`<div class="banner error" role="alert">${problem?.message}</div>`
          : connection === 'online'
            ? nothing
            : html`<div class="banner" role="status">Reconnecting… what you see may be old.</div>`
      }
      <div class="columns" data-tab=${this.tab} ?data-selected=${this.selected !== null}>
        <nav class="queue" aria-label="Queue">
          ${queueView(this.#groups, this.selected, this.now, (id) => this.#select(id))}
        </nav>
        <main aria-label="Conversation">${this.#main(client)}</main>
        ${this.#brief()}
      </div>
      ${this.#dialog(client)}
      ${this.toast ? html`<div class="toast" role="alert">${this.toast}</div>` : nothing}
      <div class="hidden" role="status" aria-live="polite">${this.#announcement}</div>
    `;
  }

  /** Said to screen readers when it changes. */
  get #announcement(): string {
    const waiting = this.#groups.find(({ key }) => key === 'waiting')?.entries.length ?? 0;
    return waiting === 0 ? 'Nobody is waiting' : `${waiting} waiting`;
  }

  #main(client: DeskClient) {
    const { selected } = this;
    const entry = this.#entry;
    if (!selected || !entry) {
      return html`<div class="none"><p>Choose a conversation from the queue. <kbd>J</kbd> and <kbd>K</kbd> go through it, <kbd>C</kbd> takes it over, <kbd>?</kbd> shows all keys.</p></div>`;
    }
    const live = this.#live;
    return html`
      ${this.#bar(entry, live)}
      <div class="tabs" role="tablist" aria-label="View">
        ${(['thread', 'brief'] as const).map(
          (tab) =>
            html`<button role="tab" aria-selected=${this.tab === tab} @click=${() => this.#setTab(tab)}>${tab === 'thread' ? 'Thread' : 'Brief'}</button>`,
        )}
      </div>
      <div class="scroll" tabindex="0" aria-label="Messages" @scroll=${this.#onScroll}>
        ${threadView(live, entry.visitorId, {
          retry: (id) => client.retry(selected, id),
          discard: (id) => client.discard(selected, id),
          review: this.#review,
        })}
        ${this.hasNew ? html`<div class="newer"><button class="primary" @click=${this.#onNewer}>New messages</button></div>` : nothing}
      </div>
      ${oversightView(live, client.state.me, this.now, {
        act: (command) => void this.#act(command),
        jump: (seq) => this.#jump(seq),
      })}
      <div class="composer">${this.#composer(client, selected, live)}</div>
    `;
  }

  #bar(entry: QueueEntry, live: DeskThread) {
    const { phase } = live.thread;
    const isMine = this.#isMine(live);
    const where = {
      assistant: 'With the assistant',
      waiting: 'Waiting for a person',
      human: phase.kind === 'human' ? (isMine ? 'Yours' : `With ${phase.agent.name}`) : '',
      resolved: 'Resolved',
      failed: 'The relay could not go on',
    }[phase.kind];
    return html`<div class="bar">
      <button class="plain back" @click=${() => this.#select(null)} aria-label="Back to the queue">‹</button>
      <div class="about">
        <b>${visitorLabel(entry.visitorId)}</b>
        <span>${where}${entry.page ? html` · on ${entry.page.title || entry.page.url}` : nothing}</span>
      </div>
      ${
        isMine
          ? html`<button class="plain" @click=${() => this.#openDialog('hand_back')}>Hand back<kbd>H</kbd></button>
              <button class="plain" @click=${() => this.#openDialog('transfer')}>Transfer<kbd>T</kbd></button>
              <button class="plain" @click=${() => this.#act({ type: 'release' })}>Release</button>
              <button class="primary" @click=${() => this.#openDialog('resolve')}>Resolve<kbd>R</kbd></button>`
          : phase.kind === 'resolved'
            ? html`<button class="plain" @click=${() => this.#act({ type: 'reopen' })}>Reopen</button>`
            : phase.kind === 'human'
              ? nothing
              : html`<button class="primary" ?disabled=${!live.isLoaded} @click=${() => this.#act({ type: 'claim' })}>Take over<kbd>C</kbd></button>`
      }
    </div>`;
  }

  #isMine({ thread }: DeskThread): boolean {
    return thread.phase.kind === 'human' && thread.phase.agent.id === this.client?.state.me?.id;
  }

  #composer(client: DeskClient, id: ConversationId, live: DeskThread) {
    if (!this.#isMine(live)) {
      return html`<p>${live.thread.phase.kind === 'human' ? 'Another agent holds this conversation.' : 'Take over to write to the visitor.'}</p>`;
    }
    const submit = () => {
      const field = this.#field;
      const text = field?.value.trim();
      if (!field || !text) return;
      client.send(id, text);
      field.value = '';
      this.#draft = '';
      this.#isAtEnd = true;
    };
    return html`<textarea
        rows="2"
        aria-label="Message to the visitor"
        placeholder="Write to the visitor… Enter sends"
        maxlength=${MAX_TEXT_CHARS}
        dir="auto"
        .value=${this.#draft}
        @input=${(event: Event) => {
          this.#draft = (event.target as HTMLTextAreaElement).value;
          client.showTyping(id);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      ></textarea>
      <button class="primary" @click=${submit}>Send</button>`;
  }

  #brief() {
    if (!this.selected) return html`<aside class="brief" aria-label="Brief"></aside>`;
    const live = this.#live;
    const newest = live.thread.episode;
    const episode = this.chosenEpisode ?? newest;
    return html`<aside class="brief" aria-label="Brief">
      <h2>Brief
        ${
          newest > 1
            ? html`<select aria-label="Episode" @change=${this.#onEpisode}>
                ${Array.from({ length: newest }, (_, index) => newest - index).map(
                  (number) =>
                    html`<option value=${number} ?selected=${number === episode}>Episode ${number}</option>`,
                )}
              </select>`
            : nothing
        }
      </h2>
      ${briefView(live, episode, (seq) => this.#jump(seq))}
    </aside>`;
  }

  #dialog(client: DeskClient) {
    if (!this.dialog) return nothing;
    const { agents, me, sites } = client.state;
    return html`<dialog @close=${this.#closeDialog} aria-labelledby="dialog-title">
      ${dialogView(this.dialog, {
        others: agents.filter(({ id, present }) => present && id !== me?.id),
        chosen: this.chosenAgent,
        corrected: this.#corrected,
        inviteLink: this.inviteLink,
        problem: this.dialogProblem,
        onCommand: (command) => void this.#act(command),
        onProblem: (problem) => {
          this.dialogProblem = problem;
        },
        onChoose: (agent) => {
          this.chosenAgent = agent;
        },
        agents,
        me: me?.id,
        sites,
        leaving: this.leaving,
        onYourTeams: () => this.#openDialog('teams'),
        onLeaving: (agent) => {
          this.leaving = agent;
          this.#openDialog('remove');
        },
        onTeams: (teams) =>
          void this.#change(
            ...[...teams].map(([site, names]) => serveTeams(location.origin, site, names)),
          ),
        onRemove: ({ id }) => void this.#change(removeAgent(location.origin, id)),
        onClose: this.#closeDialog,
      })}
    </dialog>`;
  }

  #select(id: ConversationId | null): void {
    if (this.selected && this.selected !== id) this.client?.close(this.selected);
    this.selected = id;
    this.chosenEpisode = null;
    this.tab = 'thread';
    this.#isAtEnd = true;
    if (id) this.client?.open(id);
  }

  readonly #act = async (command: AgentCommand): Promise<void> => {
    const { selected, client } = this;
    if (!selected || !client) return;
    const answer = await client.act(selected, command);
    if (answer.ok) {
      this.#closeDialog();
      if (command.type === 'claim') void this.updateComplete.then(() => this.#field?.focus());
    } else if (this.dialog) this.dialogProblem = answer.error.message;
    else this.#say(answer.error.message);
  };

  readonly #review = (message: number, verdict: 'agree' | 'retract' | 'correct'): void => {
    if (verdict === 'correct') {
      this.reviewed = message;
      this.#openDialog('correct');
    } else void this.#act({ type: 'review_answer', message, verdict });
  };

  #say(text: string): void {
    this.toast = text;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => {
      this.toast = null;
    }, TOAST_MS);
  }

  #openDialog(kind: DialogKind): void {
    this.dialogProblem = null;
    this.chosenAgent = null;
    this.dialog = kind;
  }

  readonly #closeDialog = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
    this.dialog = null;
  };

  readonly #invite = async (): Promise<void> => {
    this.inviteLink = null;
    this.#openDialog('invite');
    const answer = await invite(location.origin);
    if (answer.ok) this.inviteLink = answer.link;
    else this.dialogProblem = answer.error.message;
  };

  /** Back to who the agents are, or what went wrong. */
  async #change(...asked: readonly Promise<DoneAnswer>[]): Promise<void> {
    const refused = (await Promise.all(asked)).find(({ ok }) => !ok);
    if (refused && !refused.ok) this.dialogProblem = refused.error.message;
    else this.#openDialog('people');
  }

  readonly #signOut = async (): Promise<void> => {
    const answer = await signOut(location.origin);
    if (!answer.ok) {
      this.#say(answer.error.message);
      return;
    }
    this.#signedOut();
  };

  #signedOut(): void {
    this.dispatchEvent(new Event('warmline-signed-out', { bubbles: true, composed: true }));
  }

  #toEnd(): void {
    if (this.#scroll && this.#isAtEnd) this.#scroll.scrollTop = this.#scroll.scrollHeight;
  }

  readonly #onNewer = (): void => {
    this.#isAtEnd = true;
    this.hasNew = false;
    this.#field?.focus();
  };

  readonly #onEpisode = (event: Event): void => {
    this.chosenEpisode = Number((event.target as HTMLSelectElement).value);
  };

  #setTab(tab: 'thread' | 'brief'): void {
    this.tab = tab;
  }

  /** Shows the event a statement rests on. */
  #jump(seq: number): void {
    this.tab = 'thread';
    this.#isAtEnd = false;
    void this.updateComplete.then(() => {
      // Some events have no line of their own; the nearest before them shows the place.
      const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[id^=e]')];
      const target = items.findLast(({ id }) => Number(id.slice(1)) <= seq) ?? items[0];
      if (!target) return;
      target.scrollIntoView({ block: 'center' });
      target.classList.remove('flash');
      requestAnimationFrame(() => target.classList.add('flash'));
    });
  }

  readonly #onScroll = (event: Event): void => {
    const scroll = event.target as HTMLElement;
    this.#isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
    if (this.#isAtEnd) this.hasNew = false;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select');
    if (isTyping) {
      if (event.key === 'Escape' && !this.dialog) target.blur();
      return;
    }
    if (this.dialog) return;
    const key = shortcutOf(event);
    if (key === null) return;
    // Arrows scroll what is being read; only beside the queue do they go through it.
    const isReading = target instanceof Element && target.closest('main, .brief') !== null;
    if (event.key.startsWith('Arrow') && isReading) return;
    event.preventDefault();
    this.#shortcut(key);
  };

  #shortcut(key: NonNullable<ReturnType<typeof shortcutOf>>): void {
    if (key === '?') this.#openDialog('keys');
    else if (key === 'j' || key === 'k') {
      const next = neighbour(this.#groups, this.selected, key === 'j' ? 1 : -1);
      if (!next) return;
      this.#select(next);
      void this.updateComplete.then(() =>
        this.renderRoot
          .querySelector<HTMLElement>('.entry[aria-current]')
          ?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (key === 'm') this.#field?.focus();
    else if (key === 'c') {
      if (this.selected && !this.#isMine(this.#live)) void this.#act({ type: 'claim' });
    } else if (this.selected && this.#isMine(this.#live)) {
      this.#openDialog(({ h: 'hand_back', t: 'transfer', r: 'resolve' } as const)[key]);
    }
  }

  get #draft(): string {
    try {
      return sessionStorage.getItem(`warmline:draft:${this.selected}`) ?? '';
    } catch {
      return '';
    }
  }

  set #draft(text: string) {
    try {
      sessionStorage.setItem(`warmline:draft:${this.selected}`, text);
    } catch {
      // The draft lives as long as the field.
    }
  }
}
