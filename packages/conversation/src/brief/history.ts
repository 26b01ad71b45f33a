// What the assistant tried, what stood in its way, and how earlier episodes ended.
import type { BriefStatement, ConversationEvent } from '@warmline/protocol';
import { shortened, state } from './statement.ts';
import type { EpisodeView } from './view.ts';

/** Each answer and what came of it, and each action with its outcome, in the order of the log. */
export function attempts(view: EpisodeView): readonly BriefStatement[] {
  return [...answered(view), ...acted(view)].sort(
    (a, b) => (a.events[0] ?? 0) - (b.events[0] ?? 0),
  );
}

function answered(view: EpisodeView): readonly BriefStatement[] {
  return view.answers.map((answer) => {
    const revision = view.stretch.find(
      (event) =>
        (event.type === 'message_corrected' || event.type === 'message_retracted') &&
        event.message === answer.seq,
    );
    if (revision) return revised(answer.seq, revision);
    const cited = answer.citations?.map(({ title }) => `“${title}”`) ?? [];
    const from = cited.length > 0 ? ` from ${cited.join(', ')}` : ' without a source';
    const how = answer.offersHuman ? 'was not sure and offered a person' : `answered${from}`;
    return state(`The assistant ${how}: “${shortened(answer.text, 120)}”`, answer.seq);
  });
}

/** An answer of the assistant that an agent put right: what holds is the agent's. */
function revised(answer: number, revision: ConversationEvent): BriefStatement {
  const who = revision.by.kind === 'agent' ? revision.by.name : 'An agent';
  return revision.type === 'message_corrected'
    ? state(
        `${who} corrected an answer of the assistant: “${shortened(revision.text, 120)}”`,
        answer,
        revision.seq,
      )
    : state(`${who} took an answer of the assistant back.`, answer, revision.seq);
}

function acted(view: EpisodeView): readonly BriefStatement[] {
  return view.stretch.flatMap((proposal) => {
    if (proposal.type !== 'action_proposed') return [];
    const { call, tool, seq } = proposal;
    const finished = view.known.find(
      (event) => event.type === 'action_finished' && event.call === call,
    );
    if (finished?.type === 'action_finished') {
      const result = finished.result.trim();
      const said = result === '' ? '' : `: “${shortened(result, 160)}”`;
      return [state(`${tool} ${OUTCOMES[finished.outcome]}${said}.`, seq, finished.seq)];
    }
    const verdict = view.known.find(
      (event) => event.type === 'approval_decided' && event.call === call,
    );
    if (verdict?.type !== 'approval_decided' || verdict.verdict === 'approved') {
      const begun = view.known.findLast(
        (event) => event.type === 'action_begun' && event.call === call,
      );
      return [
        begun
          ? state(`${tool} was begun; its outcome is not known yet.`, seq, begun.seq)
          : state(`${tool} was agreed to; it is not known to be begun.`, seq),
      ];
    }
    const why = verdict.reason ? ` (${shortened(verdict.reason, 120)})` : '';
    return [state(`${tool} was proposed and not done${why}.`, seq, verdict.seq)];
  });
}

const OUTCOMES = {
  done: 'was done',
  failed: 'failed',
  unknown: 'was begun, and nobody knows whether it happened',
} as const;

/** Failed turns, answers without a base, the same question again. */
export function blockers(view: EpisodeView): readonly BriefStatement[] {
  const failed = view.stretch.filter((event) => event.type === 'turn_failed');
  const unavailable = view.stretch.filter((event) => event.type === 'assistant_unavailable');
  const unsure = view.answers.filter((answer) => answer.offersHuman);
  return [
    ...failed
      .slice(-2)
      .map(({ reason, seq }) => state(`A turn of the assistant failed: ${reason}`, seq)),
    ...unavailable
      .slice(-1)
      .map(({ seq }) => state('The assistant gave up on the open messages.', seq)),
    ...unsure.slice(-2).map(({ seq }) => state('The knowledge held no sure answer.', seq)),
    ...repeated(view),
  ];
}

function repeated(view: EpisodeView): readonly BriefStatement[] {
  const seen = new Map<string, number>();
  return view.matter.flatMap(({ text, seq }) => {
    // Marks belong to their letter: without them “हाँ” and “हो” would be the same word.
    const words = text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
    const key = words?.join(' ') ?? '';
    const before = seen.get(key);
    seen.set(key, seq);
    return before === undefined || key === ''
      ? []
      : [state('The visitor sent the same words again.', before, seq)];
  });
}

/** The assistant's last measured confidence. */
export function confidence(view: EpisodeView): readonly BriefStatement[] {
  const last = view.stretch.findLast((event) => event.type === 'answer_assessed');
  if (!last) return [];
  return [
    state(
      `The assistant’s last answer: confidence ${Math.round(last.confidence * 100)}%.`,
      last.seq,
    ),
  ];
}

/** What agents left behind before, newest first: their decisions stand. */
export function earlierEpisodes(view: EpisodeView): readonly BriefStatement[] {
  return view.earlier
    .filter((event) => event.type === 'handback_noted')
    .reverse()
    .flatMap(({ note, seq, by }) => {
      const who = by.kind === 'agent' ? by.name : 'An agent';
      return [
        ...note.decided.map((text) => state(`${who} decided: ${text}`, seq)),
        ...note.done.map((text) => state(`${who} did: ${text}`, seq)),
        ...note.left.map((text) => state(`${who} left to do: ${text}`, seq)),
      ];
    });
}
