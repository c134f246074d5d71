/** Staff move an order to another time, or make it a delivery or a pickup, after it was placed. */
import type { ChangeInput } from '@fireline/domain/changes/change-input';
import { hasUnseenChange } from '@fireline/domain/changes/changed-lines';
import { confirmDeadline } from '@fireline/domain/order/confirm-deadline';
import type { Order } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { midnightIn } from '@fireline/domain/shop/opening-hours';
import { shopSchema } from '@fireline/domain/shop/settings';
import { everyDay } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerChange } from '../../functions/src/changes/answer-change.ts';
import { changeOrder } from '../../functions/src/changes/change-order.ts';
import { expireOrder } from '../../functions/src/expiry/expire-order.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, placeOrder, plainData, quietProject, read } from '../support/admin.ts';
import { anAcceptedOrder, anAdmin, db, OrderWorld, openShop } from './world.ts';

beforeEach(async () => {
  await clear(quietProject);
  await openShop();
});

const address = {
  line1: 'Alder Street 1',
  line2: '',
  postcode: '10115',
  city: 'Berlin',
  instructions: '',
};

/** A slot some hours from now. */
const slot = (hours = 3) => Math.ceil(Date.now() / (15 * minute)) * 15 * minute + hours * hour;

async function inputOf(
  world: OrderWorld,
  fulfilment: Order['fulfilment'],
  part: Partial<ChangeInput> = {},
): Promise<ChangeInput> {
  const input = await world.changeInput({ lines: {}, added: [], fulfilment });
  if (input === null) throw new Error('This change is refused.');
  const isDelivery = fulfilment.type === 'delivery' && world.order.fulfilment.type === 'pickup';
  return { ...input, ...(isDelivery && { address }), ...part };
}

async function move(
  world: OrderWorld,
  fulfilment: Order['fulfilment'],
  part: Partial<ChangeInput> = {},
): Promise<ChangeInput> {
  const input = await inputOf(world, fulfilment, part);
  await world.watch(() => changeOrder(world.deps, anAdmin, input));
  return input;
}

const inboxOf = async (inbox: string, version: number) => {
  const { docs } = await db.collection(`inboxes/${inbox}/notifications`).get();
  return docs.map(plainData).filter((one) => one?.version === version);
};

const soon = { type: 'pickup', requestedFor: null } as const;
const delivery = { type: 'delivery', requestedFor: null } as const;

