// One site that embeds the widget, with everything the relay needs of it.
import type { NeedMatcher, PolicyRef } from '@warmline/policy';
import type { SiteId } from '@warmline/protocol';
import type { Tool } from './actions/tool.ts';
import type { Assistant } from './assistant/assistant.ts';
import type { BriefWriter } from './assistant/model/brief-writer.ts';

export interface Site {
  readonly id: SiteId;
  /** As visitors know it. */
  readonly name: string;
  /** Pages of these origins may embed the widget, e.g. `https://shop.example`. */
  readonly origins: readonly string[];
  readonly policy: PolicyRef;
  /** Another version of the policy that watches and decides nothing. */
  readonly shadow?: PolicyRef | null;
  readonly assistant: Assistant;
  /** What visitors come with; without it, nothing is known to be out of domain. */
  readonly matcher?: NeedMatcher | null;
  /** What the assistant may do, or propose to do. */
  readonly tools?: readonly Tool[];
  /** Adds a model's words to the brief that the log gives. */
  readonly briefWriter?: BriefWriter | null;
  readonly branding: {
    readonly title?: string | undefined;
    /** `#rrggbb` */
    readonly accent: string;
    readonly greeting?: string | undefined;
  };
}
