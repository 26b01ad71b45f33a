import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passagesOf, readPassages } from './articles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-articles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(folder, name), content);

describe('a folder of articles', () => {
  it('is read with its subfolders, in the order of names, Markdown only', () => {
    mkdirSync(join(folder, 'b'));
    write('c.md', 'Third.');
    write('a.md', 'First.');
    write('b/inner.md', 'Second.');
    write('notes.txt', 'No article.');
    write('a.md.bak', 'No article.');
    mkdirSync(join(folder, 'folder.md'));
    expect(readPassages(folder).map(({ id, text }) => [id, text])).toEqual([
      ['a.md#1', 'First.'],
      ['b/inner.md#1', 'Second.'],
      ['c.md#1', 'Third.'],
    ]);
  });

  it('takes over what an article says that it is about', () => {
    const [told] = passagesOf('a.md', '---\ntitle: A\nsummary: " Of lids. "\n---\nText.');
    const [silent] = passagesOf('b.md', '---\nsummary: 7\n---\nText.');
    expect(told?.summary).toBe('Of lids.');
    expect(silent).not.toHaveProperty('summary');
  });

  it('may be empty', () => {
    expect(readPassages(folder)).toEqual([]);
  });

  it('lets one bad file harm no other', () => {
    write('1-binary.md', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0a]));
    write('2-empty.md', '');
    write('3-matter-only.md', '---\ntitle: Nothing\n---\n');
    write('4-headings-only.md', '# One\n\n## Two\n');
    write('5-broken-matter.md', '---\ntitle: [unclosed\n---\nStill an article.');
    write('6-good.md', '# Good\n\nGood text.');
    const passages = readPassages(folder).filter(({ id }) => !id.startsWith('1-'));
    expect(passages.map(({ id, text }) => [id, text])).toEqual([
      ['5-broken-matter.md#1', 'Still an article.'],
      ['6-good.md#1', 'Good text.'],
    ]);
  });
});

describe('an article', () => {
  it('is cut at its headings, each passage with title, heading and address', () => {
    const source = [
      '---',
      'title: Coffee machines',
      'url: /help/coffee.html',
      '---',
      '# Coffee machines',
      '',
      'How to live with one.',
      '',
      '## Descaling',
      '',
      'Use **citric acid**.',
      '',
      '#### Too deep? ',
      'No.',
      '##### Deeper',
      'Stays in its passage.',
    ].join('\n');
    const common = { title: 'Coffee machines', url: '/help/coffee.html' };
    expect(passagesOf('coffee.md', source)).toEqual([
      { id: 'coffee.md#1', heading: '', text: 'How to live with one.', ...common },
      { id: 'coffee.md#2', heading: 'Descaling', text: 'Use **citric acid**.', ...common },
      {
        id: 'coffee.md#3',
        heading: 'Too deep?',
        text: 'No.\n##### Deeper\nStays in its passage.',
        ...common,
      },
    ]);
  });

  it('takes its title from front matter, else the first heading, else the file', () => {
    const titleOf = (source: string) => passagesOf('help/my-file.md', source)[0]?.title;
    expect(titleOf('---\ntitle: " Matter "\n---\n# Heading\ntext')).toBe('Matter');
    expect(titleOf('---\ntitle: 5\n---\n# Heading\ntext')).toBe('Heading');
    expect(titleOf('---\ntitle: ""\n---\n# Heading\ntext')).toBe('Heading');
    expect(titleOf('intro\n# Heading\ntext')).toBe('Heading');
    expect(titleOf('text')).toBe('help/my-file');
  });

  it('reads Windows line ends like others', () => {
    const source =
      '---\r\ntitle: Returns\r\nurl: /r\r\n---\r\n# Returns\r\n\r\nText.\r\n\r\n## Refund\r\n\r\nMoney.\r\n';
    expect(passagesOf('r.md', source)).toEqual([
      { id: 'r.md#1', title: 'Returns', heading: '', text: 'Text.', url: '/r' },
      { id: 'r.md#2', title: 'Returns', heading: 'Refund', text: 'Money.', url: '/r' },
    ]);
  });

  it('reads a byte order mark as nothing', () => {
    write('bom.md', '\uFEFF---\ntitle: Marked\n---\n# Marked\n\nText.');
    write('bom-only.md', '\uFEFF# Plain\n\nText.');
    expect(readPassages(folder)).toMatchObject([
      { title: 'Plain', heading: '', text: 'Text.' },
      { title: 'Marked', heading: '', text: 'Text.' },
    ]);
  });

  it('keeps a code block whole, also when a line in it looks like a heading', () => {
    const source = '# Setup\n\n```sh\n# a comment\nrun it\n```\n\nDone.';
    expect(passagesOf('s.md', source)).toMatchObject([
      { heading: '', text: '```sh\n# a comment\nrun it\n```\n\nDone.' },
    ]);
  });

  it.each(['/help/a.html', 'https://shop.example/a', 'http://shop.example/a', 'HTTPS://SHOP/a'])(
    'may be read at %s',
    (url) => {
      expect(passagesOf('a.md', `---\nurl: "${url}"\n---\ntext`)[0]?.url).toBe(url);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example/a',
    '/\\evil.example/a',
    '/\t/evil.example/a',
    'help/a.html',
    'mailto:a@b.c',
    '',
  ])('is never linked to %j', (url) => {
    const matter = JSON.stringify({ url });
    expect(passagesOf('a.md', `---\n${matter}\n---\ntext`)[0]?.url).toBeNull();
  });

  it.each(['- a list', 'just words', '5', 'null'])(
    'has no title when its front matter is %j',
    (matter) => {
      expect(passagesOf('a.md', `---\n${matter}\n---\ntext`)).toMatchObject([
        { title: 'a', text: 'text', url: null },
      ]);
    },
  );
});
