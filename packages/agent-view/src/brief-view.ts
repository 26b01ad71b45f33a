// Draws the brief: facts with links to what they rest on, quotations as quotations, suggestions marked.
import type { DeskThread } from '@warmline/client';
import type { Brief, BriefField, BriefFieldName, BriefStatement } from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';

const titles: Readonly<Record<BriefFieldName, string>> = {
  intent: 'What it is about',
  reason: 'Why a person',
  decision_wanted: 'What they want decided',
  actions_attempted: 'What was tried',
  blockers: 'What stands in the way',
  constraints: 'What binds you',
  entities: 'Details',
  sentiment: 'Tone',
  confidence: 'Confidence',
  sensitivities: 'Handle with care',
  suggested_next_step: 'Suggested next step',
  options: 'What happens if you…',
  references: 'References',
};

/** The brief of one episode, whole or while it streams in. */
export function briefView(
  live: DeskThread,
  episode: number,
  onJump: (seq: number) => void,
): TemplateResult {
  const posted = live.oversight.briefs.get(episode);
  const draft = live.briefDraft?.episode === episode ? live.briefDraft : null;
  // A model adds to the brief that was posted without it.
  const isAddition = posted?.model === 'pending' && draft?.asOfSeq === posted.asOfSeq;
  const shown = draft && (isAddition || draft.asOfSeq > (posted?.asOfSeq ?? 0)) ? draft : posted;
  if (!shown) {
    return html`<p class="empty" role="status">${episode === 0 ? 'No handoff yet, so there is no brief.' : 'The brief is being built…'}</p>`;
  }
  const newer = live.thread.items.filter(
    (item) => item.kind === 'message' && item.seq > shown.asOfSeq,
  ).length;
  const filled = shown.fields.filter(({ statements }) => statements.length > 0);
  const empty = shown.fields.filter(({ statements }) => statements.length === 0);
  return html`
    <p class="asof" role="status">
      ${shown === draft ? (isAddition ? 'The model adds to it…' : 'Building…') : html`As of #${shown.asOfSeq}${newer > 0 ? html` · <b>${newer} newer ${newer === 1 ? 'message' : 'messages'}</b>` : nothing}`}
    </p>
    ${filled.map((field) => fieldView(field, onJump))}
    ${posted ? modelLine(posted) : nothing}
    ${
      empty.length > 0
        ? html`<p class="asof">Nothing in the log on: ${empty.map(({ field }) => titles[field].toLowerCase()).join(', ')}.</p>`
        : nothing
    }
  `;
}

/** What became of the model's share, where there is one. */
function modelLine({ model, dropped = 0 }: Brief): TemplateResult | typeof nothing {
  if (!model) return nothing;
  const said = {
    pending: 'The model’s words are still to come.',
    failed: 'The model could not add to it; this is what the log says.',
    done: 'What the model wrote is marked; the rest is the log’s.',
  }[model];
  const left = dropped === 1 ? '1 statement' : `${dropped} statements`;
  return html`<p class="asof">${said}${dropped > 0 ? ` ${left} of the model had no support and were left out.` : ''}</p>`;
}

function fieldView(
  { field, statements }: BriefField,
  onJump: (seq: number) => void,
): TemplateResult {
  return html`<section class="field" data-field=${field}>
    <h3>${titles[field]}${statements[0]?.basis === 'suggestion' ? html` <span class="tag">suggestion, not a fact</span>` : nothing}</h3>
    ${statements.map((statement) => statementView(statement, onJump))}
  </section>`;
}

function statementView(
  { text, events, basis, label }: BriefStatement,
  onJump: (seq: number) => void,
): TemplateResult {
  const links = events.map(
    (seq) =>
      html`<button class="jump" aria-label="Go to event ${seq}" @click=${() => onJump(seq)}>#${seq}</button>`,
  );
  const words = label ? html`<span class="label">${label}</span> ${text}` : text;
  return basis === 'quote' && !label
    ? html`<blockquote dir="auto">${words} ${links}</blockquote>`
    : html`<p class="basis-${basis}" dir="auto">${basis === 'model' ? html`<span class="tag">AI</span> ` : nothing}${words} ${links}</p>`;
}
