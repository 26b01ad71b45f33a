// What the assistant's tools may do alone: how bad a mistake would be, and whether it can be undone.
import type { Tier } from '@warmline/protocol';
import * as v from 'valibot';
import { oneOf, tier } from './document/values.ts';

export const IMPACTS = ['low', 'medium', 'high'] as const;
export const REVERSIBILITIES = ['reversible', 'hard', 'irreversible'] as const;
export type Impact = (typeof IMPACTS)[number];
export type Reversibility = (typeof REVERSIBILITIES)[number];

/** What one tool can do. */
export interface ToolRisk {
  readonly impact: Impact;
  readonly reversibility: Reversibility;
}

/** Of a tool that the document does not name, the worst is assumed. */
export const UNKNOWN_TOOL: ToolRisk = { impact: 'high', reversibility: 'irreversible' };

const row = v.strictObject({
  reversible: v.optional(tier),
  hard: v.optional(tier),
  irreversible: v.optional(tier),
});

const held = v.picklist(
  ['approval', 'human'],
  'give approval or human: what cannot be undone and matters is never done alone',
);

export const riskSchema = v.pipe(
  v.strictObject({
    low: v.optional(row),
    medium: v.optional(row),
    high: v.optional(v.strictObject({ ...row.entries, irreversible: v.optional(held) })),
  }),
  v.description('Impact and reversibility of an action to the tier it needs.'),
);

export const toolsSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/, 'give the name of a tool')),
    v.strictObject({
      impact: oneOf(IMPACTS, 'How much a wrong call costs the visitor or the site.'),
      reversibility: oneOf(REVERSIBILITIES, 'Whether a wrong call can be undone.'),
    }),
    'give tools with their impact and reversibility',
  ),
  v.description('The assistant’s tools. One that is not named here counts as high, irreversible.'),
);

/** The map of a document that says nothing else: nothing that lasts is done alone. */
export const DEFAULT_RISK = {
  low: { reversible: 'autonomous', hard: 'notify', irreversible: 'approval' },
  medium: { reversible: 'notify', hard: 'approval', irreversible: 'approval' },
  high: { reversible: 'approval', hard: 'approval', irreversible: 'human' },
} as const satisfies Record<Impact, Record<Reversibility, Tier>>;
