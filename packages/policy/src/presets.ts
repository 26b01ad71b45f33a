// What a document means where it says nothing: a base, and over it the preset of its field of work.
// The confidence bands are the field's usual ones: 0.60-0.70 (general), 0.80-0.85 (customer service),
// 0.90-0.95 (finance) and 0.95 and more (healthcare), on the calibrated scale where 0.9 means that
// nine in ten such answers are right.
import { DEFAULT_COMPLEXITY } from './detectors/complexity.ts';
import { DEFAULT_SENTIMENT } from './detectors/sentiment.ts';
import type { Complete } from './document/fill.ts';
import type { Preset, WrittenPolicy } from './document/schema.ts';
import { DAY_MS } from './document/values.ts';
import { DEFAULT_RISK } from './risk.ts';

const rule = { mode: 'offer', priority: null, team: null } as const;
const gate = { mode: 'act', because: null, priority: null, team: null, notice: {} } as const;

/** Below the preset: the same for every field of work. */
export const BASE: Complete<Omit<WrittenPolicy, 'version' | 'preset'>> = {
  assistant: {
    settleMs: 700,
    offerPersonBelow: 0.6,
    turnTimeoutMs: 30_000,
    maxAttempts: 3,
    calibration: [],
  },
  confidence: { bands: [{ below: 0.7, tier: 'notify', mode: 'act' }] },
  handoff: {
    slaMs: 120_000,
    agentReplyMs: 300_000,
    holderGraceMs: 20_000,
    priority: 'normal',
    whileWaiting: 'silent',
    transfer: 'cold',
    offerMs: 30_000,
    team: null,
  },
  idle: { resolveMs: DAY_MS },
  review: { windowMs: 300_000 },
  approval: { timeoutMs: 300_000, onTimeout: 'human' },
  triggers: {
    outOfDomain: { ...rule, knownBelow: 0.5, byLanguage: {} },
    sentiment: { ...rule, ...DEFAULT_SENTIMENT, byLanguage: {} },
    // Where the loops of the training part are told apart best.
    repeatLoop: { ...rule, above: 0.15 },
    failedAttempts: { offerAfter: 2, actAfter: 'off', priority: null, team: null },
    stakes: {
      ...rule,
      priority: 'high',
      cartValue: null,
      accountValue: null,
      segments: [],
      pages: [],
    },
    complexity: { ...rule, mode: 'off', ...DEFAULT_COMPLEXITY },
    toolFailure: { ...rule, after: 1 },
  },
  gates: {
    crisis: { team: null, notice: {} },
    security_fraud: { ...gate, priority: 'high' },
    legal: { ...gate, priority: 'high' },
    medical: { ...gate, priority: 'high' },
    contract: gate,
    billing_dispute: gate,
    // Below it, and where no amount is named, the assistant explains; what it may pay is for `tools`.
    refund: { ...gate, above: { value: 100, currency: 'EUR' } },
    account_closure: gate,
  },
  customGates: [],
  topics: [],
  segments: [],
  tools: {},
  risk: DEFAULT_RISK,
  brief: { recommendation: 'show' },
  teams: [],
};

/** What each preset changes of the base. */
export const PRESET_RULES: Readonly<Record<Preset, Partial<WrittenPolicy>>> = {
  general: {},
  'customer-service': {
    assistant: { offerPersonBelow: 0.8 },
    confidence: { bands: [{ below: 0.85, tier: 'notify', mode: 'act' }] },
    triggers: {
      failedAttempts: { actAfter: 4 },
      complexity: { mode: 'offer' },
    },
  },
  finance: {
    assistant: { offerPersonBelow: 0.9 },
    confidence: {
      bands: [
        { below: 0.9, tier: 'approval', mode: 'act' },
        { below: 0.95, tier: 'soft_review', mode: 'act' },
      ],
    },
    gates: { refund: { above: null } },
    triggers: {
      repeatLoop: { mode: 'act' },
      failedAttempts: { actAfter: 3 },
      complexity: { mode: 'offer' },
      toolFailure: { mode: 'act' },
    },
    brief: { recommendation: 'withhold' },
  },
  healthcare: {
    assistant: { offerPersonBelow: 0.95 },
    confidence: {
      bands: [
        { below: 0.8, tier: 'human', mode: 'act' },
        { below: 0.95, tier: 'approval', mode: 'act' },
        { below: 0.98, tier: 'soft_review', mode: 'act' },
      ],
    },
    triggers: {
      sentiment: { mode: 'act' },
      repeatLoop: { mode: 'act' },
      failedAttempts: { actAfter: 2 },
      complexity: { mode: 'offer' },
      toolFailure: { mode: 'act' },
    },
    brief: { recommendation: 'withhold' },
  },
};
