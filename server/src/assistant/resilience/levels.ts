// The four levels, put in order with the time each may take before the next one is asked.
import type { Assistant } from '../assistant.ts';
import type { Level } from './chain.ts';
import { createEmergencyAssistant } from './emergency.ts';

/** What a site's chain is made of. */
export interface LevelParts {
  /** With the site's model; null for a site without one. */
  readonly full: Assistant | null;
  /** With its smaller model; null for none. */
  readonly reduced: Assistant | null;
  /** From the knowledge base only. */
  readonly basic: Assistant;
}

// The waits of 1, 2, 4 and 8 s fit into the first; both end well before the 30 s of a turn.
const FULL_BEGINS_WITHIN_MS = 18_000;
const REDUCED_BEGINS_WITHIN_MS = 23_000;

/** The levels of a site, best first; the last one cannot fail. */
export function assistantLevels({ full, reduced, basic }: LevelParts): readonly Level[] {
  const levels: Level[] = [];
  if (full) {
    levels.push({
      level: 'full',
      assistant: full,
      remote: { beginsWithinMs: FULL_BEGINS_WITHIN_MS },
    });
  }
  if (reduced) {
    levels.push({
      level: 'reduced',
      assistant: reduced,
      remote: { beginsWithinMs: REDUCED_BEGINS_WITHIN_MS },
    });
  }
  levels.push({ level: 'basic', assistant: basic });
  levels.push({ level: 'emergency', assistant: createEmergencyAssistant() });
  return levels;
}
