// Text of others as data for a model: it cannot close the block it stands in, and carries nothing that
// people do not see.

// Tag characters, zero-width characters, variation selectors, bidi controls: invisible to people, words
// to a model. The joiners (U+200C, U+200D) stay: Hindi, Arabic and emoji are written with them.
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0e]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text as people see it: without characters that show nothing. */
export function visible(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(CONTROL, '');
}

/** Text inside a block: what could close it is written as entities, of XML, which models read well. */
export function quoted(text: string, maxChars: number): string {
  return bounded(visible(text), maxChars)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text inside an attribute. */
export function quotedName(text: string): string {
  return quoted(text.replace(/\s+/g, ' '), 120).replaceAll('"', '&quot;');
}

/** Beginning and end: people say what they want at either. */
function bounded(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const half = Math.floor(maxChars / 2);
  return `${text.slice(0, half)}\n[…]\n${text.slice(-half)}`.toWellFormed();
}
