// The keyboard of the agent view: one table, shown to people as it is.

export const shortcuts = [
  { key: 'j', also: 'ArrowDown', what: 'Next conversation' },
  { key: 'k', also: 'ArrowUp', what: 'Previous conversation' },
  { key: 'c', what: 'Take over' },
  { key: 'm', also: '/', what: 'Write a message' },
  { key: 'h', what: 'Hand back to the assistant' },
  { key: 't', what: 'Transfer to another agent' },
  { key: 'r', what: 'Resolve' },
  { key: '?', what: 'Show these keys' },
] as const satisfies readonly { key: string; also?: string; what: string }[];

/** The key of the shortcut table that an event means, or null. */
export function shortcutOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): (typeof shortcuts)[number]['key'] | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (
    shortcuts.find(
      (shortcut) => shortcut.key === key || ('also' in shortcut && shortcut.also === key),
    )?.key ?? null
  );
}
