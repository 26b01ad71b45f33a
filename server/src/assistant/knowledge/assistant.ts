// The assistant without a model: it finds the passage that fits, quotes it with its source, and says
// “I don't know” when none does. What an agent decided for the visitor comes before the articles.
import { complainsOfAnswer } from '@warmline/policy';
import type { Citation } from '@warmline/protocol';
import type { AnswerPart, Assistant, Line, StandingNote, TurnInput } from '../assistant.ts';
import type { Passage } from './articles.ts';
import { naming, type OwnLines, ownLines } from './own-lines.ts';
import { isQuestion } from './questions.ts';
import { buildIndex, type KnowledgeIndex, type Match } from './search.ts';
import { smallTalkIn } from './small-talk.ts';
import { contentWords } from './words.ts';

interface Options {
  /** Pause between streamed pieces, so that an answer can be read as it comes. Milliseconds. */
  readonly paceMs?: number;
}

/** Under this coverage a passage is not about the question. */
const MIN_COVERAGE = 0.34;
/** Found words are no proof. */
const MAX_CONFIDENCE = 0.98;
const RIVALLED = 0.9;
/** Characters quoted of a passage in an answer. */
const MAX_ANSWER_CHARS = 1_000;
const MAX_QUOTE_CHARS = 240;
/** A second article is cited when its score is as near as this. */
const RIVAL_WITHIN = 1;
/** Less likely answers are none. */
const MIN_GROUNDING = 0.1;
/** From here on a question is taken as it stands, without what was said beside it. */
const SURE_ENOUGH = 0.5;
/** “???”: nothing was asked, and nothing seems to be well. */
const UNCLEAR = 0.4;
/** Questions of one turn that are answered one by one; more than these are one matter. */
const MAX_QUESTIONS = 4;
/** Begins a question that leans on the one before it. */
const LEANS = /^(?:and|but|what about|how about|und|aber|y|et|e|en|а|и)(?![\p{L}\p{N}])/iu;

/** Makes the knowledge-base assistant over some passages. */
export function createKnowledgeAssistant(
  passages: readonly Passage[],
  { paceMs = 12 }: Options = {},
): Assistant {
  const index = buildIndex(passages);
  return {
    name: 'knowledge-base',
    async *answer(input, signal) {
      for (const part of compose(input, index)) {
        if (part.type !== 'text') {
          yield part;
          continue;
        }
        for (const piece of pieces(part.text)) {
          if (signal.aborted) return;
          yield { type: 'text', text: piece };
          await pause(paceMs, signal);
        }
      }
    },
  };
}

/** The whole answer, before it is streamed. */
function compose(input: TurnInput, index: KnowledgeIndex): readonly AnswerPart[] {
  const own = ownLines(input);
  if (input.open.length === 0) return takeOver(input, own);
  const said = input.open.filter(({ text }) => smallTalkIn(text) === null);
  if (said.length === 0) return smallTalk(input, own);
  const questions = said.filter(({ text }) => isQuestion(text));
  if (questions.length < 2 || questions.length > MAX_QUESTIONS) {
    if (said.every(({ text }) => complainsOfAnswer(text))) return sure(own.sorry, 0);
    return (
      answered(questions.length === 1 ? questions : said, said, input, index, own) ??
      sure(own.unknown, 0)
    );
  }
  return together(
    questions.map((question) => ({
      question: question.text,
      parts: answered([question], [question], input, index, own) ?? sure(own.unknown, 0),
    })),
  );
}

/** Nothing is asked, or only who answers; the last message counts. */
function smallTalk(input: TurnInput, own: OwnLines): readonly AnswerPart[] {
  const kinds = input.open.map(({ text }) => smallTalkIn(text));
  const spoke = input.lines.findLast(({ role }) => role === 'assistant')?.seq ?? 0;
  // Thanks meant for the agent who has just handed back: what was settled is said first.
  const isForAgent = (input.notes.at(-1)?.seq ?? 0) > spoke;
  if (kinds.includes('machine')) return sure(own.machine);
  if (kinds.includes('wordless')) return sure(own.wordless, UNCLEAR);
  if (kinds.every((kind) => kind === 'greeting')) return sure(own.greeting);
  if (isForAgent) return takeOver(input, own);
  return sure(kinds.includes('thanks') ? `${own.welcome} ${own.more}` : own.more);
}

/** What is known of some messages by themselves, or with all that was said beside them. */
function answered(
  asked: readonly Line[],
  said: readonly Line[],
  input: TurnInput,
  index: KnowledgeIndex,
  own: OwnLines,
): readonly AnswerPart[] | null {
  const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n');
  let best: readonly AnswerPart[] | null = null;
  // Several quick messages may be one matter; where together they mean nothing known, the last one counts.
  for (const text of new Set([joined(asked), joined(said), said.at(-1)?.text ?? ''])) {
    const before = input.lines.findLast(
      (line) =>
        line.role === 'visitor' &&
        line.seq < (asked[0]?.seq ?? 0) &&
        smallTalkIn(line.text) === null,
    );
    const known =
      fromNotes(text, input.notes, own) ?? fromKnowledge(text, before?.text ?? '', index);
    if (known && confidenceIn(known) > confidenceIn(best ?? [])) best = known;
    if (best && confidenceIn(best) >= SURE_ENOUGH) break;
  }
  return best;
}

