// What the relay says itself, in words that are always the same: in the visitor's language, or in English
// where that does not show or has no text.
import { languageOf } from '@warmline/policy/text';

/** A text (or several that belong together) in each language of fixed texts, by ISO 639-1 code. */
export type FixedText<Text = string> = Readonly<
  Record<
    'en' | 'de' | 'es' | 'fr' | 'it' | 'pt' | 'nl' | 'zh' | 'ja' | 'ko' | 'ar' | 'hi' | 'ru' | 'tr',
    Text
  >
>;

/**
 * The text in the language of these words.
 * @param others asked in their order, where the words before them show no language that has a text
 */
export function inLanguageOf<Text>(
  words: string,
  texts: FixedText<Text>,
  ...others: readonly string[]
): Text {
  for (const shown of [words, ...others]) {
    const language = languageOf(shown);
    if (language !== null && Object.hasOwn(texts, language)) {
      return texts[language as keyof FixedText];
    }
  }
  return texts.en;
}
