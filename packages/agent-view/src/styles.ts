// The look: tokens and controls shared by the page and the desk.
import { css } from 'lit';

export const tokenStyles = css`
  :host {
    --surface: #fff; --canvas: #f6f8f7; --raised: #eef2f0; --text: #16201e; --muted: #5b6865; --line: #dde4e1;
    --accent: #0f6b5c; --on-accent: #fff; --accent-soft: #e2f1ed; --link: #0b5d50;
    --warn: #8a5300; --warn-soft: #fff1d8; --danger: #b42318; --danger-soft: #fde7e5; --note-soft: #fff9e5; --note-line: #ecd99b;
    font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
    color: var(--text);
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --surface: #171c1d; --canvas: #101415; --raised: #212829; --text: #e8eeec; --muted: #9badA8; --line: #2e3738;
      --accent: #2f9e87; --on-accent: #04110e; --accent-soft: #17352f; --link: #6fd3bd;
      --warn: #f5c16c; --warn-soft: #3a2c12; --danger: #ff9b90; --danger-soft: #43201d; --note-soft: #2b2718; --note-line: #5a4f26;
    }
  }
  *, *::before, *::after { box-sizing: border-box; }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
`;

export const controlStyles = css`
  button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: start; }
  button:disabled { opacity: 0.5; cursor: default; }
  .primary, .plain, .danger { padding: 7px 14px; border-radius: 9px; font-weight: 550; text-align: center; min-block-size: 34px; }
  .primary { background: var(--accent); color: var(--on-accent); }
  .primary:hover:not(:disabled) { filter: brightness(1.08); }
  .danger { background: var(--danger-soft); color: var(--danger); border: 1px solid currentColor; }
  .plain { border: 1px solid var(--line); background: var(--surface); }
  .plain:hover:not(:disabled) { background: var(--raised); }
  .link { text-decoration: underline; color: var(--link); margin-inline-start: 8px; }
  label { display: grid; gap: 5px; font-weight: 550; }
  input, select, textarea { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: 9px; padding: 8px 11px; inline-size: 100%; }
  textarea { resize: vertical; }
  label.check { display: flex; align-items: center; gap: 9px; min-block-size: 34px; font-weight: 400; overflow-wrap: anywhere; cursor: pointer; }
  .check input { inline-size: 18px; block-size: 18px; flex: none; margin: 0; accent-color: var(--accent); }
  ::placeholder { color: var(--muted); opacity: 0.85; font-weight: 400; }
  .problem { color: var(--danger); margin: 0; }
  .tag { font-size: 11px; font-weight: 600; padding: 0 6px; border-radius: 5px; border: 1px solid var(--line); color: var(--muted); }
  .empty { color: var(--muted); margin: 6px 0; }
  kbd { font: 600 11px/1.6 system-ui, sans-serif; border: 1px solid var(--line); border-block-end-width: 2px; border-radius: 5px; padding: 0 5px; background: var(--surface); color: var(--muted); }
`;

