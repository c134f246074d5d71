/** Another time for an order, or delivery instead of pickup: whether it's possible, what follows. */

import type { Product } from '@fireline/domain/catalog/product';
import { movedBy } from '@fireline/domain/changes/change-lines';
import { proofOf } from '@fireline/domain/delivery/proof';
import { FirelineError } from '@fireline/domain/errors';
import { estimateFor, leastMinutes } from '@fireline/domain/estimate/estimate';
import { estimateNewOrder } from '@fireline/domain/estimate/later';
import { methodsFor } from '@fireline/domain/money/payment-ways';
import type { Totals } from '@fireline/domain/money/pricing';
import type { Address, Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { momentText } from '@fireline/domain/shop/opening-words';
import type { Shop } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Locale } from '@fireline/domain/texts/locale';
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import type { Context } from '../lib/context.ts';
import type { Stored } from '../lib/stored.ts';
import type { Writes } from '../lib/writes.ts';
import { queueIn } from '../queue/read-queue.ts';
import { type DeliveryCheck, deliveryProblem } from '../verification/check-delivery.ts';
import { servedProblems } from '../verification/check-served.ts';
import { ordersAround, othersInSlot, timeProblem } from '../verification/check-time.ts';
import { deliveryPlaceOf } from '../verification/delivery-area.ts';
import { newDeliveryCode } from '../verification/delivery-code.ts';

export interface Move {
  readonly type: 'pickup' | 'delivery';
  /** What changes of the order besides its time and type; undefined: removed. */
  readonly fields: Pick<Order, 'estimate' | 'courierId'> & {
    readonly [Field in 'deliveryArea' | 'homeMeters' | 'proof' | 'payBy' | 'offeredAt']:
      | Order[Field]
      | undefined;
  };
  /** What the contact gets as its address; undefined: it stays. */
  readonly address: Address | null | undefined;
  readonly contactUpdateTime: Timestamp | null;
  /** The slot that it takes a place in. */
  readonly slot: Slot | null;
}

interface Slot {
  readonly at: number;
  readonly capacity: number;
  /** Says that it's full. */
  readonly isFull: string;
}

interface MoveFacts {
  readonly shop: Shop;
  readonly catalog: ReadonlyMap<string, Stored<Product>>;
  /** Where it would be delivered to; null for a pickup. */
  readonly check: DeliveryCheck | null;
  readonly address: Address | null;
  /** Null if there's no way to reach the customer. */
  readonly contactUpdateTime: Timestamp | null;
  /** Whoever reads why it isn't possible. */
  readonly locale: Locale;
}

type Changed = Totals & Pick<Order, 'lines' | 'items' | 'fulfilment'>;

/**
 * Null if time and type stay.
 * @throws FirelineError with the field that is wrong.
 */
