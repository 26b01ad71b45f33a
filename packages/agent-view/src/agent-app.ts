// The agent's page: signs in with a one-time link, asks for a name once, then shows the desk.
import {
  createDeskClient,
  type DeskClient,
  fetchMe,
  type MeAnswer,
  signIn,
} from '@warmline/client';
import type { WireError } from '@warmline/protocol';
import { css, html, LitElement, nothing } from 'lit';
import { controlStyles, tokenStyles } from './styles.ts';

type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'name'; readonly token: string; readonly problem: string | null }
  | { readonly kind: 'closed'; readonly problem: WireError }
  | { readonly kind: 'desk'; readonly client: DeskClient };

/** The whole page. */
export class WarmlineAgentApp extends LitElement {
  static override readonly properties = { screen: { state: true } };
  static override readonly styles = [
    tokenStyles,
    controlStyles,
    css`
      :host { display: block; block-size: 100dvh; }
      main.card { display: grid; place-items: center; block-size: 100%; padding: 20px; }
      .card > div { inline-size: min(420px, 100%); padding: 32px; border: 1px solid var(--line); border-radius: 16px; background: var(--surface); box-shadow: 0 10px 40px rgb(0 0 0 / 8%); display: grid; gap: 14px; }
      h1 { margin: 0; font-size: 20px; }
      p { margin: 0; color: var(--muted); }
      form { display: grid; gap: 12px; }
    `,
  ];

  declare screen: Screen;

  constructor() {
    super();
    this.screen = { kind: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
    window.addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
    if (this.screen.kind === 'desk') this.screen.client.stop();
  }

  readonly #onHash = (): void => {
    if (location.hash.startsWith('#sign-in=')) void this.#begin();
  };

  /** The token of a link that the relay has not answered yet. */
  #token: string | undefined;

  async #begin(): Promise<void> {
    this.screen = { kind: 'loading' };
    const token = /^#sign-in=([\w-]{20,200})$/.exec(location.hash)?.[1];
    if (token) this.#token = token;
    // Out of the address bar and the history at once; kept in memory until the relay has answered.
    if (location.hash) history.replaceState(null, '', location.pathname);
    if (this.#token) await this.#signIn(this.#token);
    else this.#show(await fetchMe(location.origin));
  }

  async #signIn(token: string, name?: string): Promise<void> {
    const answer = await signIn(location.origin, token, name);
    const code = answer.ok ? null : answer.error.code;
    if (answer.ok || !answer.error.retryable) this.#token = undefined;
    if (code === 'name_required') this.screen = { kind: 'name', token, problem: null };
    else if (
      !answer.ok &&
      (code === 'bad_request' || code === 'unavailable') &&
      name !== undefined
    ) {
      this.screen = { kind: 'name', token, problem: answer.error.message };
    } else this.#show(answer);
  }

  #show(answer: MeAnswer): void {
    if (!answer.ok) {
      this.screen = { kind: 'closed', problem: answer.error };
      return;
    }
    const client = createDeskClient({ relayUrl: location.origin });
    client.start();
    this.screen = { kind: 'desk', client };
  }

  override render() {
    const { screen } = this;
    switch (screen.kind) {
      case 'desk':
        return html`<warmline-desk .client=${screen.client} @warmline-signed-out=${() => this.#signedOut(screen.client)}></warmline-desk>`;
      case 'name':
        return card(html`<h1>Welcome to Warmline</h1>
          <p>Visitors see this name when you take over their conversation.</p>
          <form @submit=${(event: SubmitEvent) => this.#onName(event, screen.token)}>
            <label>Your name<input name="name" required maxlength="80" autocomplete="name" autofocus /></label>
            ${screen.problem ? html`<p class="problem" role="alert">${screen.problem}</p>` : nothing}
            <button class="primary">Continue</button>
          </form>`);
      case 'closed':
        if (screen.problem.retryable) {
          return card(html`<h1>Warmline cannot answer right now</h1>
            <p role="alert">${screen.problem.message}</p>
            <button class="primary" @click=${() => void this.#begin()}>Try again</button>`);
        }
        return card(html`<h1>You are not signed in</h1>
          <p role="alert">${screen.problem.message}</p>
          <p>Agents sign in with a one-time link: starting the relay prints one, and any agent can make one with “Invite an agent”.</p>`);
      default:
        return card(html`<p role="status">Signing in…</p>`);
    }
  }

  #onName(event: SubmitEvent, token: string): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    void this.#signIn(token, String(form.get('name') ?? ''));
  }

  #signedOut(client: DeskClient): void {
    client.stop();
    void this.#begin();
  }
}

function card(content: unknown) {
  return html`<main class="card"><div>${content}</div></main>`;
}
