// Reads the configuration: file, then environment, then checks what it points at. Every refusal names
// the place, what was found and the mend; all problems are told at once.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type PolicyRef, parsePolicy } from '@warmline/policy';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { type ConfigFile, configSchema, type SiteConfig } from './schema.ts';

/** A configuration that can be started. Paths are absolute. */
export interface Config extends Omit<ConfigFile, 'sites' | 'publicUrl'> {
  readonly publicUrl: string;
  readonly sites: readonly ConfiguredSite[];
}

export interface ConfiguredSite extends Omit<SiteConfig, 'policy'> {
  readonly policy: PolicyRef;
}

/** The configuration cannot be used; `lines` say why, one problem each. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Environment variables that replace what the file says. */
export const ENVIRONMENT = {
  WARMLINE_HOST: ['listen', 'host'],
  WARMLINE_PORT: ['listen', 'port'],
  WARMLINE_PUBLIC_URL: ['publicUrl'],
  WARMLINE_DATABASE: ['database'],
  WARMLINE_LOG_LEVEL: ['logLevel'],
} as const;

/**
 * Loads a configuration file (YAML or JSON).
 * @param env for the overrides, usually `process.env`
 * @throws ConfigProblem
 */
export function loadConfig(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const path = resolve(file);
  const folder = dirname(path);
  const input = withEnvironment(readYaml(path, 'name an existing file with --config'), env);
  const result = v.safeParse(configSchema, input);
  if (!result.success)
    throw new ConfigProblem(
      result.issues.map((issue) => `${variableOf(issue, env) ?? path}: ${problemOf(issue)}`),
    );
  const config = result.output;
  const problems: string[] = [];
  const sites = config.sites.map((site, index) =>
    configuredSite(site, folder, `${path}: sites.${index}`, problems),
  );
  const ids = config.sites.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice)
    problems.push(`${path}: sites: the id "${twice}" is used twice; give each site its own`);
  if (problems.length > 0) throw new ConfigProblem(problems);
  return {
    ...config,
    // An override is relative to where the command runs, as a person at a shell expects.
    database: env['WARMLINE_DATABASE']
      ? resolve(config.database)
      : resolve(folder, config.database),
    publicUrl: config.publicUrl ?? `http://localhost:${config.listen.port}`,
    sites: sites.filter((site) => site !== null),
  };
}

function readYaml(path: string, mend: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigProblem([`${path}: cannot be read; ${mend}`]);
  }
  try {
    return parseYaml(text);
  } catch (error) {
    throw new ConfigProblem([
      `${path}: is neither YAML nor JSON: ${(error as Error).message.split('\n')[0]}`,
    ]);
  }
}

function withEnvironment(
  input: unknown,
  env: Readonly<Record<string, string | undefined>>,
): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const merged: Record<string, unknown> = { ...input };
  for (const [name, [key, inner]] of Object.entries(ENVIRONMENT)) {
    const value = env[name];
    if (value === undefined || value === '') continue;
    const typed = name === 'WARMLINE_PORT' && /^\d+$/.test(value) ? Number(value) : value;
    const section = merged[key];
    merged[key] = inner
      ? { ...(typeof section === 'object' ? section : {}), [inner]: typed }
      : typed;
  }
  return merged;
}

function configuredSite(
  site: SiteConfig,
  folder: string,
  where: string,
  problems: string[],
): ConfiguredSite | null {
  const knowledge = resolve(folder, site.knowledge);
  if (!existsSync(knowledge) || !statSync(knowledge).isDirectory()) {
    problems.push(`${where}.knowledge: there is no folder ${knowledge}`);
  }
  const policy = readPolicy(resolve(folder, site.policy), `${where}.policy`, problems);
  return policy ? { ...site, knowledge, policy } : null;
}

/** Reads a policy document and names its content by a hash. */
function readPolicy(path: string, key: string, problems: string[]): PolicyRef | null {
  let input: unknown;
  try {
    input = readYaml(path, `name an existing file in ${key}`);
  } catch (error) {
    problems.push((error as Error).message);
    return null;
  }
  const parsed = parsePolicy(input);
  if (parsed.ok) {
    const hash = createHash('sha256').update(JSON.stringify(parsed.policy)).digest('hex');
    return { document: parsed.policy, hash };
  }
  for (const { path: at, message } of parsed.problems)
    problems.push(`${path}: ${at || 'the document'}: ${message}`);
  return null;
}

/** The environment variable that a wrong value came from, if it came from one. */
function variableOf(
  issue: v.BaseIssue<unknown>,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const at = v.getDotPath(issue);
  const names = Object.entries(ENVIRONMENT).filter(([, key]) => key.join('.') === at);
  return names.map(([name]) => name).find((name) => env[name]);
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const at = v.getDotPath(issue) ?? 'the file';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = at.split('.').at(-1) ?? '';
    const near = nearest(key, KNOWN_KEYS);
    return `${at}: is not known here${near ? `; did you mean "${near}"?` : '; remove it'}`;
  }
  if (issue.received === 'undefined') return `${at}: is missing; ${issue.message}`;
  // The library's own messages name what was found; ours say the mend only.
  const found = issue.message.includes(issue.received) ? '' : `found ${issue.received}; `;
  return `${at}: ${found}${issue.message}`;
}

const KNOWN_KEYS = [
  'listen',
  'host',
  'port',
  'publicUrl',
  'trustProxy',
  'database',
  'logLevel',
  'limits',
  'commandsPerMinute',
  'sessionsPerMinute',
  'sites',
  'id',
  'name',
  'origins',
  'knowledge',
  'policy',
  'branding',
  'title',
  'accent',
  'greeting',
];

/** The known key that shares most letters in order with a misspelt one, if it is near. */
function nearest(key: string, known: readonly string[]): string | null {
  const scored = known.map((name) => ({
    name,
    distance: distance(key.toLowerCase(), name.toLowerCase()),
  }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= 2 ? best.name : null;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
