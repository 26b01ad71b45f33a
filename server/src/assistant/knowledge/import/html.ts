// From a page of HTML to the Markdown that is cut into passages: its main part, without what stands on
// every page.
/// <reference path="./domino.d.ts" />
import { createDocument, type PageElement } from '@mixmark-io/domino';
import TurndownService from 'turndown';

export interface HtmlPage {
  /** From its `<title>`; empty without one. */
  readonly title: string;
  readonly markdown: string;
  /** What it calls its own address (`<link rel="canonical">`), or null. */
  readonly canonical: string | null;
}

/** Not part of what a page says. */
const DROPPED =
  'script, style, noscript, template, nav, header nav, footer, aside, form, iframe, object, svg, canvas, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"]';

export function pageOf(html: string): HtmlPage {
  const document = createDocument(html);
  const title = oneLine(document.title);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const main =
    document.querySelector('main, [role="main"]') ??
    document.querySelector('article') ??
    document.body;
  for (const element of [...main.querySelectorAll(DROPPED)]) element.remove();
  return { title, markdown: markdownOf(main), canonical };
}

function markdownOf(element: PageElement): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  });
  service.remove(['script', 'style']);
  // A passage is read, quoted and searched as text: addresses of links and pictures would be noise.
  service.addRule('link', { filter: 'a', replacement: (content) => content });
  service.addRule('picture', { filter: 'img', replacement: (_, node) => altOf(elementOf(node)) });
  service.addRule('cell', {
    filter: ['td', 'th'],
    replacement: (content) => ` ${oneLine(content)} |`,
  });
  service.addRule('row', {
    filter: 'tr',
    replacement: (content, node) => rowOf(content, elementOf(node)),
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (content) => `\n\n${content.trim()}\n\n`,
  });
  service.addRule('table parts', {
    filter: ['thead', 'tbody', 'tfoot'],
    replacement: (content) => content,
  });
  return service.turndown(element.innerHTML).trim();
}

/** A row; the first one of its table is followed by the line that makes it a head. */
function rowOf(content: string, row: PageElement): string {
  const line = `\n|${content}`;
  if (row.closest('table')?.querySelector('tr') !== row) return line;
  return `${line}\n|${' --- |'.repeat(cellsOf(row))}`;
}

/** The nodes of rules are domino's elements, under whatever type the platform gives nodes. */
function elementOf(node: unknown): PageElement {
  return node as PageElement;
}

function cellsOf(row: PageElement): number {
  return Math.max(1, row.querySelectorAll('td, th').length);
}

function altOf(node: PageElement): string {
  return oneLine(node.getAttribute('alt') ?? '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
