import { notificationsOfOrderQuery } from '@fireline/domain/inbox/queries';
import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { anItem } from '@fireline/domain/testing/stored';
import { FieldValue } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ClientTransition,
  markPrepared,
  placeOrder,
  read,
  transitionAsClient,
} from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct, db, documentAt, orderIn, removeTestData, setShop, stockOf } from './live.ts';

let restoreShop: () => Promise<void>;
beforeAll(async () => {
  restoreShop = await setShop({
    orderingPaused: false,
    maxOpenOrders: 3,
    confirmTimeoutMinutes: 600,
  });
});
afterAll(async () => {
  await removeTestData();
  await restoreShop();
});

/** A verified order of `lines` lines, two pieces each, of one product with `stock`. */
async function aVerifiedOrder({
  lines = 1,
  stock = null as number | null,
  type = 'pickup' as 'pickup' | 'delivery',
} = {}) {
  const productId = await addProduct({ options: [], stock });
  const items = Array.from({ length: lines }, () =>
    anItem({ productId, choices: {}, quantity: 2 }),
  );
  // An address of its own, because emails per address and hour are limited.
  const email = `${productId}@example.com`;
  const orderId = await placeOrder(db, { items, type, email });
  // Not only while it's pending: where that ends by itself, it may be over before anyone looks.
  const order = await documentAt(paths.order(orderId), ({ version }) => Number(version) > 0);
  return {
    orderId,
    productId,
    token: String(order.trackingToken),
    customer: `customer-of-${orderId}`,
    email,
  };
}

async function transitionThrough(
  orderId: string,
  moves: readonly ClientTransition[],
): Promise<number> {
  let version = 1;
  for (const move of moves) {
    await transitionAsClient(db, orderId, version, move);
    version += 1;
  }
  return version;
}

describe('a client’s move', () => {
  test('causes the event, the notifications, the tracking page, and the email at each step', async () => {
    const { orderId, token, customer } = await aVerifiedOrder({ type: 'delivery' });
    const moves = [
      { to: 'confirmed', role: 'kitchen', mail: false },
      { to: 'preparing', role: 'kitchen', mail: false },
      { to: 'ready', role: 'kitchen', mail: false },
      { to: 'out_for_delivery', role: 'courier', mail: true },
      { to: 'completed', role: 'courier', mail: true },
    ] as const;
    let from = 'pending';
    for (const [index, { to, role, mail }] of moves.entries()) {
      const version = index + 2;
      await transitionAsClient(db, orderId, version - 1, { to, role });
      const event = await documentAt(paths.event(orderId, version));
      const movedAt = Number(event?.at);
      // Nobody could see or move it, so it must not stay active.
      expect(await read(db, paths.order(orderId))).toMatchObject({
        statusTimes: { [to]: movedAt },
      });

      expect(event, to).toEqual({
        type: 'status',
        version,
        from,
        to,
        by: { uid: `${role}-1`, role },
        reason: null,
        at: movedAt,
      });
      expect(await read(db, paths.notification(customer, orderId, version)), to).toMatchObject({
        data: { from, to },
        createdAt: movedAt,
        readBy: {},
      });
      expect(await read(db, paths.notification('admin', orderId, version)), to).not.toBeNull();
      const page = await read(db, paths.tracking(token));
      expect(page, to).toMatchObject({
        number: orderNumber(orderId),
        status: to,
        version,
        calledName: 'Ada',
      });
      expect(page?.updatedAt, to).toBeGreaterThanOrEqual(movedAt);
      const letter = await read(db, paths.mail(orderId, version));
      expect(letter !== null, `mail at ${to}`).toBe(mail);
      if (letter)
        expect(JSON.stringify(letter)).toContain(`${process.env.FIRELINE_WEB_URL}/t/${token}`);
      from = to;
    }
  });

  test('that cancels returns the stock, and shows its reason', async () => {
    const { orderId, productId, token, email } = await aVerifiedOrder({ stock: 5 });
    expect(await stockOf(productId)).toBe(3);
    await transitionAsClient(db, orderId, 1, {
      to: 'cancelled',
      role: 'admin',
      reason: 'Out of milk.',
    });
    expect(await documentAt(paths.event(orderId, 2))).toMatchObject({ reason: 'Out of milk.' });
    expect(await stockOf(productId)).toBe(5);
    expect(await read(db, paths.mail(orderId, 2))).toMatchObject({ to: [email] });
    expect(await read(db, paths.tracking(token))).toMatchObject({ status: 'cancelled' });
  });

  test('has its effects even if the product no longer exists', async () => {
    const { orderId, productId } = await aVerifiedOrder({ stock: 5 });
    await db.doc(paths.product(productId)).delete();
    await transitionAsClient(db, orderId, 1, { to: 'cancelled', role: 'customer' });
    await documentAt(paths.event(orderId, 2));
    expect(await read(db, paths.product(productId))).toBeNull();
  });

  test('has its effects even if stock is no longer tracked', async () => {
    const { orderId, productId } = await aVerifiedOrder({ stock: 5 });
    await db.doc(paths.product(productId)).update({ stock: null });
    await transitionAsClient(db, orderId, 1, { to: 'cancelled', role: 'customer' });
    await documentAt(paths.event(orderId, 2));
    expect(await stockOf(productId)).toBeNull();
  });
});

