// Brings a message into the form the detectors read: what it says, without how it is dressed.

// Characters that show nothing but can break words apart: zero-width, bidi controls, variation
// selectors, tags.
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/gu;

/** Text in which nothing is to be folded. */
const ASCII = /^[\n\x20-\x7e]*$/;

/** Most characters read; a request for a person is said at the start or at the end. */
const MAX_CHARS = 4_000;

/** Lower case, compatibility forms folded, invisible characters gone, apostrophes and spaces alike. */
export function normalised(text: string): string {
  const bounded =
    text.length <= MAX_CHARS
      ? text
      : `${text.slice(0, MAX_CHARS / 2)}\n${text.slice(-MAX_CHARS / 2)}`;
  const visible = ASCII.test(bounded) ? bounded : bounded.normalize('NFKC').replace(INVISIBLE, '');
  return (
    visible
      .toLowerCase()
      // The Turkish capital İ leaves a loose dot behind.
      .replace(/i\u0307/g, 'i')
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(/[^\S\n]+/g, ' ')
  );
}

/** Between sentences; an emoji ends one too. */
export const SENTENCE_END =
  /[\n.!?;:。！？；।؟؛…¡¿]+|\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}]*/u;

// Where a new thought begins without a comma: “it does not work I want …”. Not after a word that
// negates or reports it: “no quiero”, “I never said I want”.
const NEW_THOUGHT =
  /(?<! (?:no|non|não|nao|ne|не|nunca|never|say|said|saying|says|that|if|think|mean|when|why|whether|until|before|once|que|che|dass|ob|wenn|si|se|als|dat|что|если|tampoco|ni|ya no) )(?<!^(?:no|non|não|nao|ne|не|nunca|never|that|if|when|why|whether|que|che|si|se|что|если|tampoco|ni) )(?<=\S )(?=(?:i (?:want|need|wanna|demand)|give me|get me|let me|quiero|necesito|quisiera|je veux|je voudrais|ich will|ich möchte|ich brauche|voglio|vorrei|ho bisogno|quero|preciso|ik wil|хочу) )/u;

// The Italian “but” is the French “my”: it ends a clause only before what is no noun of French.
const ITALIAN_BUT =
  '\\sma(?=\\s(?:non|no|io|mi|ti|ci|vi|si|se|ho|è|e|il|lo|la|un|una|per|che|vorrei|voglio|posso|può|puoi|devo|sono|prefer\\p{L}+|desidero|datemi|dammi|passami|adesso|ora|almeno|anche|solo|invece)\\s)';

const CLAUSE_END = new RegExp(
  `,\\s|，|、|,$|\\s[-–—]+\\s|\\s(?:but|just|aber|sondern|mais|pero|sino|mas|maar|ama|fakat|но|просто|لكن|लेकिन)(?=\\s)|${ITALIAN_BUT}|${NEW_THOUGHT.source}`,
  'u',
);

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** The clauses of each sentence, in order: a negation reaches no further than its clause. */
export function clausesBySentence(text: string): readonly (readonly string[])[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.split(CLAUSE_END).map(trimmed).filter(isSomething))
    .filter((clauses) => clauses.length > 0);
}

const trimmed = (clause: string) => clause.replace(EDGES, '');
const isSomething = (clause: string) => clause !== '';

const QUOTATION =
  /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|»[^«\n]{1,400}«|„[^“”"\n]{1,400}[“”"]|‹[^›\n]{1,400}›|「[^」\n]{1,400}」|『[^』\n]{1,400}』|《[^》\n]{1,400}》|(?<=^|\s)'[^'\n]{2,400}'(?=$|[\s.,!?])/gu;

/**
 * The text without what stands in quotation marks: somebody else's words. A message that is nothing
 * but a quotation is the visitor's own.
 */
export function withoutQuotations(text: string): string {
  if (!/["“«»„‹「『《']/.test(text)) return text;
  const own = text.replace(QUOTATION, ' ');
  return /[\p{L}\p{N}]/u.test(own) ? own : text.replace(/["“”«»„‹›「」『』《》]/g, ' ');
}
