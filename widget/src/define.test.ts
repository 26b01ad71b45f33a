import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WarmlineCloseEvent, WarmlineOpenEvent } from './events.ts';

let registry: Map<string, unknown>;
beforeEach(() => {
  registry = new Map();
  vi.resetModules();
  vi.stubGlobal('customElements', {
    get: (name: string) => registry.get(name),
    define: (name: string, element: unknown) => {
      if (registry.has(name)) throw new DOMException('defined already', 'NotSupportedError');
      registry.set(name, element);
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the element', () => {
  it('is not registered by importing its class', async () => {
    await import('./index.ts');
    expect(registry.size).toBe(0);
  });

  it('is registered by define, and twice on one page is harmless', async () => {
    await import('./define.ts');
    const first = registry.get('warmline-chat');
    expect(first).toBeDefined();
    // A second script tag brings a module of its own.
    vi.resetModules();
    await import('./define.ts');
    expect(registry.get('warmline-chat')).toBe(first);
  });
});

describe('its events', () => {
  it('reach the page from within the shadow root', () => {
    for (const event of [new WarmlineOpenEvent(), new WarmlineCloseEvent()]) {
      expect(event).toMatchObject({ bubbles: true, composed: true });
    }
  });

  it('let the page refuse to open, and not to close', () => {
    const refused = (event: Event) => {
      event.preventDefault();
      return event.defaultPrevented;
    };
    expect(refused(new WarmlineOpenEvent())).toBe(true);
    expect(refused(new WarmlineCloseEvent())).toBe(false);
  });
});
