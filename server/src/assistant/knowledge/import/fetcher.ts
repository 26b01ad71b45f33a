// Reads pages over http(s) within limits: number, size, time and redirects are all bounded.
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { lookupFor, type Reach, refusalOf } from './address.ts';

export interface Limits {
  /** Pages of one import, the sitemap or list itself not counted. */
  readonly maxPages: number;
  /** Of one page. */
  readonly maxBytes: number;
  /** For one page, redirects and all. Milliseconds. */
  readonly pageTimeoutMs: number;
  /** For one whole import. Milliseconds. */
  readonly totalTimeoutMs: number;
  readonly maxRedirects: number;
  /** Pages read at the same time. */
  readonly concurrency: number;
}

export const LIMITS: Limits = {
  maxPages: 500,
  maxBytes: 2_000_000,
  pageTimeoutMs: 10_000,
  totalTimeoutMs: 120_000,
  maxRedirects: 4,
  concurrency: 4,
};

export interface Fetched {
  /** Where it was found in the end. */
  readonly url: URL;
  /** E.g. `text/html`, lower-case, without parameters; empty when not given. */
  readonly type: string;
  readonly text: string;
}

/** @throws with a reason that can be shown to the site's owner */
export async function fetchPage(
  address: URL,
  reach: Reach,
  limits: Limits,
  signal: AbortSignal,
): Promise<Fetched> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(limits.pageTimeoutMs)]);
  let url = address;
  for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
    const refusal = refusalOf(url, reach);
    if (refusal !== null)
      throw new Error(hop === 0 ? refusal : `leads to ${url.href}, which ${refusal}`);
    const response = await get(url, reach, within);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status >= 300 && status < 400 && next !== undefined) {
      response.destroy();
      if (!URL.canParse(next, url.href)) throw new Error('leads to an address that is none');
      url = new URL(next, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new Error(`answered with status ${status}`);
    }
    const [type = '', ...parameters] = (response.headers['content-type'] ?? '').split(';');
    const bytes = await bodyOf(response, limits.maxBytes);
    return {
      url,
      type: type.trim().toLowerCase(),
      text: decoded(bytes, parameters.join(';'), limits),
    };
  }
  throw new Error(`was redirected more than ${limits.maxRedirects} times`);
}

function get(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        signal,
        lookup: lookupFor(url, reach),
        agent: false,
        headers: {
          accept: 'text/markdown, text/html;q=0.9, application/xml;q=0.9, text/plain;q=0.8',
          'user-agent': 'Warmline knowledge import',
        },
      },
      resolve,
    )
      .on('error', (error) => reject(signal.aborted ? new Error('took too long') : error))
      .end();
  });
}

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) {
      response.destroy();
      throw new Error(`is larger than ${maxBytes} bytes`);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Text in the charset that the server names; a sitemap may come compressed as a file. */
function decoded(bytes: Buffer, parameters: string, { maxBytes }: Limits): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: maxBytes }) : bytes;
  const charset = /charset="?([^";\s]+)/i.exec(parameters)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(plain);
  } catch {
    return plain.toString('utf8');
  }
}
