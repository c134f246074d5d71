/**
 * Hosting's content delivery network in front of the Hosting emulator, which compresses nothing,
 * caches nothing, and speaks HTTP 1.1: answers are compressed with gzip, and kept as long as
 * `s-maxage` allows, files until the end, and sent over HTTP/2. Headers and rewrites are the
 * emulator's, and so those of firebase.json.
 */
import { createHash, X509Certificate } from 'node:crypto';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
  /** Nobody but a browser that is told to trusts it: base64, for Chromium's switch. */
  readonly keyHash: string;
  count(): Sent;
  close(): Promise<void>;
}

const compressible = /^(text|image\/svg)|javascript|json|manifest/;
/** The emulator's connection isn't the browser's. */
const connectionHeaders = ['connection', 'content-length', 'keep-alive', 'transfer-encoding'];

/**
 * Serves what `site` serves, at another port of the same address. `extras` is the folder with what
 * only benchmarks need.
 */
export async function startContentNetwork(site: string, extras: string): Promise<ContentNetwork> {
  const { key, cert } = await newCertificate(extras);
  const answers = new Map<string, Promise<Answer>>();
  let sent: Sent = { requests: 0, bytes: 0 };
  const answerTo = async (path: string): Promise<Answer> => {
    const known = await answers.get(path);
    if (known && known.until > Date.now()) return known;
    const asked = ask(site, path);
    answers.set(path, asked);
    return await asked;
  };
  const server = createSecureServer({ key, cert }, (request, response) => {
    answerTo(request.url).then(
      (answer) => {
        const bytes = send(request, response, answer);
        sent = { requests: sent.requests + 1, bytes: sent.bytes + bytes };
      },
      () => response.writeHead(502).end(),
    );
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  const { hostname } = new URL(site);
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    url: `https://${hostname}:${(server.address() as AddressInfo).port}`,
    keyHash: keyHashOf(cert),
    count() {
      const before = sent;
      sent = { requests: 0, bytes: 0 };
      return before;
    },
    async close() {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** In PEM. */
interface Certificate {
  readonly key: string;
  readonly cert: string;
}

async function newCertificate(extras: string): Promise<Certificate> {
  const { generate } = createRequire(join(extras, 'package.json'))('selfsigned') as {
    readonly generate: (
      attributes: readonly { readonly name: string; readonly value: string }[],
    ) => Promise<{ readonly private: string; readonly cert: string }>;
  };
  const made = await generate([{ name: 'commonName', value: 'Fireline' }]);
  return { key: made.private, cert: made.cert };
}

function keyHashOf(cert: string): string {
  const { publicKey } = new X509Certificate(cert);
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
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
function send(request: Http2ServerRequest, response: Http2ServerResponse, answer: Answer): number {
  const { etag } = answer.headers;
  const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
  const body = isKnown ? Buffer.alloc(0) : answer.body;
  const status = isKnown ? 304 : answer.status;
  response.writeHead(status, { ...answer.headers, 'content-length': body.length }).end(body);
  return body.length;
}
