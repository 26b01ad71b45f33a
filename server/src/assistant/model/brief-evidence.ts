// Which statements of a model may stand in a brief: those that name events it was given and whose words
// and numbers stand there. What a visitor claims is never an action that was done.
import type { BriefField } from '@warmline/protocol';
import type { Line } from '../assistant.ts';
import { type Content, contentOf, supportOf } from './overlap.ts';
import { visible } from './quoted.ts';

/** The fields a model writes, in the order an agent reads them. */
export const MODEL_FIELDS = [
  'intent',
  'decision_wanted',
  'actions_attempted',
  'blockers',
  'constraints',
  'sentiment',
  'suggested_next_step',
] as const;

export type ModelFieldName = (typeof MODEL_FIELDS)[number];

/** A statement in a model's words: shown as such, as text, never as a fact. */
export interface ModelStatement {
  readonly text: string;
  /** `seq` of the events it rests on, ascending; never empty. */
  readonly events: readonly number[];
  readonly basis: 'model';
}

/** A field of a brief as a model wrote it. */
export interface ModelField {
  readonly field: ModelFieldName;
  readonly statements: readonly ModelStatement[];
  /** Statements left out because nothing bears them out. */
  readonly dropped: number;
}

/** What `sentiment` may say. */
export const MOODS: readonly string[] = ['calm', 'unhappy', 'angry', 'distressed'];

interface Evidence {
  /** Everything said at this event. */
  readonly all: Content;
  /** What the relay, the assistant or an agent said of it. */
  readonly ours: Content | null;
  readonly isVisitors: boolean;
}

const MAX_STATEMENTS = 5;
const MAX_STATEMENT_CHARS = 300;
const MAX_EVENTS = 20;
/**
 * A summary has words of its own: this share must stand in the events, and two of them at least. A suggestion
 * may go further, yet must be about something that was said.
 */
const MIN_SUPPORT = { statement: 0.25, suggestion: 0.1 } as const;
const MIN_SHARED_WORDS = { statement: 2, suggestion: 1 } as const;
/** An address in a brief is a trap: an agent might follow it. */
const ADDRESS = /:\/\/|\bwww\.|\[[^\]]*\]\(|@[\p{L}\d-]+\./iu;

/** Judges statements by the events that the model was given. */
export class BriefEvidence {
  readonly #events = new Map<number, Evidence>();

  constructor(lines: readonly Line[], facts: readonly BriefField[]) {
    for (const { seq, role, text } of lines) this.#add(seq, text, role !== 'visitor', role);
    for (const { text, events, basis } of facts.flatMap(({ statements }) => statements)) {
      // A quotation may be the visitor's words.
      for (const seq of events) this.#add(seq, text, basis === 'log', null);
    }
  }

  /** The statements of a field that may stand, of what a model sent as its value. */
  judged(field: ModelFieldName, sent: unknown): ModelField {
    const given = Array.isArray(sent) ? sent : [];
    const statements = given
      .slice(0, MAX_STATEMENTS)
      .flatMap((statement) => this.#statement(field, statement) ?? []);
    return { field, statements, dropped: given.length - statements.length };
  }

  #statement(field: ModelFieldName, sent: unknown): ModelStatement | null {
    if (typeof sent !== 'object' || sent === null) return null;
    const { text: given, events: named } = sent as { text?: unknown; events?: unknown };
    if (typeof given !== 'string' || !Array.isArray(named)) return null;
    const text = visible(given).replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > MAX_STATEMENT_CHARS || ADDRESS.test(text)) return null;
    const events = [...new Set(named)].filter((seq) => this.#events.has(seq)).sort((a, b) => a - b);
    // One event that does not exist: then the others are guesses as well.
    if (events.length === 0 || events.length !== new Set(named).size) return null;
    if (events.length > MAX_EVENTS) return null;
    return this.#isBorneOut(field, text, events) ? { text, events, basis: 'model' } : null;
  }

  #isBorneOut(field: ModelFieldName, text: string, events: readonly number[]): boolean {
    const evidence = events.flatMap((seq) => this.#events.get(seq) ?? []);
    if (field === 'sentiment') {
      // A judgement stands in no words; whose mood it is can be told.
      return MOODS.includes(text) && evidence.every(({ isVisitors }) => isVisitors);
    }
    const contents =
      field === 'actions_attempted'
        ? evidence.flatMap(({ ours }) => ours ?? [])
        : evidence.map(({ all }) => all);
    const statement = contentOf(text);
    const said = contents.reduce(merged, { words: new Set(), numbers: new Set() });
    const support = supportOf(statement, said) ?? 0;
    const kind = field === 'suggested_next_step' ? 'suggestion' : 'statement';
    const shared = support * statement.words.size + statement.numbers.size * Math.sign(support);
    const asked = Math.min(MIN_SHARED_WORDS[kind], statement.words.size + statement.numbers.size);
    return support >= MIN_SUPPORT[kind] && Math.round(shared) >= asked;
  }

  #add(seq: number, text: string, isOurs: boolean, role: Line['role'] | null): void {
    const known = this.#events.get(seq);
    const content = contentOf(text);
    const ours = isOurs ? merged(known?.ours ?? EMPTY, content) : (known?.ours ?? null);
    this.#events.set(seq, {
      all: merged(known?.all ?? EMPTY, content),
      ours,
      isVisitors: role === null ? (known?.isVisitors ?? false) : role === 'visitor',
    });
  }
}

const EMPTY: Content = { words: new Set(), numbers: new Set() };

function merged(a: Content, b: Content): Content {
  return {
    words: new Set([...a.words, ...b.words]),
    numbers: new Set([...a.numbers, ...b.numbers]),
  };
}
