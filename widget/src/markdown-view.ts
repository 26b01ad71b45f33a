// Draws a Markdown tree with templates: text is always text, never markup.
import type { MarkdownNode } from '@warmline/client';
import { html, type TemplateResult } from 'lit';

/** A template for a tree. */
export function markdownView(nodes: readonly MarkdownNode[]): readonly unknown[] {
  return nodes.map(nodeView);
}

function nodeView(node: MarkdownNode): TemplateResult | string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return html`<br />`;
  if (node.kind === 'rule') return html`<hr />`;
  const inner = markdownView(node.children);
  switch (node.kind) {
    case 'paragraph':
      return html`<p>${inner}</p>`;
    case 'heading':
      return html`<p><strong>${inner}</strong></p>`;
    case 'list':
      return node.isOrdered ? html`<ol>${inner}</ol>` : html`<ul>${inner}</ul>`;
    case 'item':
      return html`<li>${inner}</li>`;
    case 'quote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'code_block':
      return html`<pre tabindex="0"><code>${inner}</code></pre>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'emphasis':
      return html`<em>${inner}</em>`;
    case 'strike':
      return html`<s>${inner}</s>`;
    case 'table':
      return html`<div class="table" tabindex="0"><table><tbody>${inner}</tbody></table></div>`;
    case 'row':
      return html`<tr>${inner}</tr>`;
    case 'cell':
      return html`<td>${inner}</td>`;
    case 'link':
      return html`<a href=${node.href} target=${node.href.startsWith('/') ? '_self' : '_blank'} rel="noopener noreferrer nofollow">${inner}</a>`;
  }
}
