// An inverted index over texts. Finds those a question may mean by BM25 over its words and all they may
// stand for, and by pieces of characters; then measures what the question finds in the best of them.
import { type Word, wordsOf } from '../text.ts';
import { type Entry, type Evidence, evidenceIn } from './evidence.ts';
import { neighboursOf } from './neighbours.ts';
import { indexPieces, LONG, SHORT } from './pieces-index.ts';
import { BM25_TOP, bm25, count, type Posting, rarityOf } from './postings.ts';
import { createVocabulary } from './vocabulary.ts';
import { FAMILY_LIKENESS, familyOf } from './word-families.ts';

export interface SearchedText {
  /** ISO 639-1, or null when unknown. */
  readonly language: string | null;
  /** Title and heading: what they say goes for the whole text, and weighs more. */
  readonly subject: string;
  readonly text: string;
}

/** One word of a question and what it weighs. */
export interface Asked {
  readonly word: Word;
  /** Inverse document frequency, less for words that any question may have. */
  readonly rarity: number;
  /** The same against the rarest word there can be, 0 … 1: does not grow with the number of texts. */
  readonly relativeRarity: number;
  /** Whether no text has it, or one like it. */
  readonly isUnknown: boolean;
  /** Whether questions of any subject have it. */
  readonly isPlain: boolean;
  /** Whether it stands right behind another word that was asked, and is qualified by that. */
  readonly isQualified: boolean;
  /** How alike words of the vocabulary are, by their number. */
  readonly like: ReadonlyMap<number, number>;
}

/** A text that may answer. */
export interface Candidate extends Evidence {
  /** Its number. */
  readonly text: number;
  /** BM25 over words, as a share of what a text could reach. */
  readonly words: number;
  /** BM25 over pieces of characters, likewise. */
  readonly pieces: number;
  /** What texts about the same thing reach over words. */
  readonly around: number;
  /** What its best sentence has of the question's pieces, 0 … 1. */
  readonly sentencePieces: number;
  /** Known of what the leading candidates do not all know: what tells them apart, 0 … 1. */
  readonly telling: number;
  /** `words` against the best of all candidates, 0 … 1. */
  readonly lead: number;
}

/** What a kind of texts knows of words beyond their spelling. */
export interface Thesaurus {
  /** Stems that may stand for a word. */
  relatedTo(word: Word): ReadonlySet<string>;
  /** How alike those are, 0 … 1. */
  readonly related: number;
  /** Words for what a question only paraphrases; may be empty. */
  paraphrased(question: string): string;
  /** Whether a word asks rather than names. */
  isGeneric(word: Word): boolean;
}

export interface TextsIndex {
  /** What of a question is looked for; nothing when all its words are function words. */
  asked(question: readonly Word[], language: string | null): readonly Asked[];
  /** The texts worth a closer look, best first by the sum of `words` and `pieces`. */
  candidates(
    question: readonly Word[],
    asked: readonly Asked[],
    isWanted?: (text: number) => boolean,
  ): readonly Candidate[];
  /** The numbers of words in the vocabulary; only to be asked while the index is built. */
  numbersOf(words: readonly Word[]): Int32Array;
  /** A text as it was read: its words, title and heading first. */
  entryOf(text: number): Entry | undefined;
}

const LENGTH_MATTERS = 0.6;
/** A likeness counts by this power: similar spellings are doubtful. */
const DOUBT = 2;
/** A word of the subject counts as often as this. */
const SUBJECT_COUNTS = 3;
/** What a common word weighs against another as rare. */
const COMMON_WEIGHT = 0.4;
const CANDIDATES = 24;
/** So many are compared with one another. */
const LEADING = 8;
/** Words of a question that are looked for. */
const MAX_ASKED = 60;
/** A text is looked at for its pieces alone from this share on. */
const MIN_PIECES = 0.1;

