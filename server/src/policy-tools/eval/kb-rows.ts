// The rows of the knowledge task: documents, and questions about them.
import type { Row } from '@warmline/policy/evaluation';

export interface Doc {
  readonly id: string;
  readonly kb: string;
  /** The hotel, restaurant … it is about; empty for articles. */
  readonly entity: string;
  /** The question it answers; empty for articles, whose titles are not searched. */
  readonly asked: string;
  readonly text: string;
}

export interface Question {
  readonly kb: string;
  readonly text: string;
  readonly isAnswerable: boolean;
  readonly gold: ReadonlySet<string>;
  /** What was said before, oldest first. */
  readonly history: readonly string[];
}

/** Documents and questions among rows of any task. */
export function kbRows(rows: readonly Row[]): {
  readonly docs: readonly Doc[];
  readonly questions: readonly Question[];
} {
  const docs = new Map<string, Doc>();
  const questions: Question[] = [];
  for (const row of rows) {
    const { kb, doc_id: id, text, entity, title, question, answerable } = row;
    if (typeof kb !== 'string') continue;
    if (typeof id === 'string' && typeof text === 'string') {
      const isFaq = typeof entity === 'string';
      const asked = isFaq && typeof title === 'string' ? title : '';
      docs.set(id, { id, kb, entity: isFaq ? entity : '', asked, text });
    } else if (typeof question === 'string' && typeof answerable === 'boolean') {
      const gold = new Set(stringsIn(row['gold_docs']));
      const history = turnsIn(row['history']);
      questions.push({ kb, text: question, isAnswerable: answerable, gold, history });
    }
  }
  return { docs: [...docs.values()], questions };
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function turnsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((turn: unknown) =>
    typeof turn === 'object' && turn !== null && 'text' in turn && typeof turn.text === 'string'
      ? turn.text
      : [],
  );
}
