// The handback note as an agent types it: one statement a line.
import { type HandbackNote, MAX_NOTE_STATEMENTS, MAX_STATEMENT_CHARS } from '@warmline/protocol';

/** The lines of the form, what they mean, and who may hear of them. */
export const noteFields = [
  {
    name: 'decided',
    label: 'Decided',
    hint: 'e.g. The grinder is replaced free of charge',
    isTold: true,
  },
  { name: 'done', label: 'Done', hint: 'e.g. Replacement ordered today', isTold: true },
  {
    name: 'promised',
    label: 'Promised to the visitor',
    hint: 'e.g. It arrives within five days',
    isTold: true,
  },
  { name: 'left', label: 'Left to do', hint: 'e.g. Ask for the serial number', isTold: false },
  { name: 'mustNot', label: 'Must not', hint: 'e.g. Offer a discount', isTold: false },
] as const satisfies readonly {
  name: keyof HandbackNote;
  label: string;
  hint: string;
  isTold: boolean;
}[];

/** A note from the form's texts, or what is wrong with them. */
export function noteOf(
  texts: Readonly<Record<keyof HandbackNote, string>>,
):
  | { readonly ok: true; readonly note: HandbackNote }
  | { readonly ok: false; readonly problem: string } {
  const note = Object.fromEntries(
    noteFields.map(({ name }) => [name, statementsOf(texts[name])]),
  ) as unknown as HandbackNote;
  for (const { name, label } of noteFields) {
    if (note[name].length > MAX_NOTE_STATEMENTS)
      return { ok: false, problem: `“${label}” has more than ${MAX_NOTE_STATEMENTS} lines.` };
    if (note[name].some((statement) => statement.length > MAX_STATEMENT_CHARS)) {
      return {
        ok: false,
        problem: `A line of “${label}” is longer than ${MAX_STATEMENT_CHARS} characters.`,
      };
    }
  }
  return { ok: true, note };
}

function statementsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
}
