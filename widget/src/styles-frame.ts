// Tokens, launcher and panel. Rules of the page beat ours on `:host`, its `!important` ones do not: what must
// hold on any page says so.
import { css } from 'lit';

export const frameStyles = css`
  :host {
    all: initial !important;
    --_accent: var(--warmline-accent, #0f6b5c);
    --_on-accent: var(--warmline-on-accent, #fff);
    --_surface: var(--warmline-surface, #fff);
    --_surface-2: var(--warmline-surface-2, #f3f5f4);
    --_text: var(--warmline-text, #17211f);
    --_muted: var(--warmline-muted, #5a6764);
    --_line: var(--warmline-line, #dfe5e3);
    --_danger: #b42318;
    --_link: var(--_accent);
    --_radius: var(--warmline-radius, 16px);
    position: fixed !important;
    inset-block-end: max(20px, env(safe-area-inset-bottom)) !important;
    inset-inline-end: max(20px, env(safe-area-inset-right)) !important;
    z-index: var(--warmline-z-index, 2147483000) !important;
    font: 15px/1.45 var(--warmline-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif) !important;
    color: var(--_text) !important;
    color-scheme: light !important;
  }
  :host([data-theme='dark']) {
    --_surface: var(--warmline-dark-surface, #15191a);
    --_surface-2: var(--warmline-dark-surface-2, #22292a);
    --_text: var(--warmline-dark-text, #e9efed);
    --_muted: var(--warmline-dark-muted, #9fb0ac);
    --_line: var(--warmline-dark-line, #313a3b);
    --_danger: #ff9b8f;
    --_link: color-mix(in srgb, var(--_accent) 45%, white);
    color-scheme: dark !important;
  }
  :host([hidden]) { display: none !important; }
  @media print { :host { display: none !important; } }
  /* Black on a light accent, white on a dark one; a link on white is never lighter than it can be read. */
  @supports (color: oklch(from red l c h)) {
    :host { --_on-accent: var(--warmline-on-accent, oklch(from var(--_accent) clamp(0, (0.7 - l) * 1000, 1) 0 0)); }
    :host([data-theme='light']) { --_link: oklch(from var(--_accent) min(l, 0.52) c h); }
  }
  *, *::before, *::after { box-sizing: border-box; }
  button { font: inherit; color: inherit; border: 0; background: none; padding: 0; cursor: pointer; }
  :focus-visible { outline: 2px solid var(--_link); outline-offset: 2px; }

  .launcher {
    display: grid;
    place-items: center;
    inline-size: 58px;
    block-size: 58px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 6px 24px rgb(0 0 0 / 22%);
    transition: transform 0.15s;
    position: relative;
  }
  .launcher:hover { transform: translateY(-2px); }
  .launcher:focus-visible { outline: 3px solid var(--_surface); box-shadow: 0 0 0 6px var(--_accent); }
  .badge {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -4px;
    min-inline-size: 22px;
    block-size: 22px;
    padding-inline: 6px;
    border-radius: 11px;
    background: #d92d20;
    color: #fff;
    font-size: 12px;
    font-weight: 700;
    line-height: 22px;
    text-align: center;
  }

  .panel {
    position: absolute;
    inset-block-end: 74px;
    inset-inline-end: 0;
    inline-size: 392px;
    block-size: min(640px, calc(100dvh - 120px));
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    border-radius: var(--_radius);
    border: 1px solid var(--_line);
    box-shadow: 0 16px 56px rgb(0 0 0 / 24%);
    overflow: hidden;
    animation: rise 0.18s ease-out;
  }
  @keyframes rise { from { opacity: 0; transform: translateY(10px); } }

  header {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-block: 14px;
    padding-inline: 18px 12px;
    background: var(--_accent);
    color: var(--_on-accent);
    flex: none;
  }
  header .who { flex: 1; min-inline-size: 0; }
  header h2 { margin: 0; font-size: 16px; font-weight: 650; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  header p { margin: 1px 0 0; font-size: 13px; opacity: 0.88; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  header button { display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 10px; }
  header button:hover { background: rgb(255 255 255 / 16%); }
  header :focus-visible { outline-color: var(--_on-accent); outline-offset: -2px; }
  .menu { position: relative; }
  .menu [role='menu'] {
    position: absolute;
    inset-block-start: 42px;
    inset-inline-end: 0;
    min-inline-size: 220px;
    padding: 6px;
    border-radius: 12px;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 10px 32px rgb(0 0 0 / 20%);
    z-index: 2;
  }
  .menu [role='menuitem'] { display: block; inline-size: 100%; block-size: auto; padding: 10px 12px; text-align: start; border-radius: 8px; }
  .menu [role='menuitem']:hover, .menu [role='menuitem']:focus-visible { background: var(--_surface-2); }

  .notice { flex: none; padding: 8px 16px; font-size: 13px; background: #fff4d6; color: #5c4400; }
  .notice.error { background: #fee4e2; color: #7a1b13; }

  @media (max-width: 480px) {
    :host([data-open]) { inset: 0 !important; }
    :host([data-open]) .launcher { display: none; }
    .panel { inset: 0; inline-size: 100%; block-size: 100dvh; border-radius: 0; border: 0; padding-block-end: env(safe-area-inset-bottom); }
    header { padding-block-start: max(14px, env(safe-area-inset-top)); }
    textarea { font-size: 16px !important; }
  }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; transition: none !important; }
  }
  @media (forced-colors: active) {
    .launcher, header, .bubble, .panel, .person { border: 1px solid CanvasText; }
  }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
