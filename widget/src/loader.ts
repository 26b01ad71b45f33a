// The script tag's few bytes: draws the launcher at once, loads the rest when it is first needed. For a
// new visitor there is no connection, cookie or storage write before the first click.

/** The widget's built entry, relative to this script; put in by the build. */
declare const __WIDGET_ENTRY__: string;

const TAG = 'warmline-chat';
const script = document.currentScript;

if (script instanceof HTMLScriptElement && !document.querySelector(TAG)) {
  const { site, accent, theme, context } = script.dataset;
  if (typeof site === 'string' && site) start(script.src, site, { accent, theme, context });
  else console.error('Warmline: the script tag needs data-site, e.g. data-site="demo".');
}

function start(src: string, site: string, { accent, theme, context }: DOMStringMap): void {
  const relay = new URL(src).origin;
  const entry = new URL(__WIDGET_ENTRY__, src).href;
  let loading: Promise<unknown> | undefined;
  const load = () => {
    loading ??= import(/* @vite-ignore */ entry).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };

  const host = document.createElement(TAG);
  host.setAttribute('relay', relay);
  host.setAttribute('site', site);
  if (theme) host.setAttribute('theme', theme);
  if (context) host.setAttribute('context', context);
  if (accent && /^#[0-9a-f]{6}$/i.test(accent)) {
    host.style.setProperty('--warmline-accent', accent);
    host.setAttribute('data-accent', '');
  }
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{all:initial!important;position:fixed!important;bottom:max(20px,env(safe-area-inset-bottom))!important;inset-inline-end:max(20px,env(safe-area-inset-right))!important;z-index:var(--warmline-z-index,2147483000)!important}@media print{:host{display:none!important}}button{all:unset;display:grid;place-items:center;width:58px;height:58px;border-radius:50%;background:var(--warmline-accent,#0f6b5c);color:#fff;box-shadow:0 6px 24px rgb(0 0 0/22%);cursor:pointer}button:focus-visible{outline:3px solid #fff;box-shadow:0 0 0 6px var(--warmline-accent,#0f6b5c)}',
  );
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.setAttribute('aria-label', 'Chat with us');
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('width', '26');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute(
    'd',
    'M12 3C6.5 3 2 6.8 2 11.5c0 2.5 1.3 4.8 3.4 6.3-.1 1-.5 2.2-1.5 3.2 1.9 0 3.6-.7 4.8-1.6 1 .3 2.200.5 3.300.5 5.500 0 10-3.800 10-8.400S17.500 3 12 3z',
  );
  drawing.append(path);
  button.append(drawing);
  root.append(button);

  const open = () => {
    button.setAttribute('aria-busy', 'true');
    load().then(
      // The element has been upgraded by the module that was loaded.
      () => (host as HTMLElement & { show(): void }).show(),
      () => {
        button.removeAttribute('aria-busy');
        button.title = 'The chat could not be loaded. Press to try again.';
      },
    );
  };
  button.addEventListener('click', open);
  for (const hint of ['pointerenter', 'focus']) {
    button.addEventListener(hint, () => void load().catch(() => undefined), { once: true });
  }

  const put = () => {
    // A second tag in the head has waited for the body too.
    if (document.querySelector(TAG)) return;
    document.body.append(host);
    // Someone who has a conversation here sees what is new without pressing anything.
    if (hasConversation(site)) load().catch(() => undefined);
  };
  if (document.body) put();
  else document.addEventListener('DOMContentLoaded', put, { once: true });
}

function hasConversation(site: string): boolean {
  try {
    // A thread, or words that were typed before there was one.
    return Object.keys(localStorage).some(
      (key) => key === `warmline:${site}:session` || key.startsWith(`warmline:${site}:outbox:`),
    );
  } catch {
    return false;
  }
}
