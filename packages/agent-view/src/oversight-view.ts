// Draws what is an agent's to decide: what waits for an approval, an offer to take over.
import type { DeskThread } from '@warmline/client';
import type { OpenApproval } from '@warmline/conversation';
import type { AgentCommand, AgentRef } from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { markdown } from './markdown-view.ts';
import { slaText } from './queue.ts';

/** What a desk needs to act on a decision. */
export interface OversightActions {
  act(command: AgentCommand): void;
  /** Shows the event of that `seq`. */
  jump(seq: number): void;
}

/** The cards above the composer; nothing when there is nothing to decide. */
export function oversightView(
  { oversight }: DeskThread,
  me: AgentRef | null,
  now: number,
  actions: OversightActions,
): TemplateResult | typeof nothing {
  const { approvals, begun, offer } = oversight;
  if (approvals.length === 0 && begun.length === 0 && !offer) return nothing;
  return html`<section class="decisions" aria-label="Decisions">
    ${offer ? offerView(offer, offer.agent.id === me?.id, now, actions) : nothing}
    ${begun.map(
      ({ tool }) =>
        html`<p class="decision hint"><code>${tool}</code> was begun; its outcome is not known yet.</p>`,
    )}
    ${repeat(
      approvals,
      ({ call }) => call,
      (approval) => approvalView(approval, now, actions),
    )}
  </section>`;
}

function offerView(
  { agent, until }: NonNullable<DeskThread['oversight']['offer']>,
  isMine: boolean,
  now: number,
  { act }: OversightActions,
): TemplateResult {
  if (!isMine) {
    return html`<p class="decision hint">Offered to <bdi>${agent.name}</bdi>, ${slaText(until, now)}. Anyone may take it over.</p>`;
  }
  return html`<form class="decision" aria-label="Offer" @submit=${withReason((reason) => act({ type: 'decline_offer', reason }))}>
    <p><b>Offered to you</b> <span class="sla soon">${slaText(until, now)}</span> The brief is beside the thread; the visitor is told once you take over.</p>
    <div class="row">
      <button type="button" class="primary" @click=${() => act({ type: 'claim' })}>Take over</button>
      <input name="reason" required maxlength="500" aria-label="Reason for declining" placeholder="Reason for declining" dir="auto" />
      <button class="plain">Decline</button>
    </div>
  </form>`;
}

function approvalView(
  { call, digest, dueAt, seq, what }: OpenApproval,
  now: number,
  { act, jump }: OversightActions,
): TemplateResult {
  const decide = (verdict: 'approve' | 'reject', reason?: string) =>
    act({
      type: 'decide_approval',
      call,
      digest,
      verdict,
      ...(reason === undefined ? {} : { reason }),
    });
  const overdue = now >= dueAt ? 'overdue' : 'soon';
  return html`<form class="decision" aria-label="Approval" data-call=${call} @submit=${withReason((reason) => decide('reject', reason))}>
    <p>
      <b>${what.kind === 'action' ? html`The assistant would use <code>${what.tool}</code>` : `The assistant would answer${what.offersHuman ? ', and offer a person' : ''}`}</b>
      <span class="sla ${overdue}">${slaText(dueAt, now)}</span>
      <button type="button" class="jump" aria-label="Go to event ${seq}" @click=${() => jump(seq)}>#${seq}</button>
    </p>
    ${
      what.kind === 'action'
        ? html`<p>${what.reason}</p>${argumentsView(what.arguments)}`
        : html`<div class="text draft" dir="auto">${markdown(what.text)}</div>`
    }
    <div class="row">
      <button type="button" class="primary" @click=${() => decide('approve')}>Approve</button>
      <input name="reason" required maxlength="500" aria-label="Reason for rejecting" placeholder="Reason for rejecting; the assistant is told" dir="auto" />
      <button class="plain">Reject</button>
    </div>
  </form>`;
}

/**
 * Characters that show nothing, or turn what is shown around: an agent approves what they can read. The joiners
 * (U+200C, U+200D) stay: Hindi, Persian and emoji are written with them.
 */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}|\u034f|\u115f|\u1160|\u3164|\uffa0|[\ufe00-\ufe0e]/gu;

/** As JSON, in which every character is seen. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSEEN,
    (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`,
  );
}

/** What the digest pins, key by key; values as JSON, so that a number is not taken for its text. */
function argumentsView(args: Readonly<Record<string, unknown>>): TemplateResult {
  const entries = Object.entries(args);
  if (entries.length === 0) return html`<p class="hint">Without arguments.</p>`;
  return html`<dl class="arguments">
    ${entries.map(([key, value]) => html`<dt>${plainJson(key).slice(1, -1)}</dt><dd dir="auto">${plainJson(value)}</dd>`)}
  </dl>`;
}

/** A form whose one field is the reason. */
function withReason(onReason: (reason: string) => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    // Listened for on the form itself.
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const reason = String(form.get('reason') ?? '').trim();
    if (reason !== '') onReason(reason);
  };
}
