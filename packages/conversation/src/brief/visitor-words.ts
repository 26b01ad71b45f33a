// Countable facts about the visitor's words: what binds the answer, how it is said, what needs care.
// Modest on purpose: it quotes and counts, and leaves judging to the agent.
import type { BriefStatement } from '@warmline/protocol';
import { namesDeadline } from './deadlines.ts';
import { entitiesIn } from './entities.ts';
import { quote, state } from './statement.ts';
import type { EpisodeView } from './view.ts';

/** In a longer message a day named somewhere is seldom a deadline. */
const MAX_DEADLINE_CHARS = 400;

/** Promises and prohibitions of earlier handbacks, and deadlines the visitor named. */
export function constraints(view: EpisodeView): readonly BriefStatement[] {
  const notes = view.earlier.filter((event) => event.type === 'handback_noted').reverse();
  return [
    ...notes.flatMap(({ note, seq }) => [
      ...note.promised.map((text) => state(`Promised to the visitor: ${text}`, seq)),
      ...note.mustNot.map((text) => state(`Must not: ${text}`, seq)),
    ]),
    ...view.matter
      .filter(({ text }) => text.length < MAX_DEADLINE_CHARS && namesDeadline(text))
      .slice(-2)
      .map(quote),
  ];
}

export function sentiment(view: EpisodeView): readonly BriefStatement[] {
  const shouting = view.matter.filter(({ text }) => isShouting(text));
  const exclaiming = view.matter.filter(({ text }) => /[!！]{2,}|[?？][!！]/.test(text));
  const again = view.matter.filter(({ text }) =>
    /\b(?:again|still|already told|already said|schon wieder|immer noch|encore|otra vez|ancora)\b/i.test(
      text,
    ),
  );
  const seqs = (messages: EpisodeView['matter']) => messages.map(({ seq }) => seq);
  return [
    ...(shouting.length > 0
      ? [state(`In capitals: ${counted(shouting)}.`, ...seqs(shouting))]
      : []),
    ...(exclaiming.length > 0
      ? [state(`With repeated exclamation: ${counted(exclaiming)}.`, ...seqs(exclaiming))]
      : []),
    ...(again.length > 0
      ? [state(`Says “again”, “still” or the like in ${counted(again)}.`, ...seqs(again))]
      : []),
  ];
}

function counted({ length }: EpisodeView['matter']): string {
  return length === 1 ? 'one message' : `${length} messages`;
}

function isShouting(text: string): boolean {
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length >= 8 && letters.replace(/\p{Ll}/gu, '').length > letters.length * 0.8;
}

const careful: readonly (readonly [string, RegExp])[] = [
  [
    'Legal matters are mentioned',
    /\b(?:lawyer|attorney|lawsuit|legal action|sue|anwalt|avocat|abogado|avvocato|advocaat)\b/i,
  ],
  [
    'Health is mentioned',
    /\b(?:allerg\w{1,8}|hospital|injur\w{1,6}|doctor|medical|burn(?:ed|t)|sick)\b/i,
  ],
  [
    'Fraud or security is mentioned',
    /\b(?:fraud\w{0,6}|stolen|hacked|scam\w{0,4}|phishing|unauthori[sz]ed)\b/i,
  ],
  [
    'Harm to oneself may be mentioned',
    /\b(?:suicid\w{1,4}|kill myself|end my life|self[- ]harm|hurt myself)\b/i,
  ],
];

/** Personal data and matters that need care, with the message that shows them. */
export function sensitivities(view: EpisodeView): readonly BriefStatement[] {
  const personal = view.matter.flatMap((message) =>
    [...new Set(entitiesIn(message.text).map(({ label }) => label))]
      .filter((label) => label === 'e-mail' || label === 'phone' || label === 'card')
      .map((label) => state(`The visitor gave personal data: ${label}.`, message.seq)),
  );
  const mentions = careful.flatMap(([what, pattern]) =>
    view.matter
      .filter(({ text }) => pattern.test(text))
      .slice(-1)
      .map(({ seq }) => state(`${what}.`, seq)),
  );
  return [...mentions, ...personal];
}
