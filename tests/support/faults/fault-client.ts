/**
 * One client of a fault run: the Firebase SDK that the web app uses, signed in, with the listeners
 * of a screen. It can be cut off, killed, and restarted, and records everything it receives.
 */

import { serverTime } from '@fireline/domain/codec/server-time';
import { inboxQuery } from '@fireline/domain/inbox/queries';
import { kitchenOrdersQuery } from '@fireline/domain/kitchen/queries';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { activeOrdersQuery, ordersOfCustomerQuery } from '@fireline/domain/order/queries';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { QuerySpec } from '@fireline/domain/query';
import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  initializeAuth,
  inMemoryPersistence,
  signInWithCustomToken,
} from 'firebase/auth';
import {
  connectFirestoreEmulator,
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  getDocFromServer,
  initializeFirestore,
  memoryLocalCache,
  onSnapshot,
  type QueryDocumentSnapshot,
  terminate,
  updateDoc,
} from 'firebase/firestore';
import { encode } from '../../../web/src/platform/firestore/encode.ts';
import { toQuery } from '../run-query.ts';
import type { PlannedClient, PlannedUpdate } from './plan.ts';

/** What the client received for one kind of document, with statistics. */
export interface Account {
  /** Order updates that reached it one by one. */
  delivered: number;
  /** Updates that it never saw on their own: a later one included them. */
  merged: number;
  /** How often an order had a smaller version than before. */
  backwards: number;
  /** From the server time of an update until its arrival, while the client was connected (ms). */
  readonly latencies: number[];
}

/** The suite that a client connects to. */
export interface ClientWorld {
  readonly projectId: string;
  readonly firestoreHost: string;
  readonly authHost: string;
  /** A token that signs the person in with their role. */
  readonly tokenOf: (person: PlannedClient) => Promise<string>;
}

/** The newest notifications, up to this many, are listened to: the largest page allowed. */
const inboxSize = 500;
let apps = 0;

export class FaultClient {
  readonly account: Account = { delivered: 0, merged: 0, backwards: 0, latencies: [] };
  private readonly world: ClientWorld;
  private readonly person: PlannedClient;
  private running: { app: FirebaseApp; db: Firestore } | null = null;
  private connectedSince = Number.POSITIVE_INFINITY;
  private readonly views = new Map<string, ReadonlyMap<string, string>>();
  /** The newest version of each order that it ever received, across restarts. */
  private readonly versions = new Map<string, number>();

  constructor(world: ClientWorld, person: PlannedClient) {
    this.world = world;
    this.person = person;
  }

  get inbox(): string {
    return this.person.role ?? this.person.uid;
  }

  /** The queries of its screens: orders and the inbox. */
  get specs(): readonly QuerySpec[] {
    const { role, uid } = this.person;
    const orders =
      role === null
        ? ordersOfCustomerQuery(uid, 100)
        : role === 'kitchen'
          ? kitchenOrdersQuery()
          : activeOrdersQuery();
    return [orders, inboxQuery(this.inbox, inboxSize)];
  }

  async start(): Promise<void> {
    apps += 1;
    const { projectId, firestoreHost, authHost, tokenOf } = this.world;
    const app = initializeApp({ projectId, apiKey: 'demo-key' }, `fault-client-${apps}`);
    const auth = initializeAuth(app, { persistence: inMemoryPersistence });
    connectAuthEmulator(auth, `http://${authHost}`, { disableWarnings: true });
    await signInWithCustomToken(auth, await tokenOf(this.person));
    const db = initializeFirestore(app, { localCache: memoryLocalCache() });
    const [host = '127.0.0.1', port] = firestoreHost.split(':');
    connectFirestoreEmulator(db, host, Number(port));
    this.running = { app, db };
    await Promise.all(this.specs.map((spec) => this.listen(db, spec)));
    this.connectedSince = Date.now();
  }

