/**
 * Counts what SDKs send to Firestore and get from it: a server between them and the engine that
 * passes everything on and reads along. What rules read isn't on the wire, so it isn't counted.
 */
import {
  type ClientHttp2Session,
  connect,
  createServer,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';

export interface Traffic {
  /** Without what stays open: listeners and the streams of clients' writes. */
  calls: number;
  /** Documents that Firestore delivered, and those it said are missing. */
  reads: number;
  writes: number;
  bytesSent: number;
  bytesReceived: number;
}

export interface Meter {
  /** `host:port`, for an SDK to connect to. */
  readonly host: string;
  /** What was counted since the last call. */
  take(): Traffic;
  stop(): Promise<void>;
}

/** The fields of each method's messages that are reads or writes, as in `firestore.proto`. */
const fields: Readonly<
  Record<string, { readonly reads?: readonly number[]; readonly writes?: number }>
> = {
  BatchGetDocuments: { reads: [1, 2] },
  RunQuery: { reads: [1] },
  RunAggregationQuery: { reads: [1] },
  Listen: { reads: [3, 6] },
  Commit: { writes: 2 },
  BatchWrite: { writes: 2 },
  Write: { writes: 3 },
};
const open: readonly string[] = ['Listen', 'Write'];

export async function startMeter(engine: string): Promise<Meter> {
  const traffic = nothing();
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on('session', (session) => {
    const upstream = connect(`http://${engine}`);
    upstream.on('error', () => session.destroy());
    sessions.add(session);
    session.on('close', () => {
      sessions.delete(session);
      upstream.destroy();
    });
    session.on('error', () => {});
    session.on('stream', (stream, headers) => pass(stream, headers, upstream, traffic));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = { ...traffic };
      Object.assign(traffic, nothing());
      return taken;
    },
    async stop() {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function nothing(): Traffic {
  return { calls: 0, reads: 0, writes: 0, bytesSent: 0, bytesReceived: 0 };
}

function pass(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  upstream: ClientHttp2Session,
  traffic: Traffic,
): void {
  const method = String(headers[':path']).split('/').at(-1) ?? '';
  const { reads = [], writes } = fields[method] ?? {};
  if (!open.includes(method)) traffic.calls += 1;
  const { ':authority': _, ...rest } = headers;
  const request = upstream.request(rest);
  const sent = messages((numbers) => {
    traffic.writes += numbers.filter((number) => number === writes).length;
  });
  const received = messages((numbers) => {
    traffic.reads += numbers.filter((number) => reads.includes(number)).length;
  });
  stream.on('data', (bytes: Buffer) => {
    traffic.bytesSent += bytes.length;
    sent(bytes);
    request.write(bytes);
  });
  stream.on('end', () => request.end());
  let trailers: IncomingHttpHeaders = {};
  request.on('response', ({ ':status': status, ...response }, flags) => {
    const isOver = (flags & 1) === 1;
    if (stream.destroyed) return;
    const answer = { ':status': status, ...response };
    if (isOver) stream.respond(answer, { endStream: true });
    else {
      stream.respond(answer, { waitForTrailers: true });
      stream.on('wantTrailers', () => stream.sendTrailers(trailers));
    }
  });
  request.on('trailers', (received) => {
    trailers = received;
  });
  request.on('data', (bytes: Buffer) => {
    traffic.bytesReceived += bytes.length;
    received(bytes);
    if (!stream.destroyed) stream.write(bytes);
  });
  request.on('end', () => stream.end());
  request.on('error', () => stream.destroy());
  stream.on('error', () => request.destroy());
  stream.on('close', () => request.close());
}

/** Calls `onMessage` with the field numbers of each gRPC message in a stream of bytes. */
export function messages(onMessage: (fields: readonly number[]) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= 5) {
      const end = 5 + rest.readUInt32BE(1);
      if (rest.length < end) return;
      onMessage(fieldsIn(rest.subarray(5, end)));
      rest = rest.subarray(end);
    }
  };
}

/** The numbers of the outer fields of a `protobuf` message, in their order. */
export function fieldsIn(message: Buffer): readonly number[] {
  const numbers: number[] = [];
  let at = 0;
  const varint = (): number => {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = message[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  };
  while (at < message.length) {
    const key = varint();
    numbers.push(Math.floor(key / 8));
    const kind = key % 8;
    if (kind === 0) varint();
    else if (kind === 1) at += 8;
    else if (kind === 2) {
      const size = varint();
      at += size;
    } else if (kind === 5) at += 4;
    else return numbers;
  }
  return numbers;
}
