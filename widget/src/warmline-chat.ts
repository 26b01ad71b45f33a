// <warmline-chat>: launcher, panel, thread and composer. Draws the client's state and sends wishes up.
import { createVisitorClient, request, type VisitorClient } from '@warmline/client';
import { type ConversationId, MAX_TEXT_CHARS, type Page } from '@warmline/protocol';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { WarmlineCloseEvent, WarmlineOpenEvent } from './events.ts';
import { handoffView } from './footer-view.ts';
import { chatIcon, closeIcon, downIcon, moreIcon, sendIcon, sparkIcon } from './icons.ts';
import { english, type Strings } from './strings.ts';
import { frameStyles } from './styles-frame.ts';
import { threadStyles } from './styles-thread.ts';
import { threadView } from './thread-view.ts';
import { seenStore, unreadCount } from './unread.ts';

interface Branding {
  readonly title?: string;
  readonly accent?: string;
  readonly greeting?: string;
}

/** Closer to the end than this, the reader follows new messages. Pixels. */
const NEAR_END_PX = 80;
/** From this many characters left, the composer counts them. */
const COUNT_FROM = 300;

/**
 * The chat widget.
 *
 * @attr relay - address of the relay, e.g. `https://chat.example`
 * @attr site - the site's id
 * @attr theme - `light`, `dark` or `auto` (default)
 * @attr open - whether the panel is open
 * @attr context - JSON: `segment`, `cartValue`, `accountValue`, `currency` of the visitor
 * @fires warmline-open - before the panel opens; preventDefault keeps it closed
 * @fires warmline-close - after it closed
 * @csspart launcher - the round button
 * @csspart panel - the chat window
 * @csspart message - a message's bubble
 * @csspart talk-to-person - the control that asks for a person
 * @cssprop --warmline-accent - main colour; --warmline-on-accent for what stands on it
 * @cssprop --warmline-surface, --warmline-text, --warmline-muted, --warmline-line - light colours; the
 *   same with `dark-` after `warmline-` for dark
 * @cssprop --warmline-radius, --warmline-font, --warmline-z-index
 */
export class WarmlineChat extends LitElement {
  static override readonly properties = {
    relay: { type: String },
    site: { type: String },
    theme: { type: String },
    open: { type: Boolean, reflect: true },
    context: { type: Object },
    client: { attribute: false },
    strings: { attribute: false },
    branding: { state: true },
    isMenuOpen: { state: true },
    isAway: { state: true },
  };
  static override readonly styles = [frameStyles, threadStyles];

  declare relay: string;
  declare site: string;
  declare theme: string;
  declare open: boolean;
  /** What the page says of its visitor: it may bring a person sooner. */
  declare context: Page['context'];
  /** The client to draw; made from `relay` and `site` when none is given. */
  declare client: VisitorClient | undefined;
  declare strings: Strings;
  declare branding: Branding;
  declare isMenuOpen: boolean;
  /** The reader has scrolled away from the end, and something came. */
  declare isAway: boolean;

