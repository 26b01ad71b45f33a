// What a good policy document says in vain. Nothing here is a mistake that keeps it from being used;
// those are the document's own problems.
import type { PolicyDocument } from '@warmline/policy';

/** A remark on a place of the document. */
export interface Remark {
  readonly path: string;
  readonly message: string;
}

/**
 * Rules that can never count and settings without effect.
 * @param written the keys its owner wrote: of what a preset brought nobody needs to hear
 */
export function remarksOn(document: PolicyDocument, written: readonly string[]): readonly Remark[] {
  return [
    ...neverFiring(document),
    ...emptyBands(document),
    ...idleOversight(document).filter(({ path }) => written.includes(path)),
    ...shadowedTopics(document),
    ...unusedTeams(document),
  ];
}

function neverFiring({ triggers }: PolicyDocument): readonly Remark[] {
  const { outOfDomain, repeatLoop } = triggers;
  const found: Remark[] = [];
  if (outOfDomain.mode !== 'off' && outOfDomain.knownBelow === 0) {
    const path = 'triggers.outOfDomain.knownBelow';
    found.push({ path, message: 'nothing is less likely than 0, so it never fires' });
  }
  if (repeatLoop.mode !== 'off' && repeatLoop.above === 1) {
    const path = 'triggers.repeatLoop.above';
    found.push({ path, message: 'nothing is more likely than 1, so it never fires' });
  }
  return found;
}

function emptyBands({ confidence }: PolicyDocument): readonly Remark[] {
  return confidence.bands.flatMap(({ below, tier }, index) =>
    below === 0
      ? [
          {
            path: `confidence.bands.${index}.below`,
            message: `no confidence is below 0, so no answer passes as ${tier} by it`,
          },
        ]
      : [],
  );
}

/** Tiers that no band and no action leads to: what they would last has no effect. */
function idleOversight(document: PolicyDocument): readonly Remark[] {
  const sets = [...document.topics, ...document.segments].map(({ set }) => set);
  const written = JSON.stringify([document.confidence, document.risk, sets]);
  const isUsed = (tier: string) => written.includes(`"${tier}"`);
  return [
    ...(isUsed('soft_review')
      ? []
      : [{ path: 'review', message: 'no rule leads to the tier soft_review; it has no effect' }]),
    ...(isUsed('approval')
      ? []
      : [{ path: 'approval', message: 'no rule leads to the tier approval; it has no effect' }]),
  ];
}

/** The first topic that matches counts, so one whose every match is an earlier one's never does. */
function shadowedTopics({ topics }: PolicyDocument): readonly Remark[] {
  return topics.flatMap(({ name, match }, index) => {
    const earlier = topics
      .slice(0, index)
      .find(
        (other) =>
          isWithin(match.needs, other.match.needs) &&
          isWithin(match.words, other.match.words) &&
          isWithin(match.pages, other.match.pages),
      );
    if (!earlier) return [];
    const message = `"${earlier.name}" before it matches wherever "${name}" does, so it never counts`;
    return [{ path: `topics.${index}`, message }];
  });
}

function isWithin(own: readonly string[], others: readonly string[]): boolean {
  return own.every((each) => others.includes(each));
}

function unusedTeams(document: PolicyDocument): readonly Remark[] {
  const { teams, ...rules } = document;
  const named = new Set<string>();
  collectTeams(rules, named);
  return teams
    .filter((team) => !named.has(team))
    .map((team) => ({ path: 'teams', message: `no rule names the team "${team}"` }));
}

function collectTeams(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'team' && typeof inner === 'string') found.add(inner);
    else collectTeams(inner, found);
  }
}