export const deskStyles = css`
  :host { display: flex; flex-direction: column; block-size: 100dvh; background: var(--canvas); }
  .top { display: flex; align-items: center; gap: 14px; padding: 0 16px; block-size: 52px; flex: none; border-block-end: 1px solid var(--line); background: var(--surface); }
  .top h1 { margin: 0; font-size: 15px; font-weight: 700; letter-spacing: -0.01em; }
  .people { display: flex; gap: 12px; flex: 1; min-inline-size: 0; overflow: hidden; color: var(--muted); }
  .people span { display: inline-flex; align-items: center; gap: 6px; white-space: nowrap; min-inline-size: 0; }
  .people bdi { max-inline-size: 16ch; overflow: hidden; text-overflow: ellipsis; }
  .people i, .agents i { inline-size: 8px; block-size: 8px; border-radius: 50%; border: 2px solid var(--muted); flex: none; }
  .people .here i, .agents .here i { background: #1f9d55; border-color: #1f9d55; }
  .top .plain { padding: 4px 11px; min-block-size: 30px; white-space: nowrap; }
  .banner { flex: none; padding: 7px 16px; background: var(--warn-soft); color: var(--warn); }
  .banner.error { background: var(--danger-soft); color: var(--danger); }

  .columns { flex: 1; min-block-size: 0; display: grid; grid-template-columns: minmax(250px, 310px) minmax(0, 1fr) minmax(280px, 350px); }
  .queue, .brief { overflow-y: auto; padding: 10px; background: var(--canvas); }
  .queue { border-inline-end: 1px solid var(--line); }
  .brief { border-inline-start: 1px solid var(--line); padding: 14px 16px 40px; }
  .group { margin-block-end: 14px; }
  h2 { margin: 6px 8px; font-size: 12px; font-weight: 650; color: var(--muted); letter-spacing: 0.02em; }
  .group h2 { display: flex; gap: 6px; align-items: center; }
  summary h2 { display: inline-flex; cursor: pointer; }
  .count { font-weight: 600; padding: 0 7px; border-radius: 9px; background: var(--raised); }
  .waiting .count { background: var(--accent); color: var(--on-accent); }
  .group .empty { margin: 6px 8px; }
  ul { list-style: none; margin: 0; padding: 0; }
  .entry { display: grid; gap: 3px; inline-size: 100%; padding: 10px 12px; border-radius: 11px; border: 1px solid transparent; }
  .entry:hover { background: var(--raised); }
  .entry[aria-current] { background: var(--surface); border-color: var(--accent); box-shadow: 0 1px 4px rgb(0 0 0 / 7%); }
  .row { display: flex; align-items: center; gap: 8px; min-inline-size: 0; }
  .row:empty { display: none; }
  .row b { font-weight: 650; }
  .time { margin-inline-start: auto; color: var(--muted); font-variant-numeric: tabular-nums; font-size: 12.5px; }
  .entry .preview { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .entry .reason { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: 13px; line-height: 1.35; }
  .entry .preview { color: var(--muted); font-size: 13px; }
  .chip, .sla { font-size: 11.5px; font-weight: 600; padding: 1px 7px; border-radius: 6px; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .chip { background: var(--raised); color: var(--muted); }
  .chip.high, .sla.soon { background: var(--warn-soft); color: var(--warn); }
  .chip.urgent, .sla.overdue { background: var(--danger-soft); color: var(--danger); }
  .sla.ok { background: var(--accent-soft); color: var(--link); }
  .holder { color: var(--muted); font-size: 12.5px; }

  main { display: flex; flex-direction: column; min-block-size: 0; background: var(--surface); }
  .none { margin: auto; text-align: center; color: var(--muted); padding: 24px; max-inline-size: 380px; }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 9px 16px; border-block-end: 1px solid var(--line); flex: none; }
  .bar .about { flex: 1; min-inline-size: 150px; }
  .bar .about b { display: block; font-size: 15px; }
  .bar .about span { color: var(--muted); font-size: 12.5px; overflow-wrap: anywhere; }
  .bar .plain, .bar .primary { padding-inline: 10px; }
  .bar kbd { margin-inline-start: 5px; background: none; color: inherit; border-color: color-mix(in srgb, currentColor 35%, transparent); }
  .tabs { display: none; }
  .scroll { flex: 1; min-block-size: 0; overflow-y: auto; padding: 14px 18px; }
  .log { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; }
  .message { max-inline-size: min(640px, 88%); justify-self: start; display: grid; grid-template-columns: minmax(0, auto); gap: 3px; }
  .message.agent { justify-self: end; }
  .meta { display: flex; gap: 7px; align-items: center; font-size: 12.5px; color: var(--muted); }
  .meta b { color: var(--text); font-weight: 600; }
  .seq { font-variant-numeric: tabular-nums; }
  .text { padding: 8px 12px; border-radius: 12px; background: var(--raised); overflow-wrap: anywhere; min-inline-size: 0; overflow-x: auto; }
  .visitor .text { white-space: pre-wrap; }
  .assistant .text { background: none; border: 1px dashed var(--line); }
  .agent .text { background: var(--accent-soft); }
  .pending .text { opacity: 0.6; }
  .failed .text { background: none; border: 1px solid var(--danger); }
  .text > :first-child, .text p:first-child { margin-block-start: 0; }
  .text > :last-child { margin-block-end: 0; }
  .text p, .text ul, .text ol, .text blockquote, .text pre { margin: 0 0 8px; }
  .text ul { list-style: disc; }
  .text ul, .text ol { padding-inline-start: 20px; }
  .text blockquote { border-inline-start: 3px solid var(--accent); padding-inline-start: 10px; }
  .text pre { overflow-x: auto; }
  .text td { padding: 2px 10px 2px 0; border-block-end: 1px solid var(--line); vertical-align: top; }
  .text a { color: var(--link); }
  .sources { font-size: 12.5px; color: var(--muted); }
  .step { text-align: center; font-size: 12.5px; color: var(--muted); display: flex; gap: 10px; align-items: center; }
  .step::before, .step::after { content: ''; flex: 1; border-block-start: 1px solid var(--line); }
  .note { background: var(--note-soft); border: 1px solid var(--note-line); border-radius: 10px; padding: 7px 12px; font-size: 13px; overflow-wrap: anywhere; max-inline-size: min(640px, 92%); }
  .revised { font-size: 13px; border-inline-start: 3px solid var(--accent); padding-inline-start: 10px; overflow-wrap: anywhere; }
  .was-revised > .text { text-decoration: line-through; opacity: 0.6; }
  .review { display: flex; gap: 4px; align-items: center; font-size: 12.5px; }
  .decisions { flex: none; max-block-size: 45%; overflow-y: auto; border-block-start: 1px solid var(--line); background: var(--note-soft); padding: 10px 16px; display: grid; gap: 12px; }
  .decision { display: grid; gap: 7px; margin: 0; }
  .decision p { margin: 0; overflow-wrap: anywhere; }
  .decision .row { flex-wrap: wrap; }
  .decision input { flex: 1; min-inline-size: 160px; inline-size: auto; }
  .draft { background: var(--surface); border: 1px dashed var(--note-line); max-block-size: 30vh; overflow-y: auto; }
  .arguments { display: grid; grid-template-columns: auto 1fr; gap: 2px 14px; margin: 0; font-size: 13px; }
  .arguments dt { color: var(--muted); }
  .arguments dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
  .newer { position: sticky; inset-block-end: 0; display: flex; justify-content: center; pointer-events: none; }
  .newer button { pointer-events: auto; border-radius: 20px; }
  .typing { color: var(--muted); font-size: 13px; }
  .flash { animation: flash 1.6s; border-radius: 12px; }
  @keyframes flash { 0%, 50% { box-shadow: 0 0 0 3px var(--accent); } }
  .composer { display: flex; gap: 8px; align-items: flex-end; padding: 10px 16px 14px; border-block-start: 1px solid var(--line); flex: none; }
  .composer textarea { max-block-size: 180px; resize: none; }
  .composer p { margin: 0; color: var(--muted); flex: 1; align-self: center; }

  .brief h2 { margin: 0 0 4px; font-size: 15px; color: var(--text); display: flex; align-items: center; gap: 8px; }
  .brief select { inline-size: auto; padding: 3px 8px; font-size: 12.5px; }
  .asof { color: var(--muted); font-size: 12.5px; margin: 0 0 10px; }
  .field { margin-block-end: 14px; }
  .field h3 { margin: 0 0 3px; font-size: 12px; font-weight: 650; color: var(--muted); }
  .field p, .field blockquote { margin: 0 0 5px; overflow-wrap: anywhere; }
  .field blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 10px; font-style: italic; }
  .field blockquote.again { display: flex; gap: 4px; color: var(--muted); }
  .again span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .again .jump { flex: none; }
  .field .basis-model { border-inline-start: 3px dotted var(--note-line); padding-inline-start: 10px; }
  .field .basis-suggestion { background: var(--note-soft); border: 1px dashed var(--note-line); border-radius: 9px; padding: 7px 10px; }
  [data-field='sensitivities'] p { background: var(--warn-soft); color: var(--warn); border-radius: 8px; padding: 4px 9px; }
  .label { font-size: 11.5px; font-weight: 600; background: var(--raised); border-radius: 5px; padding: 1px 6px; font-style: normal; }
  .jump { font-size: 11.5px; color: var(--link); font-variant-numeric: tabular-nums; padding: 2px 3px; border-radius: 4px; font-style: normal; }
  .jump:hover { text-decoration: underline; }

  dialog { border: 1px solid var(--line); border-radius: 16px; padding: 22px; inline-size: min(520px, calc(100vw - 24px)); background: var(--surface); color: var(--text); box-shadow: 0 24px 80px rgb(0 0 0 / 30%); max-block-size: 92dvh; }
  dialog::backdrop { background: rgb(0 0 0 / 42%); }
  dialog form { display: grid; gap: 13px; }
  dialog h2 { margin: 0; font-size: 17px; color: var(--text); }
  fieldset { border: 1px solid var(--line); border-radius: 11px; padding: 10px 13px 13px; display: grid; gap: 10px; margin: 0; min-inline-size: 0; }
  legend { font-size: 12px; font-weight: 650; color: var(--muted); padding-inline: 5px; }
  .hint { margin: 0; color: var(--muted); }
  .buttons { display: flex; justify-content: flex-end; gap: 8px; }
  .agents li { display: flex; align-items: center; gap: 10px; padding-block: 8px; border-block-end: 1px solid var(--line); }
  .agents div { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
  .agents .hint { display: block; font-size: 12.5px; }
  .agents .plain { padding: 4px 11px; min-block-size: 32px; white-space: nowrap; }
  .keys { display: grid; grid-template-columns: auto 1fr; gap: 7px 16px; margin: 0; }
  .keys dd { margin: 0; }
  .toast { position: fixed; inset-block-end: 22px; inset-inline: 0; margin: auto; inline-size: fit-content; max-inline-size: 92vw; padding: 10px 16px; border-radius: 11px; background: var(--danger-soft); color: var(--danger); border: 1px solid currentColor; box-shadow: 0 8px 30px rgb(0 0 0 / 20%); z-index: 5; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }

  .back { display: none; }
  @media (max-width: 1400px) {
    .bar { gap: 6px; padding-inline: 12px; }
    .bar .plain, .bar .primary { padding-inline: 8px; }
    .bar kbd { display: none; }
  }
  @media (max-width: 1080px) {
    .columns { grid-template-columns: 270px minmax(0, 1fr); }
    .tabs { display: flex; gap: 4px; padding: 6px 14px 0; }
    .tabs button { padding: 5px 12px; border-radius: 8px; }
    .tabs [aria-selected='true'] { background: var(--raised); font-weight: 600; }
    .brief { grid-area: 2 / 2; border: 0; background: var(--surface); }
    .columns[data-tab='thread'] .brief { display: none; }
    .columns[data-tab='brief'] { grid-template-rows: auto minmax(0, 1fr); }
    .columns[data-tab='brief'] .queue { grid-row: 1 / 3; }
    .columns[data-tab='brief'] main > :not(.bar, .tabs) { display: none; }
  }
  @media (max-width: 700px) {
    .top { gap: 8px; padding-inline: 10px; }
    .people, .top .wide { display: none; }
    .top h1 { flex: 1; }
    .columns { grid-template-columns: minmax(0, 1fr); }
    .columns .queue { border: 0; }
    .columns[data-selected] .queue, .columns:not([data-selected]) main, .columns:not([data-selected]) .brief { display: none; }
    .brief { grid-column: 1; }
    .back { display: block; }
    .bar kbd { display: none; }
    .bar { gap: 6px; padding-inline: 12px; }
    .bar .about { flex-basis: calc(100% - 56px); }
    .bar .plain, .bar .primary { padding-inline: 8px; font-size: 13.5px; }
    textarea, input, select { font-size: 16px; }
  }
  @media (prefers-reduced-motion: reduce) {
    * { animation: none !important; }
    .flash { outline: 3px solid var(--accent); }
  }
  @media (forced-colors: active) { .entry[aria-current], .text, .note { border: 1px solid CanvasText; } }
`;
