// Draws a Markdown tree for agents: text stays text; links show where they lead and open elsewhere.
import { type MarkdownNode, parseMarkdown, parsePlain } from '@warmline/client';
import { html, type TemplateResult } from 'lit';

/** A template for the assistant's text. */
export function markdown(text: string): readonly unknown[] {
  return parseMarkdown(text).map(view);
}

/** A template for what a colleague typed: letter for letter. */
export function plain(text: string): readonly unknown[] {
  return parsePlain(text).map(view);
}

type Parent = Extract<MarkdownNode, { children: readonly MarkdownNode[] }>;

const wrap: Readonly<
  Record<Exclude<Parent['kind'], 'link' | 'list'>, (inner: unknown) => TemplateResult>
> = {
  paragraph: (inner) => html`<p>${inner}</p>`,
  heading: (inner) => html`<p><strong>${inner}</strong></p>`,
  item: (inner) => html`<li>${inner}</li>`,
  quote: (inner) => html`<blockquote>${inner}</blockquote>`,
  code_block: (inner) => html`<pre><code>${inner}</code></pre>`,
  code: (inner) => html`<code>${inner}</code>`,
  strong: (inner) => html`<strong>${inner}</strong>`,
  emphasis: (inner) => html`<em>${inner}</em>`,
  strike: (inner) => html`<s>${inner}</s>`,
  table: (inner) => html`<table><tbody>${inner}</tbody></table>`,
  row: (inner) => html`<tr>${inner}</tr>`,
  cell: (inner) => html`<td>${inner}</td>`,
};

function view(node: MarkdownNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return html`<br />`;
  if (node.kind === 'rule') return html`<hr />`;
  const inner = node.children.map(view);
  if (node.kind === 'list')
    return node.isOrdered ? html`<ol>${inner}</ol>` : html`<ul>${inner}</ul>`;
  if (node.kind === 'link') {
    // A path belongs to the shop, not to this page: it is shown, not followed.
    return node.href.startsWith('/')
      ? html`<u title=${node.href}>${inner}</u>`
      : html`<a href=${node.href} title=${node.href} target="_blank" rel="noopener noreferrer nofollow">${inner}</a>`;
  }
  return wrap[node.kind](inner);
}
