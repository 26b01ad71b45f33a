// The classes of the gates' model. Sources label alike wordings differently, and each has its own way of
// writing; so the model does not tell labels apart but kinds of messages: a label as one source
// means and words it. What is true of all kinds adds up to the label.
import { LABELS, type Label } from './names.ts';

interface Origin {
  readonly labels: readonly Label[];
  readonly source?: string;
  readonly intent?: string;
}

/** An intent of its source with as many messages is a kind of its own. */
const ENOUGH = 30;

/** The kind of each message: its intent or source, and its labels. */
export function kindsOf(messages: readonly Origin[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { intent } of messages) {
    if (intent !== undefined) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  }
  return messages.map(({ labels, source = 'own', intent }) => {
    const isBig = intent !== undefined && (counts.get(intent) ?? 0) >= ENOUGH;
    // Among messages without a label intents need not be told apart.
    const origin = isBig && labels.length > 0 ? intent : source;
    return `${origin}|${labels.join('+')}`;
  });
}

const known = new Map<string, readonly Label[]>();

/** The labels that all messages of a kind have. */
export function labelsOfKind(kind: string): readonly Label[] {
  const before = known.get(kind);
  if (before) return before;
  const names = kind.slice(kind.lastIndexOf('|') + 1).split('+');
  const labels = LABELS.filter((label) => names.includes(label));
  known.set(kind, labels);
  return labels;
}