/** Answers to several questions, each under its question; as sure as the least sure of them. */
function together(
  answers: readonly { readonly question: string; readonly parts: readonly AnswerPart[] }[],
): readonly AnswerPart[] {
  const texts = answers.map(({ parts }) =>
    parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join(''),
  );
  const cited = new Map(
    answers
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (part.type === 'citation' ? [[part.citation.id, part] as const] : [])),
  );
  const text =
    new Set(texts).size === 1
      ? (texts[0] ?? '')
      : answers
          .map(
            ({ question }, at) => `> ${question.replace(/\s+/g, ' ').trim()}\n\n${texts[at] ?? ''}`,
          )
          .join('\n\n');
  return [
    { type: 'text', text },
    ...cited.values(),
    { type: 'confidence', value: Math.min(...answers.map(({ parts }) => confidenceIn(parts))) },
  ];
}

function confidenceIn(parts: readonly AnswerPart[]): number {
  return parts.findLast((part) => part.type === 'confidence')?.value ?? 0;
}

/** After a handback: what was agreed is said once more, so that everybody knows what holds. */
function takeOver({ notes }: TurnInput, own: OwnLines): readonly AnswerPart[] {
  const latest = notes.at(-1);
  if (!latest) return [{ type: 'confidence', value: 1 }];
  const said = tellable(latest);
  if (said.length === 0) return [{ type: 'confidence', value: 1 }];
  const list = said.map((statement) => `- ${statement}`).join('\n');
  return sure(`${naming(own.takenOver, latest.agentName)}\n\n${list}\n\n${own.here}`);
}

/** An agent's word for this visitor stands above every article. */
function fromNotes(
  question: string,
  notes: readonly StandingNote[],
  own: OwnLines,
): readonly AnswerPart[] | null {
  const words = new Set(contentWords(question));
  const found = [...notes].reverse().flatMap((note) =>
    tellable(note).map((statement) => ({
      note,
      statement,
      shared: contentWords(statement).filter((word) => words.has(word)).length,
    })),
  );
  const isAboutIt = /\b(?:agreed|decided|promised|settled|said|told|colleague|agent)\b/i.test(
    question,
  );
  const fitting = found.filter(
    ({ shared, note }) =>
      shared >= 2 || (shared >= 1 && words.size <= 4) || (isAboutIt && note === notes.at(-1)),
  );
  if (fitting.length === 0) return null;
  const best = fitting.sort((a, b) => b.shared - a.shared).slice(0, 3);
  const lines = best.map(({ statement }) => `> ${statement}`).join('\n>\n');
  const name = best[0]?.note.agentName ?? '';
  return sure(`${naming(own.settled, name)}\n\n${lines}`, 0.95);
}

function tellable({ note }: StandingNote): readonly string[] {
  return [...note.decided, ...note.done, ...note.promised];
}

function fromKnowledge(
  question: string,
  before: string,
  index: KnowledgeIndex,
): readonly AnswerPart[] | null {
  const matches = matchesOf(question, before, index);
  const [top, second] = matches;
  if (!top || top.coverage < MIN_COVERAGE || top.grounding < MIN_GROUNDING) return null;
  const isRivalled = second !== undefined && top.score - second.score < RIVAL_WITHIN;
  const cited = isRivalled ? [top, second] : [top];
  return [
    { type: 'text', text: excerpt(top.passages) },
    ...cited.map(
      ({ passages: [passage] }) => ({ type: 'citation', citation: citationOf(passage) }) as const,
    ),
    { type: 'confidence', value: confidenceOf(top, cited.length) },
  ];
}

/** “And to Norway?” is about what was asked before: the earlier question lends its words. */
function matchesOf(question: string, before: string, index: KnowledgeIndex): readonly Match[] {
  const own = index.search(question, 3);
  const [best] = own;
  // Only when the new words are known somewhere too: else the old answer would come again.
  if (before === '' || !best || contentWords(question).length > 3) return own;
  const isWeak = best.coverage < MIN_COVERAGE || best.grounding < SURE_ENOUGH;
  if (!isWeak && !LEANS.test(question.trim())) return own;
  const joined = index.search(`${before}\n${question}`, 3);
  const isBetter = (joined[0]?.grounding ?? 0) > (isWeak ? best.grounding : SURE_ENOUGH);
  return isBetter ? joined : own;
}

/** Two articles that are as good cannot both be the one that was meant. */
function confidenceOf({ grounding }: Match, cited: number): number {
  return Math.min(MAX_CONFIDENCE, grounding) * (cited > 1 ? RIVALLED : 1);
}

function sure(text: string, confidence = 1): readonly AnswerPart[] {
  return [
    { type: 'text', text },
    { type: 'confidence', value: confidence },
  ];
}

/** The passages themselves, each under its heading; what is too long is cut at a line or a sentence. */
function excerpt(passages: readonly Passage[]): string {
  let left = MAX_ANSWER_CHARS;
  const parts: string[] = [];
  for (const { heading, text } of passages) {
    // A second passage that would only be begun is left to the source.
    if (parts.length > 0 && text.length > left) break;
    parts.push((heading ? `**${heading}**\n\n` : '') + cutAt(text, left));
    left -= text.length;
  }
  return parts.join('\n\n');
}

function cutAt(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const cut = text.slice(0, maxChars);
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf('. ') + 1);
  return `${cut.slice(0, end > maxChars / 4 ? end : maxChars).trimEnd()} …`;
}

function citationOf({ id, title, heading, text, url }: Passage): Citation {
  const plain = text
    .replace(/[#*_`|>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    id,
    title: heading ? `${title}: ${heading}` : title,
    url,
    quote: plain.length > MAX_QUOTE_CHARS ? `${plain.slice(0, MAX_QUOTE_CHARS)}…` : plain,
  };
}

/** Words with the space after them. */
function pieces(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function pause(paceMs: number, signal: AbortSignal): Promise<void> {
  if (paceMs <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, paceMs);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
