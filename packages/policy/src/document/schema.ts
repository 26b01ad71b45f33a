// The policy document as it is written: strict, every key but the version optional. What is left out
// comes from the preset, so that a document says only what it means.
import * as v from 'valibot';
import { riskSchema, toolsSchema } from '../risk.ts';
import { customGatesSchema, gatesSchema } from './gates.ts';
import { triggersSchema } from './triggers.ts';
import { count, DAY_MS, duration, name, names, oneOf, priority, share, team } from './values.ts';

export const PRESETS = ['general', 'customer-service', 'finance', 'healthcare'] as const;
export type Preset = (typeof PRESETS)[number];

const offerPersonBelow = share(
  'An answer the assistant is less sure of than this comes with the offer of a person.',
);

const calibrationPoint = v.strictObject({
  raw: share('What the parts of the confidence gave.'),
  actual: share('Share of such answers that were right.'),
});

const assistant = v.pipe(
  v.strictObject({
    settleMs: v.optional(
      duration(0, 10_000, 'Pause after a message, so that quick ones get one answer.'),
    ),
    offerPersonBelow: v.optional(offerPersonBelow),
    turnTimeoutMs: v.optional(
      duration(1_000, 300_000, 'An answer that takes longer counts as failed.'),
    ),
    maxAttempts: v.optional(
      count(1, 10, 'Failed turns before the assistant says that it cannot, and offers a person.'),
    ),
    calibration: v.optional(
      v.pipe(
        v.array(calibrationPoint, 'give a list of points'),
        v.maxLength(200, 'give at most 200 points'),
        v.description(
          'From raw to actual confidence, both rising; written by `warmline policy calibrate`.',
        ),
      ),
    ),
  }),
  v.description('How the assistant answers.'),
);

const confidence = v.pipe(
  v.strictObject({
    bands: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            below: share('The band reaches up to here, exclusive.'),
            tier: oneOf(
              ['notify', 'soft_review', 'approval', 'human'],
              'What an answer in this band passes as.',
            ),
            mode: v.optional(
              oneOf(['offer', 'act'], 'offer: the visitor is asked whether they want a person.'),
              'act',
            ),
          }),
          'give a list of bands',
        ),
        v.maxLength(10, 'give at most 10 bands'),
        v.description('Lowest first. At and above the last one an answer stands alone.'),
      ),
    ),
  }),
  v.description('Which tier an answer’s confidence needs, on the calibrated scale 0 to 1.'),
);

const handoffOfRule = {
  slaMs: v.optional(duration(1_000, 7 * DAY_MS, 'The time in which a person is promised.')),
  priority: v.optional(priority),
  transfer: v.optional(
    oneOf(
      ['cold', 'warm'],
      'cold: straight to the queue; warm: offered to one agent after another.',
    ),
  ),
  team: v.optional(team),
};

const handoff = v.pipe(
  v.strictObject({
    ...handoffOfRule,
    agentReplyMs: v.optional(
      duration(1_000, 7 * DAY_MS, 'A visitor left without an answer this long is queued again.'),
    ),
    holderGraceMs: v.optional(
      duration(1_000, DAY_MS, 'An agent gone this long loses the conversation to the queue.'),
    ),
    whileWaiting: v.optional(
      v.pipe(
        v.literal('silent', 'only "silent" is known'),
        v.description('The assistant says nothing while the visitor waits for a person.'),
      ),
    ),
    offerMs: v.optional(
      duration(1_000, DAY_MS, 'How long one agent has for a warm offer before the next is asked.'),
    ),
  }),
  v.description('What is promised when a person is needed.'),
);

const idle = v.pipe(
  v.strictObject({
    resolveMs: v.optional(
      duration(60_000, 365 * DAY_MS, 'Quiet time after which a conversation is closed.'),
    ),
  }),
  v.description('Conversations in which nobody writes any more.'),
);

