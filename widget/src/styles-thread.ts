// The thread, the waiting card and the composer.
import { css } from 'lit';

export const threadStyles = css`
  .scroll { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 18px 16px 8px; position: relative; }
  .log { display: flex; flex-direction: column; gap: 4px; margin: 0; padding: 0; list-style: none; }

  .welcome { padding: 8px 4px 20px; text-align: center; }
  .welcome .mark { display: inline-grid; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 50%; background: color-mix(in srgb, var(--_accent) 14%, transparent); color: var(--_link); }
  .welcome h3 { margin: 12px 0 4px; font-size: 17px; font-weight: 650; }
  .welcome p { margin: 0; font-size: 14px; color: var(--_muted); }

  .message { display: grid; gap: 4px; max-inline-size: 86%; margin-block-start: 10px; justify-items: start; }
  .message.same { margin-block-start: 0; }
  .message.own { align-self: flex-end; justify-items: end; }
  .speaker { display: flex; align-items: center; gap: 6px; font-size: 12.5px; color: var(--_muted); padding-inline-start: 2px; }
  .speaker b { font-weight: 600; color: var(--_text); }
  .avatar { display: grid; place-items: center; inline-size: 22px; block-size: 22px; border-radius: 50%; background: var(--_surface-2); color: var(--_muted); font-size: 10.5px; font-weight: 700; }
  .avatar svg { inline-size: 13px; block-size: 13px; }
  .agent .avatar { background: var(--_accent); color: var(--_on-accent); }
  .tag { font-size: 10.5px; font-weight: 700; letter-spacing: 0.03em; padding: 1px 5px; border-radius: 5px; border: 1px solid var(--_line); }

  .bubble { padding: 9px 13px; border-radius: 16px; border-end-start-radius: 5px; background: var(--_surface-2); overflow-wrap: anywhere; min-inline-size: 0; max-inline-size: 100%; }
  .own .bubble { background: var(--_accent); color: var(--_on-accent); border-end-start-radius: 16px; border-end-end-radius: 5px; white-space: pre-wrap; }
  .agent .bubble { background: color-mix(in srgb, var(--_accent) 13%, var(--_surface)); }
  .pending .bubble { opacity: 0.65; }
  .failed .bubble { opacity: 1; background: transparent; color: var(--_text); border: 1px solid var(--_danger); }
  .bubble > :first-child { margin-block-start: 0; }
  .bubble > :last-child { margin-block-end: 0; }
  .bubble p { margin: 0 0 8px; }
  .bubble ul, .bubble ol { margin: 0 0 8px; padding-inline-start: 20px; }
  .bubble li { margin-block: 2px; }
  .bubble a { color: var(--_link); text-underline-offset: 2px; }
  .bubble code { font: 13px/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; background: color-mix(in srgb, currentColor 9%, transparent); padding: 1px 4px; border-radius: 4px; }
  .bubble pre { margin: 0 0 8px; padding: 10px; border-radius: 8px; overflow-x: auto; background: color-mix(in srgb, currentColor 8%, transparent); }
  .bubble pre code { background: none; padding: 0; }
  .bubble blockquote { margin: 0 0 8px; padding-inline-start: 10px; border-inline-start: 3px solid var(--_accent); }
  .bubble hr { border: 0; border-block-start: 1px solid var(--_line); }
  .table { overflow-x: auto; margin-block-end: 8px; }
  table { border-collapse: collapse; font-size: 13.5px; }
  td { border-block-end: 1px solid var(--_line); padding: 4px 10px 4px 0; vertical-align: top; }
  tr:first-child td { font-weight: 600; }
  .caret::after { content: ''; display: inline-block; inline-size: 7px; block-size: 1em; margin-inline-start: 2px; vertical-align: -2px; border-radius: 2px; background: currentColor; opacity: 0.5; animation: blink 1s steps(2) infinite; }
  @keyframes blink { 50% { opacity: 0; } }

  .sources { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; font-size: 12.5px; color: var(--_muted); }
  .sources a, .sources span { display: inline-block; max-inline-size: 230px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 2px 9px; border: 1px solid var(--_line); border-radius: 20px; color: var(--_link); text-decoration: none; }
  .sources a:hover { background: var(--_surface-2); text-decoration: underline; }
  .state { font-size: 12.5px; color: var(--_muted); }
  .failed .state { color: var(--_danger); }
  .state button { text-decoration: underline; text-underline-offset: 2px; margin-inline-start: 6px; color: var(--_text); min-block-size: 24px; }

  .step { display: flex; align-items: center; gap: 10px; margin-block: 14px 6px; font-size: 12.5px; color: var(--_muted); text-align: center; }
  .step::before, .step::after { content: ''; flex: 1; min-inline-size: 12px; border-block-start: 1px solid var(--_line); }
  .step span { max-inline-size: 78%; }

  .dots { display: inline-flex; gap: 4px; padding: 5px 2px; }
  .dots i { inline-size: 7px; block-size: 7px; border-radius: 50%; background: var(--_muted); animation: bounce 1.2s infinite; }
  .dots i:nth-child(2) { animation-delay: 0.15s; }
  .dots i:nth-child(3) { animation-delay: 0.3s; }
  @keyframes bounce { 30% { transform: translateY(-4px); } 60% { transform: none; } }

  .jump { position: sticky; inset-block-end: 6px; display: flex; justify-content: center; pointer-events: none; }
  .jump button { pointer-events: auto; display: inline-flex; align-items: center; gap: 4px; padding: 6px 12px; border-radius: 20px; background: var(--_accent); color: var(--_on-accent); font-size: 13px; box-shadow: 0 4px 14px rgb(0 0 0 / 22%); }
  .jump svg { inline-size: 16px; block-size: 16px; }

  .foot { flex: none; padding: 8px 12px 12px; display: grid; gap: 8px; border-block-start: 1px solid var(--_line); }
  .wait { display: grid; gap: 4px; padding: 12px 14px; border-radius: 12px; background: color-mix(in srgb, var(--_accent) 9%, var(--_surface)); font-size: 14px; }
  .wait b { font-weight: 650; display: flex; gap: 8px; align-items: center; }
  .wait p { margin: 0; color: var(--_muted); }
  .pulse { inline-size: 9px; block-size: 9px; border-radius: 50%; background: var(--_link); animation: pulse 1.6s infinite; }
  @keyframes pulse { 50% { opacity: 0.35; } }
  .wait button { justify-self: start; color: var(--_link); text-decoration: underline; text-underline-offset: 2px; font-size: 13.5px; min-block-size: 26px; }
  .person { display: inline-flex; align-items: center; gap: 7px; justify-self: start; padding: 6px 13px 6px 10px; border-radius: 20px; border: 1px solid var(--_line); font-size: 13.5px; font-weight: 550; color: var(--_text); min-block-size: 34px; }
  .person:hover { background: var(--_surface-2); }
  .person svg { inline-size: 16px; block-size: 16px; color: var(--_link); }

  .composer { display: flex; align-items: flex-end; gap: 8px; padding: 5px 5px 5px 14px; border: 1px solid var(--_line); border-radius: 22px; background: var(--_surface); }
  .composer:focus-within { border-color: var(--_link); box-shadow: 0 0 0 1px var(--_link); }
  textarea { flex: 1; min-inline-size: 0; border: 0; outline: none; resize: none; background: none; color: inherit; font: inherit; padding: 6px 0; max-block-size: 130px; block-size: 34px; }
  textarea:focus-visible { outline: none; }
  textarea::placeholder { color: var(--_muted); opacity: 1; }
  .composer button { flex: none; display: grid; place-items: center; inline-size: 34px; block-size: 34px; border-radius: 50%; background: var(--_accent); color: var(--_on-accent); }
  .composer button[disabled] { background: var(--_surface-2); color: var(--_muted); cursor: default; }
  .left { font-size: 12px; color: var(--_muted); text-align: end; padding-inline-end: 8px; }
`;
