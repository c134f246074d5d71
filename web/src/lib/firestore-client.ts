/**
 * Firestore, loaded when something is first listened to or written. The cache is persistent and
 * shared by all tabs of the browser, so that what was read is there offline and writes survive a reload.
 */
import { FirelineError } from '@fireline/domain/errors';
import { toPlain } from '@fireline/domain/plain';
import type { QuerySpec } from '@fireline/domain/queries';
import {
  collection,
  connectFirestoreEmulator,
  type DocumentData,
  type DocumentReference,
  type DocumentSnapshot,
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  type FirestoreError,
  getDocFromServer,
  getDocsFromServer,
  initializeFirestore,
  limit,
  onSnapshot,
  orderBy,
  persistentLocalCache,
  persistentMultipleTabManager,
  type Query,
  type QueryDocumentSnapshot,
  query,
  Timestamp,
  where,
} from 'firebase/firestore';
import { type GenericSchema, safeParse } from 'valibot';
import { type DeliveredChange, noteListener, tellDelivery } from './deliveries.ts';
import { faults, throughFaults } from './fault-state.ts';
import { startFirebase } from './firebase-app.ts';
import { keepListening } from './keep-listening.ts';
import type { Entry, Live, LiveList } from './live.ts';
import { once } from './once.ts';
import type { DocumentSource, QuerySource } from './sources.ts';

const firestoreClient = once(async () => {
  const { app, emulators } = await startFirebase();
  const db = initializeFirestore(app, {
    localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
  });
  if (emulators) connectFirestoreEmulator(db, emulators.host, emulators.ports.firestore);
  const origin = emulators
    ? `http://${emulators.host}:${emulators.ports.firestore}`
    : 'https://firestore.googleapis.com';
  import('./delivery-reports.ts').then(
    ({ startReporting }) => startReporting(db),
    (error: unknown) => console.warn('Deliveries are not measured on this page.', error),
  );
  return { db, origin };
});

export async function firestore(): Promise<Firestore> {
  return (await firestoreClient()).db;
}

/** Where Firestore is served from: what recovery asks whether it is there again. */
export async function firestoreOrigin(): Promise<string> {
  return (await firestoreClient()).origin;
}

/** Makes the SDK connect now instead of after its own back-off. Queued writes are kept. */
export async function reconnect(): Promise<void> {
  if (faults.get().offline) return;
  const db = await firestore();
  await disableNetwork(db);
  await enableNetwork(db);
}

/** The document as the server has it now, as plain values; null if there is none. */
export async function readFromServer(path: string): Promise<unknown> {
  const snapshot = await getDocFromServer(doc(await firestore(), path));
  return snapshot.exists() ? toPlain(snapshot.data()) : null;
}

/** One page of a query as the server has it now, for lists that are not live. */
export async function readPageFromServer<Value>({
  spec,
  schema,
}: QuerySource<Value>): Promise<LiveList<Value>> {
  const { docs } = await getDocsFromServer(toQuery(await firestore(), spec));
  const entries: Entry<Value>[] = [];
  const unreadable: string[] = [];
  for (const snapshot of docs) {
    const entry = toEntry(snapshot, schema);
    if (entry) entries.push(entry);
    else unreadable.push(snapshot.id);
  }
  return { entries, unreadable };
}

/** Listens until the returned function is called; broken listeners are opened again. */
export async function listen(
  source: DocumentSource<unknown> | QuerySource<unknown>,
  onState: (state: Live<unknown>) => void,
): Promise<() => void> {
  const db = await firestore();
  const noteClosed = noteListener(source.key);
  const deliver = throughFaults(source.key, onState);
  const stop = keepListening(
    (onAnswer, onError) => {
      const onSnapshotState = (state: Live<unknown>) => {
        onAnswer();
        deliver(state);
      };
      return source.kind === 'document'
        ? listenToDocument(doc(db, source.path), source.schema, onSnapshotState, onError)
        : listenToQuery(toQuery(db, source.spec), source, onSnapshotState, onError);
    },
    (error) => onState({ status: 'error', error }),
  );
  return () => {
    noteClosed();
    stop();
  };
}

