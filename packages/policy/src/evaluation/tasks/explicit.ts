// Measures the detector of explicit requests for a person. Rows: `human_request` true, false or null
// (grey: never scored) with `kind`; rows with `gates` are reported beside them and decide no goal.
import { detectExplicitRequest } from '../../detectors/explicit-request.ts';
import {
  confusion,
  type Estimate,
  f1,
  goal,
  metric,
  precision,
  recall,
  share,
} from '../metrics.ts';
import type { EvaluationTask, Goal, Metric, Row } from '../task.ts';

/** What a row's label says. */
type Kind = 'explicit' | 'bot_routed_to_agent' | 'negative' | 'negative_bot_or_human';

interface Judged {
  readonly source: string;
  readonly lang: string;
  readonly kind: Kind;
  readonly isHard: boolean;
  /** Single letters of Bitext: Q colloquial, Z typos, K keywords, … */
  readonly tags: string;
  readonly alarm: boolean;
}

/**
 * Precision, recall and false alarms by source, language and kind. The two kinds of positives are kept
 * apart: `bot_routed_to_agent` rows, half of which ask for nobody, take part in no precision.
 */
export const explicit: EvaluationTask = ({ data, train }) => {
  const rows = data.flatMap(judgedRow);
  const gates = data.flatMap(judgedGates);
  const given = train.length === 0 ? 'no rows' : `${train.length} rows`;
  return {
    task: 'explicit',
    method:
      `The shipped detector (patterns in 14 languages and a small model) on all ${rows.length} labelled rows; ` +
      `grey rows (null) are not scored. Its patterns were written and its threshold chosen on a training part only, ` +
      `its shipped weights come from all published rows, so only rows it has never seen give an honest figure. ` +
      `It learns nothing from --train (${given} given).`,
    metrics: [
      ...groupMetrics(rows),
      ...byTag(rows),
      ...overall(rows),
      ...gatesMetrics(gates),
    ].filter(({ n }) => n > 0),
    goals: goalsOf(rows),
  };
};

function judgedRow(row: Row): readonly Judged[] {
  const { text, human_request: is, kind } = row;
  if (typeof text !== 'string' || typeof is !== 'boolean') return [];
  const ofRow = is
    ? kind === 'bot_routed_to_agent'
      ? 'bot_routed_to_agent'
      : 'explicit'
    : kind === 'negative_bot_or_human'
      ? 'negative_bot_or_human'
      : 'negative';
  return [judged(row, text, ofRow)];
}

/** Rows of the gates' file: a gate `human_request` or none at all says what is asked. */
function judgedGates(row: Row): readonly Judged[] {
  const { text, gates } = row;
  if (typeof text !== 'string' || !Array.isArray(gates) || 'human_request' in row) return [];
  return [judged(row, text, gates.includes('human_request') ? 'explicit' : 'negative')];
}

function judged(row: Row, text: string, kind: Kind): Judged {
  return {
    source: String(row['source'] ?? 'unknown'),
    lang: String(row['lang'] ?? 'unknown'),
    kind,
    isHard: row['hard'] === true,
    tags: typeof row['tags'] === 'string' ? row['tags'] : '',
    alarm: detectExplicitRequest(text) !== null,
  };
}

const isRequest = ({ kind }: Judged) => kind === 'explicit';
const isNegative = ({ kind }: Judged) => kind === 'negative' || kind === 'negative_bot_or_human';
const isBotOrHuman = ({ kind }: Judged) => kind === 'negative_bot_or_human';
const isEnglish = ({ lang }: Judged) => lang === 'en';

/** Explicit requests against negatives. */
function counted(rows: readonly Judged[]) {
  return confusion(
    rows
      .filter((row) => isRequest(row) || isNegative(row))
      .map((row) => ({ alarm: row.alarm, is: isRequest(row) })),
  );
}

const alarmsAmong = (rows: readonly Judged[]) =>
  share(rows.filter(({ alarm }) => alarm).length, rows.length);

function figures(rows: readonly Judged[]): readonly (readonly [string, Estimate])[] {
  const counts = counted(rows);
  const negatives = rows.filter(isNegative);
  return [
    ...(rows.some(isRequest)
      ? ([
          ['precision', precision(counts)],
          ['recall', recall(counts)],
          ['f1', f1(counts)],
        ] as const)
      : []),
    ['recall_bot_routed', alarmsAmong(rows.filter(({ kind }) => kind === 'bot_routed_to_agent'))],
    ['false_alarms', alarmsAmong(negatives)],
    ['false_alarms_bot_or_human', alarmsAmong(rows.filter(isBotOrHuman))],
    ['false_alarms_hard', alarmsAmong(negatives.filter(({ isHard }) => isHard))],
  ];
}

const metricsOf = (source: string, lang: string, rows: readonly Judged[]): readonly Metric[] =>
  figures(rows).map(([name, estimate]) => metric(source, lang, name, estimate));

function groupedBy(rows: readonly Judged[], keyOf: (row: Judged) => string) {
  const groups = new Map<string, Judged[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function groupMetrics(rows: readonly Judged[]): readonly Metric[] {
  const groups = groupedBy(rows, ({ source, lang }) => `${source}\n${lang}`);
  return [...groups].flatMap(([key, group]) => {
    const [source = '', lang = ''] = key.split('\n');
    return metricsOf(source, lang, group);
  });
}

function byTag(rows: readonly Judged[]): readonly Metric[] {
  const tagged = rows.filter((row) => isRequest(row) && row.tags !== '');
  const tags = [...new Set(tagged.flatMap((row) => [...row.tags]))].sort();
  return tags.map((tag) =>
    metric(
      'bitext',
      'en',
      `recall_tag_${tag}`,
      alarmsAmong(tagged.filter((row) => row.tags.includes(tag))),
    ),
  );
}

function overall(rows: readonly Judged[]): readonly Metric[] {
  const languages = [...groupedBy(rows, ({ lang }) => lang)];
  return [
    ...languages.flatMap(([lang, group]) => metricsOf('*', lang, group)),
    ...metricsOf(
      '*',
      'not en',
      rows.filter((row) => !isEnglish(row)),
    ),
    ...metricsOf('*', '*', rows),
  ];
}

function gatesMetrics(rows: readonly Judged[]): readonly Metric[] {
  return [
    metric('gates', '*', 'recall', alarmsAmong(rows.filter(isRequest))),
    metric('gates', '*', 'false_alarms', alarmsAmong(rows.filter(isNegative))),
  ];
}

function goalsOf(rows: readonly Judged[]): readonly Goal[] {
  const all = counted(rows);
  const english = counted(rows.filter(isEnglish));
  const others = rows.filter((row) => !isEnglish(row));
  const nlupp = counted(rows.filter(({ source }) => source === 'nlupp'));
  return [
    goal('explicit: precision', precision(all), 0.97),
    goal('explicit: recall', recall(all), 0.97),
    goal('explicit: precision, English', precision(english), 0.97),
    goal('explicit: recall, English', recall(english), 0.97),
    goal('explicit: recall outside English', recall(counted(others)), 0.95),
    goal(
      'explicit: false alarms outside English',
      alarmsAmong(others.filter(isNegative)),
      0.002,
      'at_most',
    ),
    goal('explicit: recall, NLU++', recall(nlupp), 0.9),
    goal(
      'explicit: false alarms on “are you human?”',
      alarmsAmong(rows.filter(isBotOrHuman)),
      0.005,
      'at_most',
    ),
  ];
}
