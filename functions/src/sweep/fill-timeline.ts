/** Fills gaps in an order's timeline, for events that never arrived. */

import {
  notificationSchema,
  type OrderEvent,
  orderEventSchema,
} from '@fireline/domain/inbox/notification';
import { applyTransition } from '@fireline/domain/order/apply-transition';
import { effectsOf } from '@fireline/domain/order/effects';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { Firestore } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readStored, type Stored } from '../lib/stored.ts';
import { applyEffects } from '../transitions/apply-effects.ts';
import { missingSteps, type Step } from '../transitions/rebuild-timeline.ts';
import { systemActor } from '../transitions/transition-as-system.ts';

/** What was done, counted. */
interface TimelineSummary {
  /** Transitions that got their effects. */
  effects: number;
  /** Earlier steps of the timeline. */
  rebuilt: number;
}

/** Writes the missing steps of an order's timeline; the last one with all its effects. */
export async function fillTimeline(
  context: Context,
  order: Stored<Order>,
  shop: Shop,
  summary: TimelineSummary,
): Promise<void> {
  const { db } = context;
  const events = db.collection(paths.events(order.id)).where('type', '==', 'status');
  const { count } = (await events.count().get()).data();
  if (count === order.value.version + 1) return;

  const known = (await events.get()).docs.map(
    (snapshot): OrderEvent => readStored(orderEventSchema, snapshot).value,
  );
  for (const step of missingSteps(order.value, known)) {
    if (step.version < order.value.version) {
      if (await rebuildStep(db, order, step, shop)) summary.rebuilt += 1;
    } else {
      const transition = { orderId: order.id, order: order.value, from: step.from };
      if ((await applyEffects(context, transition)) === 'applied') summary.effects += 1;
    }
  }
}

/**
 * The event and the notifications of a step that the order has left behind. It sends no email (one
 * about a past step would only confuse) and doesn't affect tracking or stock.
 */
function rebuildStep(
  db: Firestore,
  order: Stored<Order>,
  step: Step,
  shop: Shop,
): Promise<boolean> {
  const before = { ...order.value, version: step.version - 1 };
  const made = applyTransition(before, { to: step.to, actor: systemActor }, step.at);
  const transition = { orderId: order.id, from: step.from, order: made };
  const { event, notifications } = effectsOf(transition, shop);
  const isPlacing = step.version === 0;
  const by = isPlacing ? placedBy(order.value) : null;
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, order.id);
  batch.create(
    db.doc(paths.event(order.id, step.version)),
    encode.document(orderEventSchema, { ...event, by }),
  );
  for (const { inbox, notification } of notifications) {
    batch.set(
      db.doc(paths.notification(inbox, order.id, step.version)),
      encode.document(notificationSchema, notification),
    );
  }
  return tryCommit(() => batch.commit());
}

function placedBy({ customerId, takenBy }: Order): OrderEvent['by'] {
  return takenBy === undefined
    ? { uid: customerId, role: 'customer' }
    : { uid: takenBy, role: 'admin' };
}
