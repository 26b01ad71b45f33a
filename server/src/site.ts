// One site that embeds the widget, with everything the relay needs of it.
import type { PolicyRef } from '@warmline/policy';
import type { SiteId } from '@warmline/protocol';
import type { Assistant } from './assistant/assistant.ts';

export interface Site {
  readonly id: SiteId;
  /** As visitors know it. */
  readonly name: string;
  /** Pages of these origins may embed the widget, e.g. `https://shop.example`. */
  readonly origins: readonly string[];
  readonly policy: PolicyRef;
  readonly assistant: Assistant;
  readonly branding: {
    readonly title?: string | undefined;
    /** `#rrggbb` */
    readonly accent: string;
    readonly greeting?: string | undefined;
  };
}
