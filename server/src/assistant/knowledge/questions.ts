// Which of a visitor's open messages ask something: what they tell beside it (that they will come back,
// that they bought something) must not lead the search astray.

/** A mark at the end of a sentence, or a first word that asks; after a greeting or “and” too. */
const MARK = /[?？؟]/;
const ASKS = new RegExp(
  `^(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao|please|and|but|so|und|y|et|e|en)[\\s,!.]+)*(?:${[
    'how|what|when|where|which|who|whose|why|can|could|do|does|did|is|are|was|will|would|may|should|have|has',
    'wie|was|wann|wo|wohin|woher|welche[rsn]?|wer|warum|wieso|kann|könn(?:t|en)|ist|sind|gibt|habt',
    'cómo|como|qué|que|cuándo|cuando|cuánt[oa]s?|dónde|donde|cuál|quién|puedo|puede|hay|tienen',
    'comment|quand|où|quel(?:le)?s?|combien|pourquoi|qui|est-ce|puis-je|avez|peut',
    'come|quando|dove|quale|quanto|chi|perché|posso|avete|hoe|wat|wanneer|waar|welke?|waarom|kan|heeft',
    'quando|onde|qual|quanto|quem|posso|tem|как|что|когда|где|куда|сколько|какой|какая|можно|почему',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether a message asks, as far as its form tells. */
export function isQuestion(text: string): boolean {
  return MARK.test(text) || ASKS.test(text.trim());
}
