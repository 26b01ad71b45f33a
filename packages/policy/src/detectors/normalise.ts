// Brings a message into the form the detectors read, keeping where each character came from.

// Characters that show nothing but can break words apart: zero-width, bidi controls, variation
// selectors, tags.
const INVISIBLE =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/gu;

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
  return visible
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[^\S\n]+/g, ' ');
}

/** Sentences and clauses, in order: a negation reaches no further than its clause. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(
      /[\n.!?;:。！？；।؟…]+|,\s|，|、|\s[-–—]\s|\b(?:but|just|aber|sondern|mais|pero|sino|ma|mas|maar|ama|но|просто)\b/u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** The text without what stands in quotation marks: somebody else's words. */
export function withoutQuotations(text: string): string {
  if (!/["“«„「']/.test(text)) return text;
  return text.replace(
    /"[^"\n]{1,200}"|“[^”\n]{1,200}”|«[^»\n]{1,200}»|„[^“”\n]{1,200}[“”]|「[^」\n]{1,200}」|(?<=^|\s)'[^'\n]{2,200}'(?=$|[\s.,!?])/gu,
    ' ',
  );
}
