// A site's assistant as the relay uses it: the chain over its model, its smaller model, its knowledge
// base and a fixed text, with metrics and a log.
import type { SiteId } from '@warmline/protocol';
import type { Assistant } from '../assistant.ts';
import { createModelAssistant, type ModelAssistantOptions } from '../model/assistant.ts';
import type { ModelEndpoint } from '../model/endpoint.ts';
import { createVerifier } from '../model/verifier.ts';
import { type ChainOptions, createChain } from './chain.ts';
import { assistantLevels } from './levels.ts';
import type { AssistantMetrics } from './metrics.ts';
import type { ChainStep } from './steps.ts';
import { createVerification, type Verify } from './verification.ts';

/** What a site's assistant is made of. */
export interface SiteAssistantOptions
  extends Pick<ModelAssistantOptions, 'retrieve' | 'instructions' | 'tools' | 'limits' | 'now'>,
    Partial<Pick<ChainOptions, 'retryDelaysMs' | 'breaker' | 'remoteUntilMs'>> {
  readonly site: ModelAssistantOptions['site'] & { readonly id: SiteId };
  /** Null for a site without a model: then its knowledge base answers. */
  readonly model:
    | (ModelEndpoint & {
        /** The smaller model at the same endpoint; none when absent. */
        readonly reducedName?: string | undefined;
        /** Whether a second, small request verifies each answer; true when absent. */
        readonly verifier?: boolean | undefined;
      })
    | null;
  /** The assistant without a model. */
  readonly basic: Assistant;
  readonly metrics: AssistantMetrics;
  /** Told every step but the ordinary ones; nothing in it is anybody's words. */
  readonly log: (step: ChainStep) => void;
}

/** Makes it. Throws when a tool is declared in a way that cannot be checked. */
export function createSiteAssistant(options: SiteAssistantOptions): Assistant {
  const { model, site, basic, metrics, log } = options;
  const verify = verificationOf(options);
  const withModel = (name: string | undefined) =>
    model && name
      ? createModelAssistant({
          ...options,
          model: { ...model, name },
          verify,
          onCheck: (check, times) => metrics.onCheck(site.id, check, times),
        })
      : null;
  const full = withModel(model?.name);
  const reduced = withModel(model?.reducedName);
  return createChain(assistantLevels({ full, reduced, basic }), {
    ...options,
    onStep: (step) => {
      metrics.onStep(step);
      if (!isOrdinary(step, full ? 'full' : 'basic')) log(step);
    },
  });
}

/** By the smaller model where there is one; it also verifies its own answers. */
function verificationOf({ model, site, metrics, now }: SiteAssistantOptions): Verify | undefined {
  if (!model || model.verifier === false) return undefined;
  const reader = { ...model, name: model.reducedName ?? model.name };
  return createVerification({
    verifier: createVerifier({ model: reader, site, now }),
    now,
    onOutcome: (outcome) => metrics.onVerification(site.id, outcome),
  });
}

function isOrdinary(step: ChainStep, best: ChainStep['level']): boolean {
  return step.kind === 'ended' || (step.kind === 'began' && step.level === best);
}
