// A backtest as people read it.
import type { Backtest, Change, Rates, Version } from './backtest.ts';
import type { ConversationOutcome } from './outcomes.ts';
import { interval, percent, table } from './table.ts';

const NONE =
  'Without --knowledge nothing is known of the site: "out of domain" is left out, and repeats are recognised by wording alone.';

export function shownBacktest(result: Backtest): string {
  const { conversations, recorded, versions, changes, knowledge } = result;
  const columns = [
    { name: 'recorded', rates: recorded },
    ...versions.map(({ file, version, rates }) => ({ name: `${file} ${version}`, rates })),
  ];
  const from = versions.length > 1 ? nameOf(versions[0]) : 'the record';
  return [
    `${conversations} conversations${knowledge === null ? `. ${NONE}` : ''}`,
    table(
      ['', 'person', '95 %', 'of 10–15 %', 'offer'],
      columns.map(({ name, rates }) => [
        name,
        percent(rates.person.value),
        interval(rates.person.low, rates.person.high),
        rates.band,
        percent(rates.offer.value),
      ]),
    ),
    triggerTable(columns),
    versions
      .map(
        ({ agreement, ...version }) =>
          `${nameOf(version)} agrees with the record on ${percent(agreement.conversations.value)} of the conversations and ${percent(agreement.steps.value)} of ${agreement.steps.n} decisions.`,
      )
      .join('\n'),
    changes.length === 0
      ? `No conversation goes another way than under ${from}.`
      : `${changes.length} conversations go another way than under ${from}:\n\n${changes.map(shownChange).join('\n\n')}`,
  ].join('\n\n');
}

const nameOf = (version: Pick<Version, 'file' | 'version'> | undefined) =>
  `${version?.file} ${version?.version}`;

function triggerTable(
  columns: readonly { readonly name: string; readonly rates: Rates }[],
): string {
  const triggers = [
    ...new Set(
      columns.flatMap(({ rates }) => [
        ...Object.keys(rates.personBy),
        ...Object.keys(rates.offerBy),
      ]),
    ),
  ].sort();
  const cells = ({ rates }: { readonly rates: Rates }, trigger: string) =>
    `${rates.personBy[trigger] ?? 0} + ${rates.offerBy[trigger] ?? 0}`;
  return table(
    ['trigger (person + offer)', ...columns.map(({ name }) => name)],
    triggers.map((trigger) => [trigger, ...columns.map((column) => cells(column, trigger))]),
  );
}

function shownChange({ conversationId, before, after, isUnknownAfter }: Change): string {
  return [
    conversationId,
    `  before: ${shownOutcome(before)}`,
    `  after:  ${shownOutcome(after)}`,
    ...(isUnknownAfter
      ? ['  a person has it in the record; how it would have gone on with the assistant is unknown']
      : []),
  ].join('\n');
}

function shownOutcome({ kind, at }: ConversationOutcome): string {
  if (!at) return 'the assistant goes on';
  const what = kind === 'person' ? 'a person takes over' : 'a person is offered';
  const words = at.asked === '' ? '' : ` after “${shortened(at.asked)}”`;
  const why = at.decision ? `: ${at.decision.rule}. ${at.decision.reason}` : '';
  return `${what} at ${at.seq},${words}${why}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${[...line].slice(0, 69).join('')}…` : line;
}
