// What browsers load: the loader and the widget for any page, the agent view for our own.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import express, { Router } from 'express';
import helmet from 'helmet';

const YEAR_MS = 365 * 24 * 3_600_000;

/** Serves a folder as the build leaves it: `warmline.js`, `warmline/`, `agent/`. */
export function assets(path: string): Router {
  // Files are sent by absolute paths only.
  const folder = resolve(path);
  const router = Router();
  const anyPage = (response: express.Response) => {
    response.set('Access-Control-Allow-Origin', '*');
    response.set('Cross-Origin-Resource-Policy', 'cross-origin');
    response.set('X-Content-Type-Options', 'nosniff');
  };

  router.get('/warmline.js', (_request, response, next) => {
    anyPage(response);
    // Short, so that a new version reaches pages that cannot be changed.
    response.sendFile(join(folder, 'warmline.js'), { maxAge: 300_000, cacheControl: true }, next);
  });
  router.use(
    '/warmline',
    express.static(join(folder, 'warmline'), {
      index: false,
      immutable: true,
      maxAge: YEAR_MS,
      setHeaders: anyPage,
    }),
  );

  const agent = Router();
  agent.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': ["'self'"],
          'img-src': ["'self'", 'data:'],
          'connect-src': ["'self'"],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
          'frame-ancestors': ["'none'"],
          'require-trusted-types-for': ["'script'"],
          'trusted-types': ['lit-html'],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: false,
    }),
  );
  agent.use(
    '/assets',
    express.static(join(folder, 'agent', 'assets'), {
      index: false,
      immutable: true,
      maxAge: YEAR_MS,
    }),
  );
  agent.get('/', (_request, response, next) => {
    const page = join(folder, 'agent', 'index.html');
    if (!existsSync(page)) {
      response.status(503).type('text').send('The agent view is not built. Run "npm run build".');
      return;
    }
    response.set('Cache-Control', 'no-store');
    response.sendFile(page, { cacheControl: false }, next);
  });
  router.use('/agent', agent);
  return router;
}
