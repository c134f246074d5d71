/**
 * Functions as production runs them: the deployed bundle under the Functions Framework, the server
 * of Cloud Run's functions, one instance each that handles up to `concurrency` events at once. (The
 * functions emulator handles them one after another.) What Eventarc does happens here: changes of
 * orders in Firestore are sent as the events that Firestore sends.
 *
 * Tasks go to a server that accepts and forgets them: the emulator of Cloud Tasks would run them at
 * once, and in the emulated functions.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { paths } from '@fireline/domain/paths';
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import { checkedProject } from '../demo/emulators.ts';
import { type Child, startChild } from '../lib/children.ts';
import { paths as projectPaths, root, withPath } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

/** As in functions/src/lib/options.ts. */
const concurrency = 40;
const targets = { created: 'onOrderPlaced', updated: 'onOrderChanged' } as const;
type Kind = keyof typeof targets;

export interface Runtime {
  /** Rejects when an event wasn't accepted. */
  readonly failed: Promise<never>;
  /** How long (ms) each took, from its HTTP request to the response. */
  readonly times: Readonly<Record<Kind, number[]>>;
  /**
   * Resolves once it knows this order. A change before that is none to it: a query's listener gets
   * the latest state only, so an order that changes too soon was placed in that state.
   */
  knows(id: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts both functions, and sends them the events of all orders placed from now on. `engine` is
 * the address at which they reach Firestore.
 */
export async function startRuntime(
  db: Firestore,
  extras: string,
  engine = process.env.FIRESTORE_EMULATOR_HOST ?? '',
): Promise<Runtime> {
  const tasks = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200).end('{}'));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => tasks.once('listening', resolve));
  const tasksHost = `127.0.0.1:${(tasks.address() as AddressInfo).port}`;
  const kinds = Object.keys(targets) as Kind[];
  const servers = await Promise.all(
    kinds.map((kind) => startFunction(targets[kind], extras, { tasksHost, engine })),
  );
  const ports = Object.fromEntries(kinds.map((kind, index) => [kind, servers[index]?.port ?? 0]));
  const times: Record<Kind, number[]> = { created: [], updated: [] };
  const gates = { created: gate(concurrency), updated: gate(concurrency) };
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  failed.catch(() => {});

  const send = async (kind: Kind, before: DocumentSnapshot | null, after: DocumentSnapshot) => {
    await gates[kind](async () => {
      const began = performance.now();
      const response = await fetch(`http://127.0.0.1:${ports[kind]}/`, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(eventOf(kind, before, after)),
      });
      if (!response.ok) throw new ScriptError(`${targets[kind]}: HTTP ${response.status}`);
      times[kind].push(performance.now() - began);
    }).catch(fail);
  };
  const known = new Map<string, DocumentSnapshot>();
  const awaited = new Map<string, () => void>();
  let isFirst = true;
  // Older orders aren't watched: each snapshot would cost the SDK as much as all of them.
  const placedNow = db.collection(paths.orders).where('placedAt', '>=', Timestamp.now());
  const unsubscribe = placedNow.onSnapshot((snapshot) => {
    for (const { type, doc } of snapshot.docChanges()) {
      const before = known.get(doc.id);
      known.set(doc.id, doc);
      awaited.get(doc.id)?.();
      awaited.delete(doc.id);
      if (isFirst || type === 'removed') continue;
      if (type === 'added') void send('created', null, doc);
      else if (before) void send('updated', before, doc);
    }
    isFirst = false;
  });
  while (isFirst) await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    failed,
    times,
    async knows(id) {
      if (known.has(id)) return;
      await new Promise<void>((resolve) => awaited.set(id, resolve));
    },
    async stop() {
      unsubscribe();
      await Promise.all(servers.map(({ child }) => child.stop()));
      tasks.close();
    },
  };
}

async function startFunction(
  target: string,
  extras: string,
  { tasksHost, engine }: { readonly tasksHost: string; readonly engine: string },
): Promise<{ readonly child: Child; readonly port: number }> {
  const port = await freePort();
  const framework = join(extras, 'node_modules', '.bin', 'functions-framework');
  const source = join(root, 'functions', 'dist');
  const { FIREBASE_AUTH_EMULATOR_HOST } = process.env;
  const env = {
    ...withPath({ PATH: process.env.PATH }, []),
    FIRESTORE_EMULATOR_HOST: engine,
    FIREBASE_AUTH_EMULATOR_HOST,
    GCLOUD_PROJECT: checkedProject(process.env),
    METADATA_SERVER_DETECTION: 'none',
    CLOUD_TASKS_EMULATOR_HOST: tasksHost,
    K_REVISION: 'bench',
  };
  const child = startChild(
    [
      framework,
      `--source=${source}`,
      `--target=${target}`,
      '--signature-type=cloudevent',
      `--port=${port}`,
    ],
    { env, output: () => {}, logFile: join(projectPaths.logs, `${target}.log`) },
  );
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return { child, port };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await child.stop();
  throw new ScriptError(`${target} didn't start.`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Runs at most `most` at once, in the order they came. */
function gate(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work: () => Promise<void>): Promise<void> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

let events = 0;

/** The CloudEvent that Firestore sends through Eventarc. */
function eventOf(kind: Kind, before: DocumentSnapshot | null, after: DocumentSnapshot): object {
  events += 1;
  const project = checkedProject(process.env);
  return {
    specversion: '1.0',
    id: `bench-${events}`,
    type: `google.cloud.firestore.document.v1.${kind}`,
    source: `//firestore.googleapis.com/projects/${project}/databases/(default)`,
    subject: `documents/${after.ref.path}`,
    time: isoOf(after.updateTime ?? Timestamp.now()),
    datacontenttype: 'application/json',
    project,
    database: '(default)',
    namespace: '(default)',
    document: after.ref.path,
    location: 'local',
    data: { value: documentOf(after), ...(before && { oldValue: documentOf(before) }) },
  };
}

/** A document as JSON, as the Firestore API defines it. */
function documentOf(snapshot: DocumentSnapshot): object {
  const { ref, createTime, updateTime } = snapshot;
  return {
    name: `projects/${checkedProject(process.env)}/databases/(default)/documents/${ref.path}`,
    createTime: createTime && isoOf(createTime),
    updateTime: updateTime && isoOf(updateTime),
    fields: fieldsOf(snapshot.data() ?? {}),
  };
}

function fieldsOf(data: Readonly<Record<string, unknown>>): Record<string, object> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fieldValue(value)]));
}

function fieldValue(value: unknown): object {
  if (value === null) return { nullValue: null };
  if (value instanceof Timestamp) return { timestampValue: isoOf(value) };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(fieldValue) } };
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { booleanValue: value };
    case 'number':
      return Number.isSafeInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
    case 'object':
      return { mapValue: { fields: fieldsOf({ ...value }) } };
    default:
      throw new ScriptError(`An order has a value of an unknown type: ${typeof value}.`);
  }
}

/** With all nine digits: writes are conditional on it. */
function isoOf({ seconds, nanoseconds }: Timestamp): string {
  const whole = new Date(seconds * 1000).toISOString().slice(0, -5);
  return `${whole}.${String(nanoseconds).padStart(9, '0')}Z`;
}
