// Reads a template without a browser: its markup with the values put in. Listeners are left out.

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** The markup of a template, for looking things up in it. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'function') return '';
  if (typeof value === 'symbol' || typeof value === 'boolean') return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object') return String(value);
  if ('strings' in value && 'values' in value) {
    // What Lit's `html` makes, by its documented fields.
    const { strings, values } = value as Template;
    return strings.map((text, index) => text + textOf(values[index])).join('');
  }
  if ('values' in value && Array.isArray(value.values)) {
    // What `repeat(items, key, template)` makes.
    const [items, , template] = value.values as [
      readonly unknown[],
      unknown,
      (item: unknown, index: number) => unknown,
    ];
    return items.map((item, index) => textOf(template(item, index))).join('');
  }
  return '';
}

/** Every listener of a template, in order of appearance. */
export function listenersOf(value: unknown): readonly (() => void)[] {
  if (typeof value === 'function') return [value as () => void];
  if (Array.isArray(value)) return value.flatMap(listenersOf);
  if (typeof value !== 'object' || value === null || !('strings' in value)) return [];
  return (value as unknown as Template).values.flatMap(listenersOf);
}

/** All that is read as markup: the strings of every template, without their values. */
export function markupOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(markupOf);
  if (typeof value !== 'object' || value === null || !('values' in value)) return [];
  if ('strings' in value) {
    const { strings, values } = value as unknown as Template;
    return [...strings, ...values.flatMap(markupOf)];
  }
  const [items, , template] = value.values as [
    readonly unknown[],
    unknown,
    (item: unknown, index: number) => unknown,
  ];
  return items.flatMap((item, index) => markupOf(template(item, index)));
}
