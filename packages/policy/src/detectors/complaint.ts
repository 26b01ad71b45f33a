// A complaint about the conversation itself (“that does not help”, “you keep repeating yourself”, “not what I
// asked”): it names nothing that could be looked up, so that whoever searches for its words finds nonsense.
import { languageOf } from '../text/language.ts';
import { wordsOf } from '../text/words.ts';
import { type Kind, readLexicon } from './sentiment/lexicon.ts';
import { readSentiment } from './sentiment-reading.ts';

/** From here on a feeling is there, 0 … 1. */
const LIKELY = 0.5;
/** Longer messages tell a story, and a story names things. */
const MAX_CHARS = 160;

/** Words of these kinds speak of the answer and of the feeling, not of a matter. */
const OF_THE_ANSWER: ReadonlySet<Kind> = new Set([
  'profanity',
  'anger',
  'insult',
  'wrong',
  'silence',
  'dismissal',
  'sameness',
  'answer',
  'sorrow',
  'negation',
  'you',
  'me',
  'repetition',
]);

/** What was asked, meant or understood, and by whom it was not: words of talking, by their beginnings. */
const OF_TALKING =
  /^(?:ask|mean|meant|say|said|tell|told|talk|help|useful|useless|answer|question|understand|understood|read|repl|frag|mein|gemeint|gesag|sag|helf|hilf|geholf|antwort|versteh|verstand|pregunt|dij|dec|dig|ayud|serv|sirv|respond|respuest|entiend|entend|demand|dit|dis|aid|repon|compren|compri|chies|dett|dic|aiut|serv|rispo|domand|cap|pergunt|diss|ajud|respost|vra|gezegd|zeg|help|holp|antwo|begrijp|begrep|bot|robot|chatbot|maschin|machin|macchin|maquin|묻|물|말|도움|대답|سأل|قلت|تساعد|يساعد|مساعد|فهم|पूछ|कह|मदद|समझ|जवाब|спр|сказ|говор|помо|отве|вопро|поня|понима|sor|dedi|söyle|soyle|yardim|yardım|anla|cevap)/u;

/**
 * Whether a message only complains of the answers it got. Chinese and Japanese, written without spaces, are
 * heard only where they complain of repetition.
 * @returns false as soon as it names anything else: “the tracking link does not work” is a question
 */
export function complainsOfAnswer(text: string): boolean {
  if (text.length > MAX_CHARS || /[?？؟]/.test(text)) return false;
  const { frustration, repetition } = readSentiment(text);
  if (Math.max(frustration, repetition) < LIKELY) return false;
  return repetition >= LIKELY || namesNothing(text);
}

function namesNothing(text: string): boolean {
  const felt = readLexicon(text)
    .hits.filter(({ kind }) => OF_THE_ANSWER.has(kind))
    .map(({ words }) => words)
    .join(' ');
  return wordsOf(text, languageOf(text)).every(
    ({ form, isFunctionWord, isCommon }) =>
      isFunctionWord || isCommon || felt.includes(form) || OF_TALKING.test(form),
  );
}
