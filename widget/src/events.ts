// What the widget tells its page.

/** The panel is about to open; a host may prevent it. */
export class WarmlineOpenEvent extends Event {
  constructor() {
    super('warmline-open', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The panel has closed. */
export class WarmlineCloseEvent extends Event {
  constructor() {
    super('warmline-close', { bubbles: true, composed: true });
  }
}
