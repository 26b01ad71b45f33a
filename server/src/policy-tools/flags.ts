// Reads the flags of `warmline policy …`. A flag that takes several values takes them after one
// mention (`--data a b`), after several (`--data a --data b`) and by pattern of the shell alike.

/** What was asked cannot be done as asked; ends with exit code 2 and the sentence alone. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/** `many` and `one` take values, `none` is a switch. */
export type FlagKinds = Readonly<Record<string, 'many' | 'one' | 'none'>>;

export interface Flags {
  /** What stands before the flags, e.g. files to check. */
  readonly files: readonly string[];
  many(name: string): readonly string[];
  /** The value, or undefined. */
  one(name: string): string | undefined;
  /** The value, or a refusal that names the flag. */
  must(name: string): string;
  /** A number above 0, or a refusal. */
  positive(name: string): number;
  has(name: string): boolean;
}

/** @throws UsageProblem for a flag that is not known, or has too few or too many values */
export function readFlags(args: readonly string[], kinds: FlagKinds): Flags {
  const files: string[] = [];
  const values = new Map<string, string[]>();
  let open: string | null = null;
  for (const arg of args) {
    const [, name, , inline] = /^--([a-z-]+)(=(.*))?$/s.exec(arg) ?? [];
    if (name !== undefined) {
      const kind = kinds[name];
      if (!kind) throw new UsageProblem(`--${name} is not known here; ${known(kinds)}`);
      if (kind === 'none' && inline !== undefined)
        throw new UsageProblem(`--${name} takes no value; leave out "=${inline}"`);
      const given = values.get(name) ?? [];
      values.set(name, inline === undefined ? given : [...given, inline]);
      open = kind === 'none' || inline !== undefined ? null : name;
    } else if (open !== null) {
      values.get(open)?.push(arg);
      if (kinds[open] === 'one') open = null;
    } else {
      files.push(arg);
    }
  }
  for (const [name, given] of values) {
    if (kinds[name] === 'none') continue;
    if (given.length === 0) throw new UsageProblem(`--${name} wants a value after it`);
    if (kinds[name] === 'one' && given.length > 1)
      throw new UsageProblem(`--${name} is given twice: ${given.join(', ')}; give it once`);
  }
  const must = (name: string) => {
    const value = values.get(name)?.[0];
    if (value === undefined) throw new UsageProblem(`--${name} is missing; give it a value`);
    return value;
  };
  return {
    files,
    many: (name) => values.get(name) ?? [],
    one: (name) => values.get(name)?.[0],
    must,
    positive: (name) => {
      const value = Number(must(name));
      if (!(value > 0 && Number.isFinite(value)))
        throw new UsageProblem(`--${name} wants a number above 0; found "${must(name)}"`);
      return value;
    },
    has: (name) => values.has(name),
  };
}

function known(kinds: FlagKinds): string {
  return `known are ${Object.keys(kinds)
    .map((name) => `--${name}`)
    .join(', ')}`;
}
