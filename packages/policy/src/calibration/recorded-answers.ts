// What a recorded conversation says of the assistant's answers: a proxy, because nobody was asked. It
// takes what the visitor did next for what the visitor thought.
import type { ConversationEvent, EventOf, Trigger } from '@warmline/protocol';
import { tokensOf } from '../model/ngrams.ts';

/** An answer of the assistant and what followed it. */
export interface RecordedAnswer {
  /** Of its message. */
  readonly seq: number;
  /** What the assistant said of it, 0 … 1. */
  readonly confidence: number;
  /** null: what followed tells neither. */
  readonly isCorrect: boolean | null;
  /** What it was taken from, in a word or two. */
  readonly because: string;
}

/** Handovers that speak against the answer before them; a gate or a stake does not. */
const AGAINST: ReadonlySet<Trigger> = new Set([
  'explicit_request',
  'sentiment',
  'repeat_loop',
  'failed_attempts',
]);
/** Share of words two messages have in common to be the same question again. */
const SAME_WORDS = 0.6;
/** More words than this are more than thanks. */
const MAX_THANKS_WORDS = 8;
const THANKS =
  /\b(?:thank(?:s| you)|thx|cheers|danke(?:schön)?|merci|gracias|grazie|obrigad[oa]|bedankt|dank je|teşekkür\w*|sağ ol)\b|спасибо|благодар|شكر|धन्यवाद|शुक्रिया|ありがと|감사|고마워|谢谢|謝謝/iu;

/**
 * The answers of a conversation that can be labelled, in order. Wrong: an agent corrected or retracted
 * it, the visitor was handed over for it, or asked the same again. Right: the visitor said thanks, ended
 * the conversation, or wrote no more. Neither: the visitor went on with something else, or was handed
 * over for another reason. An answer of confidence 0 said that it knew none and is left out, as is a
 * reply to thanks.
 * @param events of one conversation, in order, internal ones too
 */
export function recordedAnswers(events: readonly ConversationEvent[]): readonly RecordedAnswer[] {
  const confidences = new Map(
    events.flatMap((event) =>
      event.type === 'answer_assessed' ? [[event.turn, event.confidence] as const] : [],
    ),
  );
  return events.flatMap((event, at) => {
    if (event.type !== 'message_sent' || event.turn === undefined) return [];
    const confidence = confidences.get(event.turn);
    if (confidence === undefined || confidence === 0) return [];
    const asked = questionBefore(at, events);
    // Words without a question before them, or after thanks, are courtesy.
    if (asked === '' || isThanks(asked)) return [];
    return [
      { seq: event.seq, confidence, ...verdictOn(event, asked, events.slice(at + 1), events) },
    ];
  });
}

function verdictOn(
  answer: EventOf<'message_sent'>,
  asked: string,
  later: readonly ConversationEvent[],
  events: readonly ConversationEvent[],
): Pick<RecordedAnswer, 'isCorrect' | 'because'> {
  for (const event of later) {
    if (event.type === 'message_retracted' && event.message === answer.seq)
      return wrong('retracted');
    if (event.type === 'message_corrected' && event.message === answer.seq)
      return wrong('corrected');
  }
  let trigger: Trigger | null = null;
  for (const event of later) {
    switch (event.type) {
      case 'decision_recorded':
        trigger = event.decision.trigger;
        break;
      case 'handoff_requested': {
        const isAgainst = trigger === null ? event.requestedBy === 'visitor' : AGAINST.has(trigger);
        return isAgainst ? wrong(`handed over: ${trigger ?? 'asked'}`) : neither('handed over');
      }
      case 'resolved':
        return right(`resolved: ${event.reason}`);
      case 'message_sent':
        if (event.by.kind === 'visitor') {
          if (isThanks(event.text)) return right('thanks');
          // A request in words is decided in the same write as its message.
          if (isRequest(event, events)) break;
          return isSame(asked, event.text) ? wrong('asked again') : neither('went on');
        }
        break;
      default:
    }
  }
  return right('silence');
}

const right = (because: string) => ({ isCorrect: true, because });
const wrong = (because: string) => ({ isCorrect: false, because });
const neither = (because: string) => ({ isCorrect: null, because });

/** The visitor's words that the answer was to: those since the answer before. */
function questionBefore(at: number, events: readonly ConversationEvent[]): string {
  const words: string[] = [];
  for (let back = at - 1; back >= 0; back -= 1) {
    const event = events[back];
    if (event?.type !== 'message_sent') continue;
    if (event.by.kind !== 'visitor') break;
    words.unshift(event.text);
  }
  return words.join('\n');
}

function isRequest(
  message: EventOf<'message_sent'>,
  events: readonly ConversationEvent[],
): boolean {
  return events.some(
    (event) => event.type === 'handoff_requested' && event.message === message.seq,
  );
}

function isThanks(text: string): boolean {
  return tokensOf(text).length <= MAX_THANKS_WORDS && THANKS.test(text) && !/[?？؟]/.test(text);
}

function isSame(before: string, text: string): boolean {
  const [a, b] = [new Set(tokensOf(before)), new Set(tokensOf(text))];
  const shared = [...a].filter((token) => b.has(token)).length;
  const all = a.size + b.size - shared;
  return all > 0 && shared / all >= SAME_WORDS;
}
