/**
 * Hosting's content delivery network in front of the Hosting emulator, which compresses nothing and
 * caches nothing: answers are compressed with gzip, and kept as long as `s-maxage` allows, files
 * until the end. Headers and rewrites are the emulator's, and so those of firebase.json.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** What was sent since the last `count`. */
export interface Sent {
  readonly requests: number;
  /** Of all bodies, as sent. */
  readonly bytes: number;
}

export interface ContentNetwork {
  readonly url: string;
  count(): Sent;
  close(): Promise<void>;
}

const compressible = /^(text|image\/svg)|javascript|json|manifest/;
/** The emulator's connection isn't the browser's. */
const connectionHeaders = ['connection', 'content-length', 'keep-alive', 'transfer-encoding'];

/** Serves what `site` serves, at another port of the same address. */
export async function startContentNetwork(site: string): Promise<ContentNetwork> {
  const answers = new Map<string, Promise<Answer>>();
  let sent: Sent = { requests: 0, bytes: 0 };
  const answerTo = async (path: string): Promise<Answer> => {
    const known = await answers.get(path);
    if (known && known.until > Date.now()) return known;
    const asked = ask(site, path);
    answers.set(path, asked);
    return await asked;
  };
  const server = createServer((request, response) => {
    answerTo(request.url ?? '/').then(
      (answer) => {
        const bytes = send(request, response, answer);
        sent = { requests: sent.requests + 1, bytes: sent.bytes + bytes };
      },
      () => response.writeHead(502).end(),
    );
  });
  const { hostname } = new URL(site);
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    url: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    count() {
      const before = sent;
      sent = { requests: 0, bytes: 0 };
      return before;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function ask(site: string, path: string): Promise<Answer> {
  const response = await fetch(new URL(path, site), { redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !connectionHeaders.includes(name)),
  );
  const isCompressed = compressible.test(headers['content-type'] ?? '');
  const sharedFor = /s-maxage=(\d+)/.exec(headers['cache-control'] ?? '')?.[1];
  return {
    status: response.status,
    headers: {
      ...headers,
      ...(isCompressed && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
    },
    body: isCompressed ? gzipSync(body) : body,
    until: sharedFor ? Date.now() + Number(sharedFor) * 1000 : Number.POSITIVE_INFINITY,
  };
}

/** Returns the bytes of the body. */
function send(request: IncomingMessage, response: ServerResponse, answer: Answer): number {
  const { etag } = answer.headers;
  const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
  const body = isKnown ? Buffer.alloc(0) : answer.body;
  const status = isKnown ? 304 : answer.status;
  response.writeHead(status, { ...answer.headers, 'content-length': body.length }).end(body);
  return body.length;
}
