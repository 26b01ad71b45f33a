// Takes the indentation out of Lit's templates in what browsers load: it is for the reader of the
// source. CSS loses its spaces too; text within elements keeps one.
import type { Plugin } from 'vite';

/** A Vite plugin for the files of our own browser rooms. */
export function slimTemplates(): Plugin {
  return {
    name: 'slim-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/(?:widget|agent-view)\/src\/.*\.ts$/.test(id)) return null;
      return code.includes('css`') || code.includes('html`')
        ? { code: slimmed(code), map: null }
        : null;
    },
  };
}

/** The source with its templates on one line. */
export function slimmed(code: string): string {
  return (
    code
      .replace(/\bcss`[^`]*`/g, (template) =>
        template
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replace(/;}/g, '}'),
      )
      // Between tags of nested templates only whitespace with a line break goes: it is indentation.
      .replace(/>[ ]*\n\s*(?=<|\$\{|`)/g, '>')
      .replace(/\}[ ]*\n\s*(?=<\/?[a-z])/g, '}')
  );
}
