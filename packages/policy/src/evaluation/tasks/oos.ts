// Out of domain: is a message about anything the site knows? CLINC150, BANKING77 with held-back
// intents, and three live bots (HINT3), each as a site of its own.

import type { NeedExample } from '../../needs/classifier.ts';
import { roundOf } from '../../needs/familiarity.ts';
import { createNeedMatcher, type RecordedMessage } from '../../needs/matcher.ts';
import { auc, type Estimate, goal, meanOf, metric, share } from '../metrics.ts';
import type { EvaluationTask, Goal, Metric, Row } from '../task.ts';

interface ScopeRow {
  readonly site: string;
  readonly text: string;
  readonly need: string | null;
  readonly split: string;
}

const CLINC = 'clinc150';
const BANKING = 'banking77_oos';
const BOTS = ['hint3 curekart', 'hint3 powerplay11', 'hint3 sofmattress'];
/** Of these sites people's judgement of real messages is given beforehand. */
const RECORDED_SPLITS: Readonly<Record<string, readonly string[]>> = {
  [CLINC]: ['val'],
  ...Object.fromEntries(BOTS.map((bot) => [bot, ['test']])),
};

export const oos: EvaluationTask = ({ data, train }) => {
  const isGiven = train.some((row) => scopeRowOf(row));
  const rows = data.flatMap((row) => scopeRowOf(row) ?? []);
  const own = isGiven ? new Set<ScopeRow>() : teachingRowsOf(rows);
  const scored = rows.filter((row) => !own.has(row));
  const beforehand = isGiven ? train.flatMap((row) => scopeRowOf(row) ?? []) : [...own];
  const metrics: Metric[] = [];
  const found = new Map<string, SiteFigures>();
  for (const site of [CLINC, BANKING, ...BOTS]) {
    const figures = figuresOf(site, scored, beforehand);
    if (!figures) continue;
    found.set(site, figures);
    metrics.push(
      metric(site, 'en', 'AUROC', figures.auroc),
      metric(site, 'en', 'in-scope recall at the threshold', figures.inScope),
      metric(site, 'en', 'out-of-scope recall at the threshold', figures.outOfScope),
      metric(site, 'en', 'right need of in-scope messages', figures.rightNeed),
    );
  }
  return {
    task: 'oos',
    method: isGiven
      ? 'One matcher a site, trained on the in-scope rows of --train alone. What counts as known is calibrated on the recorded rows of --train where there are any (CLINC150 val, HINT3 real messages, whose in-scope rows also serve as further examples), else by holding out a third of the needs in turn; no out-of-scope row trains a need. Threshold: 0.5 of the calibrated probability, which stands where known and unknown recorded rows err alike. Texts of --data that also stand in --train teach nothing.'
      : 'No --train was given: matchers are trained on the in-scope rows of --data with osplit=train (four fifths of all where that leaves none to score), calibrated by holding out a third of the needs in turn, and score the other rows.',
    metrics,
    goals: goalsOf(found),
  };
};

/**
 * Without training rows, those of --data that teach: a site's in-scope rows with osplit=train, or four
 * fifths of its in-scope rows when that leaves none to score or none to teach.
 */
function teachingRowsOf(rows: readonly ScopeRow[]): Set<ScopeRow> {
  const inside = rows.filter(({ need }) => need !== null);
  const mixed = new Set(
    [CLINC, BANKING, ...BOTS].filter(
      (site) =>
        new Set(inside.filter((row) => row.site === site).map(({ split }) => split === 'train'))
          .size === 2,
    ),
  );
  return new Set(
    inside.filter(({ site, split, text }) =>
      mixed.has(site) ? split === 'train' : roundOf(text, FIFTHS) !== 0,
    ),
  );
}

const FIFTHS = 5;

interface SiteFigures {
  readonly auroc: Estimate;
  readonly inScope: Estimate;
  readonly outOfScope: Estimate;
  readonly rightNeed: Estimate;
}

const THRESHOLD = 0.5;

function figuresOf(
  site: string,
  scored: readonly ScopeRow[],
  beforehand: readonly ScopeRow[],
): SiteFigures | undefined {
  const rows = scored.filter((row) => row.site === site);
  // A message that is scored teaches nothing.
  const texts = new Set(rows.map(({ text }) => text));
  const teaching = beforehand.filter((row) => row.site === site && !texts.has(row.text));
  const recordedSplits = RECORDED_SPLITS[site] ?? [];
  const isRecorded = ({ split, need }: ScopeRow) =>
    recordedSplits.includes(split) || (site === CLINC && need === null);
  const examples: readonly NeedExample[] = teaching.flatMap((row) =>
    row.need && !isRecorded(row) ? [{ need: row.need, text: row.text }] : [],
  );
  if (rows.length === 0 || examples.length === 0) return undefined;
  const recorded: readonly RecordedMessage[] = teaching.filter(isRecorded);
  const matcher = createNeedMatcher({
    examples,
    passages: [],
    ...(hasBoth(recorded) && { recorded }),
    learnFromRecorded: site !== CLINC,
  });
  const matched = rows.map((row) => ({ row, ...matcher.match(row.text) }));
  const inside = matched.filter(({ row }) => row.need !== null);
  const outside = matched.filter(({ row }) => row.need === null);
  return {
    auroc: auc(matched.map(({ row, known }) => ({ score: known, is: row.need !== null }))),
    inScope: share(inside.filter(({ known }) => known >= THRESHOLD).length, inside.length),
    outOfScope: share(outside.filter(({ known }) => known < THRESHOLD).length, outside.length),
    rightNeed: share(inside.filter(({ row, need }) => need === row.need).length, inside.length),
  };
}

/** Calibration needs messages of both kinds. */
function hasBoth(recorded: readonly RecordedMessage[]): boolean {
  const strangers = recorded.filter(({ need }) => need === null).length;
  return strangers > 0 && strangers < recorded.length;
}

function goalsOf(found: ReadonlyMap<string, SiteFigures>): readonly Goal[] {
  const nothing: Estimate = { value: Number.NaN, low: 0, high: 1, n: 0 };
  const of = (site: string, figure: keyof SiteFigures) => found.get(site)?.[figure] ?? nothing;
  const bots = BOTS.flatMap((bot) => found.get(bot)?.auroc ?? []);
  return [
    goal('CLINC150 AUROC', of(CLINC, 'auroc'), 0.97),
    goal('CLINC150 in-scope recall', of(CLINC, 'inScope'), 0.9),
    goal('CLINC150 out-of-scope recall', of(CLINC, 'outOfScope'), 0.9),
    goal('BANKING77 near-domain AUROC', of(BANKING, 'auroc'), 0.9),
    goal('HINT3 mean AUROC', bots.length === 0 ? nothing : meanOf(bots), 0.88),
  ];
}

/** A row of this task; undefined for others. */
function scopeRowOf(row: Row): ScopeRow | undefined {
  const { text, in_scope: inScope, dataset, domain, intent, osplit } = row;
  if (typeof text !== 'string' || typeof inScope !== 'boolean') return undefined;
  if (typeof dataset !== 'string') return undefined;
  const site = dataset === 'hint3' ? `hint3 ${String(domain)}` : dataset;
  if (inScope && typeof intent !== 'string') return undefined;
  return { site, text, need: inScope ? String(intent) : null, split: String(osplit) };
}
