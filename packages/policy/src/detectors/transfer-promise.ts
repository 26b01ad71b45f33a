// A model says that a person is coming: “I am transferring you”, “an agent will be with you shortly”.
// Unless an event says so, it is not true. Offers, questions and refusals are no promises.
import { normalised } from './normalise.ts';
import { type PromiseLanguage, words } from './transfer-promise-language.ts';
import { eastern } from './transfer-promises-eastern.ts';
import { english } from './transfer-promises-english.ts';
import { western } from './transfer-promises-western.ts';

const languages: readonly PromiseLanguage[] = [english, ...western, ...eastern];

/** Things are connected and forwarded as well. */
const NO_PERSON =
  /wlan|wi-?fi|wifi|bluetooth|router|network|netzwerk|internet|printer|payment page|website|web ?page|the bank/u;

/** A question asks; it promises nothing. */
const QUESTION = /[?？؟]["'”’»)*_\s]*$/;

/**
 * Finds a sentence that promises a person, in fourteen languages.
 * @param text - what the assistant is about to say, a sentence or several
 * @returns the first such sentence as it is written, or null
 */
export function promisesTransfer(text: string): string | null {
  for (const sentence of sentencesOf(text)) {
    if (QUESTION.test(sentence)) continue;
    const plain = normalised(sentence).replace(/[*_`~]/g, '');
    const clauses = clausesOf(plain);
    if (languages.some((language) => isPromise(language, clauses))) return sentence.trim();
  }
  return null;
}

/** A condition reaches over the whole sentence only where it comes first or right after. */
function isPromise(
  { hint, promises, excused }: PromiseLanguage,
  clauses: readonly string[],
): boolean {
  return clauses.some((clause, index) => {
    if (NO_PERSON.test(clause) || !hint.test(clause)) return false;
    if (!promises.some((promise) => promise.test(clause))) return false;
    const around = [isCondition(clauses[index - 1]), clause, isCondition(clauses[index + 1])];
    return !excused.test(around.join(' '));
  });
}

const CONDITION = words(
  'if|falls|wenn|si|se|als|indien|если|إذا|isterseniz|dilerseniz|istersen|यदि|अगर|caso|would you like|should you',
);
const CONDITION_CJK = /如果|若|如需|希望|よろしければ|場合|원하시면|필요하시면|원하면/u;

/** The clause when it is a condition, else nothing. */
function isCondition(clause: string | undefined): string {
  if (clause === undefined) return '';
  return CONDITION.test(clause) || CONDITION_CJK.test(clause) ? clause : '';
}

function sentencesOf(text: string): readonly string[] {
  return (
    text.match(/[^\n.!?。！？؟।…]+(?:[.!?؟।…](?=\S)[^\n.!?。！？؟।…]*)*[.!?。！？؟।…]*/gu) ?? []
  );
}

function clausesOf(sentence: string): readonly string[] {
  return sentence
    .replace('go ahead and ', '')
    .split(
      /[,;:،、，；]\s*|\s[-–—]\s|—|\s(?:and|but|so|und|aber|y|pero|así que|et|mais|donc|e|ma|quindi|mas|então|maar|dus|и|но|поэтому|ve|ama)\s/u,
    )
    .map((clause) => clause.replace(/[.!?。！？؟।…]+/gu, ' ').trim())
    .filter((clause) => clause !== '');
}
