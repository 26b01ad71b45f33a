// Markdown as a safe tree, without any DOM: what views render is nodes of a short list. Raw HTML stays
// text, images become links, and a link leads only where a person may be led.
import * as smd from 'streaming-markdown';

/** A node of a rendered text. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly MarkdownNode[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly children: readonly MarkdownNode[];
    }
  | {
      readonly kind:
        | 'paragraph'
        | 'heading'
        | 'item'
        | 'quote'
        | 'code_block'
        | 'code'
        | 'strong'
        | 'emphasis'
        | 'strike'
        | 'table'
        | 'row'
        | 'cell';
      readonly children: readonly MarkdownNode[];
    };

interface Open {
  readonly kind: Exclude<MarkdownNode['kind'], 'text' | 'break' | 'rule'> | 'document';
  readonly children: MarkdownNode[];
  readonly isOrdered: boolean;
  href: string;
}

/** Longer texts are shown as they are: parsing must stay cheap while an answer streams in. */
const MAX_CHARS = 8_000;
/** Deeper nesting is flattened into its parent. */
const MAX_DEPTH = 20;

const kinds = new Map<number, Open['kind']>([
  [smd.PARAGRAPH, 'paragraph'],
  [smd.HEADING_1, 'heading'],
  [smd.HEADING_2, 'heading'],
  [smd.HEADING_3, 'heading'],
  [smd.HEADING_4, 'heading'],
  [smd.HEADING_5, 'heading'],
  [smd.HEADING_6, 'heading'],
  [smd.LIST_ITEM, 'item'],
  [smd.LIST_UNORDERED, 'list'],
  [smd.LIST_ORDERED, 'list'],
  [smd.BLOCKQUOTE, 'quote'],
  [smd.CODE_BLOCK, 'code_block'],
  [smd.CODE_FENCE, 'code_block'],
  [smd.CODE_INLINE, 'code'],
  [smd.STRONG_AST, 'strong'],
  [smd.STRONG_UND, 'strong'],
  [smd.ITALIC_AST, 'emphasis'],
  [smd.ITALIC_UND, 'emphasis'],
  [smd.STRIKE, 'strike'],
  [smd.LINK, 'link'],
  [smd.RAW_URL, 'link'],
  [smd.IMAGE, 'link'],
  [smd.TABLE, 'table'],
  [smd.TABLE_ROW, 'row'],
  [smd.TABLE_CELL, 'cell'],
]);

/** Parses a text, finished or still streaming in. Never throws. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  if (text.length > MAX_CHARS) return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
  const root: Open = { kind: 'document', children: [], isOrdered: false, href: '' };
  const open: (Open | null)[] = [root];
  // `null` marks a token that is flattened: its children go to the nearest open node.
  const current = (): Open => open.findLast((node) => node !== null) ?? root;
  const parser = smd.parser({
    data: null,
    add_token: (_, token: number) => {
      if (token === smd.LINE_BREAK || token === smd.RULE) {
        current().children.push({ kind: token === smd.RULE ? 'rule' : 'break' });
        open.push(null);
        return;
      }
      const kind = kinds.get(token);
      const isOrdered = token === smd.LIST_ORDERED;
      open.push(
        kind && open.length < MAX_DEPTH ? { kind, children: [], isOrdered, href: '' } : null,
      );
    },
    end_token: end,
    add_text: (_, piece: string) => {
      current().children.push({ kind: 'text', text: piece });
    },
    set_attr: (_, attribute: number, value: string) => {
      if (attribute === smd.HREF || attribute === smd.SRC) current().href = value;
    },
  });
  // `[1]` refers to a source; to the parser it would be the beginning of a link.
  smd.parser_write(parser, text.replace(/\[(\d+)\](?!\()/g, '\\[$1\\]'));
  smd.parser_end(parser);
  // The parser leaves open what the text did not close: lists at its end, for one.
  while (open.length > 1) end();
  return root.children;

  function end(): void {
    if (open.length === 1) return;
    const done = open.pop();
    if (done) current().children.push(...closed(done));
  }
}

/**
 * Reads what a person typed: letter for letter, so that a code such as `AB_12_CD` stays what it is. Addresses
 * become links, numbered lines a list.
 */
export function parsePlain(text: string): readonly MarkdownNode[] {
  const parts = text.split(/(https?:\/\/\S+)/);
  const escaped = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/[\\`*_#~|<>[\]+-]/g, '\\$&'),
  );
  return parseMarkdown(escaped.join(''));
}

function closed({ kind, children, isOrdered, href }: Open): readonly MarkdownNode[] {
  if (kind === 'document') return children;
  if (kind === 'list') return [{ kind, isOrdered, children }];
  if (kind !== 'link') return [{ kind, children }];
  const safe = safeHref(href);
  const shown = children.length > 0 ? children : [{ kind: 'text' as const, text: href }];
  return safe === null ? shown : [{ kind, href: safe, children: shown }];
}

/**
 * An address a person may be led to: http, https, mailto, tel, or a path of the site.
 * @returns null for anything else
 */
export function safeHref(href: string): string | null {
  // Browsers pass over control characters inside a scheme; bidi marks make a text lie about its end.
  if (/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(href.trim()))
    return null;
  const bare = href.trim();
  if (/^\/(?![/\\])/.test(bare)) return bare;
  return /^(?:https?:\/\/[^/\\]|mailto:[^/]|tel:[+\d])/i.test(bare) ? bare : null;
}
