/** The photo that proves a delivery: who may take it, until when, and who sees it for how long. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { aDelivery, minutesIn } from '@fireline/domain/testing/stored';
import { day, hour } from '@fireline/domain/time/durations';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, test } from 'vitest';
import { aTransition } from '../support/a-transition.ts';
import {
  type AccountName,
  type ActorName,
  accounts,
  actorNames,
  workRoleOf,
} from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const courierId = accounts.courier.uid;
const onTheWay = aDelivery({ status: 'out_for_delivery', courierId, proof: 'photo' });
const image = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';
const inFuture = (ms: number) => Timestamp.fromMillis(Date.now() + ms);
const taken = { image, by: courierId, at: minutesIn(60), expiresAt: inFuture(day) };
const path = paths.deliveryPhoto(orderId);

const seed = (order: object = onTheWay, photo?: object) =>
  rules.seed({ [paths.order(orderId)]: order, ...(photo && { [path]: photo }) });

const take = (actor: ActorName, more: object = {}) =>
  rules.set(actor, path, {
    image,
    by: actor === 'nobody' ? 'nobody' : accounts[actor].uid,
    at: serverTimestamp(),
    expiresAt: inFuture(7 * day),
    ...more,
  });

function close(actor: AccountName) {
  const { uid } = accounts[actor];
  return rules.update(
    actor,
    paths.order(orderId),
    aTransition(onTheWay, 'completed', { uid, role: workRoleOf(actor) ?? 'customer' }),
  );
}

beforeEach(() => seed());

describe('taking it', () => {
  test('courier takes it, and takes it again', async () => {
    await allowed(take('courier'));
    await allowed(take('courier', { image: `${image.slice(0, -8)}AAAA` }));
  });

  test.each(actorNames.filter((actor) => actor !== 'courier'))('%s cannot', async (actor) => {
    await refused(take(actor));
  });

  test.each([
    ['a picture of another type', { image: 'data:image/svg+xml;base64,PHN2Zz4=' }],
    ['an address', { image: 'https://example.com/photo.jpg' }],
    ['markup', { image: `${image}"><script>` }],
    ['nothing', { image: '' }],
    ['a number', { image: 1 }],
    ['too much', { image: `data:image/jpeg;base64,${'A'.repeat(limits.deliveryPhoto)}` }],
    ['someone else as the author', { by: 'courier-2' }],
    ['another time', { at: minutesIn(1) }],
    ['an end that is too soon', { expiresAt: inFuture(4 * day - hour) }],
    ['an end that is too far', { expiresAt: inFuture(8 * day) }],
    ['no end', { expiresAt: null }],
    ['one more field', { place: 'x' }],
  ])('courier cannot send %s', async (_, more) => {
    await refused(take('courier', more));
  });

  test('courier sends one that waited on the phone for almost three days', async () => {
    await allowed(take('courier', { expiresAt: inFuture(4 * day + hour) }));
  });

  test('courier sends one of the largest size', async () => {
    const head = 'data:image/jpeg;base64,';
    await allowed(
      take('courier', { image: head + 'A'.repeat(limits.deliveryPhoto - head.length) }),
    );
  });

  test.each([
    ['before it’s on its way', { ...onTheWay, status: 'ready' }],
    ['after it was closed', { ...onTheWay, status: 'completed' }],
    ['of an order that needs none', aDelivery({ status: 'out_for_delivery', courierId })],
    ['of one that needs a code', { ...onTheWay, proof: 'code' }],
    ['of someone else’s delivery', { ...onTheWay, courierId: 'courier-2' }],
  ])('courier cannot take it %s', async (_, order) => {
    await seed(order);
    await refused(take('courier'));
  });

  test.each(actorNames)('%s cannot remove or list it', async (actor) => {
    await seed(onTheWay, taken);
    await refused(rules.remove(actor, path));
    await refused(rules.list(actor, `orders/${orderId}/private`, 1));
  });
});

const may: readonly ActorName[] = ['customer', 'admin', 'manager'];

describe('when there is none', () => {
  test.each(may)('%s learns that', async (actor) => {
    await allowed(rules.get(actor, path));
  });

  test.each(actorNames.filter((actor) => !may.includes(actor)))('%s does not', async (actor) => {
    await refused(rules.get(actor, path));
  });
});

describe('seeing it', () => {
  beforeEach(() => seed({ ...onTheWay, status: 'completed' }, taken));

  test.each(may)('%s sees it', async (actor) => {
    await allowed(rules.get(actor, path));
  });

  test.each(actorNames.filter((actor) => !may.includes(actor)))('%s does not', async (actor) => {
    await refused(rules.get(actor, path));
  });

  test.each(may)('%s no longer sees one that has expired', async (actor) => {
    await seed(onTheWay, { ...taken, expiresAt: inFuture(-hour) });
    await refused(rules.get(actor, path));
  });
});

describe('closing the delivery', () => {
  test('courier closes it after taking the photo, and not before', async () => {
    await refused(close('courier'));
    await allowed(take('courier'));
    await allowed(close('courier'));
  });

  test('courier cannot close it with the photo of an earlier ride', async () => {
    await seed(onTheWay, { ...taken, at: minutesIn(-60) });
    await refused(close('courier'));
  });

  test('courier cannot close it with someone else’s photo', async () => {
    await seed(onTheWay, { ...taken, by: 'courier-2' });
    await refused(close('courier'));
  });

  test('admin closes it without', async () => {
    await allowed(close('admin'));
  });
});