export function indexTexts(
  texts: readonly SearchedText[],
  thesaurus: Thesaurus | null = null,
): TextsIndex {
  const vocabulary = createVocabulary({ strict: thesaurus !== null });
  const postings = new Map<number, Posting>();
  const entries: Entry[] = [];
  const read: (readonly Word[])[] = [];
  for (const [text, { language, subject, text: own }] of texts.entries()) {
    const subjectWords = wordsOf(subject, language);
    const after = (subjectWords.at(-1)?.sentence ?? -1) + 1;
    const all = [...subjectWords, ...wordsOf(own, language)];
    const ownFrom = subjectWords.length;
    const sentences = new Uint16Array(all.length);
    const numbers: { readonly sentence: number; readonly number: string }[] = [];
    for (const [at, { stem, sentence: own }] of all.entries()) {
      const sentence = at < ownFrom ? own : own + after;
      sentences[at] = sentence;
      if (NUMBER.test(stem)) numbers.push({ sentence, number: stem });
    }
    const words = Int32Array.from(all, (word) => vocabulary.idOf(word));
    for (const [at, id] of words.entries()) {
      count(postings, id, text, at < ownFrom ? SUBJECT_COUNTS : 1);
    }
    read.push(all);
    entries.push({ words, sentences, ownFrom, numbers });
  }
  const pieces = indexPieces(read, LONG);
  const textOfSentence: number[] = [];
  const sentencePieces = indexPieces(
    read.flatMap((words, text) =>
      sentencesOf(words, entries[text]).map((sentence) => {
        textOfSentence.push(text);
        return sentence;
      }),
    ),
    SHORT,
  );
  const neighbours = neighboursOf(read);
  const meanLength =
    entries.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, entries.length) || 1;
  const rarest = rarityOf(0, texts.length);

  /** How often each text has one of these words, similar ones counting less. */
  const timesOf = (like: ReadonlyMap<number, number>): Map<number, number> => {
    const times = new Map<number, number>();
    for (const [id, likeness] of like) {
      const list = postings.get(id);
      for (const [at, text] of list?.texts.entries() ?? []) {
        times.set(text, (times.get(text) ?? 0) + (list?.counts[at] ?? 0) * likeness);
      }
    }
    return times;
  };

  return {
    asked(question, language) {
      const asked = new Map<string, Asked>();
      for (const [at, word] of question.entries()) {
        if (word.isFunctionWord || asked.has(word.stem) || asked.size >= MAX_ASKED) continue;
        const like = new Map(
          vocabulary.like(word).map(({ id, likeness }) => [id, likeness ** DOUBT]),
        );
        for (const stem of familyOf(word.stem, language)) {
          for (const id of vocabulary.ofStem(stem)) {
            like.set(id, Math.max(like.get(id) ?? 0, FAMILY_LIKENESS));
          }
        }
        for (const stem of thesaurus?.relatedTo(word) ?? []) {
          for (const id of vocabulary.ofStem(stem)) {
            like.set(id, Math.max(like.get(id) ?? 0, thesaurus?.related ?? 0));
          }
        }
        let frequency = 0;
        for (const times of timesOf(like).values()) frequency += Math.min(1, times);
        const isPlain = word.isCommon || thesaurus?.isGeneric(word) === true;
        const weight = isPlain ? COMMON_WEIGHT : 1;
        const rarity = weight * Math.max(0.05, rarityOf(frequency, texts.length));
        const relativeRarity = rarity / rarest;
        const isUnknown = frequency < 0.5;
        asked.set(word.stem, {
          word,
          rarity,
          relativeRarity,
          isUnknown,
          isPlain,
          isQualified: thesaurus !== null && qualifies(question[at - 1], thesaurus),
          like,
        });
      }
      return [...asked.values()];
    },

    candidates(question, asked, isWanted = () => true) {
      const best = (asked.reduce((sum, { rarity }) => sum + rarity, 0) || 1) * BM25_TOP;
      const byWords = new Map<number, number>();
      for (const { rarity, like } of asked) {
        for (const [text, times] of timesOf(like)) {
          const length = (entries[text]?.words.length ?? 0) / meanLength;
          const part = (rarity * bm25(times, length, LENGTH_MATTERS)) / best;
          byWords.set(text, (byWords.get(text) ?? 0) + part);
        }
      }
      const byPieces = pieces.scores(question);
      const bySentence = new Float64Array(texts.length);
      sentencePieces.scores(question).forEach((score, sentence) => {
        const text = textOfSentence[sentence] ?? 0;
        if (score > (bySentence[text] ?? 0)) bySentence[text] = score;
      });
      const found = new Set(byWords.keys());
      byPieces.forEach((score, text) => {
        if (score > MIN_PIECES) found.add(text);
      });
      const sum = (text: number) => (byWords.get(text) ?? 0) + (byPieces[text] ?? 0);
      const measured = [...found]
        .filter(isWanted)
        .sort((a, b) => sum(b) - sum(a))
        .slice(0, CANDIDATES)
        .flatMap((text) => {
          const entry = entries[text];
          if (!entry) return [];
          const around = (neighbours[text] ?? []).reduce(
            (total, [other, share]) => total + share * (byWords.get(other) ?? 0),
            0,
          );
          return {
            text,
            words: byWords.get(text) ?? 0,
            pieces: byPieces[text] ?? 0,
            around,
            sentencePieces: bySentence[text] ?? 0,
            ...evidenceIn(entry, asked),
          };
        });
      const mostWords = measured.reduce((top, { words }) => Math.max(top, words), 0) || 1;
      const weights = tellingWeights(measured.slice(0, LEADING), asked);
      const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
      return measured.map((candidate) => ({
        ...candidate,
        lead: candidate.words / mostWords,
        telling:
          weights.reduce((sum, weight, at) => sum + weight * (candidate.known[at] ?? 0), 0) / all,
      }));
    },

    numbersOf: (words) => Int32Array.from(words, (word) => vocabulary.idOf(word)),
    entryOf: (text) => entries[text],
  };
}

/** What each word of a question weighs among the leading candidates: what all of them know tells nothing. */
function tellingWeights(
  leading: readonly Pick<Evidence, 'known'>[],
  asked: readonly Asked[],
): readonly number[] {
  return asked.map(({ rarity }, at) => {
    const frequency = leading.reduce((sum, { known }) => sum + (known[at] ?? 0), 0);
    return rarity * rarityOf(frequency, leading.length);
  });
}

/** The words of each sentence; title and heading are sentences of their own. */
function sentencesOf(
  words: readonly Word[],
  entry: Pick<Entry, 'sentences'> | undefined,
): readonly (readonly Word[])[] {
  const sentences = new Map<number, Word[]>();
  for (const [at, word] of words.entries()) {
    const sentence = entry?.sentences[at] ?? 0;
    const own = sentences.get(sentence);
    if (own) own.push(word);
    else sentences.set(sentence, [word]);
  }
  return [...sentences.values()];
}

/** A word before another says which one is meant, unless it asks, counts, or names a matter of its own. */
function qualifies(word: Word | undefined, { isGeneric, relatedTo }: Thesaurus): boolean {
  if (!word || word.isFunctionWord || word.isCommon || NUMBER.test(word.stem)) return false;
  return !isGeneric(word) && relatedTo(word).size === 0;
}

const NUMBER = /^(?:\d[\d.]*|[一二三四五六七八九十百千万亿两])$/u;
