import { describe, expect, it } from 'vitest';
import { slimmed } from './slim-templates.ts';

describe('slim templates', () => {
  it('keeps what a space means in CSS', () => {
    expect(
      slimmed('css`\n  header :focus-visible { margin: 0 2px; inline-size: calc(1px + 2px); }\n`'),
    ).toBe('css` header :focus-visible{margin:0 2px;inline-size:calc(1px + 2px)}`');
  });

  it('takes indentation between tags away, and leaves words alone', () => {
    expect(slimmed('html`<div>\n    <p>two words</p>\n  </div>`')).toBe(
      'html`<div><p>two words</p></div>`',
    );
  });
});
