// How sure an answer may be, from what can be counted of it: does something fit the question, do its
// sentences cite, do they stand in what they cite, does a verifier say so too. To be calibrated from
// recorded outcomes.
import { compositeConfidence } from '@warmline/policy';
import { type Content, contentOf, supportOf } from './overlap.ts';
import type { Source } from './passages.ts';

/** The measures of one answer. */
export interface Measures {
  readonly retrieval: number | null;
  readonly grounding: number | null;
  readonly citationDensity: number | null;
  /** What a verifier says of it; null where none did. */
  readonly verification: number | null;
  readonly citationsRemoved: number;
}

/** A sentence that states something. */
export interface Claim {
  /** Without its citations. */
  readonly text: string;
  /** Labels of the sources it cites, itself or at the end of its line. */
  readonly cited: readonly string[];
}

interface ReadClaim extends Claim {
  readonly content: Content;
  cited: readonly string[];
}

/** A sentence of so many words states something; with a citation, one of any words. */
const MIN_CLAIM_WORDS = 4;
const UNGROUNDED = 0.3;
const UNJUDGED = 0.6;

/** Follows an answer sentence by sentence. */
export class Grounding {
  readonly #contents: ReadonlyMap<string, Content>;
  readonly #claims: ReadClaim[] = [];
  /** Claims of this line that wait for the citation at its end. */
  #waiting: ReadClaim[] = [];
  readonly #supports: number[] = [];
  #saysUnknown = false;
  #isUnjudged = false;
  #citesPassages = false;

  constructor(sources: readonly Source[]) {
    this.#contents = new Map(sources.map(({ label, text }) => [label, contentOf(text)]));
  }

  /** A sentence of the answer, and the labels it cites. One citation serves the line before it. */
  sentence(text: string, cited: readonly string[], saysUnknown: boolean): void {
    if (saysUnknown) this.#saysUnknown = true;
    if (text.startsWith('\n')) this.#waiting = [];
    const stated = text.replace(/[[【][NT^\d,;\s]{1,20}[\]】]/g, ' ');
    const content = contentOf(stated);
    const isClaim =
      !/[?？؟]["'”’»)*_\s]*$/.test(text) &&
      (content.words.size >= (cited.length > 0 ? 1 : MIN_CLAIM_WORDS) || content.numbers.size > 0);
    if (isClaim) {
      const claim = { text: stated.trim(), content, cited: [] };
      this.#claims.push(claim);
      this.#waiting.push(claim);
    }
    if (cited.length === 0) return;
    this.#citesPassages ||= cited.some((label) => /^\d/.test(label));
    const sources = joined(cited.flatMap((label) => this.#contents.get(label) ?? []));
    for (const claim of this.#waiting) {
      claim.cited = cited;
      const support = supportOf(claim.content, sources);
      if (support === null) this.#isUnjudged = true;
      else this.#supports.push(support);
    }
    this.#waiting = [];
  }

  /** What the answer states; nothing where it says that it does not know. */
  get claims(): readonly Claim[] {
    return this.#saysUnknown ? [] : this.#claims;
  }

  /** What was measured. `retrieval`: the best score of the passages, null without any. */
  measures(given: Pick<Measures, 'retrieval' | 'verification' | 'citationsRemoved'>): Measures {
    const cited = this.#claims.filter((claim) => claim.cited.length > 0);
    const sum = this.#supports.reduce((total, support) => total + support, 0);
    return {
      ...given,
      grounding: this.#supports.length > 0 ? sum / this.#supports.length : null,
      citationDensity: this.#claims.length > 0 ? cited.length / this.#claims.length : null,
    };
  }

  /**
   * The confidence of the answer, 0 … 1: the policy's composite of what was measured, a fifth less for each
   * invented citation. “I do not know” is 0, a reply that states nothing (a greeting, a question back) 0.9,
   * statements without any citation 0.3 at most. Grounding that cannot be judged, as when the passage is in
   * another script, counts 0.6; an answer from decisions and results alone has retrieval 1.
   */
  confidence(measures: Measures): number {
    const { retrieval, grounding, citationDensity, verification, citationsRemoved } = measures;
    if (this.#saysUnknown) return 0;
    if (citationDensity === null) return citationsRemoved > 0 ? UNGROUNDED : 0.9;
    const composite = compositeConfidence({
      retrieval: this.#citesPassages ? (retrieval ?? 0) : 1,
      grounding: grounding ?? (this.#isUnjudged ? UNJUDGED : 0),
      citationDensity,
      verification: verification ?? undefined,
    });
    const trusted = composite * 0.8 ** citationsRemoved;
    return citationDensity === 0 ? Math.min(UNGROUNDED, trusted) : trusted;
  }
}

function joined(contents: readonly Content[]): Content {
  return {
    words: new Set(contents.flatMap(({ words }) => [...words])),
    numbers: new Set(contents.flatMap(({ numbers }) => [...numbers])),
  };
}
