// Makes the relay's sites from a configuration: reads their knowledge, gives each its assistant.
import { readPassages } from './assistant/knowledge/articles.ts';
import { createKnowledgeAssistant } from './assistant/knowledge/assistant.ts';
import { type Config, ConfigProblem } from './config/load.ts';
import type { Site } from './site.ts';

/** @throws ConfigProblem when a knowledge folder holds no article */
export function sitesOf(config: Pick<Config, 'sites'>): readonly Site[] {
  return config.sites.map(({ id, name, origins, policy, branding, knowledge }) => {
    const passages = passagesIn(knowledge, id);
    if (passages.length === 0) {
      throw new ConfigProblem([
        `sites.${id}.knowledge: ${knowledge} holds no Markdown article; put at least one there`,
      ]);
    }
    return { id, name, origins, policy, branding, assistant: createKnowledgeAssistant(passages) };
  });
}

function passagesIn(knowledge: string, id: string): ReturnType<typeof readPassages> {
  try {
    return readPassages(knowledge);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigProblem([
      `sites.${id}.knowledge: ${knowledge} cannot be read (${code}); check the folder and its permissions`,
    ]);
  }
}
