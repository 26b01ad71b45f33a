// Reads the configuration: file, then environment, then checks what it points at. Every refusal names
// the place, what was found and the mend; all problems are told at once.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type NeedSources, type PolicyRef, parsePolicyText, problemLine } from '@warmline/policy';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { policyHash } from './policy-hash.ts';
import { type ConfigFile, configSchema, type ModelConfig, type SiteConfig } from './schema.ts';

/** A configuration that can be started. Paths are absolute. */
export interface Config extends Omit<ConfigFile, 'sites' | 'publicUrl'> {
  readonly publicUrl: string;
  readonly sites: readonly ConfiguredSite[];
}

export interface ConfiguredSite
  extends Omit<SiteConfig, 'policy' | 'shadowPolicy' | 'examples' | 'model'> {
  readonly policy: PolicyRef;
  readonly shadow: PolicyRef | null;
  /** Messages by need. */
  readonly examples: NeedSources['examples'];
  /** With its key, or null: answers come from the knowledge alone. */
  readonly model: (ModelConfig & { readonly apiKey: string | undefined }) | null;
}

/** Environment variables, usually `process.env`. */
type Env = Readonly<Record<string, string | undefined>>;

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
  WARMLINE_MODEL_URL: ['model', 'baseUrl'],
  WARMLINE_MODEL: ['model', 'name'],
  WARMLINE_MODEL_REDUCED: ['model', 'reducedName'],
} as const;

/**
 * Loads a configuration file (YAML or JSON).
 * @param env for the overrides, usually `process.env`
 * @throws ConfigProblem
 */
export function loadConfig(file: string, env: Env): Config {
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
    configuredSite({ ...site, model: site.model ?? config.model }, env, folder, {
      where: `${path}: sites.${index}`,
      problems,
    }),
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

function withEnvironment(input: unknown, env: Env): unknown {
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

interface Complaints {
  readonly where: string;
  readonly problems: string[];
}

function configuredSite(
  site: SiteConfig,
  env: Env,
  folder: string,
  { where, problems }: Complaints,
): ConfiguredSite | null {
  const knowledge = site.knowledge.map((source) => {
    if (/^https?:\/\//i.test(source)) return source;
    const path = resolve(folder, source);
    if (!existsSync(path)) problems.push(`${where}.knowledge: there is no folder ${path}`);
    else if (!statSync(path).isDirectory() && !/\.(?:xml|txt)$/i.test(path))
      problems.push(
        `${where}.knowledge: ${path} is no folder, sitemap (.xml) or llms.txt; name one of these`,
      );
    return path;
  });
  const { model: named, shadowPolicy, examples: file, ...rest } = site;
  const policy = readPolicy(resolve(folder, site.policy), `${where}.policy`, problems);
  const shadow = shadowPolicy
    ? readPolicy(resolve(folder, shadowPolicy), `${where}.shadowPolicy`, problems)
    : null;
  const examples = file ? readExamples(resolve(folder, file), `${where}.examples`, problems) : [];
  for (const [index, { tokenEnv }] of site.tools.entries()) {
    if (tokenEnv && !env[tokenEnv])
      problems.push(
        `${where}.tools.${index}.tokenEnv: ${tokenEnv} is not set; set it, or remove it`,
      );
  }
  const model = named ? { ...named, apiKey: env[named.apiKeyEnv] } : null;
  return policy ? { ...rest, knowledge, policy, shadow, examples, model } : null;
}

const examplesSchema = v.record(v.string(), v.array(v.string()));

/** Reads messages by need: `need: [message, …]`. */
function readExamples(path: string, key: string, problems: string[]): NeedSources['examples'] {
  try {
    const result = v.safeParse(examplesSchema, readYaml(path, `name an existing file in ${key}`));
    if (result.success) {
      return Object.entries(result.output).flatMap(([need, texts]) =>
        texts.map((text) => ({ need, text })),
      );
    }
    problems.push(`${path}: give, for each need, a list of messages that visitors write about it`);
  } catch (error) {
    problems.push((error as Error).message);
  }
  return [];
}

/** Reads a policy document; what is wrong with it is told with its line. */
function readPolicy(path: string, key: string, problems: string[]): PolicyRef | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    problems.push(`${path}: cannot be read; name an existing file in ${key}`);
    return null;
  }
  const parsed = parsePolicyText(text);
  if (parsed.ok) return { document: parsed.policy, hash: policyHash(parsed.policy) };
  for (const problem of parsed.problems) problems.push(problemLine(path, problem));
  return null;
}

/** The environment variable that a wrong value came from, if it came from one. */
function variableOf(issue: v.BaseIssue<unknown>, env: Env): string | undefined {
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
