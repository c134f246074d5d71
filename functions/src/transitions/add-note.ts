import { serverTime } from '@fireline/domain/codec/server-time';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import type { Order } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../lib/encode.ts';
import type { Stored } from '../lib/stored.ts';
import type { Writes } from '../lib/writes.ts';

interface Note {
  /** Its ID in the timeline: of two that have the same, only one can be written. */
  readonly id: string;
  readonly by: Actor;
  readonly reason: string;
}

/** Adds a note to the order's timeline. */
export function addNote(
  writes: Writes,
  db: Firestore,
  { id: orderId, value: { version } }: Pick<Stored<Order>, 'id' | 'value'>,
  { id, by, reason }: Note,
): void {
  const note = { type: 'note', version, from: null, to: null, by, reason, at: serverTime } as const;
  writes.create(db.doc(paths.event(orderId, id)), encode.document(orderEventSchema, note));
}
