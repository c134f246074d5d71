/**
 * A proxy in front of a server that behaves like bad networks at the TCP level, without any error
 * message. The browser's own name resolution points to it (`throughProxies`), so the app under test
 * knows nothing about it.
 */
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { host } from '../../scripts/lib/project.ts';

export type Fault =
  /** Passes everything on. */
  | { readonly kind: 'none' }
  /** Closes all connections and accepts no new ones: an unplugged cable. */
  | { readonly kind: 'cut' }
  /** Keeps connections and accepts new ones, but no byte gets through: no FIN, no RST. */
  | { readonly kind: 'swallow' }
  /** Open connections are silently forgotten, new ones work: a router after its reset. */
  | { readonly kind: 'forget' }
  /** Each chunk takes this much (ms) longer, in order. */
  | { readonly kind: 'delay'; readonly by: number }
  /** Responses arrive when they are complete: no stream gets through. For new connections only. */
  | { readonly kind: 'buffer' }
  /** Answers everything with its own page: "accept our terms". */
  | { readonly kind: 'portal' };

export interface FaultyProxy {
  readonly port: number;
  /** Changes the behavior from now on, including for open connections. */
  be(fault: Fault): void;
  /** How many connections it has handled so far. */
  connections(): number;
  close(): Promise<void>;
}

interface Line {
  readonly browser: Socket;
  readonly server: Socket;
  /** Nothing gets through any more, whatever the later fault is. */
  isForgotten: boolean;
}

const fine: Fault = { kind: 'none' };
const portalPage =
  '<!doctype html><title>Free Wi-Fi</title><h1>Accept our terms to use this network</h1>';

/** Starts a proxy to `port` of this machine. */
export async function startFaultyProxy(port: number): Promise<FaultyProxy> {
  const lines = new Set<Line>();
  let fault = fine;
  let made = 0;

  const server = createServer((browser) => {
    if (fault.kind === 'cut') return void browser.resetAndDestroy();
    if (fault.kind === 'portal') return answerAsPortal(browser);
    made += 1;
    const line: Line = { browser, server: dial(port, host), isForgotten: false };
    lines.add(line);
    const isThrough = () => !line.isForgotten && fault.kind !== 'swallow';
    const wait = () => (fault.kind === 'delay' ? fault.by : 0);
    const toServer = pass(line.browser, line.server, isThrough, wait);
    const toBrowser =
      fault.kind === 'buffer'
        ? passWhole(line.server, line.browser)
        : pass(line.server, line.browser, isThrough, wait);
    for (const [one, other, passed] of [
      [line.browser, line.server, toServer],
      [line.server, line.browser, toBrowser],
    ] as const) {
      one.on('error', () => {});
      one.on('close', async () => {
        // If a server answers and hangs up, its answer is still delivered, however slow the network
        // is.
        await passed();
        lines.delete(line);
        if (isThrough()) other.destroySoon();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));

  return {
    port: portOf(server),
    be(next) {
      fault = next;
      for (const line of lines) {
        if (next.kind === 'cut' || next.kind === 'portal') end(line);
        else if (next.kind === 'forget') line.isForgotten = true;
      }
    },
    connections: () => made,
    async close() {
      for (const line of lines) end(line);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/**
 * Forwards data from `from` to `to` while it `isThrough`, with the delay given by `wait`. Delayed
 * chunks stay in order. Returns a function whose promise resolves once everything received has been
 * forwarded.
 */
function pass(
  from: Socket,
  to: Socket,
  isThrough: () => boolean,
  wait: () => number,
): () => Promise<void> {
  let queue = Promise.resolve();
  let isEmpty = true;
  from.on('data', (piece) => {
    if (!isThrough()) return;
    const milliseconds = wait();
    if (milliseconds === 0 && isEmpty) return void to.write(piece);
    isEmpty = false;
    const due = Date.now() + milliseconds;
    const sent = queue.then(async () => {
      await pause(due - Date.now());
      if (isThrough()) to.write(piece);
    });
    queue = sent;
    void sent.then(() => {
      if (queue === sent) isEmpty = true;
    });
  });
  from.on('end', () => {
    void queue.then(() => {
      if (isThrough()) to.end();
    });
  });
  return () => queue;
}

/** Forwards each response of `from` to `to` in one piece, once it's complete. */
function passWhole(from: Socket, to: Socket): () => Promise<void> {
  let answer = Buffer.alloc(0);
  from.on('data', (piece) => {
    answer = Buffer.concat([answer, piece]);
    if (!isWhole(answer)) return;
    to.write(answer);
    answer = Buffer.alloc(0);
  });
  from.on('end', () => to.end(answer));
  return async () => {};
}

function isWhole(answer: Buffer): boolean {
  const headEnd = answer.indexOf('\r\n\r\n');
  if (headEnd < 0) return false;
  const head = answer.subarray(0, headEnd).toString('latin1').toLowerCase();
  const body = answer.subarray(headEnd + 4);
  if (/\r\ntransfer-encoding: *chunked/.test(head)) {
    return body.subarray(-7).toString('latin1').endsWith('0\r\n\r\n');
  }
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  // Without either, only the end of the connection tells that the response is complete.
  return length === undefined
    ? /^http\/1\.\d (1\d\d|204|304)/.test(head)
    : body.length >= Number(length);
}

function answerAsPortal(browser: Socket): void {
  browser.on('error', () => {});
  browser.on('data', () => {
    browser.end(
      [
        'HTTP/1.1 200 OK',
        'Content-Type: text/html',
        'Access-Control-Allow-Origin: *',
        `Content-Length: ${portalPage.length}`,
        'Connection: close',
        '',
        portalPage,
      ].join('\r\n'),
    );
  });
}

function end({ browser, server }: Line): void {
  browser.resetAndDestroy();
  server.destroy();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, milliseconds));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.');
  return address.port;
}

/** The arguments that make Chromium reach `port` of this machine through each proxy. */
export function throughProxies(
  proxies: Readonly<Record<number, Pick<FaultyProxy, 'port'>>>,
): readonly string[] {
  const rules = Object.entries(proxies).map(
    ([port, proxy]) => `MAP ${host}:${port} ${host}:${proxy.port}`,
  );
  return [`--host-resolver-rules=${rules.join(', ')}`];
}
