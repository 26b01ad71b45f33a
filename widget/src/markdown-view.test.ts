import { parseMarkdown } from '@warmline/client';
import { describe, expect, it } from 'vitest';
import { markdownView } from './markdown-view.ts';
import { textOf } from './testing/template-text.ts';

const shown = (text: string) => textOf(markdownView(parseMarkdown(text))).replace(/\s+/g, ' ');

describe('markdownView', () => {
  it.each([
    ['**a** and *b*', '<strong>a</strong> and <em>b</em>'],
    ['`a`', '<code>a</code>'],
    ['~~a~~', '<s>a</s>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['```\na\n```', '<pre tabindex="0"><code>a</code></pre>'],
    ['---\n', '<hr />'],
  ])('draws %j', (text, markup) => {
    expect(shown(text)).toContain(markup);
  });

  it('draws a heading as strong text: the page’s outline is the page’s own', () => {
    expect(shown('# Returns\n')).toContain('<p><strong>Returns</strong></p>');
  });

  it('draws a table that can be scrolled by keyboard', () => {
    const text = shown('| a | b |\n| --- | --- |\n| c | d |\n');
    expect(text).toContain('tabindex="0"><table>');
    expect(text).toMatch(/<td> ?c ?<\/td>/);
  });

  it('opens a path of the site in place, and another site beside it, with no way back', () => {
    expect(shown('[a](/help/a.html)')).toContain(
      '<a href=/help/a.html target=_self rel="noopener noreferrer nofollow">a</a>',
    );
    expect(shown('[a](https://a.example/)')).toContain('target=_blank rel="noopener');
  });

  it('keeps raw HTML as a text among the values, never in the markup', () => {
    const nodes = markdownView(parseMarkdown('<b onclick=alert(1)>x</b>'));
    const strings: string[] = [];
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null && 'strings' in value) {
        strings.push(...(value.strings as readonly string[]));
        if ('values' in value) collect(value.values);
      }
    };
    collect(nodes);
    expect(strings.join('')).not.toContain('onclick');
    expect(textOf(nodes)).toContain('<b onclick=alert(1)>x</b>');
  });
});
