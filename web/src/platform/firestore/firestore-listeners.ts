/** Listeners of sources, parsed at the edge. */

import { FirelineError } from '@fireline/domain/errors';
import { toPlain } from '@fireline/domain/plain';
import { texts } from '@fireline/domain/texts/texts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  doc,
  type Firestore,
  type FirestoreError,
  onSnapshot,
  type Query,
  type SnapshotMetadata,
} from 'firebase/firestore';
import type { GenericSchema } from 'valibot';
import { serverNow } from '#lib/time/clock.ts';
import { throughFaults } from '#platform/lab/fault-state.ts';
import {
  emitSnapshotEvent,
  noteListener,
  type SnapshotChange,
} from '#platform/lab/snapshot-events.ts';
import { lastServerContact } from '#platform/live/last-server-contact.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { prepareMutations } from '#platform/outbox/mutation.ts';
import { firestore, onClientRestart } from './firestore-client.ts';
import { keepKnownData } from './keep-known-data.ts';
import { keepListening } from './listener/keep-listening.ts';
import type { AnySource, QuerySource } from './source.ts';
import { toEntry } from './to-entry.ts';
import { toQuery } from './to-query.ts';

/**
 * Listens until the returned function is called. Broken listeners are reopened, and all of them
 * move to the new client when the old one is given up.
 */
export async function listen(
  source: AnySource,
  onState: (state: Live<unknown>) => void,
): Promise<() => void> {
  // What is shown can be changed, perhaps offline.
  void prepareMutations();
  const deliver = throughFaults(source.key, onState);
  let known: Live<unknown> = { status: 'loading' };
  const take = (state: Live<unknown>) => {
    // A broken stream removes nothing that is known; a denial does.
    const isLost = state.status === 'error' && state.error.code === 'unavailable';
    if (!isLost) known = state;
    deliver(state);
  };
  let stop = listenOn(await firestore(), source, take);
  let ended = false;
  const noteClosed = noteListener(source.key);
  const leave = onClientRestart((isCleared) => {
    stop();
    void firestore().then(
      (db) => {
        const before = isCleared ? null : known;
        if (!ended) stop = listenOn(db, source, keepKnownData(before, take));
      },
      (error: unknown) => console.warn(`Listening to ${source.key} did not resume.`, error),
    );
  });
  return () => {
    ended = true;
    leave();
    noteClosed();
    stop();
  };
}

function listenOn(
  db: Firestore,
  source: AnySource,
  onState: (state: Live<unknown>) => void,
): () => void {
  return keepListening<Live<unknown>>({
    open: (take, onError) =>
      source.kind === 'document'
        ? listenToDocument(doc(db, source.path), source.schema, take, onError)
        : listenToQuery(toQuery(db, source.spec), source, take, onError),
    onState,
    onError: (error) => onState({ status: 'error', error }),
  });
}

/**
 * The user's own changes show immediately, so only a snapshot without pending writes proves that
 * the server was heard.
 */
function noteServerContact({ fromCache, hasPendingWrites }: SnapshotMetadata): void {
  if (!fromCache && !hasPendingWrites) lastServerContact.set(serverNow());
}

// Both listeners include metadata changes: "confirmed by the server" and "from this device only"
// are facts that screens show, and they change without the data changing.
const options = { includeMetadataChanges: true } as const;

function listenToDocument<Value>(
  reference: DocumentReference,
  schema: GenericSchema<unknown, Value>,
  onState: (state: Live<Entry<Value> | null>, fromServer: boolean) => void,
  onError: (error: FirestoreError) => void,
): () => void {
  return onSnapshot(
    reference,
    options,
    (snapshot) => {
      noteServerContact(snapshot.metadata);
      emitSnapshotEvent(() => ({
        source: 'document',
        key: reference.path,
        path: reference.path,
        changes: [changeOf('modified', snapshot)],
        ...snapshot.metadata,
        receivedAt: serverNow(),
      }));
      const { fromCache } = snapshot.metadata;
      if (!snapshot.exists())
        return onState({ status: 'ready', data: null, fromCache }, !fromCache);
      const entry = toEntry(snapshot, schema);
      if (entry) return onState({ status: 'ready', data: entry, fromCache }, !fromCache);
      const { path } = reference;
      const error = new FirelineError('invalid-input', texts.connection.unreadable({ path }));
      onState({ status: 'error', error }, !fromCache);
    },
    onError,
  );
}

function listenToQuery<Value>(
  target: Query,
  { key, spec, schema }: QuerySource<Value>,
  onState: (state: Live<LiveList<Value>>, fromServer: boolean) => void,
  onError: (error: FirestoreError) => void,
): () => void {
  // Only changed documents are parsed again; the rest keep their identity, so their rows don't
  // render.
  const known = new Map<string, Entry<Value> | null>();
  return onSnapshot(
    target,
    options,
    (snapshot) => {
      noteServerContact(snapshot.metadata);
      emitSnapshotEvent(() => ({
        source: 'query',
        key,
        path: spec.collection,
        changes: snapshot.docChanges().map(({ type, doc }) => changeOf(type, doc)),
        ...snapshot.metadata,
        receivedAt: serverNow(),
      }));
      for (const change of snapshot.docChanges(options)) {
        if (change.type === 'removed') known.delete(change.doc.id);
        else known.set(change.doc.id, toEntry(change.doc, schema));
      }
      const entries: Entry<Value>[] = [];
      const invalidIds: string[] = [];
      for (const { id } of snapshot.docs) {
        const entry = known.get(id);
        if (entry) entries.push(entry);
        else invalidIds.push(id);
      }
      const { fromCache } = snapshot.metadata;
      onState({ status: 'ready', data: { entries, invalidIds }, fromCache }, !fromCache);
    },
    onError,
  );
}

function changeOf(type: SnapshotChange['type'], snapshot: DocumentSnapshot): SnapshotChange {
  return {
    type,
    path: snapshot.ref.path,
    hasPendingWrites: snapshot.metadata.hasPendingWrites,
    data: () => toPlain(snapshot.data({ serverTimestamps: 'estimate' })) ?? null,
  };
}
