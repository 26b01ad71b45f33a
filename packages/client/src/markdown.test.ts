import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownNode, parseMarkdown, parsePlain, safeHref } from './markdown.ts';

/** The tree as a short text: `paragraph(strong(a) b)`. */
function shown(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'break' || node.kind === 'rule') return `<${node.kind}>`;
      const name = node.kind === 'link' ? `link:${node.href}` : node.kind;
      return `${name}(${shown(node.children)})`;
    })
    .join('');
}

describe('parseMarkdown', () => {
  it.each([
    ['a **b** c', 'paragraph(a strong(b) c)'],
    ['**Head**\n\n1. one\n2. two', 'paragraph(strong(Head))list(item(one)item(two))'],
    ['- one\n- two\n\nafter', 'list(item(one)item(two))paragraph(after)'],
    ['> quoted', 'quote(paragraph(quoted))'],
    ['[x](https://a.example/b)', 'paragraph(link:https://a.example/b(x))'],
    ['[x](/help/y.html)', 'paragraph(link:/help/y.html(x))'],
    ['[x](javascript:alert(1))', 'paragraph(x)'],
    ['<b onclick=alert(1)>x</b>', 'paragraph(<b onclick=alert(1)>x</b>)'],
  ])('reads %j', (text, tree) => {
    expect(shown(parseMarkdown(text)).replaceAll(')<break>', ')')).toContain(tree);
  });

  it('makes an image a link, and nothing that loads by itself', () => {
    expect(shown(parseMarkdown('![alt](https://evil.example/?q=1)'))).toContain(
      'link:https://evil.example/?q=1',
    );
  });

  it('reads every beginning of an answer, as it streams in', () => {
    const text =
      '**Head**\n\n1. one `code`\n2. [two](https://a.example)\n\n| a | b |\n| --- | --- |\n| c | d |\n';
    for (let end = 0; end <= text.length; end += 1)
      expect(() => parseMarkdown(text.slice(0, end))).not.toThrow();
  });

  it('answers for any text, and keeps its letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        parseMarkdown(text);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,80}$/), (text) => {
        expect(shown(parseMarkdown(text)).replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each([
    '*'.repeat(8_000),
    '['.repeat(8_000),
    '> '.repeat(4_000),
    '`'.repeat(8_000),
    '#'.repeat(9_000),
  ])('bounds what is nested without end (%#)', (text) => {
    const depth = (nodes: readonly MarkdownNode[]): number =>
      1 + Math.max(0, ...nodes.map((node) => ('children' in node ? depth(node.children) : 0)));
    expect(depth(parseMarkdown(text))).toBeLessThan(30);
  });
});

describe('safeHref', () => {
  it.each([
    'https://a.example',
    'http://a.example/x?y#z',
    'mailto:a@b.example',
    'tel:+3110',
    '/help/a.html',
  ])('lets %s through', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'https:evil',
    'https://\u202egood',
    'ftp://a',
    'a.html',
    '',
  ])('stops %j', (href) => {
    expect(safeHref(href)).toBeNull();
  });
});

describe('what a person typed', () => {
  const words = (nodes: readonly MarkdownNode[]): string =>
    nodes
      .map((node) =>
        node.kind === 'text'
          ? node.text
          : node.kind === 'break'
            ? '\n'
            : 'children' in node
              ? words(node.children)
              : '',
      )
      .join('');
  it.each([
    'ABC_DEF_GHI',
    '5*3*2 and **x**',
    '# 123 is your order',
    '- a\n- b',
    '`code` a\\b',
    '> quoted',
    '| a | b |\n|---|---|',
    '<b>x</b>',
    '![image](https://x.example/y.png)',
    'a ~~b~~ c',
  ])('stays as it is: %s', (text) => {
    expect(words(parsePlain(text))).toBe(text);
  });

  it('has its addresses as links, untouched', () => {
    const href = 'https://x.example/a_b_c?d=*1*';
    expect(JSON.stringify(parsePlain(`see ${href} please`))).toContain(
      JSON.stringify({ kind: 'link', href, children: [{ kind: 'text', text: href }] }),
    );
  });
});

describe('a reference to a source', () => {
  /** All texts of a tree, joined. */
  const texts = (nodes: readonly MarkdownNode[]): string =>
    nodes
      .map((node) => ('text' in node ? node.text : 'children' in node ? texts(node.children) : ''))
      .join('');

  it.each(['Thirty days [1].', 'Thirty days [1][2]', '[12] says so'])('%s stays so', (text) => {
    expect(texts(parseMarkdown(text))).toBe(text);
  });

  it('is none where it is a link', () => {
    expect(JSON.stringify(parseMarkdown('[1](https://shop.example/a)'))).toContain('"href"');
  });
});
