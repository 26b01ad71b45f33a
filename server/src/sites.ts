// Makes the relay's sites from a configuration: reads their knowledge, learns what visitors come with,
// gives each its assistant, its tools and its briefs.
import { statSync } from 'node:fs';
import { createNeedMatcher, type NeedMatcher, type NeedSources } from '@warmline/policy';
import { type Logger, pino } from 'pino';
import { Registry } from 'prom-client';
import { httpTool } from './actions/http-tool.ts';
import type { Tool } from './actions/tool.ts';
import type { Assistant } from './assistant/assistant.ts';
import type { Passage } from './assistant/knowledge/articles.ts';
import { createKnowledgeAssistant } from './assistant/knowledge/assistant.ts';
import { importKnowledge, type KnowledgeSource } from './assistant/knowledge/import/import.ts';
import { needOf } from './assistant/knowledge/needs.ts';
import { buildIndex } from './assistant/knowledge/search.ts';
import { type BriefWriter, createModelBriefWriter } from './assistant/model/brief-writer.ts';
import { retrieveFrom } from './assistant/model/retrieve.ts';
import { type AssistantMetrics, createAssistantMetrics } from './assistant/resilience/metrics.ts';
import { createSiteAssistant } from './assistant/resilience/site-assistant.ts';
import { type Config, ConfigProblem, type ConfiguredSite } from './config/load.ts';
import { createLateMatcher } from './late-matcher.ts';
import type { Site } from './site.ts';

/** What the sites share; each has a default that keeps silent. */
export interface SiteParts {
  readonly log: Logger;
  readonly metrics: AssistantMetrics;
  readonly now: () => number;
  /** Takes over what may be learned once the relay serves; without it, it is learned before. */
  readonly later: ((learning: Generator<void, void>) => void) | null;
}

/** @throws ConfigProblem when the knowledge of a site cannot be read or holds nothing */
export async function sitesOf(
  config: Pick<Config, 'sites'>,
  given: Partial<SiteParts> = {},
): Promise<readonly Site[]> {
  const parts: SiteParts = {
    log: given.log ?? pino({ level: 'silent' }),
    metrics: given.metrics ?? createAssistantMetrics(new Registry()),
    now: given.now ?? Date.now,
    later: given.later ?? null,
  };
  const sites: Site[] = [];
  for (const site of config.sites) sites.push(await siteOf(site, parts));
  return sites;
}

async function siteOf(configured: ConfiguredSite, parts: SiteParts): Promise<Site> {
  const { id, name, origins, policy, shadow, branding, examples } = configured;
  const passages = await passagesIn(configured, parts.log);
  const tools = configured.tools.map(
    ({ name, description, parameters, url, tokenEnv, timeoutMs }) => ({
      name,
      description,
      parameters,
      ...httpTool({ url, token: tokenEnv && process.env[tokenEnv], timeoutMs }),
    }),
  );
  return {
    id,
    name,
    origins,
    policy,
    shadow,
    branding,
    tools,
    matcher: matcherOf({ examples, passages: passages.map(needOf) }, parts),
    assistant: assistantOf(configured, passages, tools, parts),
    briefWriter: briefWriterOf(configured, parts),
  };
}

function matcherOf(sources: NeedSources, { later }: SiteParts): NeedMatcher {
  if (!later) return createNeedMatcher(sources);
  const { matcher, learning } = createLateMatcher(sources);
  later(learning);
  return matcher;
}

function assistantOf(
  { id, name, origins, model, instructions }: ConfiguredSite,
  passages: readonly Passage[],
  tools: readonly Tool[],
  { log, metrics, now }: SiteParts,
): Assistant {
  const basic = createKnowledgeAssistant(passages);
  // Without a model the knowledge is all there is, and its level the best one.
  if (!model) return basic;
  return createSiteAssistant({
    model,
    site: { id, name, origins },
    retrieve: retrieveFrom(buildIndex(passages)),
    basic,
    instructions,
    tools,
    metrics,
    log: (step) => log.warn(step, 'the assistant is not at its best'),
    now,
  });
}

function briefWriterOf(
  { id, name, model }: ConfiguredSite,
  { metrics, now }: SiteParts,
): BriefWriter | null {
  if (!model) return null;
  const { baseUrl, apiKey, structuredOutputs, reducedName } = model;
  return createModelBriefWriter({
    models: [model.name, ...(reducedName ? [reducedName] : [])].map((modelName) => ({
      baseUrl,
      apiKey,
      structuredOutputs,
      name: modelName,
    })),
    site: { name },
    now,
    onCheck: (check, times) => metrics.onCheck(id, check, times),
  });
}

async function passagesIn(
  { id, knowledge }: Pick<ConfiguredSite, 'id' | 'knowledge'>,
  log: Logger,
): Promise<readonly Passage[]> {
  const where = `sites.${id}.knowledge`;
  const imported = await importKnowledge(knowledge.map(sourceOf)).catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ConfigProblem([
      `${where}: ${knowledge.join(', ')} cannot be read (${code ?? message}); check that it exists and may be read`,
    ]);
  });
  for (const warning of imported.warnings)
    log.warn({ site: id, ...warning }, 'left out of the knowledge');
  if (imported.passages.length === 0) {
    throw new ConfigProblem([
      `${where}: ${knowledge.join(', ')} holds no article; put at least one there`,
    ]);
  }
  return imported.passages;
}

/** By what it looks like: a folder, or a list of pages. */
function sourceOf(source: string): KnowledgeSource {
  const isAddress = /^https?:\/\//i.test(source);
  if (!isAddress && statSync(source).isDirectory()) return { kind: 'folder', path: source };
  return { kind: /\.txt$/i.test(source) ? 'llms' : 'sitemap', location: source };
}