const review = v.pipe(
  v.strictObject({
    windowMs: v.optional(
      duration(1_000, DAY_MS, 'How long an agent may correct an answer that is shown.'),
    ),
  }),
  v.description('Tier soft_review: shown, and corrected or taken back if an agent disagrees.'),
);

const approval = v.pipe(
  v.strictObject({
    timeoutMs: v.optional(
      duration(1_000, 7 * DAY_MS, 'How long an agent has to approve what is held.'),
    ),
    onTimeout: v.optional(
      oneOf(['human', 'no'], 'human: a person takes over; no: it is not done. Never yes.'),
    ),
  }),
  v.description('Tier approval: held until an agent decides.'),
);

const brief = v.pipe(
  v.strictObject({
    recommendation: v.optional(
      oneOf(['show', 'withhold'], 'Whether the agent sees what the assistant would do.'),
    ),
  }),
  v.description('What agents are told.'),
);

const set = v.pipe(
  v.strictObject({
    assistant: v.optional(v.strictObject({ offerPersonBelow: v.optional(offerPersonBelow) })),
    confidence: v.optional(confidence),
    handoff: v.optional(v.strictObject(handoffOfRule)),
    triggers: v.optional(triggersSchema),
    gates: v.optional(gatesSchema),
    tools: v.optional(toolsSchema),
    risk: v.optional(riskSchema),
    brief: v.optional(brief),
  }),
  v.description('What differs there from the rest of the policy.'),
);

const topic = v.strictObject({
  name: name('Shown by `explain`.'),
  match: v.pipe(
    v.strictObject({
      needs: v.optional(names('Names of needs or of knowledge articles.'), []),
      words: v.optional(names('Words and phrases of the visitor.'), []),
      pages: v.optional(names('Paths, e.g. /checkout or /account/*.'), []),
    }),
    v.description('Any one of these is enough.'),
  ),
  set,
});

const segment = v.strictObject({
  name: name('Shown by `explain`.'),
  match: v.strictObject({
    segment: v.pipe(
      names('Customer segments, as the page names them.'),
      v.minLength(1, 'give at least one segment'),
    ),
  }),
  set,
});

export const policySchema = v.pipe(
  v.strictObject({
    version: v.pipe(
      v.string('give a version such as 1.0.0'),
      v.regex(
        /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
        'give a version such as 1.0.0',
      ),
      v.description('Semantic version of this document, e.g. 1.0.0.'),
    ),
    preset: v.optional(
      oneOf(PRESETS, 'Sets everything that is not named here.'),
      'general' satisfies Preset,
    ),
    assistant: v.optional(assistant),
    confidence: v.optional(confidence),
    handoff: v.optional(handoff),
    idle: v.optional(idle),
    review: v.optional(review),
    approval: v.optional(approval),
    triggers: v.optional(triggersSchema),
    gates: v.optional(gatesSchema),
    customGates: v.optional(customGatesSchema),
    topics: v.optional(
      v.pipe(
        v.array(topic, 'give a list of topics'),
        v.description('Other rules for what is talked about; the first that matches counts.'),
      ),
    ),
    segments: v.optional(
      v.pipe(
        v.array(segment, 'give a list of segments'),
        v.description(
          'Other rules for some customers; the first that matches counts. As the page says who ' +
            'they are, these can only make a handoff more likely.',
        ),
      ),
    ),
    tools: v.optional(toolsSchema),
    risk: v.optional(riskSchema),
    brief: v.optional(brief),
    teams: v.optional(names('Teams that rules may name.')),
  }),
  v.title('Warmline handoff policy'),
  v.description(
    'When a person takes over and what is promised. An explicit request for a person always acts ' +
      'at once; nothing here switches that off.',
  ),
);

/** A document as it is written. */
export type WrittenPolicy = v.InferOutput<typeof policySchema>;
/** What a topic or segment may set. */
export type PolicySet = v.InferOutput<typeof set>;
