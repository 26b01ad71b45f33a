// The brief: what the agent must know, built from the log alone. Every statement names the events it
// rests on; words of people are quoted, never interpreted. Fields come one by one, to be streamed.
import type {
  Brief,
  BriefField,
  BriefFieldName,
  BriefStatement,
  ConversationEvent,
} from '@warmline/protocol';
import { entitiesIn, withoutLinks } from './entities.ts';
import { attempts, blockers, confidence, earlierEpisodes } from './history.ts';
import { masked } from './masking.ts';
import { quote, state } from './statement.ts';
import { type EpisodeView, episodeView } from './view.ts';
import { constraints, sensitivities, sentiment } from './visitor-words.ts';

/** Most statements in one field: a brief is read in half a minute. */
const MAX_STATEMENTS = 8;

const builders: readonly (readonly [
  BriefFieldName,
  (view: EpisodeView) => readonly BriefStatement[],
])[] = [
  ['intent', intent],
  ['reason', reason],
  ['decision_wanted', decisionWanted],
  ['actions_attempted', (view) => [...earlierEpisodes(view), ...attempts(view)]],
  ['blockers', blockers],
  ['constraints', constraints],
  ['entities', entities],
  ['sentiment', sentiment],
  ['confidence', confidence],
  ['sensitivities', sensitivities],
  ['suggested_next_step', suggestedNextStep],
  ['options', options],
  ['references', references],
];

/**
 * The fields of an episode's brief in the order an agent reads them, each as soon as it is known.
 * @param events the whole log up to now, in order
 * @param episode number of the episode
 */
export function* briefFields(
  events: readonly ConversationEvent[],
  episode: number,
): Generator<BriefField> {
  const view = episodeView(events, episode);
  for (const [field, build] of builders) {
    // The one door of a brief: whatever was written, by whomever, leaves without card numbers.
    const statements = build(view)
      .slice(0, MAX_STATEMENTS)
      .map((statement) => ({ ...statement, text: masked(statement.text) }));
    yield { field, statements };
  }
}

/**
 * The whole brief of an episode, as of the last of `events` (rule C20). Of an episode that is over it
 * tells nothing later than its end.
 */
export function buildBrief(events: readonly ConversationEvent[], episode: number): Brief {
  return { asOfSeq: events.at(-1)?.seq ?? 0, fields: [...briefFields(events, episode)] };
}

/** The visitor's own words, from the first of this matter on. */
function intent(view: EpisodeView): readonly BriefStatement[] {
  return (view.said.length > 0 ? view.said : view.matter)
    .slice(0, 3)
    .map((message) => quote(message));
}

function reason(view: EpisodeView): readonly BriefStatement[] {
  const { request, decision } = view;
  if (request.requestedBy === 'agent') {
    return [state('An agent stepped in; the visitor had not asked for a person.', request.seq)];
  }
  if (!decision) return [state('The visitor asked for a person.', request.seq)];
  const { trigger, rule, policy, reason: why } = decision.decision;
  return [
    state(why, decision.seq, request.seq),
    state(
      `Trigger: ${trigger.replaceAll('_', ' ')} (rule ${rule}, policy ${policy.version}).`,
      decision.seq,
    ),
  ];
}

/** What was asked last before a person was: the question that is still open. */
function decisionWanted(view: EpisodeView): readonly BriefStatement[] {
  const last =
    view.said.find((message) => message.seq === view.request.message) ??
    view.said.findLast((message) => isQuestion(message.text)) ??
    view.said.at(-1);
  return last ? [quote(last)] : [];
}

/** Question marks of any script; in Greek it is a semicolon, mostly the ordinary one. */
const QUESTION = /[?？؟¿⁇⁈⁉‽⸮❓︖﹖՞፧\u037e]|\p{Script=Greek};/u;

function isQuestion(text: string): boolean {
  return QUESTION.test(withoutLinks(text));
}

function entities(view: EpisodeView): readonly BriefStatement[] {
  const found = new Map<string, { label: string; text: string; events: number[] }>();
  for (const message of view.matter) {
    for (const { label, text } of entitiesIn(message.text)) {
      const key = `${label}:${text.toLowerCase()}`;
      const known = found.get(key);
      if (known) known.events.push(message.seq);
      else found.set(key, { label, text, events: [message.seq] });
    }
  }
  return [...found.values()].map(({ label, text, events }) => ({
    text,
    label,
    events,
    basis: 'quote' as const,
  }));
}

function suggestedNextStep(view: EpisodeView): readonly BriefStatement[] {
  const open = view.said.at(-1);
  const offered = view.answers.at(-1);
  const suggest = (text: string, ...events: readonly number[]): BriefStatement => ({
    text,
    events: [...events],
    basis: 'suggestion',
  });
  if (!open) {
    return [
      suggest(
        'Ask what it is about: the visitor wanted a person before saying so.',
        view.request.seq,
      ),
    ];
  }
  if (offered?.offersHuman) {
    return [
      suggest('Answer the open question yourself: the knowledge had no sure answer.', offered.seq),
    ];
  }
  const cited = view.answers.findLast((answer) => (answer.citations?.length ?? 0) > 0);
  if (cited) {
    return [
      suggest(
        'The visitor asked for a person after a cited answer: check whether it fits this case before repeating it.',
        cited.seq,
      ),
    ];
  }
  return [suggest('Begin with the visitor’s last open question.', open.seq)];
}

function options(view: EpisodeView): readonly BriefStatement[] {
  const { seq } = view.request;
  return [
    state('Take over: the visitor is told your name and writes to you in this thread.', seq),
    state('Hand back: the assistant goes on, bound by your note.', seq),
    state('Resolve: the thread closes; a new message of the visitor opens it again.', seq),
    state(
      'Nobody takes over: after the promised time the visitor is told and the priority rises.',
      seq,
    ),
  ];
}

function references(view: EpisodeView): readonly BriefStatement[] {
  const cited = view.answers.flatMap((answer) =>
    (answer.citations ?? []).map((citation) =>
      state(citation.url ? `${citation.title} (${citation.url})` : citation.title, answer.seq),
    ),
  );
  const pages = view.matter.flatMap((message) =>
    message.page
      ? [{ ...quote(message), text: `${message.page.title} — ${message.page.url}`, label: 'page' }]
      : [],
  );
  const unique = new Map([...cited, ...pages].map((statement) => [statement.text, statement]));
  return [...unique.values()];
}
