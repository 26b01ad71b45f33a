// What the relay says itself, in words that are always the same: in the visitor's language, or in English
// where that does not show or has no text.
import { languageOf } from '@warmline/policy/text';

/** One text in each language that fixed texts are written in, by ISO 639-1 code. */
export type FixedText = Readonly<
  Record<
    'en' | 'de' | 'es' | 'fr' | 'it' | 'pt' | 'nl' | 'zh' | 'ja' | 'ko' | 'ar' | 'hi' | 'ru' | 'tr',
    string
  >
>;

/** The text in the language of these words. */
export function inLanguageOf(words: string, texts: FixedText): string {
  const language = languageOf(words) ?? 'en';
  return Object.hasOwn(texts, language) ? texts[language as keyof FixedText] : texts.en;
}
