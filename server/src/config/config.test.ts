import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sitesOf } from '../sites.ts';
import { ConfigProblem, ENVIRONMENT, loadConfig } from './load.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warmline-config-'));
  file = join(folder, 'warmline.config.yaml');
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'policy.yaml'), 'version: 1.0.0\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SITE = {
  id: 'demo',
  name: 'Demo',
  origins: ['https://shop.example'],
  knowledge: 'articles',
  policy: 'policy.yaml',
};

/** JSON is YAML too. */
function load(content: unknown, env: Record<string, string> = {}) {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return loadConfig(file, env);
}

/** The lines of the refusal, without the folder's path. */
function linesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigProblem)
      return error.lines.map((line) => line.replaceAll(`${folder}/`, ''));
    throw error;
  }
  return expect.fail('The configuration was taken.');
}

const refusal = (content: unknown, env: Record<string, string> = {}) =>
  linesOf(() => load(content, env));
const site = (change: object) => ({ sites: [{ ...SITE, ...change }] });

describe('a configuration', () => {
  it('needs no more than a site; everything else has a default', () => {
    const { sites, ...rest } = load({ sites: [SITE] });
    expect(rest).toEqual({
      listen: { host: '127.0.0.1', port: 4100 },
      publicUrl: 'http://localhost:4100',
      database: join(folder, 'warmline.db'),
      logLevel: 'info',
      trustProxy: 0,
      limits: { commandsPerMinute: 120, sessionsPerMinute: 60 },
    });
    expect(sites).toEqual([
      {
        ...SITE,
        knowledge: [join(folder, 'articles')],
        branding: { accent: '#0f6b5c' },
        tools: [],
        examples: [],
        model: null,
        shadow: null,
        policy: {
          document: expect.objectContaining({ version: '1.0.0', preset: 'general' }),
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  });

  it('says what the file says, with paths relative to the file', () => {
    const written = {
      listen: { host: '0.0.0.0', port: 8080 },
      publicUrl: 'https://chat.example',
      database: 'data/relay.db',
      logLevel: 'warn',
      limits: { commandsPerMinute: 7, sessionsPerMinute: 3 },
      sites: [{ ...SITE, branding: { title: 'Ask us', accent: '#ABCDEF', greeting: 'Hi' } }],
    };
    expect(load(written)).toMatchObject({
      ...written,
      database: join(folder, 'data', 'relay.db'),
      sites: [{ id: 'demo', branding: written.sites[0]?.branding }],
    });
  });

  it('may be YAML', () => {
    const yaml = `
      listen: { port: 5000 }   # a comment
      sites:
        - id: demo
          name: Demo
          origins: [https://shop.example]
          knowledge: articles
          policy: policy.yaml`;
    expect(load(yaml)).toMatchObject({
      listen: { port: 5000 },
      publicUrl: 'http://localhost:5000',
    });
  });

  it('is overridden by the environment, each variable in its place', () => {
    const env = {
      WARMLINE_HOST: '::1',
      WARMLINE_PORT: '9000',
      WARMLINE_PUBLIC_URL: 'https://other.example',
      WARMLINE_DATABASE: 'here.db',
      WARMLINE_LOG_LEVEL: 'debug',
      WARMLINE_MODEL_URL: 'https://models.example/v1',
      WARMLINE_MODEL: 'large',
      WARMLINE_MODEL_REDUCED: 'small',
    } satisfies Record<keyof typeof ENVIRONMENT, string>;
    const written = {
      listen: { host: '0.0.0.0', port: 8080 },
      publicUrl: 'https://chat.example',
      database: 'there.db',
      logLevel: 'warn',
      sites: [SITE],
    };
    expect(load(written, env)).toMatchObject({
      listen: { host: '::1', port: 9000 },
      publicUrl: 'https://other.example',
      // As a person at a shell expects: from where the command runs.
      database: resolve('here.db'),
      logLevel: 'debug',
      sites: [
        {
          model: {
            baseUrl: 'https://models.example/v1',
            name: 'large',
            reducedName: 'small',
            verifier: true,
          },
        },
      ],
    });
    // One of a section leaves the others of that section as the file has them.
    expect(load(written, { WARMLINE_PORT: '9000' }).listen).toEqual({
      host: '0.0.0.0',
      port: 9000,
    });
  });

  it('ignores an environment variable that is empty', () => {
    const empty = Object.fromEntries(Object.keys(ENVIRONMENT).map((name) => [name, '']));
    expect(load({ sites: [SITE] }, empty)).toEqual(load({ sites: [SITE] }));
  });

  it('names a policy by its content, not by how it is written', () => {
    const hashOf = (text: string) => {
      writeFileSync(join(folder, 'policy.yaml'), text);
      return load({ sites: [SITE] }).sites[0]?.policy.hash;
    };
    const first = hashOf('version: 1.0.0\n');
    expect(hashOf('# the same\nversion: "1.0.0"\npreset: general\n')).toBe(first);
    expect(hashOf('version: 1.0.1\n')).not.toBe(first);
  });
});

describe('a refusal names the place, what was found and the mend', () => {
  it.each([
    ['a key written wrong', { sites: [SITE], lisen: {} }, /lisen: is not known.*"listen"/],
    ['a key in a site', site({ orgins: [] }), /sites\.0\.orgins: is not known.*"origins"/],
    ['a key like no other', { sites: [SITE], colour_scheme: 1 }, /colour_scheme: .*remove it/],
    ['a section of the wrong type', { sites: [SITE], listen: 4100 }, /listen: .*Object/],
    [
      'a port out of range',
      { sites: [SITE], listen: { port: 70_000 } },
      /listen\.port: found 70000; give a port from 0 to 65535/,
    ],
    [
      'a port in words',
      { sites: [SITE], listen: { port: 'http' } },
      /listen\.port: found .*; give a port/,
    ],
    [
      'half a port',
      { sites: [SITE], listen: { port: 80.5 } },
      /listen\.port: found .*; give a port/,
    ],
    ['a level', { sites: [SITE], logLevel: 'loud' }, /logLevel: .*"debug".*"silent"/],
    [
      'a limit of zero',
      { sites: [SITE], limits: { commandsPerMinute: 0 } },
      /limits\.com.*: found .+; give a whole number/,
    ],
    [
      'an address with a path',
      { sites: [SITE], publicUrl: 'https://a.b/c' },
      /publicUrl: found .+; give an/,
    ],
    ['a word for a number', { sites: [SITE], trustProxy: 'all' }, /trustProxy: /],
    ['no site', { sites: [] }, /sites: found .+; give at least one site/],
    ['no sites key', {}, /sites: is missing/],
    ['a site id', site({ id: 'My Shop' }), /sites\.0\.id: found .+; give a short name/],
    ['an empty name', site({ name: '' }), /sites\.0\.name: found .+; give the name visitors know/],
    ['no name', site({ name: undefined }), /sites\.0\.name: is missing/],
    ['no origin', site({ origins: [] }), /sites\.0\.origins: found .+; give at least one origin/],
    [
      'a slash',
      site({ origins: ['https://a.b/'] }),
      /sites\.0\.origins\.0: found .+; give an origin such/,
    ],
    [
      'a star',
      site({ origins: ['*'] }),
      /sites\.0\.origins\.0: found .+; give an origin such as https:/,
    ],
    [
      'an upper case',
      site({ origins: ['https://A.b'] }),
      /sites\.0\.origins\.0: found .+; give an origin/,
    ],
    ['a colour', site({ branding: { accent: 'red' } }), /branding\.accent: .*such as #0f6b5c/],
    ['a folder', site({ knowledge: 'nowhere' }), /sites\.0\.knowledge: there is no folder nowhere/],
    [
      'a file',
      site({ knowledge: 'policy.yaml' }),
      /sites\.0\.knowledge: .*policy\.yaml is no folder, sitemap/,
    ],
    [
      'no policy file',
      site({ policy: 'none.yaml' }),
      /none\.yaml: .*name an existing file in .*sites\.0\.policy/,
    ],
    ['twice one id', { sites: [SITE, SITE] }, /sites: the id "demo" is used twice/],
    [
      'no folder',
      site({ knowledge: '' }),
      /sites\.0\.knowledge: found .+; give a folder or an address/,
    ],
    ['no database', { sites: [SITE], database: '' }, /database: found .+; give a file/],
    ['a word', 'hello', /warmline\.config\.yaml: the file: /],
    ['nothing', '', /warmline\.config\.yaml: the file: /],
    ['no YAML', 'sites: [', /warmline\.config\.yaml: is neither YAML nor JSON: /],
  ])('%s', (_what, content, line) => {
    const lines = refusal(content);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
    expect(lines[0]).toMatch(/^(?:warmline\.config\.yaml|none\.yaml): /);
  });

  it('an environment variable that does not fit, too', () => {
    const written = { logLevel: 'warn', listen: { port: 1 }, sites: [SITE] };
    expect(refusal(written, { WARMLINE_PORT: 'http', WARMLINE_LOG_LEVEL: 'all' })).toEqual([
      'WARMLINE_PORT: listen.port: found "http"; give a port from 0 to 65535',
      expect.stringMatching(/^WARMLINE_LOG_LEVEL: logLevel: .*"debug"/),
    ]);
    expect(refusal({ sites: [SITE] }, { WARMLINE_PORT: '-1' })[0]).toMatch(/^WARMLINE_PORT: /);
  });

  it('a policy, with the key in its own file', () => {
    writeFileSync(join(folder, 'policy.yaml'), 'version: one\nhandoff:\n  slaMs: 5\n  sla: 9\n');
    expect(refusal({ sites: [SITE] })).toEqual([
      'policy.yaml:1: version: give a version such as 1.0.0',
      'policy.yaml:3: handoff.slaMs: give at least 1000',
      'policy.yaml:4: handoff.sla: is not known here; remove it or correct its spelling',
    ]);
  });

  it('all problems at once', () => {
    const lines = refusal({ logLevel: 'loud', listen: { port: -1 }, sites: [{ ...SITE, id: '' }] });
    expect(lines).toHaveLength(3);
    const both = { sites: [{ ...SITE, knowledge: 'nowhere', policy: 'none.yaml' }] };
    expect(refusal(both)).toHaveLength(2);
  });

  it('a file that is not there', () => {
    expect(linesOf(() => loadConfig(join(folder, 'absent.yaml'), {}))).toEqual([
      'absent.yaml: cannot be read; name an existing file with --config',
    ]);
  });

  it('a knowledge folder without an article', async () => {
    const config = load({ sites: [SITE] });
    writeFileSync(join(folder, 'articles', 'notes.txt'), 'no Markdown');
    await expect(sitesOf(config)).rejects.toMatchObject({
      lines: [
        `sites.demo.knowledge: ${join(folder, 'articles')} holds no article; put at least one there`,
      ],
    });
    writeFileSync(join(folder, 'articles', 'one.md'), 'An article.');
    expect(await sitesOf(config)).toMatchObject([{ id: 'demo', name: 'Demo' }]);
  });
});
