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
  const again = repeatedQuotes(filled);
  return html`
    <div role="status">
      <p class="asof">
        ${shown === draft ? (isAddition ? 'The model adds to it…' : 'Building…') : html`As of #${shown.asOfSeq}${newer > 0 ? html` · <b>${newer} newer ${newer === 1 ? 'message' : 'messages'}</b>` : nothing}`}
      </p>
      ${shown === posted ? modelLine(posted) : nothing}
    </div>
    ${filled.map((field) => fieldView(field, again, onJump))}
    ${
      empty.length > 0
        ? html`<p class="asof">Nothing in the log on: ${empty.map(({ field }) => titles[field].toLowerCase()).join(', ')}.</p>`
        : nothing
    }
  `;
}

/** Quotations that stand in full further up: one message can tell what it is about and what is wanted. */
function repeatedQuotes(fields: readonly BriefField[]): ReadonlySet<BriefStatement> {
  const seen = new Set<string>();
  const again = new Set<BriefStatement>();
  for (const statement of fields.flatMap(({ statements }) => statements)) {
    if (!isQuotation(statement)) continue;
    if (seen.has(statement.text)) again.add(statement);
    seen.add(statement.text);
  }
  return again;
}

function isQuotation({ basis, label }: BriefStatement): boolean {
  return basis === 'quote' && !label;
}

/** What became of the model’s share, where there is one. */
function modelLine({ model, dropped = 0 }: Brief): TemplateResult | typeof nothing {
  if (!model) return nothing;
  const said = {
    pending: 'The model’s words are still to come.',
    failed: 'The model could not add to it; this is what the log says.',
    done: 'What the model wrote is marked AI; the rest is the log’s.',
  }[model];
  const left =
    dropped === 1
      ? '1 statement of the model had no support and was left out.'
      : `${dropped} statements of the model had no support and were left out.`;
  return html`<p class="asof">${said}${dropped > 0 ? ` ${left}` : ''}</p>`;
}

function fieldView(
  { field, statements }: BriefField,
  again: ReadonlySet<BriefStatement>,
  onJump: (seq: number) => void,
): TemplateResult {
  return html`<section class="field" data-field=${field}>
    <h3>${titles[field]}${statements[0]?.basis === 'suggestion' ? html` <span class="tag">suggestion, not a fact</span>` : nothing}</h3>
    ${statements.map((statement) => statementView(statement, again.has(statement), onJump))}
  </section>`;
}

function statementView(
  statement: BriefStatement,
  isAgain: boolean,
  onJump: (seq: number) => void,
): TemplateResult {
  const { text, events, basis, label } = statement;
  const links = events.map(
    (seq) =>
      html`<button class="jump" aria-label="Go to event ${seq}" @click=${() => onJump(seq)}>#${seq}</button>`,
  );
  if (isQuotation(statement)) {
    return isAgain
      ? html`<blockquote class="again" dir="auto"><span>${text}</span> ${links}</blockquote>`
      : html`<blockquote dir="auto">${text} ${links}</blockquote>`;
  }
  // Isolated: the letters of a tag are not to decide which way the words run.
  const tag = basis === 'model' ? html`<bdi class="tag">AI</bdi> ` : nothing;
  const kind = label ? html`<bdi class="label">${label}</bdi> ` : nothing;
  return html`<p class="basis-${basis}" dir="auto">${tag}${kind}${text} ${links}</p>`;
}
