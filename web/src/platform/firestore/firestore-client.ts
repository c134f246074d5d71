/**
 * Firestore, loaded when something is first listened to or written. The cache is persistent and
 * shared by all tabs of the browser, so data is available offline and writes survive a reload. A
 * client that has died is replaced by a new one; `onClientRestart` notifies the listeners' owners.
 */
import { paths } from '@fireline/domain/paths';
import {
  clearIndexedDbPersistence,
  connectFirestoreEmulator,
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  getDocFromServer,
  initializeFirestore,
  persistentLocalCache,
  persistentMultipleTabManager,
  terminate,
  waitForPendingWrites,
} from 'firebase/firestore';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { once } from '#lib/once.ts';
import { withTimeout } from '#lib/with-timeout.ts';
import { needsLongPolling } from '#platform/connection/long-polling.ts';
import { startFirebase } from '#platform/firebase/firebase-app.ts';
import { faults } from '#platform/lab/fault-state.ts';
import { isDenied } from './is-denied.ts';

interface Client {
  readonly db: Firestore;
  /** Where Firestore is served from. */
  readonly origin: string;
}

/** A stuck client may not even terminate: it's abandoned after this time (ms). */
const endWithin = 3000;
/** How long (ms) the SDK may take to hang up and redial, which needs no network. */
const reconnectWithin = 5000;

let client: Promise<Client> | undefined;
const restartListeners = new Set<(isCleared: boolean) => void>();

function present(): Promise<Client> {
  return replaceWith(client ?? open());
}

/** After a failure, the next caller tries again. */
function replaceWith(next: Promise<Client>): Promise<Client> {
  client = next;
  next.catch(() => {
    if (client === next) client = undefined;
  });
  return next;
}

async function open(): Promise<Client> {
  const { app, emulators } = await startFirebase();
  const db = initializeFirestore(app, {
    localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
    // By default, the SDK detects by itself whether a proxy holds back its streams.
    ...(needsLongPolling() && { experimentalForceLongPolling: true }),
  });
  if (emulators) {
    connectFirestoreEmulator(db, emulators.host, emulators.ports.firestore);
    void hangUpWithPage();
  }
  await clearIfAsked(db);
  const origin = emulators
    ? `http://${emulators.host}:${emulators.ports.firestore}`
    : 'https://firestore.googleapis.com';
  if (faults.get().offline) await disableNetwork(db);
  return { db, origin };
}

/**
 * The service notices that a page has gone. The emulator doesn't: it keeps the channel of each page
 * that was closed or reloaded, with its listeners, and gets slower with each.
 */
const hangUpWithPage = once(async () => {
  // Whichever client the page has by then: one that was replaced can't be asked any more.
  addEventListener('pagehide', () => void client?.then(({ db }) => disableNetwork(db)));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reconnect();
  });
});

export async function firestore(): Promise<Firestore> {
  return (await present()).db;
}

/** Where Firestore is served from, which recovery checks for reachability. */
export async function firestoreOrigin(): Promise<string> {
  return (await present()).origin;
}

/**
 * Makes the SDK reconnect now instead of after its own backoff. Queued writes are kept.
 * @throws if the client doesn't even do that: it is dead.
 */
export async function reconnect(): Promise<void> {
  const db = await firestore();
  await withTimeout(
    reconnectWithin,
    disableNetwork(db).then(() => (faults.get().offline ? undefined : enableNetwork(db))),
  );
}

/**
 * Ends the client and starts a new one on the same saved data. Unsent writes are in the persistent
 * cache and are sent by the new client; the old client's promises for them never settle, see
 * `outbox/settle-unsent.ts`.
 */
export async function restartClient(): Promise<void> {
  await replaceClient(false);
}

async function replaceClient(isCleared: boolean): Promise<void> {
  const next = replaceWith(endAndOpen(client));
  await next;
  for (const listener of [...restartListeners]) listener(isCleared);
}

/**
 * Deletes what is saved on this device, including unsent writes. The intent is recorded first: if
 * the page is closed in the middle, the next one finishes it.
 */
export async function clearPersistence(): Promise<void> {
  writeLocal(clearKey, String(Date.now()));
  await replaceClient(true);
}

const clearKey = 'fireline.clear';

async function clearIfAsked(db: Firestore): Promise<void> {
  if (readLocal(clearKey) === null) return;
  try {
    await withTimeout(endWithin, clearIndexedDbPersistence(db));
    writeLocal(clearKey, null);
  } catch (error) {
    console.warn('What is saved on this device could not be deleted yet.', error);
  }
}

async function endAndOpen(old: Promise<Client> | undefined): Promise<Client> {
  try {
    const present = await old?.catch(() => null);
    if (present) await withTimeout(endWithin, terminate(present.db));
  } catch (error) {
    console.warn('The Firestore client did not end as it should.', error);
  }
  return await open();
}

/**
 * Calls `listener` whenever a new client has replaced an old one, with whether the data saved on
 * this device was deleted.
 */
export function onClientRestart(listener: (isCleared: boolean) => void): () => void {
  restartListeners.add(listener);
  return () => restartListeners.delete(listener);
}

/**
 * Resolves when the server has answered through the same stream that feeds the
 * listeners. The document doesn't exist and nobody listens to it, so the SDK has to ask the server.
 * A refusal is an answer, too: App Check refuses everything, and a new connection wouldn't help.
 */
export async function probeStream(): Promise<void> {
  try {
    await getDocFromServer(doc(await firestore(), paths.product('ping')));
  } catch (error) {
    if (!isDenied(error)) throw error;
  }
}

/** Resolves when the server has decided on all writes that are unsent now, in all tabs. */
export async function untilSent(): Promise<void> {
  await waitForPendingWrites(await firestore());
}

/** Whether unsent writes outlive this client: not if the browser stores nothing for the site. */
export async function hasPersistentCache(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name?.startsWith('firestore/'));
  } catch {
    return false;
  }
}
