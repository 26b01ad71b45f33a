// Learns where a site's calibration of known and unknown messages starts (`needs/prior.ts`): over
// several sites, each with strangers from its own held-out needs and from the other sites.
//
//   node --import tsx packages/workbench/src/train/needs.ts OOS.jsonl
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auc } from '../../../policy/src/evaluation/metrics.ts';
import {
  type Calibration,
  type CalibrationRow,
  calibrated,
  probabilityOf,
} from '../../../policy/src/needs/calibration.ts';
import {
  EVIDENCE,
  type NeedExample,
  trainClassifier,
} from '../../../policy/src/needs/classifier.ts';
import { heldOutRows } from '../../../policy/src/needs/familiarity.ts';
import { finished } from '../../../policy/src/needs/steps.ts';
import { isHeldBack, rowsOf } from './rows.ts';

/** Enough examples of a need to learn from; keeps the script quick. */
const MOST_PER_NEED = 40;
const FAR_STRANGERS = 400;

const rows = (await rowsOf(process.argv.slice(2))).filter(
  ({ in_scope, osplit, text }) =>
    in_scope === true && osplit === 'train' && !isHeldBack(String(text)),
);
const sites = new Map<string, NeedExample[]>();
const perNeed = new Map<string, number>();
for (const { dataset, domain, intent, text } of rows) {
  const site = dataset === 'hint3' ? `hint3 ${String(domain)}` : String(dataset);
  const key = `${site} ${String(intent)}`;
  const count = (perNeed.get(key) ?? 0) + 1;
  perNeed.set(key, count);
  if (count > MOST_PER_NEED) continue;
  sites.set(site, [...(sites.get(site) ?? []), { need: String(intent), text: String(text) }]);
}

const found = new Map<string, readonly CalibrationRow[]>();
for (const [site, examples] of sites) {
  const near = finished(heldOutRows(examples));
  const { judge } = trainClassifier(examples.filter((_, index) => index % 5 !== 0));
  const row = (text: string, known: boolean) => ({
    evidence: judge(text).evidence,
    known,
  });
  const others = [...sites].flatMap(([other, some]) => (other === site ? [] : some));
  const step = Math.ceil(others.length / FAR_STRANGERS);
  const far = [
    ...examples.filter((_, index) => index % 5 === 0).map(({ text }) => row(text, true)),
    ...others.filter((_, index) => index % step === 0).map(({ text }) => row(text, false)),
  ];
  found.set(site, [...near, ...far]);
}

for (const site of found.keys()) {
  const prior = learned([...found].flatMap(([other, some]) => (other === site ? [] : [some])));
  const own = found.get(site) ?? [];
  const outcomes = own.map(({ evidence, known }) => ({
    score: probabilityOf(evidence, prior),
    is: known,
  }));
  console.log(
    `${site}: AUROC ${auc(outcomes).value.toFixed(3)} with the other sites' weights alone`,
  );
}

const prior = learned([...found.values()]);
EVIDENCE.forEach((name, index) => {
  console.log(`${name}: ${prior.weights[index]?.toFixed(2)}`);
});
const folder = join(fileURLToPath(import.meta.url), '../../../../policy/src/needs');
writeFileSync(
  join(folder, 'prior.ts'),
  `// Where the calibration of a site starts: learned over several sites, so that a site with few examples
// is not left to chance. Written by packages/workbench/src/train/needs.ts from in-scope messages of
// CLINC150 (CC-BY-3.0, Larson et al. 2019), BANKING77 (CC-BY-4.0, Casanueva et al. 2020) and HINT3
// (ODbL-1.0, Arora et al. 2020); it holds ${prior.weights.length} weights and nothing of their texts.
import type { Calibration } from './calibration.ts';

/** In the order of EVIDENCE; the last weight is the bias. */
export const PRIOR: Calibration = {
  centre: [${prior.centre.map(rounded).join(', ')}],
  spread: [${prior.spread.map(rounded).join(', ')}],
  weights: [${prior.weights.map(rounded).join(', ')}],
};
`,
);

/** One set of weights for all sites, each with the same say. */
function learned(groups: readonly (readonly CalibrationRow[])[]): Calibration {
  const least = Math.min(...groups.map(({ length }) => length));
  const even = groups.flatMap((group) => {
    const step = group.length / least;
    return Array.from({ length: least }, (_, index) => group[Math.floor(index * step)]);
  });
  const some = even.filter((row) => row !== undefined);
  const centre = EVIDENCE.map(
    (_, index) => some.reduce((sum, { evidence }) => sum + (evidence[index] ?? 0), 0) / some.length,
  );
  const spread = EVIDENCE.map((_, index) =>
    Math.sqrt(
      some.reduce(
        (sum, { evidence }) => sum + ((evidence[index] ?? 0) - (centre[index] ?? 0)) ** 2,
        0,
      ) / some.length,
    ),
  );
  const weights = Array.from({ length: EVIDENCE.length + 1 }, () => 0);
  return calibrated(some, { centre, spread, weights });
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
