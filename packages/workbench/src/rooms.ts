// The room rule: imports go one way, the pure rooms touch no platform, browsers get no schema library.

/** What each room may import of ours. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  conversation: ['protocol'],
  policy: ['protocol', 'conversation'],
  client: ['protocol', 'conversation'],
  widget: ['protocol', 'conversation', 'client'],
  'agent-view': ['protocol', 'conversation', 'client'],
  server: ['protocol', 'conversation', 'policy'],
  demo: ['protocol', 'conversation', 'policy', 'server'],
  workbench: ['protocol', 'conversation', 'policy', 'client', 'server', 'demo'],
};
const PURE = new Set(['protocol', 'conversation', 'policy']);
const BROWSER = new Set(['client', 'widget', 'agent-view']);
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.|\bprocess\.|(?<![.\w/])(?:window|document|localStorage|navigator)\.|\bsetTimeout\b|\bfetch\(/;

/** The room of a file, e.g. `packages/client/src/x.ts` → `client`. */
export function roomOf(file: string): string | null {
  const [first, second] = file.split('/');
  const room = first === 'packages' ? second : first;
  return room !== undefined && room in MAY_IMPORT ? room : null;
}

interface Import {
  readonly from: string;
  readonly isTypeOnly: boolean;
}

/** Static and dynamic imports and re-exports of a source text. */
export function importsOf(source: string): readonly Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /(?:^|[;\n])\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/g,
  );
  const dynamic = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, , type, from = '']) => ({ from, isTypeOnly: Boolean(type) })),
    ...[...dynamic].map(([, from = '']) => ({ from, isTypeOnly: false })),
  ];
}

/** What a file does against the rule; empty when it keeps it. */
export function offences(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (!room) return [];
  const isTest = /\.test\.ts$|\/testing\//.test(file);
  const found: string[] = [];
  for (const { from, isTypeOnly } of importsOf(source)) {
    const target = /^@warmline\/([a-z-]+)/.exec(from)?.[1] ?? otherRoom(file, from);
    if (target && target !== room && !MAY_IMPORT[room]?.includes(target)) {
      found.push(`${file}: ${room} may not import ${target} (${from})`);
    }
    if (PURE.has(room) && !isTest && /^node:/.test(from))
      found.push(`${file}: a pure room imports ${from}`);
    if (BROWSER.has(room) && /^node:/.test(from) && !isTest)
      found.push(`${file}: a browser room imports ${from}`);
    const isSchema = from === 'valibot' || from === '@warmline/protocol/schemas';
    if (BROWSER.has(room) && !isTest && !isTypeOnly && isSchema) {
      found.push(`${file}: a browser room imports the schema library (${from}) for its values`);
    }
  }
  if (PURE.has(room) && !isTest) {
    const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    const impure = IMPURE.exec(code);
    if (impure) found.push(`${file}: a pure room uses ${impure[0]}`);
  }
  return found;
}

/** The room a relative import leads to, when it leaves its own. */
function otherRoom(file: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const parts = file.split('/').slice(0, -1);
  for (const step of from.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return roomOf(parts.join('/'));
}
