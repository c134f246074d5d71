/** What a courier writes with taking a delivery and giving it back: their name, and why. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import {
  aContact,
  aDelivery,
  anEvent,
  minutesIn,
  type StoredOrder,
} from '@fireline/domain/testing/stored';
import { doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, accounts, uidOf } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const now = serverTimestamp();
const courierId = accounts.courier.uid;
const taker = paths.taker(orderId);
const free = aDelivery({ status: 'ready' });
const offer = aDelivery({ status: 'ready', courierId, offeredAt: minutesIn(1) });
const taken = aDelivery({ status: 'ready', courierId });
const aTaker = { uid: courierId, name: 'Tom', at: now };

const store = (order: Partial<StoredOrder>, more: Readonly<Record<string, object>> = {}) =>
  rules.seed({ [paths.order(orderId)]: order, ...more });

/** Writes to the order together with another document; null removes that. */
function together(actor: ActorName, changes: object, path: string, data: object | null) {
  const database = rules.as(actor);
  const batch = writeBatch(database);
  batch.update(doc(database, paths.order(orderId)), { ...changes, updatedAt: now });
  if (data === null) batch.delete(doc(database, path));
  else batch.set(doc(database, path), data);
  return batch.commit();
}

describe('who has taken it', () => {
  const take = (actor: ActorName = 'courier', changes: object = {}) =>
    together(actor, { courierId: uidOf(actor), offeredAt: null }, taker, {
      ...aTaker,
      uid: uidOf(actor),
      ...changes,
    });

  test.each([
    ['free', free],
    ['offered to them', offer],
  ])('courier leaves their name with a delivery that is %s', async (_, order) => {
    await store(order);
    await allowed(take());
  });

  test('courier replaces the name of somebody who gave it back', async () => {
    await store(free, { [taker]: { ...aTaker, uid: 'courier-3' } });
    await allowed(take());
  });

  test.each([
    ['in the name of another', { uid: accounts['other courier'].uid }],
    ['without a name', { name: '' }],
    ['with too long a name', { name: 'x'.repeat(limits.screenName + 1) }],
    ['at another time', { at: minutesIn(1) }],
    ['with one more field', { hacked: true }],
  ])('courier cannot leave it %s', async (_, changes) => {
    await store(free);
    await refused(take('courier', changes));
  });

  test('courier cannot leave it without taking the delivery, nor change it later', async () => {
    await store(free);
    await refused(rules.set('courier', taker, aTaker));
    await store(taken);
    await refused(rules.set('courier', taker, aTaker));
  });

  test.each<ActorName>(['customer', 'kitchen', 'admin', 'nobody'])(
    '%s cannot leave a name',
    async (actor) => {
      await store(taken);
      await refused(rules.set(actor, taker, { ...aTaker, uid: uidOf(actor) }));
    },
  );

  test('an offer that an admin sent out is the courier’s: its contact is theirs to read', async () => {
    const contact = { [paths.contact(orderId)]: aContact() };
    const onTheWay = { status: 'out_for_delivery', courierId } as const;
    await store(aDelivery({ ...onTheWay, offeredAt: minutesIn(1) }), contact);
    await allowed(rules.get('courier', paths.contact(orderId)));
    await store(offer, contact);
    await refused(rules.get('courier', paths.contact(orderId)));
  });

  test('other courier cannot leave theirs with what is offered or taken', async () => {
    for (const order of [offer, taken]) {
      await store(order);
      await refused(take('other courier'));
    }
  });

  test.each<ActorName>(['courier', 'other courier', 'admin'])('%s reads it', async (actor) => {
    await store(taken, { [taker]: aTaker });
    await allowed(rules.get(actor, taker));
  });

  test.each<ActorName>(['customer', 'kitchen', 'other customer', 'nobody'])(
    '%s cannot read it',
    async (actor) => {
      await store(taken, { [taker]: aTaker });
      await refused(rules.get(actor, taker));
    },
  );

  test('it goes when the courier gives the delivery back, or an admin offers it', async () => {
    await store(taken, { [taker]: aTaker });
    await allowed(together('courier', { courierId: null }, taker, null));
    await store(taken, { [taker]: aTaker });
    const offered = { courierId: accounts['other courier'].uid, offeredAt: now };
    await allowed(together('admin', offered, taker, null));
  });

  test.each<ActorName>(['other courier', 'kitchen', 'customer'])(
    '%s cannot remove it',
    async (actor) => {
      await store(taken, { [taker]: aTaker });
      await refused(rules.remove(actor, taker));
    },
  );
});

describe('why it was given back', () => {
  const path = paths.event(orderId, 'why');
  const by = { uid: courierId, role: 'courier' };
  const note = anEvent({ type: 'note', from: null, to: null, reason: 'Declined: Too far.' });
  const giveBack = (actor: ActorName, changes: object = {}, data: object = {}) =>
    together(actor, { courierId: null, ...changes }, path, { ...note, by, at: now, ...data });

  test('courier says why they decline an offer', async () => {
    await store(offer);
    await allowed(giveBack('courier', { offeredAt: null }));
  });

  test('courier says why they give a delivery back', async () => {
    await store(taken);
    await allowed(giveBack('courier'));
  });

  test.each([
    ['in the name of another', { by: { ...by, uid: 'courier-2' } }],
    ['in another role', { by: { ...by, role: 'kitchen' } }],
    ['with nothing in it', { reason: ' ' }],
    ['as a step', { type: 'status' }],
    ['at another time', { at: minutesIn(1) }],
  ])('courier cannot say it %s', async (_, data) => {
    await store(taken);
    await refused(giveBack('courier', {}, data));
  });

  test('courier cannot say it without giving the delivery back', async () => {
    await store(taken);
    await refused(rules.set('courier', path, { ...note, by, at: now }));
  });

  test('other courier cannot say why somebody else gives it back', async () => {
    await store(taken);
    const author = { by: { uid: accounts['other courier'].uid, role: 'courier' } };
    await refused(giveBack('other courier', {}, author));
  });
});