describe('preparing', () => {
  test('shows on the tracking page line by line, and the last line makes the order ready', async () => {
    const { orderId, token } = await aVerifiedOrder({ lines: 2 });
    await transitionThrough(orderId, [
      { to: 'confirmed', role: 'kitchen' },
      { to: 'preparing', role: 'kitchen' },
    ]);
    await markPrepared(db, orderId, '01');
    await documentAt(
      paths.tracking(token),
      ({ progress }) => JSON.stringify(progress) === '{"prepared":1,"total":2}',
    );

    await markPrepared(db, orderId, '02');

    expect(await orderIn('ready', orderId)).toMatchObject({
      version: 4,
      changedBy: { uid: 'system', role: 'system' },
    });
    expect(await read(db, paths.event(orderId, 4))).toMatchObject({
      from: 'preparing',
      to: 'ready',
    });
    expect(await read(db, paths.tracking(token))).toMatchObject({
      status: 'ready',
      version: 4,
      progress: { prepared: 2, total: 2 },
    });
  });

  test('starts over after a recall: the old marks do not make the order ready', async () => {
    const { orderId } = await aVerifiedOrder();
    await transitionThrough(orderId, [
      { to: 'confirmed', role: 'kitchen' },
      { to: 'preparing', role: 'kitchen' },
    ]);
    await markPrepared(db, orderId, '01');
    await orderIn('ready', orderId);
    await transitionAsClient(db, orderId, 4, { to: 'preparing', role: 'kitchen' });
    await documentAt(paths.event(orderId, 5));
    await db
      .doc(paths.order(orderId))
      .update({ priority: true, updatedAt: FieldValue.serverTimestamp() });
    await markPrepared(db, orderId, '01');
    expect(await orderIn('ready', orderId)).toMatchObject({ version: 6 });
  });
});

describe('an order that nobody confirms', () => {
  test('is canceled by a queued task once its time is over', async () => {
    await db.doc(paths.shop).update({ confirmTimeoutMinutes: 0.02 });
    try {
      const { orderId, productId, customer } = await aVerifiedOrder({ stock: 2 });
      const order = await orderIn('cancelled', orderId);
      const times = order.statusTimes as Record<string, number>;
      expect(order).toMatchObject({
        version: 2,
        reason: 'The shop didn’t confirm the order in time.',
        changedBy: { role: 'system' },
      });
      expect(Number(times.cancelled) - Number(times.pending)).toBeGreaterThanOrEqual(1200);
      expect(await stockOf(productId)).toBe(2);
      expect(await read(db, paths.notification(customer, orderId, 2))).toMatchObject({
        message: 'The shop didn’t confirm the order in time.',
      });
    } finally {
      await db.doc(paths.shop).update({ confirmTimeoutMinutes: 600 });
    }
  });

  test('is left alone if it was confirmed meanwhile', async () => {
    await db.doc(paths.shop).update({ confirmTimeoutMinutes: 0.05 });
    try {
      const { orderId } = await aVerifiedOrder();
      await transitionAsClient(db, orderId, 1, { to: 'confirmed', role: 'kitchen' });
      const expired = await aVerifiedOrder();
      await orderIn('cancelled', expired.orderId);
      expect(await read(db, paths.order(orderId))).toMatchObject({
        status: 'confirmed',
        version: 2,
      });
    } finally {
      await db.doc(paths.shop).update({ confirmTimeoutMinutes: 600 });
    }
  });
});

test('a deleted order leaves nothing but its audit entry, and returns its stock', async () => {
  const { orderId, productId, token, customer } = await aVerifiedOrder({ stock: 4 });
  await transitionAsClient(db, orderId, 1, { to: 'confirmed', role: 'kitchen' });
  await documentAt(paths.event(orderId, 2));
  await db.doc(paths.delivery(orderId)).set({ customerId: customer });

  await db.doc(paths.order(orderId)).delete();
  await db.doc(paths.mail(orderId, 1)).delete();

  const notifications = db
    .collectionGroup(notificationsOfOrderQuery(orderId).collection)
    .where('orderId', '==', orderId);
  await eventually('every trace of the order to be removed', async () => {
    const left = await Promise.all([
      db.collection(paths.events(orderId)).get(),
      db.doc(paths.order(orderId)).collection('private').get(),
      notifications.get(),
    ]);
    const documents = [
      await read(db, paths.delivery(orderId)),
      await read(db, paths.tracking(token)),
    ];
    return left.every(({ empty }) => empty) && documents.every((document) => document === null);
  });
  expect(await stockOf(productId)).toBe(4);
  expect(await read(db, paths.auditEntry(`order-deleted-${orderId}`))).toMatchObject({
    type: 'order-deleted',
    target: orderId,
    before: { status: 'confirmed', version: 2 },
    after: null,
  });
});

test('a document that is not an order ends as a dead letter instead of being retried forever', async () => {
  const orderId = await placeOrder(db, { items: [anItem({ productId: 'none', choices: {} })] });
  await orderIn('rejected', orderId);
  const broken = `broken-${orderId}`;
  const document = paths.order(broken);
  await db.doc(document).set({ status: 'placed', version: 0, items: 'not a list' });
  const letters = db.collection(paths.deadLetters).where('document', '==', document);
  const letter = await eventually('the dead letter', async () => (await letters.get()).docs[0]);
  expect(letter.data()).toMatchObject({ source: 'onOrderPlaced', document });
  expect(letter.get('error')).toContain(`${document}:`);
  // Nobody could see or move it: it must not stay among the orders under way.
  expect(await read(db, document)).toMatchObject({ status: 'rejected', version: 1 });
  await letter.ref.delete();
  await db.doc(document).delete();
  await documentAt(paths.auditEntry(`order-deleted-${broken}`));
});
