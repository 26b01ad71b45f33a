// What the model may rest an answer on, numbered: passages of the site's knowledge, handback notes and
// results of tools. A citation that names none of them is worthless.
import type { TurnInput } from '../assistant.ts';

/** A passage found for a question. */
export interface RetrievedPassage {
  /** Stable id of the passage. */
  readonly id: string;
  readonly title: string;
  /** The heading it stands under; empty before the first. */
  readonly heading: string;
  /** Markdown. */
  readonly text: string;
  /** Where visitors can read it: a path on the site or an http(s) address; null for nowhere. */
  readonly url: string | null;
  /** How well it fits the question, 0 … 1. */
  readonly score: number;
}

/** Finds the passages that fit a question, best first. */
export type Retrieve = (question: string, limit: number) => readonly RetrievedPassage[];

/** Something that can be cited. */
export interface Source {
  /** What the model writes between brackets: `1` a passage, `N1` a note, `T1` a tool's result. */
  readonly label: string;
  readonly text: string;
  /** Null for what visitors are not shown as a source. */
  readonly passage: RetrievedPassage | null;
}

const MAX_PASSAGES = 6;
const MAX_QUESTION_CHARS = 1_000;
/** A question this short leans on the one before it. */
const SHORT_QUESTION_CHARS = 24;

/** The passages for a turn: those for all open messages together, then those for each alone. */
export function passagesFor(input: TurnInput, retrieve: Retrieve): readonly RetrievedPassage[] {
  const found = new Map<string, RetrievedPassage>();
  for (const question of questionsOf(input)) {
    for (const passage of retrieve(question, MAX_PASSAGES)) {
      const known = found.get(passage.id);
      if (!known || known.score < passage.score) found.set(passage.id, passage);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MAX_PASSAGES);
}

function questionsOf({ lines, open }: TurnInput): readonly string[] {
  const asked = open.map(({ text }) => text.slice(0, MAX_QUESTION_CHARS));
  if (asked.length === 0) return [];
  const together = asked.join('\n');
  const earlier = lines.findLast(
    ({ role, seq }) => role === 'visitor' && seq < (open[0]?.seq ?? 0),
  )?.text;
  const leaning =
    together.length <= SHORT_QUESTION_CHARS && earlier
      ? [`${earlier.slice(0, MAX_QUESTION_CHARS)}\n${together}`]
      : [];
  return [...new Set([together, ...asked, ...leaning])];
}

/** All that can be cited in a turn. */
export function sourcesOf(
  input: TurnInput,
  passages: readonly RetrievedPassage[],
): readonly Source[] {
  return [
    ...passages.map((passage, index) => ({
      label: String(index + 1),
      text: `${passage.title} ${passage.heading} ${passage.text}`,
      passage,
    })),
    ...input.notes.map(({ agentName, note }, index) => ({
      label: `N${index + 1}`,
      text: [agentName, ...Object.values(note).flat()].join(' '),
      passage: null,
    })),
    ...(input.toolResults ?? []).map(({ result }, index) => ({
      label: `T${index + 1}`,
      text: result,
      passage: null,
    })),
  ];
}
