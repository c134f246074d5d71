/** How often one person can place an order: the rules enforce it in the order's own batch. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { aContact, aNewOrder, anOrder } from '@fireline/domain/testing/stored';
import { doc, serverTimestamp, Timestamp, writeBatch } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { commitByRest, now } from '../support/rest.ts';
import { allowed, before, refused, useRules } from '../support/rules-environment.ts';
import { orderId, place } from './place-order.ts';

const rules = useRules();
const nextId = 'bcdefghj23456789abcd';
const tooSoon = { id: 'cdefghjk23456789abcd' };
const agoInSeconds = (seconds: number) => Timestamp.fromMillis(Date.now() - seconds * 1000);
/** Returns when (ms) it was. */
async function placed(uid: string, secondsAgo: number): Promise<number> {
  const at = agoInSeconds(secondsAgo);
  await rules.seed({ [paths.placing(uid)]: { at, orderId: nextId } });
  return at.toMillis();
}
const pause = limits.secondsBetweenOrders * 1000;
const pauseOfGuest = limits.secondsBetweenOrdersOfGuest * 1000;
const asGuest = { order: aNewOrder(serverTimestamp(), 'guest', true), uid: 'guest' };

describe('the pause between two orders', () => {
  test('customer may place the next order after it, but not sooner', async () => {
    const at = await placed('customer', limits.secondsBetweenOrders - 3);
    await before(at + pause, refused(place(rules.as('customer'), tooSoon)));
    await placed('customer', limits.secondsBetweenOrders + 1);
    const next = Date.now();
    await allowed(place(rules.as('customer')));
    await before(next + pause, refused(place(rules.as('customer'), { id: nextId })));
  });

  test('is longer for guests', async () => {
    const at = await placed('guest', limits.secondsBetweenOrdersOfGuest - 3);
    await before(
      at + pauseOfGuest,
      refused(place(rules.as('guest customer'), { ...asGuest, ...tooSoon })),
    );
    await placed('guest', limits.secondsBetweenOrdersOfGuest + 1);
    await allowed(place(rules.as('guest customer'), asGuest));
  });

  test.each([
    ['without saying when', null],
    ['as of another time', { at: agoInSeconds(60), orderId }],
    ['as of another order', { at: serverTimestamp(), orderId: nextId }],
    ['with more', { at: serverTimestamp(), orderId, times: 1 }],
  ])('customer cannot place an order %s', async (_, placing) => {
    await refused(place(rules.as('customer'), { placing }));
  });

  test('customer cannot write it for another, nor place in their name', async () => {
    await refused(place(rules.as('customer'), { uid: 'other-customer' }));
    const right = { at: serverTimestamp(), orderId };
    await refused(rules.set('other customer', paths.placing('customer'), right));
    await placed('customer', limits.secondsBetweenOrders + 1);
    await refused(rules.set('other customer', paths.placing('customer'), right));
  });

  test('customer cannot write it with the order of another', async () => {
    const customer = rules.as('customer');
    const batch = writeBatch(customer);
    batch.set(doc(customer, paths.placing('customer')), { at: serverTimestamp(), orderId });
    batch.set(doc(customer, paths.order(orderId)), aNewOrder(serverTimestamp(), 'other-customer'));
    await refused(batch.commit());
  });
});

describe('the document that records the latest order', () => {
  test('customer cannot write it without an order, nor for an existing one', async () => {
    const path = paths.placing('customer');
    const right = { at: serverTimestamp(), orderId };
    await refused(rules.set('customer', path, right));
    await refused(rules.set('customer', path, { ...right, times: 1 }));
    await rules.seed({ [paths.order(orderId)]: anOrder() });
    await refused(rules.set('customer', path, right));
  });

  test('customer cannot delete it, nor backdate it', async () => {
    const path = paths.placing('customer');
    await allowed(place(rules.as('customer')));
    await refused(rules.remove('customer', path));
    await refused(rules.set('customer', path, { at: agoInSeconds(60), orderId }));
  });

  test('can only be read by the person', async () => {
    await placed('customer', 1);
    await allowed(rules.get('customer', paths.placing('customer')));
    for (const actor of ['other customer', 'kitchen', 'admin', 'nobody'] as const) {
      await refused(rules.get(actor, paths.placing('customer')));
    }
  });
});

describe('by REST', () => {
  const writes = (placing: object | null) => ({
    [paths.order(orderId)]: aNewOrder(now),
    [paths.contact(orderId)]: aContact(),
    ...(placing && { [paths.placing('customer')]: placing }),
  });

  test('the same batch is accepted, and one that follows too soon is not', async () => {
    const at = Date.now();
    expect(await commitByRest('customer', writes({ at: now, orderId }))).toBe(200);
    const next = { [paths.order(nextId)]: aNewOrder(now), [paths.contact(nextId)]: aContact() };
    const placing = { [paths.placing('customer')]: { at: now, orderId: nextId } };
    const second = commitByRest('customer', { ...next, ...placing });
    await before(at + pause, expect(second).resolves.toBe(403));
    expect(await commitByRest('customer', next)).toBe(403);
  });

  test('an order alone is refused', async () => {
    expect(await commitByRest('customer', writes(null))).toBe(403);
  });
});
