// From the model's stream to parts of an answer: sentence by sentence, each checked before it is shown.
import { promisesTransfer } from '@warmline/policy';
import type { Citation } from '@warmline/protocol';
import type { AnswerPart } from '../assistant.ts';
import { type Claim, Grounding } from './confidence.ts';
import type { RetrievedPassage, Source } from './passages.ts';
import { checkedProse, type ProseRules } from './prose.ts';
import { visible } from './quoted.ts';
import { Sentences } from './sentences.ts';

/** What was taken out of an answer, to be counted. */
export type TextCheck =
  | 'citation_removed'
  | 'link_removed'
  | 'html_neutralised'
  | 'promise_withheld'
  | 'cut_at_limit';

interface Options extends ProseRules {
  /** Longest answer, in characters. */
  readonly maxChars: number;
  readonly onCheck: (check: TextCheck, times: number) => void;
}

const MAX_QUOTE_CHARS = 240;

/** Makes the parts of one answer. */
export class AnswerText {
  readonly #options: Options;
  readonly #sentences = new Sentences();
  readonly #grounding: Grounding;
  /** Passages in the order of their first citation: their number for the visitor. */
  readonly #cited: Source[] = [];
  #chars = 0;
  #citationsRemoved = 0;
  #hasWithheld = false;
  #isInCode = false;

  constructor(options: Options) {
    this.#options = options;
    this.#grounding = new Grounding(options.sources);
  }

  /** Nothing more is taken in. */
  get isFull(): boolean {
    return this.#chars >= this.#options.maxChars;
  }

  /** Whether anything was said, shown or withheld. */
  get isEmpty(): boolean {
    return this.#chars === 0 && !this.#hasWithheld;
  }

  /** Takes a piece of the stream. */
  push(piece: string): readonly AnswerPart[] {
    return this.#sentences.push(piece).flatMap((sentence) => this.#judge(sentence));
  }

  /** Gives what was held back last. */
  end(): readonly AnswerPart[] {
    return this.#sentences.end().flatMap((sentence) => this.#judge(sentence));
  }

  /** What there is to verify, after `end`: nothing where the confidence is as low as it gets anyway. */
  get claims(): readonly Claim[] {
    const { claims } = this.#grounding;
    const isCited = claims.some(({ cited }) => cited.length > 0);
    return isCited && !this.#hasWithheld ? claims : [];
  }

  /** What the whole answer rests on; after `end`. `verification`: what a verifier says, null for none. */
  summary(verification: number | null): readonly AnswerPart[] {
    const scores = this.#options.sources.flatMap(({ passage }) => passage?.score ?? []);
    const measures = this.#grounding.measures({
      retrieval: scores.length > 0 ? Math.max(...scores) : null,
      verification,
      citationsRemoved: this.#citationsRemoved,
    });
    const confidence = this.#grounding.confidence(measures);
    return [
      ...this.#cited.flatMap(({ passage }) =>
        passage ? [{ type: 'citation', citation: citationOf(passage) } as const] : [],
      ),
      { type: 'evidence', ...measures },
      // An answer that lost a sentence, or its end, is not the one that was meant.
      { type: 'confidence', value: this.#hasWithheld ? Math.min(0.3, confidence) : confidence },
    ];
  }

  #judge(raw: string): readonly AnswerPart[] {
    const sentence = visible(raw);
    if (this.isFull) return [];
    const promise = promisesTransfer(sentence);
    if (promise !== null) {
      this.#hasWithheld = true;
      this.#options.onCheck('promise_withheld', 1);
      return [{ type: 'promise_withheld', text: sentence.trim() }];
    }
    const text = this.#isCode(sentence) ? sentence : this.#checked(sentence);
    return this.#shown(text);
  }

  /** Lines of a code block are left alone, unless they could be anything else to a reader. */
  #isCode(line: string): boolean {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    const wasInCode = this.#isInCode;
    if (isFence) this.#isInCode = !wasInCode;
    return wasInCode && !isFence && !/```|~~~|:\/\/|\]\(/.test(line);
  }

  #checked(sentence: string): string {
    const { text, cited, saysUnknown, removed } = checkedProse(sentence, this.#options, (source) =>
      this.#numberOf(source),
    );
    this.#grounding.sentence(sentence, cited, saysUnknown);
    this.#citationsRemoved += removed.citations;
    this.#count('citation_removed', removed.citations);
    this.#count('link_removed', removed.links);
    this.#count('html_neutralised', removed.html);
    return text;
  }

  #shown(text: string): readonly AnswerPart[] {
    const begun = this.#chars === 0 ? text.trimStart() : text;
    const room = this.#options.maxChars - this.#chars;
    if (begun.length > room) this.#count('cut_at_limit', 1);
    const piece = begun.slice(0, room).toWellFormed();
    this.#chars += piece.length;
    return piece === '' ? [] : [{ type: 'text', text: piece }];
  }

  #count(check: TextCheck, times: number): void {
    if (times > 0) this.#options.onCheck(check, times);
  }

  #numberOf(source: Source): number {
    const known = this.#cited.indexOf(source);
    return known >= 0 ? known + 1 : this.#cited.push(source);
  }
}

function citationOf({ id, title, heading, url, text }: RetrievedPassage): Citation {
  const plain = text
    .replace(/[#*_`|>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    id,
    title: heading ? `${title}: ${heading}` : title,
    url,
    quote:
      plain.length > MAX_QUOTE_CHARS ? `${plain.slice(0, MAX_QUOTE_CHARS).toWellFormed()}…` : plain,
  };
}
