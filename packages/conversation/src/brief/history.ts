// What the assistant tried, what stood in its way, and how earlier episodes ended.
import type { BriefStatement } from '@warmline/protocol';
import { shortened, state } from './statement.ts';
import type { EpisodeView } from './view.ts';

/** Each answer and what came of it. */
export function attempts(view: EpisodeView): readonly BriefStatement[] {
  return view.answers.map((answer) => {
    const cited = answer.citations?.map(({ title }) => `“${title}”`) ?? [];
    const from = cited.length > 0 ? ` from ${cited.join(', ')}` : ' without a source';
    const how = answer.offersHuman ? 'was not sure and offered a person' : `answered${from}`;
    return state(`The assistant ${how}: “${shortened(answer.text, 120)}”`, answer.seq);
  });
}

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