  /** Ends it abruptly: everything in its memory is lost. */
  async kill(): Promise<void> {
    const { running } = this;
    this.running = null;
    this.connectedSince = Number.POSITIVE_INFINITY;
    this.views.clear();
    if (!running) return;
    await terminate(running.db);
    await deleteApp(running.app);
  }

  async goOffline(): Promise<void> {
    this.connectedSince = Number.POSITIVE_INFINITY;
    if (this.running) await disableNetwork(this.running.db);
  }

  async comeBack(): Promise<void> {
    if (!this.running) return;
    await enableNetwork(this.running.db);
    this.connectedSince = Date.now();
  }

  /**
   * Writes as the app's commands do; resolves once the server has accepted it. If the response was
   * lost, the SDK sends it again, and that is refused although the server has it.
   */
  async write(orderId: string, version: number, update: PlannedUpdate): Promise<void> {
    if (!this.running) throw new Error(`${this.person.uid} is not running.`);
    const { uid, role } = this.person;
    const fields =
      update.kind === 'priority'
        ? { priority: update.priority, updatedAt: serverTime }
        : transitionFields({ version }, { ...update, actor: { uid, role: role ?? 'customer' } });
    const reference = doc(this.running.db, paths.order(orderId));
    try {
      await updateDoc(reference, encode.changes(orderSchema, fields));
    } catch (error) {
      const stored = await getDocFromServer(reference);
      const isThere =
        update.kind === 'priority'
          ? stored.get('priority') === update.priority
          : stored.get('version') === version + 1 && stored.get('changedBy.uid') === uid;
      if (!isThere) throw error;
    }
  }

  /** Its current results for `spec`, by ID; undefined before the server has answered. */
  view(spec: QuerySpec): ReadonlyMap<string, string> | undefined {
    return this.views.get(JSON.stringify(spec));
  }

  private listen(db: Firestore, spec: QuerySpec): Promise<void> {
    const key = JSON.stringify(spec);
    return new Promise((resolve, reject) => {
      onSnapshot(
        toQuery(db, spec),
        { includeMetadataChanges: true },
        (snapshot) => {
          if (this.running?.db !== db) return;
          for (const change of snapshot.docChanges({ includeMetadataChanges: true })) {
            if (change.type !== 'removed') this.take(change.doc);
          }
          const { fromCache, hasPendingWrites } = snapshot.metadata;
          if (fromCache || hasPendingWrites) return;
          this.views.set(key, new Map(snapshot.docs.map((one) => [one.id, fingerprint(one)])));
          resolve();
        },
        reject,
      );
    });
  }

  /** Unconfirmed data may be reverted: that doesn't count as going backwards. */
  private take(order: QueryDocumentSnapshot): void {
    if (order.ref.parent.path !== paths.orders || order.metadata.hasPendingWrites) return;
    const version = Number(order.get('version'));
    const known = this.versions.get(order.id);
    if (known !== undefined && version < known) this.account.backwards += 1;
    if (known !== undefined && version <= known) return;
    this.versions.set(order.id, version);
    if (known === undefined) return;
    this.account.delivered += 1;
    this.account.merged += version - known - 1;
    const updatedAt: number = order.get('updatedAt').toMillis();
    const isOwn = order.get('changedBy.uid') === this.person.uid;
    if (!isOwn && updatedAt >= this.connectedSince) {
      this.account.latencies.push(Math.max(0, Date.now() - updatedAt));
    }
  }
}

interface AnySnapshot {
  readonly id: string;
  get(field: string): unknown;
}

/** The part that must be equal here and on the server, for orders and notifications alike. */
export function fingerprint(snapshot: AnySnapshot): string {
  const facts = ['status', 'version', 'priority', 'title', 'message'].map((field) =>
    String(snapshot.get(field)),
  );
  return [...facts, timeOf(snapshot.get('updatedAt') ?? snapshot.get('createdAt'))].join(' · ');
}

function timeOf(value: unknown): string {
  const isTime = typeof value === 'object' && value !== null && 'toMillis' in value;
  return isTime && typeof value.toMillis === 'function' ? String(value.toMillis()) : '';
}
