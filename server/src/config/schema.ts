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

const siteSchema = v.strictObject({
  id: v.message(
    siteIdSchema,
    'give a short name of lower-case letters, digits and hyphens, such as my-shop',
  ),
  name: v.pipe(v.string(), v.nonEmpty('give the name visitors know')),
  /** Pages of these origins may embed the widget. */
  origins: v.pipe(v.array(originSchema), v.minLength(1, 'give at least one origin')),
  /** Folder of Markdown articles, relative to this file. */
  knowledge: v.pipe(v.string(), v.nonEmpty('give a folder')),
  /** The policy document, relative to this file. */
  policy: v.pipe(v.string(), v.nonEmpty('give a file')),
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