// Both listeners ask for metadata changes: "confirmed by the server" and "from this device only"
// are facts that screens show, and they change without the data changing.
const options = { includeMetadataChanges: true } as const;

function listenToDocument<Value>(
  reference: DocumentReference,
  schema: GenericSchema<unknown, Value>,
  onState: (state: Live<Entry<Value> | null>) => void,
  onError: (error: FirestoreError) => void,
): () => void {
  return onSnapshot(
    reference,
    options,
    (snapshot) => {
      tellDelivery(() => ({
        source: 'document',
        key: reference.path,
        path: reference.path,
        changes: [changeOf('modified', snapshot)],
        ...snapshot.metadata,
        receivedAt: Date.now(),
      }));
      const saved = snapshot.metadata.fromCache;
      if (!snapshot.exists()) return onState({ status: 'ready', data: null, saved });
      const entry = toEntry(snapshot, schema);
      if (entry) return onState({ status: 'ready', data: entry, saved });
      const error = new FirelineError('invalid-input', `${reference.path} cannot be read.`);
      onState({ status: 'error', error });
    },
    onError,
  );
}

function listenToQuery<Value>(
  target: Query,
  { key, spec, schema }: QuerySource<Value>,
  onState: (state: Live<LiveList<Value>>) => void,
  onError: (error: FirestoreError) => void,
): () => void {
  // Only what changed is parsed anew; the rest keeps its identity, so that rows need not render.
  const known = new Map<string, Entry<Value> | null>();
  return onSnapshot(
    target,
    options,
    (snapshot) => {
      tellDelivery(() => ({
        source: 'query',
        key,
        path: spec.collection,
        changes: snapshot.docChanges().map(({ type, doc }) => changeOf(type, doc)),
        ...snapshot.metadata,
        receivedAt: Date.now(),
      }));
      for (const change of snapshot.docChanges(options)) {
        if (change.type === 'removed') known.delete(change.doc.id);
        else known.set(change.doc.id, toEntry(change.doc, schema));
      }
      const entries: Entry<Value>[] = [];
      const unreadable: string[] = [];
      for (const { id } of snapshot.docs) {
        const entry = known.get(id);
        if (entry) entries.push(entry);
        else unreadable.push(id);
      }
      onState({
        status: 'ready',
        data: { entries, unreadable },
        saved: snapshot.metadata.fromCache,
      });
    },
    onError,
  );
}

function changeOf(type: DeliveredChange['type'], snapshot: DocumentSnapshot): DeliveredChange {
  return {
    type,
    path: snapshot.ref.path,
    hasPendingWrites: snapshot.metadata.hasPendingWrites,
    data: () => toPlain(snapshot.data({ serverTimestamps: 'estimate' })) ?? null,
  };
}

export function toEntry<Value>(
  snapshot: DocumentSnapshot<DocumentData> | QueryDocumentSnapshot,
  schema: GenericSchema<unknown, Value>,
): Entry<Value> | null {
  // A server time that is still to come shows as the device's own until the server has set it.
  const result = safeParse(schema, toPlain(snapshot.data({ serverTimestamps: 'estimate' })));
  if (!result.success) {
    console.error(`${snapshot.ref.path} does not fit its schema.`, result.issues);
    return null;
  }
  return { id: snapshot.id, data: result.output, pending: snapshot.metadata.hasPendingWrites };
}

export function toQuery(db: Firestore, spec: QuerySpec): Query {
  return query(
    collection(db, spec.collection),
    ...spec.where.map(([field, operator, value]) => where(field, operator, toOperand(value))),
    ...spec.orderBy.map(([field, direction]) => orderBy(field, direction)),
    limit(spec.limit),
  );
}

function toOperand(value: QuerySpec['where'][number][2]): unknown {
  return typeof value === 'object' && value !== null && 'time' in value
    ? Timestamp.fromMillis(value.time)
    : value;
}