  #unsubscribe: (() => void) | undefined;
  #seen = seenStore('');
  #conversationId: ConversationId | null = null;
  /** Stays at the end when the window turns, or the keyboard comes up. */
  readonly #resized = new ResizeObserver(() => this.#scrollToEnd());
  #clock: ReturnType<typeof setInterval> | undefined;
  #isAtEnd = true;
  readonly #dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.relay = '';
    this.site = '';
    this.theme = 'auto';
    this.open = false;
    this.client = undefined;
    this.strings = english;
    this.branding = {};
    this.isMenuOpen = false;
    this.isAway = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.client ??= createVisitorClient({
      relayUrl: this.relay,
      site: this.site,
      page: () => pageNow(this.context),
    });
    this.#unsubscribe = this.client.subscribe(() => this.requestUpdate());
    if (this.client.hasSession) this.client.start();
    this.#dark?.addEventListener('change', this.#onTheme);
    window.addEventListener('storage', this.#onStorage);
    this.#onTheme();
    // Waiting times pass without any event.
    this.#clock = setInterval(
      () => this.client?.state.thread.phase.kind === 'waiting' && this.requestUpdate(),
      10_000,
    );
    if (this.#wasOpen()) this.#show(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    clearInterval(this.#clock);
    this.#resized.disconnect();
    this.#dark?.removeEventListener('change', this.#onTheme);
    window.removeEventListener('storage', this.#onStorage);
    this.client?.stop();
    this.client = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The loader has drawn a launcher into this very root; ours takes its place, and with it the focus and
    // a press that is not over yet.
    const drawn = this.shadowRoot?.querySelector('button');
    if (drawn?.matches(':focus')) void this.updateComplete.then(() => this.#focusLauncher());
    if (drawn?.matches(':active')) {
      this.addEventListener('pointerup', () => this.show(), { once: true });
    }
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Opens the panel and puts the cursor into it. */
  show(): void {
    this.#show(true);
  }

  /** Closes the panel. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    this.isMenuOpen = false;
    this.#remember();
    this.dispatchEvent(new WarmlineCloseEvent());
    void this.updateComplete.then(() => this.#focusLauncher());
  }

  /** Sends a message as the visitor. */
  send(text: string): void {
    this.client?.start();
    this.client?.send(text);
  }

  /** Asks for a person, as the control does. */
  requestHuman(): void {
    this.client?.start();
    this.client?.requestHuman();
  }

  #show(isFocusWanted: boolean): void {
    if (this.open || !this.dispatchEvent(new WarmlineOpenEvent())) return;
    this.open = true;
    this.#isAtEnd = true;
    this.#remember();
    this.client?.start();
    void this.#loadBranding();
    if (isFocusWanted) void this.updateComplete.then(() => this.#field?.focus());
  }

  #focusLauncher(): void {
    this.renderRoot.querySelector<HTMLElement>('.launcher')?.focus();
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open')) this.toggleAttribute('data-open', this.open);
    if (changed.has('theme')) this.#onTheme();
    if (!this.client) return;
    const { thread, conversationId } = this.client.state;
    if (conversationId !== this.#conversationId) {
      this.#conversationId = conversationId;
      this.#seen = seenStore(`${this.site}:${conversationId}`);
    }
    const isNew = thread.seq > this.#seen.get();
    if (isNew && this.open && this.#isAtEnd && !document.hidden) this.#seen.set(thread.seq);
    this.isAway = this.open && !this.#isAtEnd && isNew;
  }

  protected override updated(): void {
    const scroll = this.#scrollToEnd();
    if (!scroll) return;
    this.#resized.observe(scroll);
    const field = this.#field;
    if (field && field.value === '' && this.#draft !== '' && !field.dataset['restored']) {
      field.value = this.#draft;
      this.#grow(field);
      this.requestUpdate();
    }
    if (field) field.dataset['restored'] = '';
  }

  #scrollToEnd(): Element | null {
    const scroll = this.renderRoot.querySelector('.scroll');
    if (scroll && this.#isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    return scroll;
  }

  override render() {
    const { strings, client } = this;
    if (!client) return nothing;
    const unread = unreadCount(client.state.thread.items, this.#seen.get());
    return html`
      ${this.open ? this.#panel(client) : nothing}
      <button
        class="launcher"
        part="launcher"
        aria-expanded=${this.open}
        aria-label=${this.open ? strings.close : unread ? strings.launcherUnread(unread) : strings.launcher}
        @click=${() => (this.open ? this.close() : this.show())}
      >
        ${this.open ? downIcon : chatIcon}
        ${!this.open && unread ? html`<span class="badge" aria-hidden="true">${unread > 9 ? '9+' : unread}</span>` : nothing}
      </button>
    `;
  }

  #panel(client: VisitorClient) {
    const { strings } = this;
    const { state } = client;
    const isEmpty = state.thread.items.length === 0 && state.pending.length === 0;
    const isLoading = client.hasSession && !state.isLoaded;
    return html`<section class="panel" part="panel" role="dialog" aria-label=${this.#title} @keydown=${this.#onKey}>
      ${this.#header(client)}
      ${this.#notice(client)}
      <div class="scroll" @scroll=${this.#onScroll}>
        ${
          isEmpty && isLoading
            ? html`<p class="welcome" role="status">${strings.loading}</p>`
            : isEmpty
              ? html`<div class="welcome">
                <span class="mark">${sparkIcon}</span>
                <h3>${this.branding.greeting ?? strings.greeting}</h3>
                <p>${strings.greetingNote}</p>
              </div>`
              : nothing
        }
        ${threadView(state, strings, {
          requestHuman: () => client.requestHuman(),
          retry: (id) => client.retry(id),
          discard: (id) => client.discard(id),
        })}
        ${this.isAway ? html`<div class="jump"><button @click=${this.#toEnd}>${downIcon}${strings.newMessages}</button></div>` : nothing}
      </div>
      <div class="foot">
        ${handoffView(state, Date.now(), strings, {
          requestHuman: () => {
            client.requestHuman();
            this.#field?.focus();
          },
          requestAssistant: () => {
            client.requestAssistant();
            this.#field?.focus();
          },
        })}
        ${this.#composer()}
      </div>
    </section>`;
  }

  get #title(): string {
    return this.branding.title ?? this.strings.title;
  }

  #header(client: VisitorClient) {
    const { strings } = this;
    const { phase } = client.state.thread;
    const status = {
      assistant: strings.withAssistant,
      waiting: strings.waitingFor,
      human: phase.kind === 'human' ? strings.withAgent(phase.agent.name) : '',
      resolved: strings.closed,
      failed: strings.stepUnavailable,
    }[phase.kind];
    const choose = (act: () => void) => () => {
      this.isMenuOpen = false;
      act();
      this.#field?.focus();
    };
    return html`<header>
      <div class="who"><h2>${this.#title}</h2><p role="status">${client.hasSession && !client.state.isLoaded ? '' : status}</p></div>
      <div class="menu">
        <button aria-label=${strings.menu} aria-haspopup="menu" aria-expanded=${this.isMenuOpen} @click=${this.#toggleMenu}>${moreIcon}</button>
        ${
          this.isMenuOpen
            ? html`<div role="menu">
                ${
                  phase.kind === 'human' || phase.kind === 'waiting'
                    ? html`<button role="menuitem" @click=${choose(() => client.requestAssistant())}>${strings.talkToAssistant}</button>`
                    : html`<button role="menuitem" @click=${choose(() => client.requestHuman())}>${strings.talkToPerson}</button>`
                }
                <button role="menuitem" ?disabled=${phase.kind === 'resolved'} @click=${choose(() => client.endConversation())}>${strings.endChat}</button>
              </div>`
            : nothing
        }
      </div>
      <button aria-label=${strings.close} @click=${() => this.close()}>${closeIcon}</button>
    </header>`;
  }

  #notice(client: VisitorClient) {
    const { connection, problem, isStorageBlocked } = client.state;
    if (connection === 'refused')
      return html`<div class="notice error" role="alert">${problem?.message}</div>`;
    if (connection === 'offline')
      return html`<div class="notice" role="status">${this.strings.reconnecting}</div>`;
    if (isStorageBlocked)
      return html`<div class="notice" role="status">${this.strings.storageBlocked}</div>`;
    return nothing;
  }

  #composer() {
    const { strings } = this;
    const value = this.#field?.value ?? this.#draft;
    const left = MAX_TEXT_CHARS - value.length;
    return html`
      <div class="composer">
        <textarea
          rows="1"
          dir="auto"
          aria-label=${strings.placeholder}
          placeholder=${strings.placeholder}
          maxlength=${MAX_TEXT_CHARS}
          enterkeyhint="send"
          @input=${this.#onInput}
          @keydown=${this.#onComposerKey}
        ></textarea>
        <button aria-label=${strings.send} ?disabled=${value.trim() === ''} @click=${this.#submit}>${sendIcon}</button>
      </div>
      ${left <= COUNT_FROM ? html`<div class="left" role="status">${strings.charactersLeft(left)}</div>` : nothing}
    `;
  }

  readonly #submit = (): void => {
    const field = this.#field;
    const text = field?.value.trim();
    if (!field || !text) return;
    this.client?.send(text);
    field.value = '';
    this.#draft = '';
    this.#grow(field);
    this.#isAtEnd = true;
    field.focus();
    this.requestUpdate();
  };

  readonly #onComposerKey = (event: KeyboardEvent): void => {
    // Enter while a word is being composed chooses the word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  };

  readonly #onInput = (event: Event): void => {
    const field = event.target as HTMLTextAreaElement;
    this.#draft = field.value;
    this.#grow(field);
    if (field.value.trim() !== '') this.client?.showTyping();
    this.requestUpdate();
  };

  #grow(field: HTMLTextAreaElement): void {
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // Shortcuts of the page must not act on what is typed here.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    if (!this.isMenuOpen) this.close();
    else {
      this.isMenuOpen = false;
      this.renderRoot.querySelector<HTMLElement>('.menu button')?.focus();
    }
  };

  readonly #toggleMenu = (): void => {
    this.isMenuOpen = !this.isMenuOpen;
    if (this.isMenuOpen) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('[role=menuitem]')?.focus(),
      );
    }
  };

  readonly #onScroll = (event: Event): void => {
    const scroll = event.target as HTMLElement;
    this.#isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
    this.requestUpdate();
  };

  readonly #toEnd = (): void => {
    this.#isAtEnd = true;
    this.#field?.focus();
    this.requestUpdate();
  };

  readonly #onTheme = (): void => {
    const isDark =
      this.theme === 'dark' || (this.theme !== 'light' && this.#dark?.matches === true);
    this.dataset['theme'] = isDark ? 'dark' : 'light';
  };

  /** Another tab has seen something: the badge here agrees. */
  readonly #onStorage = (event: StorageEvent): void => {
    if (event.key === this.#seen.key) this.requestUpdate();
  };

  async #loadBranding(): Promise<void> {
    if (!this.relay || this.branding.title) return;
    const url = `${this.relay}/api/sites/${encodeURIComponent(this.site)}`;
    const answer = await request<{ name: string; branding: Branding }>(url, { method: 'GET' });
    if (!answer.ok) return;
    const { name, branding } = answer.body;
    this.branding = { ...branding, title: branding.title ?? name };
    if (
      branding.accent &&
      /^#[0-9a-f]{6}$/i.test(branding.accent) &&
      !this.hasAttribute('data-accent')
    ) {
      this.style.setProperty('--warmline-accent', branding.accent);
    }
  }

  get #draft(): string {
    try {
      return sessionStorage.getItem(`warmline:${this.site}:draft`) ?? '';
    } catch {
      return '';
    }
  }

  set #draft(text: string) {
    try {
      sessionStorage.setItem(`warmline:${this.site}:draft`, text);
    } catch {
      // The draft lives as long as the page.
    }
  }

  #wasOpen(): boolean {
    try {
      return sessionStorage.getItem(`warmline:${this.site}:open`) === '1';
    } catch {
      return false;
    }
  }

  #remember(): void {
    try {
      sessionStorage.setItem(`warmline:${this.site}:open`, this.open ? '1' : '0');
    } catch {
      // The next page begins closed.
    }
  }
}

function pageNow(context: Page['context']): Page {
  return {
    url: location.href.slice(0, 2_000),
    title: document.title.slice(0, 300),
    ...(context && { context }),
  };
}
