// The forms an agent fills in: hand back, transfer, resolve, invite, who the others are, and the list of keys.
import {
  type AgentCommand,
  type HandbackNote,
  MAX_TEXT_CHARS,
  type Presence,
} from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type FrameContext, frame } from './dialog-frame.ts';
import { shortcuts } from './keys.ts';
import { noteFields, noteOf } from './note.ts';
import { type PeopleContext, peopleView, removeView, teamsView } from './people-view.ts';

/** Which dialog is open. */
export type DialogKind =
  | 'hand_back'
  | 'transfer'
  | 'resolve'
  | 'correct'
  | 'invite'
  | 'people'
  | 'teams'
  | 'remove'
  | 'keys';

export interface DialogContext extends FrameContext, PeopleContext {
  /** Agents one may transfer to. */
  readonly others: readonly Presence[];
  /** The agent chosen to transfer to, who may have left since. */
  readonly chosen: Presence | null;
  /** The answer that is being corrected: its `seq` and its words. */
  readonly corrected: { readonly message: number; readonly text: string };
  /** The link of a new invitation, once made. */
  readonly inviteLink: string | null;
  onCommand(command: AgentCommand): void;
  onProblem(problem: string): void;
  onChoose(agent: Presence | null): void;
}

/** The open dialog's content; the element around it is the desk's. */
export function dialogView(kind: DialogKind, context: DialogContext): TemplateResult {
  return {
    hand_back: handBackView,
    transfer: transferView,
    resolve: resolveView,
    correct: correctView,
    invite: inviteView,
    people: peopleView,
    teams: teamsView,
    remove: removeView,
    keys: keysView,
  }[kind](context);
}

function handBackView(context: DialogContext): TemplateResult {
  const textarea = ({ name, label, hint }: (typeof noteFields)[number]) =>
    html`<label>${label}<textarea name=${name} rows="2" placeholder=${hint} dir="auto"></textarea></label>`;
  return frame(
    'Hand back to the assistant',
    context,
    html`<p class="hint">One statement a line. The assistant is bound by this note.</p>
      <fieldset><legend>The assistant may tell the visitor</legend>${noteFields.filter(({ isTold }) => isTold).map(textarea)}</fieldset>
      <fieldset><legend>Only for the assistant</legend>${noteFields.filter(({ isTold }) => !isTold).map(textarea)}</fieldset>`,
    {
      label: 'Hand back',
      onSubmit: (form) => {
        const texts = Object.fromEntries(
          noteFields.map(({ name }) => [name, String(form.get(name) ?? '')]),
        );
        // Built from the very list of the note's fields.
        const read = noteOf(texts as Record<keyof HandbackNote, string>);
        if (read.ok) context.onCommand({ type: 'hand_back', note: read.note });
        else context.onProblem(read.problem);
      },
    },
  );
}

function correctView(context: DialogContext): TemplateResult {
  const { message, text } = context.corrected;
  return frame(
    'Correct the answer',
    context,
    html`<p class="hint">Your words take the place of the assistant’s, under your name. The assistant is bound by them.</p>
      <label>What is right<textarea name="text" rows="8" required maxlength=${MAX_TEXT_CHARS} dir="auto" .value=${text}></textarea></label>`,
    {
      label: 'Correct',
      onSubmit: (form) => {
        const corrected = String(form.get('text') ?? '').trim();
        if (corrected === text.trim()) context.onProblem('Nothing is different yet.');
        else context.onCommand({ type: 'correct_answer', message, text: corrected });
      },
    },
  );
}

function transferView(context: DialogContext): TemplateResult {
  const { others, chosen } = context;
  const hasLeft = chosen !== null && !others.some(({ id }) => id === chosen.id);
  if (others.length === 0) {
    return frame(
      'Transfer',
      context,
      html`<p>No other agent is here. Release the conversation to put it back into the queue.</p>`,
      null,
    );
  }
  return frame(
    'Transfer to another agent',
    context,
    html`<label>Agent<select
        name="to"
        aria-label="Agent"
        required
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          context.onChoose(others.find(({ id }) => id === value) ?? null);
        }}
      ><option value="">Choose an agent</option>${repeat(
        others,
        ({ id }) => id,
        ({ id, name }) => html`<option value=${id}>${name}</option>`,
      )}</select></label>
      ${hasLeft ? html`<p class="problem" role="alert">${chosen.name} has left. Choose another agent.</p>` : nothing}
      <label>Note for the agent (internal)<textarea name="note" rows="3" dir="auto"></textarea></label>`,
    {
      label: 'Transfer',
      onSubmit: (form) => {
        const to = others.find(({ id }) => id === form.get('to'))?.id;
        const note = String(form.get('note') ?? '').trim();
        if (to) context.onCommand({ type: 'transfer', to, ...(note ? { note } : {}) });
      },
    },
  );
}

function resolveView(context: DialogContext): TemplateResult {
  return frame(
    'Resolve the conversation',
    context,
    html`<p class="hint">The visitor is told. A new message of theirs opens it again.</p>
      <label>Outcome (internal, optional)<textarea name="outcome" rows="3" dir="auto"></textarea></label>`,
    {
      label: 'Resolve',
      onSubmit: (form) => {
        const outcome = String(form.get('outcome') ?? '').trim();
        context.onCommand({ type: 'resolve', ...(outcome ? { outcome } : {}) });
      },
    },
  );
}

function inviteView(context: DialogContext): TemplateResult {
  const { inviteLink } = context;
  return frame(
    'Invite an agent',
    context,
    inviteLink === null
      ? html`<p>Making a link…</p>`
      : html`<p class="hint">This link lets one person sign in, once, within a day.</p>
          <label>Link<input readonly .value=${inviteLink} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>
          <button type="button" class="plain" @click=${() => void navigator.clipboard?.writeText(inviteLink)}>Copy</button>`,
    null,
  );
}

function keysView(context: DialogContext): TemplateResult {
  return frame(
    'Keyboard',
    context,
    html`<dl class="keys">${shortcuts.map(
      (shortcut) =>
        html`<dt><kbd>${shortcut.key.toUpperCase()}</kbd>${'also' in shortcut ? html` <kbd>${shortcut.also.replace('Arrow', '')}</kbd>` : nothing}</dt><dd>${shortcut.what}</dd>`,
    )}</dl>`,
    null,
  );
}
