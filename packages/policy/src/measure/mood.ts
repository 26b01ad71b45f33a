// Which mood is a signal: the document's thresholds, with what differs for the visitor's language.
import { type SentimentThresholds, sentimentThresholds } from '../detectors/sentiment.ts';
import type { PolicyDocument } from '../document.ts';

export function moodThresholds(view: PolicyDocument, language: string | null): SentimentThresholds {
  const { mode: _, priority: __, team: ___, byLanguage, ...thresholds } = view.triggers.sentiment;
  return sentimentThresholds(
    { thresholds, languages: byLanguage },
    language === null ? {} : { language },
  );
}
