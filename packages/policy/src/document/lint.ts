// What a schema cannot say: a document that is well written and still must not come into force.
import { strengthOf } from '../decide/strength.ts';
import { failedExamples } from '../detectors/gates/custom-gates.ts';
import type { PolicyDocument } from '../document.ts';
import { laidOver } from './fill.ts';
import { type Mistake, nearest } from './problems.ts';
import type { PolicySet } from './schema.ts';

type Keys = readonly (string | number)[];

/** The mistakes of a filled document, in the order of the text. */
export function mistakesIn(policy: PolicyDocument): readonly Mistake[] {
  const parts: readonly { readonly keys: Keys; readonly rules: PolicyDocument }[] = [
    { keys: [], rules: policy },
    ...setsOf(policy).map(({ keys, set }) => ({ keys, rules: laidOver(policy, set) })),
  ];
  const found = [
    ...repeated(policy.topics, 'topics'),
    ...repeated(policy.segments, 'segments'),
    ...repeated(policy.customGates, 'customGates'),
    ...emptyTopics(policy),
    ...missedExamples(policy),
    ...fallingCalibration(policy),
    ...parts.flatMap(({ keys, rules }) => [
      ...withoutPerson(rules, keys),
      ...silentGates(rules, keys),
      ...disorderedBands(rules, keys),
      ...unknownTeams(rules, keys),
    ]),
  ];
  // A mistake of the main rules shines through in every topic; it is told once, where it was made.
  const told = new Set<string>();
  return found.filter(({ keys, message }) => {
    const inner = `${keys.filter((key) => key !== 'set').join('.')} ${message}`;
    const own = inner.replace(/^(?:topics|segments)\.\d+\.?/, '');
    if (told.has(own)) return false;
    told.add(own);
    return true;
  });
}

function setsOf({ topics, segments }: PolicyDocument) {
  const all: { keys: Keys; set: PolicySet }[] = [];
  // Completed sets are what was written: `Complete` only says that they are read-only.
  topics.forEach(({ set }, index) => {
    all.push({ keys: ['topics', index, 'set'], set: set as PolicySet });
  });
  segments.forEach(({ set }, index) => {
    all.push({ keys: ['segments', index, 'set'], set: set as PolicySet });
  });
  return all;
}

/**
 * A visitor who does not know how to ask must be brought or offered a person some day: a policy that
 * leaves the assistant and a visitor alone with each other for ever is refused.
 */
function withoutPerson({ assistant, confidence, triggers }: PolicyDocument, keys: Keys) {
  const { failedAttempts, repeatLoop, sentiment } = triggers;
  const hasPath =
    assistant.offerPersonBelow > 0 ||
    confidence.bands.some(
      ({ tier, mode, below }) => below > 0 && (tier === 'human' || mode === 'offer'),
    ) ||
    failedAttempts.offerAfter !== 'off' ||
    failedAttempts.actAfter !== 'off' ||
    repeatLoop.mode !== 'off' ||
    sentiment.mode !== 'off';
  if (hasPath) return [];
  const message =
    'leaves a visitor whom the assistant cannot help no way to a person; give ' +
    'triggers.failedAttempts.offerAfter (2 is usual), or assistant.offerPersonBelow above 0';
  return [{ keys, message }];
}

function silentGates({ gates }: PolicyDocument, keys: Keys): readonly Mistake[] {
  return Object.entries(gates)
    .filter(([, gate]) => 'mode' in gate && gate.mode === 'off' && gate.because === null)
    .map(([name]) => ({
      keys: [...keys, 'gates', name],
      message: 'is switched off without a reason; add `because` with the reason in a sentence',
    }));
}

function disorderedBands({ confidence }: PolicyDocument, keys: Keys): readonly Mistake[] {
  const found: Mistake[] = [];
  confidence.bands.forEach((band, index) => {
    const lower = confidence.bands[index - 1];
    if (!lower) return;
    const here = [...keys, 'confidence', 'bands', index];
    if (band.below <= lower.below) {
      found.push({
        keys: [...here, 'below'],
        message: `give more than ${lower.below}: lowest first`,
      });
    }
    if (strengthOf(band) > strengthOf(lower)) {
      const below = lower.tier === 'human' ? `human (${lower.mode})` : lower.tier;
      const message = `is stricter than ${below} below it; a surer answer never needs more`;
      found.push({ keys: [...here, 'tier'], message });
    }
  });
  return found;
}

function unknownTeams(policy: PolicyDocument, keys: Keys): readonly Mistake[] {
  const { handoff, triggers, gates, customGates, teams } = policy;
  const named: { keys: Keys; team: string | null }[] = [
    { keys: ['handoff'], team: handoff.team },
    ...Object.entries(triggers).map(([key, { team }]) => ({ keys: ['triggers', key], team })),
    ...Object.entries(gates).map(([key, { team }]) => ({ keys: ['gates', key], team })),
    ...customGates.map(({ team }, index) => ({ keys: ['customGates', index], team })),
  ];
  return named.flatMap(({ keys: inner, team }) => {
    if (team === null || teams.includes(team)) return [];
    const near = nearest(team, teams);
    const mend = near ? `did you mean "${near}"?` : 'add it to `teams` or correct its spelling';
    return [{ keys: [...keys, ...inner, 'team'], message: `there is no team "${team}"; ${mend}` }];
  });
}

function repeated(rules: readonly { readonly name: string }[], key: string): readonly Mistake[] {
  const all = rules.map(({ name }) => name);
  return rules.flatMap(({ name }, index) =>
    all.indexOf(name) < index
      ? [{ keys: [key, index, 'name'], message: `"${name}" is used twice; give each its own` }]
      : [],
  );
}

function missedExamples({ customGates }: PolicyDocument): readonly Mistake[] {
  return customGates.flatMap((gate, index) =>
    failedExamples(gate).map((example) => ({
      keys: ['customGates', index, 'examples', gate.examples.indexOf(example)],
      message: `does not close the gate "${gate.name}"; add words of it to \`anyOf\``,
    })),
  );
}

function emptyTopics({ topics }: PolicyDocument): readonly Mistake[] {
  return topics.flatMap(({ match }, index) =>
    match.needs.length + match.words.length + match.pages.length === 0
      ? [{ keys: ['topics', index, 'match'], message: 'never matches; give needs, words or pages' }]
      : [],
  );
}

function fallingCalibration({ assistant }: PolicyDocument): readonly Mistake[] {
  return assistant.calibration.flatMap((point, index, points) => {
    const before = points[index - 1];
    if (!before || (point.raw > before.raw && point.actual >= before.actual)) return [];
    const message = 'does not rise; run `warmline policy calibrate` again';
    return [{ keys: ['assistant', 'calibration', index], message }];
  });
}
