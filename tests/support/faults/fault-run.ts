/**
 * A fault run: many clients work on the same orders while a fifth of them is cut off or killed at
 * any time, and events reach the functions duplicated and reordered. At the end, every client must
 * show the server's state, none may ever have gone backwards, and every inbox must hold each
 * notification exactly once.
 *
 * Functions must be paused meanwhile: the run delivers their events itself.
 */

import { randomBytes } from 'node:crypto';
import { notificationsOfOrderQuery } from '@fireline/domain/inbox/queries';
import { effectsOf } from '@fireline/domain/order/effects';
import { newOrderId } from '@fireline/domain/order/number';
import { orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import { anOrder } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import type { Auth } from 'firebase-admin/auth';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { toQuery } from '../../../functions/src/lib/stored.ts';
import { lastAnswer } from '../eventually.ts';
import { type EventFaults, eventFaults, type OrderEvent } from './event-faults.ts';
import { FaultClient, fingerprint } from './fault-client.ts';
import { type FaultPlan, type FaultRunSize, type PlannedUpdate, planFaults } from './plan.ts';

export interface FaultRunResult {
  readonly updates: number;
  /** Events of these updates, and how often they were passed to the handler. */
  readonly events: number;
  readonly eventDeliveries: number;
  /** Updates that reached clients, one by one or merged into a later one. */
  readonly delivered: number;
  readonly merged: number;
  readonly dropped: number;
  readonly killed: number;
  readonly latencies: readonly number[];
  /** Results of a client that differ from the server's: `client: query`. */
  readonly divergences: readonly string[];
  readonly backwards: number;
  /** Clients that the official emulator dropped, until they were restarted. */
  readonly startedAnew: number;
  readonly notifications: {
    readonly expected: number;
    readonly found: number;
    readonly missing: readonly string[];
    readonly doubled: readonly string[];
    readonly unexpected: readonly string[];
  };
}

export interface FaultRunDeps {
  readonly db: Firestore;
  readonly auth: Auth;
  readonly projectId: string;
  readonly firestoreHost: string;
  readonly authHost: string;
  /** The shortest time between updates (ms). */
  readonly pace: number;
  readonly onProgress?: (updates: number) => void;
}

/** The most concurrent updates, each to another order. */
const lanes = 6;
/** How long the clients may take to catch up at the end (ms): a limit for waiting. */
const settleWithin = 3 * minute;
/** A client that still differs after this long (ms) was dropped by the emulator. */
const startAnewAfter = 10_000;

export async function faultRun(deps: FaultRunDeps, size: FaultRunSize): Promise<FaultRunResult> {
  const plan = planFaults(size);
  const orderIds = plan.customers.map(() => newOrderId(randomBytes));
  const clients = plan.clients.map(
    (person) =>
      new FaultClient(
        {
          ...deps,
          tokenOf: ({ uid, role }) => deps.auth.createCustomToken(uid, role ? { role } : {}),
        },
        person,
      ),
  );
  try {
    await giveRoles(deps.db, plan);
    const placed = await placeOrders(deps.db, plan, orderIds);
    await Promise.all(clients.map((client) => client.start()));
    const events = eventFaults(deps.db, size.seed);
    const history = await makeUpdates(deps, plan, { clients, orderIds, placed, events });
    await events.drain();
    const { divergences, startedAnew } = await settle(deps.db, plan, clients);
    const accounts = clients.map(({ account }) => account);
    const sum = (of: (account: FaultClient['account']) => number) =>
      accounts.reduce((total, account) => total + of(account), 0);
    return {
      updates: plan.updates.length,
      events: events.counts.events,
      eventDeliveries: events.counts.deliveries,
      delivered: sum(({ delivered }) => delivered),
      merged: sum(({ merged }) => merged),
      dropped: plan.drops.length,
      killed: plan.drops.filter(({ kind }) => kind === 'killed').length,
      latencies: accounts.flatMap(({ latencies }) => latencies).toSorted((a, b) => a - b),
      divergences,
      backwards: sum(({ backwards }) => backwards),
      startedAnew,
      notifications: await countNotifications(deps.db, orderIds, history),
    };
  } finally {
    await Promise.allSettled(clients.map((client) => client.kill()));
    await removeTraces(deps, plan, orderIds);
  }
}

/** Writes the mirrors of the roles in the clients' tokens. */
async function giveRoles(db: Firestore, { clients }: FaultPlan): Promise<void> {
  await Promise.all(
    clients
      .filter(({ role }) => role !== null)
      .map(({ uid, role }) => db.doc(paths.user(uid)).set({ role })),
  );
}

/** Orders that wait for confirmation, as verification leaves them. */
async function placeOrders(
  db: Firestore,
  { customers, clients }: FaultPlan,
  orderIds: readonly string[],
): Promise<readonly DocumentSnapshot[]> {
  const now = new Date();
  return await Promise.all(
    orderIds.map(async (id, index) => {
      const reference = db.doc(paths.order(id));
      await reference.create(
        anOrder({
          number: id.slice(-8).toUpperCase(),
          customerId: clients[customers[index] ?? 0]?.uid ?? '',
          customerName: `Fault run ${index + 1}`,
          placedAt: now,
          updatedAt: now,
          statusTimes: { placed: now, pending: now },
          estimate: { from: now, to: now, reason: null, was: null },
          trackingToken: null,
        }),
      );
      return await reference.get();
    }),
  );
}

interface Stage {
  readonly clients: readonly FaultClient[];
  readonly orderIds: readonly string[];
  readonly placed: readonly DocumentSnapshot[];
  readonly events: EventFaults;
}

/** Makes the plan's updates, sequentially for each order. Returns their events. */
async function makeUpdates(
  { pace, onProgress }: FaultRunDeps,
  { updates, drops }: FaultPlan,
  { clients, orderIds, placed, events }: Stage,
): Promise<readonly OrderEvent[]> {
  const history: OrderEvent[] = [];
  const latest = [...placed];
  const orderDone: Promise<void>[] = orderIds.map(async () => {});
  const clientDone: Promise<void>[] = clients.map(async () => {});
  const underWay = new Map<Promise<void>, PlannedUpdate>();

  async function make(update: PlannedUpdate): Promise<void> {
    const before = latest[update.order];
    const client = clients[update.client];
    if (!before || !client)
      throw new Error('The plan names an order or a client that is not there.');
    await clientDone[update.client];
    await client.write(before.id, Number(before.get('version')), update);
    const after = await before.ref.get();
    latest[update.order] = after;
    history.push({ before, after });
    events.add({ before, after });
  }

  /** Sequential work for each client: a killed client isn't restarted in between. */
  function then(client: number, work: (one: FaultClient) => Promise<void>): void {
    const one = clients[client];
    const before = clientDone[client];
    if (one && before) clientDone[client] = before.then(() => work(one));
  }

  for (const [number, update] of updates.entries()) {
    for (const drop of drops) {
      if (drop.from === number) {
        // Its own writes finish first; otherwise other clients waiting for them would delay its
        // return.
        await Promise.all(writesOf(underWay, drop.client));
        then(drop.client, (one) => (drop.kind === 'killed' ? one.kill() : one.goOffline()));
      }
      if (drop.until === number) {
        then(drop.client, (one) => (drop.kind === 'killed' ? one.start() : one.comeBack()));
      }
    }
    const made = (orderDone[update.order] ?? Promise.resolve()).then(() => make(update));
    orderDone[update.order] = made;
    underWay.set(made, update);
    // Not `finally`: errors are thrown where everything is awaited.
    made.then(
      () => underWay.delete(made),
      () => {},
    );
    if (underWay.size >= lanes) await Promise.race(underWay.keys());
    onProgress?.(number + 1);
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  await Promise.all(orderDone);
  for (const { until, client, kind } of drops) {
    if (until >= updates.length) {
      then(client, (one) => (kind === 'killed' ? one.start() : one.comeBack()));
    }
  }
  await Promise.all(clientDone);
  return history;
}

function writesOf(underWay: ReadonlyMap<Promise<void>, PlannedUpdate>, client: number) {
  return [...underWay].flatMap(([made, update]) => (update.client === client ? made : []));
}

/**
 * Waits until every client shows the server's state, and returns the remaining differences. On the
 * official emulator, clients that it has dropped are restarted, which is what a page reload and the
 * app's recovery do. Two ways to be dropped were seen there, and neither on hidane. A client that
 * disconnects while it receives a commit aborts the notification (`StreamTransportClosedException`
 * in its log), so the clients after it never receive it. And a query that is resumed while writes
 * continue gets two interleaved responses, after which the SDK kept its old snapshot for more than
 * a minute.
 */
async function settle(
  db: Firestore,
  { clients: people }: FaultPlan,
  clients: readonly FaultClient[],
): Promise<{ divergences: readonly string[]; startedAnew: number }> {
  const began = Date.now();
  const startedAnew = new Set<FaultClient>();
  const stillBehind = await lastAnswer(
    async () => {
      const behind = await clientsBehind(db, clients);
      const mayStartAnew =
        Date.now() - began > startAnewAfter && process.env.FIRESTORE_ENGINE === 'official';
      for (const { client } of mayStartAnew ? behind : []) {
        if (startedAnew.has(client)) continue;
        startedAnew.add(client);
        await client.kill();
        await client.start();
      }
      return behind;
    },
    (behind) => behind.length === 0,
    { within: settleWithin, every: 100 },
  );
  return {
    divergences: stillBehind.map(
      ({ client, collection }) => `${people[clients.indexOf(client)]?.uid}: ${collection}`,
    ),
    startedAnew: startedAnew.size,
  };
}

/** The clients whose results differ from the server's, and for which queries. */
async function clientsBehind(db: Firestore, clients: readonly FaultClient[]) {
  const compared = clients.flatMap((client) =>
    client.specs.map(async (spec) => {
      const { docs } = await toQuery(db, spec).get();
      const server = new Map(docs.map((one) => [one.id, fingerprint(one)]));
      return isEqual(server, client.view(spec)) ? [] : [{ client, collection: spec.collection }];
    }),
  );
  return (await Promise.all(compared)).flat();
}

function isEqual(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string> | undefined) {
  return other?.size === one.size && [...one].every(([id, facts]) => other.get(id) === facts);
}

/** Compares the notifications that the moves must have caused with those in the inboxes. */
async function countNotifications(
  db: Firestore,
  orderIds: readonly string[],
  history: readonly OrderEvent[],
): Promise<FaultRunResult['notifications']> {
  const expected = new Set(
    history.flatMap(({ before, after }) => {
      const [from, order] = [before, after].map((one) => parse(orderSchema, toPlain(one.data())));
      if (!from || !order || from.version === order.version) return [];
      const { notifications } = effectsOf({ orderId: after.id, order, from: from.status }, null);
      return notifications.map(({ inbox }) => `${after.id} ${order.version} ${inbox}`);
    }),
  );
  const found = (
    await Promise.all(
      orderIds.map((id) => toQuery(db, notificationsOfOrderQuery(id)).limit(10_000).get()),
    )
  ).flatMap(({ docs }) =>
    docs.map((one) => `${one.get('orderId')} ${one.get('version')} ${one.ref.parent.parent?.id}`),
  );
  const once = new Set(found);
  return {
    expected: expected.size,
    found: found.length,
    missing: [...expected].filter((key) => !once.has(key)),
    doubled: found.filter((key, index) => found.indexOf(key) !== index),
    unexpected: [...once].filter((key) => !expected.has(key)),
  };
}

async function removeTraces(
  { db, auth }: FaultRunDeps,
  { clients }: FaultPlan,
  orderIds: readonly string[],
): Promise<void> {
  const writer = db.bulkWriter();
  for (const id of orderIds) {
    const { docs } = await toQuery(db, notificationsOfOrderQuery(id)).limit(10_000).get();
    for (const { ref } of docs) void writer.delete(ref);
    await db.recursiveDelete(db.doc(paths.order(id)), writer);
  }
  for (const { uid } of clients) void writer.delete(db.doc(paths.user(uid)));
  await writer.close();
  await auth.deleteUsers(clients.map(({ uid }) => uid));
}
