// The shape of the configuration file.
import { siteIdSchema } from '@warmline/protocol/schemas';
import * as v from 'valibot';

const originSchema = v.pipe(
  v.string(),
  v.check((value) => {
    try {
      return new URL(value).origin === value;
    } catch {
      return false;
    }
  }, 'give an origin such as https://shop.example, without a path or a slash at its end'),
);

const colourSchema = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-f]{6}$/i, 'give a colour such as #0f6b5c'),
);

const portSchema = v.message(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
  'give a port from 0 to 65535',
);

const perMinuteSchema = v.message(
  v.pipe(v.number(), v.integer(), v.minValue(1)),
  'give a whole number, at least 1',
);

const urlSchema = v.pipe(
  v.string(),
  v.check(
    (value) => /^https?:$/.test(protocolOf(value)),
    'give an address such as https://api.example/v1',
  ),
);

function protocolOf(value: string): string {
  try {
    return new URL(value).protocol;
  } catch {
    return '';
  }
}

const variableSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Z0-9_]*$/, 'name an environment variable, such as SHOP_TOKEN'),
);

/** A language model behind an OpenAI-compatible endpoint. Its key never stands in the file. */
const modelSchema = v.strictObject({
  /** Up to and including the version, e.g. `https://api.example/v1`. */
  baseUrl: urlSchema,
  name: v.pipe(v.string(), v.nonEmpty('give the model’s name')),
  /** The smaller model that stands in when that one fails. */
  reducedName: v.optional(v.pipe(v.string(), v.nonEmpty('give the model’s name'))),
  /** The environment variable that holds the key. */
  apiKeyEnv: v.optional(variableSchema, 'WARMLINE_MODEL_KEY'),
  /** Whether the endpoint can hold an answer to a JSON Schema by itself. */
  structuredOutputs: v.optional(v.boolean(), false),
  /** Whether a second, small request an answer verifies what it states. */
  verifier: v.optional(v.boolean(), true),
});

const toolSchema = v.strictObject({
  name: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'give a name such as find_order'),
    v.notValue('request_human', 'give another name: this one is the assistant’s own'),
  ),
  /** For the model: what it does and when to use it. */
  description: v.pipe(v.string(), v.nonEmpty('say what it does')),
  /** JSON Schema of the arguments: an object. */
  parameters: v.record(v.string(), v.unknown()),
  /** Gets a POST with the arguments, and `Idempotency-Key`. */
  url: urlSchema,
  /** The environment variable that holds the bearer token. */
  tokenEnv: v.optional(variableSchema),
  timeoutMs: v.optional(
    v.message(
      v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(60_000)),
      'give milliseconds from 100 to 60000',
    ),
    10_000,
  ),
});

const siteSchema = v.strictObject({
  id: v.message(
    siteIdSchema,
    'give a short name of lower-case letters, digits and hyphens, such as my-shop',
  ),
  name: v.pipe(v.string(), v.nonEmpty('give the name visitors know')),
  /** Pages of these origins may embed the widget. */
  origins: v.pipe(v.array(originSchema), v.minLength(1, 'give at least one origin')),
  /**
   * Where the site's knowledge is: folders of Markdown or HTML relative to this file, and addresses of a
   * sitemap.xml or llms.txt.
   */
  knowledge: v.pipe(
    v.union(
      [v.string(), v.array(v.string())],
      'give a folder, an address of a sitemap.xml or llms.txt, or a list of them',
    ),
    v.transform((sources) => (typeof sources === 'string' ? [sources] : sources)),
    v.minLength(1, 'give at least one source'),
    v.everyItem((source) => source.trim() !== '', 'give a folder or an address'),
  ),
  /** YAML file of messages that visitors write, by need; relative to this file. */
  examples: v.optional(v.pipe(v.string(), v.nonEmpty('give a file'))),
  /** The policy document, relative to this file. */
  policy: v.pipe(v.string(), v.nonEmpty('give a file')),
  /** Another version that watches and only records; relative to this file. */
  shadowPolicy: v.optional(v.pipe(v.string(), v.nonEmpty('give a file'))),
  /** In place of the model of all sites. */
  model: v.optional(modelSchema),
  /** On tone and scope, for the model. */
  instructions: v.optional(v.pipe(v.string(), v.maxLength(4_000, 'give at most 4000 characters'))),
  tools: v.optional(v.array(toolSchema), []),
  branding: v.optional(
    v.strictObject({
      title: v.optional(v.string()),
      accent: v.optional(colourSchema, '#0f6b5c'),
      greeting: v.optional(v.string()),
    }),
    {},
  ),
});

export const configSchema = v.strictObject({
  listen: v.optional(
    v.strictObject({
      host: v.optional(v.string(), '127.0.0.1'),
      port: v.optional(portSchema, 4100),
    }),
    {},
  ),
  /** Where browsers reach the relay; default http://localhost and the port. */
  publicUrl: v.optional(originSchema),
  /** How many proxies stand before the relay: their `X-Forwarded-For` names the visitor's address. */
  trustProxy: v.optional(
    v.message(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
      'give the number of proxies, 0 to 10',
    ),
    0,
  ),
  /** The SQLite file, relative to this file. */
  database: v.optional(v.pipe(v.string(), v.nonEmpty('give a file')), 'warmline.db'),
  /** The model of all sites that name none. Without one, answers come from the knowledge alone. */
  model: v.optional(modelSchema),
  logLevel: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
  limits: v.optional(
    v.strictObject({
      /** Commands one visitor may send in a minute. */
      commandsPerMinute: v.optional(perMinuteSchema, 120),
      /** New visitor sessions from one address in a minute. */
      sessionsPerMinute: v.optional(perMinuteSchema, 60),
    }),
    {},
  ),
  sites: v.pipe(v.array(siteSchema), v.minLength(1, 'give at least one site')),
});

/** The configuration as written, with defaults. */
export type ConfigFile = v.InferOutput<typeof configSchema>;
export type SiteConfig = ConfigFile['sites'][number];
export type ModelConfig = v.InferOutput<typeof modelSchema>;