export async function planMove(
  { db, now }: Context,
  { id, value: order }: Stored<Order>,
  changed: Changed,
  facts: MoveFacts,
): Promise<Move | null> {
  const fulfilment = movedBy(order, changed);
  if (fulfilment === null) return null;
  const { shop, check, contactUpdateTime, locale } = facts;
  const { type, requestedFor } = fulfilment;
  const isOtherType = type !== order.fulfilment.type;
  const says = textsIn(locale);
  if (isOtherType && type === 'delivery' && contactUpdateTime === null) {
    throw new FirelineError('invalid-input', says.changing.noContact, 'type');
  }
  if (isOtherType && type === 'delivery' && facts.address === null) {
    throw new FirelineError('invalid-input', says.fields.street, 'address.line1');
  }
  const noDelivery =
    isOtherType && check && !order.test
      ? deliveryProblem(check, { ok: true, priced: changed }, { shop, locale })
      : null;
  if (noDelivery !== null) {
    throw new FirelineError('invalid-input', noDelivery, 'address.line1');
  }

  const at = now();
  const [queueDoc, around] = await Promise.all([
    db.doc(paths.queue).get(),
    ordersAround(db, fulfilment),
  ]);
  const kitchen = { queue: queueIn(queueDoc), shop, now: at };
  const address = type === 'delivery' ? facts.address : null;
  const place = address ? deliveryPlaceOf(address, shop) : {};
  const { deliveryArea, homeMeters }: typeof place = isOtherType ? place : order;
  const moved = { ...order, ...changed, deliveryArea, homeMeters, id };
  const lines = Object.values(changed.lines);
  const time = timeProblem(
    fulfilment,
    // Last orders are for customers.
    { ...shop, lastOrderMinutes: 0 },
    {
      // Whether there is a place left is only known in the transaction that takes it.
      ordersBefore: 0,
      leastMinutes: leastMinutes({ type, lines }, shop),
      soonest: estimateFor({ ...moved, fulfilment: { type, requestedFor: null }, lines }, kitchen)
        .to,
      now: at,
      locale,
    },
  );
  // Staff decide for themselves about what they typed in.
  const isByCustomer = order.source === undefined;
  const wanted = { items: changed.items, fulfilment, placedAt: at };
  const [notServed] = isByCustomer ? servedProblems(wanted, facts.catalog, shop, locale) : [];
  const problem = time ?? notServed;
  if (problem !== undefined && !order.test) {
    throw new FirelineError('invalid-input', problem, 'when');
  }

  const others = around.filter((one) => one.id !== id);
  const isSameTime = requestedFor === order.fulfilment.requestedFor;
  const { slotCapacity: capacity } = shop;
  const isPickup = type === 'pickup';
  return {
    type,
    fields: {
      estimate: estimateNewOrder(moved, others, kitchen),
      deliveryArea,
      homeMeters,
      proof: isOtherType ? proofOf(type, order.test ?? false, shop) : order.proof,
      payBy: isOtherType ? payByAfter(order, type, shop) : order.payBy,
      courierId: isPickup ? null : order.courierId,
      offeredAt: isPickup ? undefined : order.offeredAt,
    },
    address: isOtherType ? address : undefined,
    contactUpdateTime,
    slot:
      requestedFor === null || isSameTime || capacity === null || order.test
        ? null
        : {
            at: requestedFor,
            capacity,
            isFull: says.orderNotices.fullyBooked({
              moment: momentText(requestedFor, at, shop.timeZone, locale),
            }),
          },
  };
}

/** How it was to be paid, if that's still possible. */
function payByAfter({ payBy, online }: Order, type: Move['type'], shop: Shop): Order['payBy'] {
  if (online !== undefined) return payBy;
  const choices = methodsFor(shop, type).filter((choice) => choice !== 'online');
  const [only] = choices;
  if (payBy !== undefined && choices.some((choice) => choice === payBy)) return payBy;
  return choices.length === 1 ? only : undefined;
}

/** What a move changes in other documents than the order. */
export function addMove(
  writes: Writes,
  db: Firestore,
  { id, value: order }: Stored<Order>,
  { type, address, fields, contactUpdateTime }: Move,
): void {
  if (address === undefined) return;
  if (contactUpdateTime !== null) {
    writes.update(db.doc(paths.contact(id)), { address }, { lastUpdateTime: contactUpdateTime });
  }
  if (type === 'delivery' && fields.proof === 'code') {
    writes.set(db.doc(paths.deliveryCode(id)), newDeliveryCode());
  }
  if (type === 'pickup' && order.proof === 'code') writes.delete(db.doc(paths.deliveryCode(id)));
}

/**
 * Commits what `add` adds. If the order takes a place in a slot, that's a transaction: of many at
 * once, as many succeed as there are places, and the verification of new orders waits for them.
 * False if something was changed meanwhile.
 * @throws FirelineError if the slot is full.
 */
export async function commitMove(
  db: Firestore,
  id: string,
  slot: Slot | null,
  add: (writes: Writes) => Promise<void>,
): Promise<void> {
  if (slot === null) {
    const batch = db.batch();
    await add(batch);
    await batch.commit();
    return;
  }
  await db.runTransaction(
    async (transaction) => {
      const others = await othersInSlot((query) => transaction.get(query), db, { ...slot, id });
      if (others >= slot.capacity) throw new FirelineError('invalid-input', slot.isFull, 'when');
      await add(transaction);
    },
    { maxAttempts: 1 },
  );
}
