/**
 * What Google's servers do in front of Firestore, and the emulator doesn't: compress what is read
 * over REST. Listeners and writes pass as they are.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

export interface FirestoreFront {
  /** On the emulator's address. */
  readonly port: number;
  close(): Promise<void>;
}

/** `emulator` is its host and port. */
export async function startFirestoreFront(emulator: string): Promise<FirestoreFront> {
  const { hostname, port } = new URL(`http://${emulator}`);
  const server = createServer((asked, response) => {
    const { method, url, headers } = asked;
    const passed = request({ hostname, port, method, path: url, headers }, (answer) =>
      send(asked, answer, response),
    );
    pipeline(asked, passed, (error) => error && response.destroy());
    // A page that goes ends its listeners.
    response.on('close', () => passed.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(asked: IncomingMessage, answer: IncomingMessage, response: ServerResponse): void {
  const { 'content-length': _, ...headers } = answer.headers;
  const status = answer.statusCode ?? 502;
  const isRead =
    asked.method !== 'OPTIONS' &&
    asked.url?.startsWith('/v1/') &&
    headers['content-type']?.includes('json') &&
    headers['content-encoding'] === undefined;
  if (isRead) {
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
    pipeline(answer, createGzip(), response, ended);
  } else {
    response.writeHead(status, answer.headers);
    response.flushHeaders();
    pipeline(answer, response, ended);
  }
}

/** One of the two has gone, and the other was ended. */
function ended(): void {}
