// What operators see of the assistants: levels, failures, retries, circuits, what was taken out of answers
// and briefs, and what became of verifications.
import type { SiteId } from '@warmline/protocol';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { CircuitName } from './breaker.ts';
import type { ChainStep } from './steps.ts';
import type { VerificationOutcome } from './verification.ts';

/** The assistants' metrics in a registry. */
export interface AssistantMetrics {
  readonly onStep: (step: ChainStep) => void;
  /** Something was taken out of what a model said. */
  readonly onCheck: (siteId: SiteId, check: string, times: number) => void;
  /** An answer was verified, or not. */
  readonly onVerification: (siteId: SiteId, outcome: VerificationOutcome) => void;
}

const CIRCUIT_VALUES = { closed: 0, half_open: 1, open: 2 } as const satisfies Record<
  CircuitName,
  number
>;

/** Registers them; once a registry. */
export function createAssistantMetrics(registry: Registry): AssistantMetrics {
  const registers = [registry];
  const began = new Counter({
    name: 'warmline_assistant_answers_begun_total',
    help: 'Answers begun by a level of the assistant; reason: normal, or why no better level answered.',
    labelNames: ['site', 'level', 'reason'],
    registers,
  });
  const failed = new Counter({
    name: 'warmline_assistant_failures_total',
    help: 'Answers that a level failed to give after its retries, by reason; skipped: its circuit was open.',
    labelNames: ['site', 'level', 'reason'],
    registers,
  });
  const retried = new Counter({
    name: 'warmline_assistant_retries_total',
    help: 'Further tries of a level, by the reason of the failed one.',
    labelNames: ['site', 'level', 'reason'],
    registers,
  });
  const circuit = new Gauge({
    name: 'warmline_assistant_circuit',
    help: 'Circuit of a level: 0 closed, 1 half open, 2 open.',
    labelNames: ['site', 'level'],
    registers,
  });
  const checks = new Counter({
    name: 'warmline_assistant_checks_total',
    help: 'What was taken out of answers and briefs of a model, by check.',
    labelNames: ['site', 'check'],
    registers,
  });
  const verifications = new Counter({
    name: 'warmline_assistant_verifications_total',
    help: 'Answers that a verifier was to read, by outcome: verified, or why their confidence does without it.',
    labelNames: ['site', 'outcome'],
    registers,
  });

  return {
    onStep: (step) => {
      const { siteId: site, level } = step;
      switch (step.kind) {
        case 'began':
          began.inc({ site, level, reason: step.reason });
          return;
        case 'failed':
          failed.inc({ site, level, reason: step.reason });
          return;
        case 'skipped':
          failed.inc({ site, level, reason: 'skipped' });
          return;
        case 'retried':
          retried.inc({ site, level, reason: step.reason });
          return;
        case 'circuit':
          circuit.set({ site, level }, CIRCUIT_VALUES[step.state]);
          return;
        default:
      }
    },
    onCheck: (site, check, times) => checks.inc({ site, check }, times),
    onVerification: (site, outcome) => verifications.inc({ site, outcome }),
  };
}
