// What happens in a chain, told once: metrics and the log read the same steps. No text of anybody.
import type { ServiceLevel, SiteId } from '@warmline/protocol';
import type { CircuitName } from './breaker.ts';

/** One step of a chain. */
export type ChainStep = { readonly siteId: SiteId; readonly level: ServiceLevel } & (
  | { readonly kind: 'began'; readonly reason: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly reason: string; readonly hadBegun: boolean }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'retried'; readonly reason: string; readonly waitMs: number }
  | { readonly kind: 'circuit'; readonly state: CircuitName }
);