describe('another time', () => {
  test('moves the estimate, and is told to everyone once', async () => {
    const world = await anAcceptedOrder('confirmed', 'preparing');
    const before = world.order;
    const at = slot();
    const input = await move(world, { type: 'pickup', requestedFor: at }, { reason: 'Late train' });
    const { order } = world;
    expect(order).toMatchObject({
      status: 'preparing',
      version: before.version + 1,
      fulfilment: { type: 'pickup', requestedFor: at },
      total: before.total,
      lines: before.lines,
      changed: { what: '', from: soon, was: soon, reason: 'Late train' },
    });
    expect(order.estimate?.to).toBeGreaterThanOrEqual(at);
    expect(hasUnseenChange(order)).toBe(true);
    expect(await read(db, paths.event(world.orderId, order.version))).toMatchObject({
      text: expect.stringMatching(/^Pickup as soon as possible → Pickup for /),
    });
    const [told, ...more] = await inboxOf(order.customerId, order.version);
    expect(told?.message).toMatch(/^Pickup as soon as possible → Pickup for .*Late train/);
    expect(more).toEqual([]);

    // The call and its event come again.
    const stored = await world.stored();
    await world.watch(() => changeOrder(world.deps, anAdmin, input));
    const { before: old, after } = world.newest;
    if (old === null) throw new Error('The change has no event.');
    await Promise.all([1, 2].map(() => orderChanged(world.deps, old, after)));
    expect(await world.stored()).toEqual(stored);
  });

  test('and back, before the kitchen has looked, is no change to them', async () => {
    const world = await anAcceptedOrder('confirmed');
    await move(world, { type: 'pickup', requestedFor: slot() });
    await move(world, soon);
    expect(hasUnseenChange(world.order)).toBe(false);
    expect(world.order.changed?.from?.requestedFor).not.toBeNull();
  });

  test('gives a pending order the time to be confirmed anew', async () => {
    await openShop({ confirmTimeoutMinutes: 10 });
    const world = await anAcceptedOrder();
    await move(world, { type: 'pickup', requestedFor: slot() });
    await world.deliver(world.newest);
    const at = Date.now() + 12 * minute;
    const later = { ...world.deps, now: () => at };
    const input = await inputOf(world, soon);
    await world.watch(() => changeOrder(world.deps, anAdmin, input));
    await world.deliver(world.newest);
    const shop = parse(shopSchema, await read(db, paths.shop));
    const due = confirmDeadline(soon, world.order.changed?.at ?? 0, shop);
    expect([...world.deps.tasks.values()].map((task) => task.at)).toContain(due);
    expect(await expireOrder(later, world.orderId)).toBe('expired');
  });

  test('takes a place in a slot that has one: of many at once, as many as there are', async () => {
    await openShop({ slotCapacity: 2 });
    const worlds = await Promise.all([1, 2, 3, 4].map(() => anAcceptedOrder('confirmed')));
    const at = slot();
    const outcomes = await Promise.allSettled(
      worlds.map((world) => move(world, { type: 'pickup', requestedFor: at })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ field: 'when' });
    }
    const { size } = await db
      .collection(paths.orders)
      .where('fulfilment.requestedFor', '==', new Date(at))
      .get();
    expect(size).toBe(2);
    // Who leaves makes room, and whoever is there needs no second place.
    const there = worlds.filter(({ order }) => order.fulfilment.requestedFor === at);
    const [first, second] = there;
    const waiting = worlds.find((world) => !there.includes(world));
    if (!first || !second || !waiting) throw new Error('Nobody waits.');
    await move(second, { type: 'delivery', requestedFor: at });
    await move(first, soon);
    await move(waiting, { type: 'pickup', requestedFor: at });
    expect(waiting.order.fulfilment.requestedFor).toBe(at);
  });

  test('never takes the last place from an order that is placed at the same moment', async () => {
    await openShop({ slotCapacity: 1 });
    for (const hours of [3, 4, 5]) {
      const world = await anAcceptedOrder('confirmed');
      const at = slot(hours);
      const input = await inputOf(world, { type: 'pickup', requestedFor: at });
      const place = async () => {
        const id = await placeOrder(db, {
          requestedFor: new Date(at),
          items: [...world.order.items],
        });
        await orderPlaced(world.deps, await db.doc(paths.order(id)).get());
        return (await read(db, paths.order(id)))?.status === 'pending';
      };
      const changing = changeOrder(world.deps, anAdmin, input).then(
        () => true,
        () => false,
      );
      const both = await Promise.all([changing, place()]);
      expect(both.filter((isThere) => isThere)).toHaveLength(1);
    }
  });

  test('is refused at a time when a dish isn’t served', async () => {
    const world = await anAcceptedOrder('confirmed');
    const product = db.doc(paths.product(world.productId));
    await product.update({ served: 'mon tue wed thu fri sat sun 11:00-12:00' });
    // Three in the afternoon, or an hour beside it on a day on which clocks change.
    const at = midnightIn('Europe/Berlin', Date.now(), 1) + 15 * hour;
    const input = await inputOf(world, { type: 'pickup', requestedFor: at });
    await expect(changeOrder(world.deps, anAdmin, input)).rejects.toMatchObject({
      code: 'invalid-input',
      field: 'when',
    });
    await product.update({ served: 'mon tue wed thu fri sat sun 13:00-17:00' });
    await world.watch(() => changeOrder(world.deps, anAdmin, input));
    expect(world.order.fulfilment.requestedFor).toBe(at);
  });

  test('is refused outside the hours, off the slots, and once the order is ready', async () => {
    const world = await anAcceptedOrder('confirmed');
    await openShop({ hours: everyDay('08:00-12:00') });
    const noon = new Date(Date.now() + 24 * hour).setUTCHours(15, 0, 0, 0);
    const refused = async (requestedFor: number) => {
      const input = await inputOf(world, { type: 'pickup', requestedFor });
      await expect(changeOrder(world.deps, anAdmin, input)).rejects.toMatchObject({
        code: 'invalid-input',
        field: 'when',
      });
    };
    await refused(noon);
    await openShop();
    await refused(slot() + 60_000);
    const { version } = world.order;
    const input = await inputOf(world, { type: 'pickup', requestedFor: slot() });
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'preparing' });
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'ready' });
    await expect(
      changeOrder(world.deps, anAdmin, { ...input, version: version + 2 }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a pickup that becomes a delivery', () => {
  test('has the address, the fee, and what a delivery needs, and loses them again', async () => {
    await openShop({ deliveryProof: 'code' });
    const world = await anAcceptedOrder('confirmed');
    const { total = 0 } = world.order;
    await move(world, delivery);
    expect(world.order).toMatchObject({
      fulfilment: delivery,
      deliveryFee: 250,
      deliveryArea: expect.stringContaining('Alder Street'),
      proof: 'code',
      payment: { state: 'due' },
    });
    const contact = await read(db, paths.contact(world.orderId));
    expect(contact).toMatchObject({ address, phone: expect.any(String) });
    expect(await read(db, paths.deliveryCode(world.orderId))).not.toBeNull();
    const { tracking } = await world.stored();
    expect(tracking).toMatchObject({ type: 'delivery', version: world.order.version });

    expect(world.order.total).toBeGreaterThanOrEqual(total + 250);
    await db.doc(paths.order(world.orderId)).update({ courierId: 'courier-1' });
    await world.watch(async () => {});
    await move(world, soon);
    await world.deliver(world.newest);
    const { order } = world;
    expect(order).toMatchObject({ fulfilment: soon, deliveryFee: 0, total, courierId: null });
    expect(order).not.toHaveProperty('proof');
    expect(order).not.toHaveProperty('deliveryArea');
    expect(await read(db, paths.contact(world.orderId))).toMatchObject({ address: null });
    expect(await read(db, paths.deliveryCode(world.orderId))).toBeNull();
    const told = await db.collection('inboxes/courier-1/notifications').get();
    expect(told.docs.map((doc) => doc.get('type'))).toEqual(['unassigned']);
  });

  test('is refused without an address, outside the zones, or below their minimum', async () => {
    const world = await anAcceptedOrder('confirmed');
    const input = await inputOf(world, delivery);
    const { address: _, ...without } = input;
    const refusedFor = (wanted: ChangeInput) =>
      expect(changeOrder(world.deps, anAdmin, wanted)).rejects.toMatchObject({
        code: 'invalid-input',
        field: 'address.line1',
      });
    await refusedFor(without);
    await openShop({ offersDelivery: false });
    await refusedFor(input);
    await openShop({ deliveryHours: everyDay('03:00-03:15') });
    const noon = midnightIn('Europe/Berlin', Date.now(), 1) + 12 * hour;
    const atNoon = { ...world.deps, now: () => noon };
    await expect(changeOrder(atNoon, anAdmin, input)).rejects.toMatchObject({ field: 'when' });
    await db.doc(paths.contact(world.orderId)).delete();
    await expect(changeOrder(world.deps, anAdmin, input)).rejects.toMatchObject({ field: 'type' });
    await world.watch(async () => {});
    expect(world.order.fulfilment).toEqual(soon);
  });

  test('is asked if it gets more expensive: the address stays private until they accept', async () => {
    const world = await anAcceptedOrder('confirmed');
    const input = await move(world, delivery, { consent: 'ask', changeId: 'asked' });
    expect(world.order).toMatchObject({ fulfilment: soon, proposal: { fulfilment: delivery } });
    expect(JSON.stringify(world.order)).not.toContain('Alder Street');
    expect(await read(db, paths.contact(world.orderId))).toMatchObject({ address: null });
    const answer = { orderId: world.orderId, changeId: 'asked', isAccepted: true };
    const { customerId } = world.order;
    await world.watch(() => answerChange(world.deps, { uid: customerId }, answer));
    await world.watch(() => answerChange(world.deps, { uid: customerId }, answer));
    expect(world.order).toMatchObject({
      fulfilment: delivery,
      total: input.total,
      changed: { id: 'asked', from: soon },
    });
    expect(await read(db, paths.contact(world.orderId))).toMatchObject({ address });
    expect(await read(db, paths.proposedAddress(world.orderId))).toBeNull();
  });

  test('keeps nothing of the address if they decline', async () => {
    const world = await anAcceptedOrder('confirmed');
    await move(world, delivery, { consent: 'ask', changeId: 'asked' });
    const answer = { orderId: world.orderId, changeId: 'asked', isAccepted: false };
    await world.watch(() => answerChange(world.deps, { uid: world.order.customerId }, answer));
    expect(world.order.fulfilment).toEqual(soon);
    expect(await read(db, paths.proposedAddress(world.orderId))).toBeNull();
  });
});

test('a courier is told of another time of what they bring', async () => {
  const world = await OrderWorld.begin({ type: 'delivery' });
  await world.deliver(world.created);
  await world.watch(() =>
    db
      .doc(paths.contact(world.orderId))
      .update({ address })
      .then(() => {}),
  );
  await db.doc(paths.order(world.orderId)).update({ courierId: 'courier-1' });
  await world.watch(async () => {});
  await move(world, { type: 'delivery', requestedFor: slot() });
  expect(world.order.courierId).toBe('courier-1');
  expect(await inboxOf('courier-1', world.order.version)).toMatchObject([
    { priority: 'high', message: expect.stringContaining('Delivery for') },
  ]);
});
