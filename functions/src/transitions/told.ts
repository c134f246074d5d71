/**
 * `carrierUpdates/told_{orderId}`: the last notification about what carriers reported of a delivery,
 * so that what follows in the same burst updates it.
 */
import { lifetimes } from '@fireline/domain/order/effects';
import { serverPaths } from '@fireline/domain/server-paths';
import {
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
  type WriteBatch,
} from 'firebase-admin/firestore';

export interface Told {
  /** Of the notification. */
  readonly key: string;
  /** The checkpoint that it is about; empty: none. */
  readonly about: string;
  readonly shipment: string;
  /** When (ms) the first of the burst was written. */
  readonly at: number;
  readonly updateTime: Timestamp;
}

/** Replaces `former`, if it's unchanged by then. */
export function setTold(
  batch: WriteBatch,
  db: Firestore,
  orderId: string,
  { key, about, shipment, at }: Omit<Told, 'updateTime'>,
  former: Told | null,
): void {
  const ref = db.doc(serverPaths.toldUpdate(orderId));
  const expiresAt = Timestamp.fromMillis(at + lifetimes.notification);
  const record = { orderId, key, about, shipment, at: Timestamp.fromMillis(at), expiresAt };
  if (former) batch.update(ref, record, { lastUpdateTime: former.updateTime });
  else batch.create(ref, record);
}

/** Null if nothing was told yet. */
export function toldIn(snapshot: DocumentSnapshot | undefined): Told | null {
  if (!snapshot?.exists || snapshot.updateTime === undefined) return null;
  const at: unknown = snapshot.get('at');
  return {
    key: String(snapshot.get('key')),
    about: String(snapshot.get('about')),
    shipment: String(snapshot.get('shipment')),
    at: at instanceof Timestamp ? at.toMillis() : 0,
    updateTime: snapshot.updateTime,
  };
}
