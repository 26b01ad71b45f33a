// Lays one part of a document over another: what the upper one says counts, the rest shines through.

/** A part with all its keys; lists are replaced whole, records joined by key. */
export type Complete<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Complete<Item>[]
    : string extends keyof T
      ? { readonly [Key in keyof T]: Complete<T[Key]> }
      : { readonly [Key in keyof T]-?: Complete<Exclude<T[Key], undefined>> };

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `upper` over `lower`; neither is changed. An amount is one value: its currency is never mixed. */
export function laidOver<Lower>(lower: Lower, upper: unknown): Lower {
  if (!isTree(lower) || !isTree(upper)) return lower;
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    if (value === undefined) continue;
    const below = Object.hasOwn(lower, key) ? lower[key] : undefined;
    const isOneValue = isTree(value) && 'currency' in value;
    // Assigned by definition, so that a key such as __proto__ stays a key.
    Object.defineProperty(merged, key, {
      value: isTree(below) && isTree(value) && !isOneValue ? laidOver(below, value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  // Only keys of the schema are laid over keys of the same schema, so the shape stays that of `lower`.
  return merged as Lower;
}
