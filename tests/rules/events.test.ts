/** The timeline of an order: written by functions, with notes that only staff write and read. */

import { checkpointsQuery } from '@fireline/domain/delivery/queries';
import { limits } from '@fireline/domain/limits';
import { staffTimelineQuery, timelineQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import {
  aCheckpoint,
  aDelivery,
  anEvent,
  anOrder,
  minutesIn,
} from '@fireline/domain/testing/stored';
import {
  collection,
  getDocs,
  limit,
  query,
  serverTimestamp,
  Timestamp,
  where,
} from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, accounts, uidOf } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const events = paths.events(orderId);
const note = anEvent({ type: 'note', from: null, to: null, reason: 'Call first.' });

beforeEach(async () => {
  await rules.seed({
    [paths.order(orderId)]: aDelivery({ status: 'ready', courierId: accounts.courier.uid }),
    [`${events}/1`]: anEvent(),
    [`${events}/left`]: anEvent({ type: 'checkpoint', from: null, to: null }),
    [`${events}/a-note`]: note,
  });
});

describe('reading', () => {
  const read = (actor: ActorName, id: string) => rules.get(actor, `${events}/${id}`);

  test.each<ActorName>(['customer', 'admin', 'kitchen', 'courier'])(
    '%s reads a step',
    async (actor) => {
      await allowed(read(actor, '1'));
      await allowed(read(actor, 'left'));
    },
  );

  test.each<ActorName>(['other customer', 'other courier', 'nobody'])(
    '%s cannot read a step',
    async (actor) => {
      await refused(read(actor, '1'));
    },
  );

  test('any courier reads the steps of a ready delivery', async () => {
    await rules.seed({ [paths.order(orderId)]: aDelivery({ status: 'ready' }) });
    await allowed(read('other courier', '1'));
  });

  test.each<ActorName>(['admin', 'kitchen'])('%s reads a note', async (actor) => {
    await allowed(read(actor, 'a-note'));
  });

  test.each<ActorName>(['customer', 'courier', 'nobody'])(
    '%s cannot read a note',
    async (actor) => {
      await refused(read(actor, 'a-note'));
    },
  );

  test.each<ActorName>(['customer', 'courier', 'admin', 'kitchen'])(
    '%s lists the timeline without the notes',
    async (actor) => {
      const found = await allowed(rules.ids(actor, timelineQuery(orderId)));
      expect(found.toSorted()).toEqual(['1', 'left']);
    },
  );

  test.each<ActorName>(['other customer', 'other courier', 'nobody'])(
    '%s cannot list the timeline',
    async (actor) => {
      await refused(rules.ids(actor, timelineQuery(orderId)));
    },
  );

  test('only admin and kitchen list it including notes', async () => {
    for (const actor of ['admin', 'kitchen'] as const) {
      const found = await allowed(rules.ids(actor, staffTimelineQuery(orderId)));
      expect(found).toContain('a-note');
    }
    await refused(rules.ids('customer', staffTimelineQuery(orderId)));
    await refused(rules.ids('courier', staffTimelineQuery(orderId)));
  });

  test('customer and admin cannot list without a limit', async () => {
    const steps = (actor: ActorName) =>
      query(collection(rules.as(actor), events), where('type', 'in', ['status', 'checkpoint']));
    await refused(getDocs(steps('customer')));
    await refused(getDocs(steps('admin')));
    await refused(getDocs(query(steps('customer'), limit(limits.listSize + 1))));
    await allowed(getDocs(query(steps('customer'), limit(limits.listSize))));
  });

  test('customer cannot list only the notes', async () => {
    const notes = (actor: ActorName) =>
      query(collection(rules.as(actor), events), where('type', '==', 'note'), limit(10));
    await refused(getDocs(notes('customer')));
    await allowed(getDocs(notes('kitchen')));
  });
});

describe('a staff note', () => {
  const early = Timestamp.fromMillis(Date.now() - 1000);

  function write(actor: ActorName, changes: object = {}, id = 'my-note') {
    const by = { uid: uidOf(actor), role: actor };
    const right = { ...note, reason: 'Call first.', by, at: serverTimestamp() };
    return rules.set(actor, `${events}/${id}`, { ...right, ...changes });
  }

  test.each<ActorName>(['admin', 'kitchen'])('%s writes one', async (actor) => {
    await allowed(write(actor));
  });

  test.each<ActorName>(['customer', 'courier', 'nobody'])('%s cannot write one', async (actor) => {
    await refused(write(actor));
  });

  test('kitchen fills one to the limit', async () => {
    await allowed(write('kitchen', { reason: 'x'.repeat(limits.staffNote) }));
  });

  test.each([
    ['beyond the limit', { reason: 'x'.repeat(limits.staffNote + 1) }],
    ['with nothing in it', { reason: '' }],
    ['with spaces in it', { reason: '  ' }],
    ['with no text at all', { reason: null }],
    ['that looks like a step', { type: 'status' }],
    ['that looks like a checkpoint', { type: 'checkpoint' }],
    ['with a status it came from', { from: 'pending' }],
    ['with a status it went to', { to: 'confirmed' }],
    ['in the name of another', { by: { uid: 'admin-1', role: 'kitchen' } }],
    ['in another role', { by: { uid: 'kitchen-1', role: 'admin' } }],
    ['by the system', { by: { uid: 'kitchen-1', role: 'system' } }],
    ['by no one', { by: null }],
    ['by more than it asks', { by: { uid: 'kitchen-1', role: 'kitchen', name: 'Kim' } }],
    ['at another time', { at: early }],
    ['with a fraction of a version', { version: 1.5 }],
    ['with a version below zero', { version: -1 }],
    ['with one more field', { hacked: true }],
  ])('kitchen cannot write one %s', async (_, changes) => {
    await refused(write('kitchen', changes));
  });

  test('kitchen cannot leave out a field of it', async () => {
    const { reason: _, ...rest } = note;
    const by = { uid: 'kitchen-1', role: 'kitchen' };
    const incomplete = { ...rest, by, at: serverTimestamp() };
    await refused(rules.set('kitchen', `${events}/my-note`, incomplete));
  });

  test('kitchen cannot create one under the id of a future move’s event', async () => {
    await refused(write('kitchen', {}, '2'));
  });

  test('kitchen cannot write one about an order that does not exist', async () => {
    const by = { uid: 'kitchen-1', role: 'kitchen' };
    const elsewhere = `${paths.events('zzzzzzzz23456789zzzz')}/my-note`;
    await refused(rules.set('kitchen', elsewhere, { ...note, by, at: serverTimestamp() }));
  });

  test.each<ActorName>(['admin', 'kitchen'])('%s cannot change or delete one', async (actor) => {
    await refused(write(actor, {}, 'a-note'));
    await refused(rules.remove(actor, `${events}/a-note`));
  });

  test('admin cannot change or delete a step', async () => {
    await refused(rules.set('admin', `${events}/1`, { reason: 'x' }, { merge: true }));
    await refused(rules.remove('admin', `${events}/1`));
  });
});

describe('a checkpoint', () => {
  const early = Timestamp.fromMillis(Date.now() - 1000);

  function write(actor: ActorName, changes: object = {}, id = 'my-checkpoint') {
    const role = actor === 'other courier' ? 'courier' : actor;
    const right = aCheckpoint({ version: 4 });
    const by = { uid: uidOf(actor), role };
    return rules.set(actor, `${events}/${id}`, {
      ...right,
      by,
      at: serverTimestamp(),
      ...changes,
    });
  }

  test.each<ActorName>(['admin', 'courier'])('%s sets one', async (actor) => {
    await allowed(write(actor));
  });

  test('courier cannot set one about an order that they have not taken', async () => {
    const offer = { courierId: accounts.courier.uid, offeredAt: minutesIn(1) };
    await rules.seed({ [paths.order(orderId)]: aDelivery({ status: 'ready', ...offer }) });
    await refused(write('courier'));
  });

  test.each<ActorName>(['customer', 'kitchen', 'other courier', 'nobody'])(
    '%s cannot set one',
    async (actor) => {
      await refused(write(actor));
    },
  );

  test('admin fills one to the limit, or gives only the place', async () => {
    const place = 'x'.repeat(limits.checkpointPlace);
    await allowed(write('admin', { place, text: 'x'.repeat(limits.checkpointText) }));
    await allowed(write('admin', { text: '' }, 'another'));
  });

  test.each([
    ['with too long a place', { place: 'x'.repeat(limits.checkpointPlace + 1) }],
    ['without a place', { place: ' ' }],
    ['with too long a text', { text: 'x'.repeat(limits.checkpointText + 1) }],
    ['with a number as its text', { text: 4 }],
    ['with a reason', { reason: 'Because.' }],
    ['that looks like a step', { type: 'status' }],
    ['that looks like a note', { type: 'note' }],
    ['with a status it came from', { from: 'ready' }],
    ['with a status it went to', { to: 'completed' }],
    ['in the name of another', { by: { uid: 'courier-1', role: 'admin' } }],
    ['in another role', { by: { uid: 'admin-1', role: 'courier' } }],
    ['at another time', { at: early }],
    ['with a version below zero', { version: -1 }],
    ['with one more field', { hacked: true }],
  ])('admin cannot set one %s', async (_, changes) => {
    await refused(write('admin', changes));
  });

  test('admin cannot create one under the id of a future move’s event', async () => {
    await refused(write('admin', {}, '2'));
  });

  test('admin creates one for a delivery on its way', async () => {
    const onItsWay = { status: 'out_for_delivery' } as const;
    await rules.seed({ [paths.order(orderId)]: aDelivery(onItsWay) });
    await allowed(write('admin'));
    await refused(write('courier'));
  });

  test.each(['preparing', 'completed', 'cancelled'] as const)(
    'admin cannot set one while the order is %s',
    async (status) => {
      await rules.seed({ [paths.order(orderId)]: aDelivery({ status }) });
      await refused(write('admin'));
    },
  );

  test('admin cannot create one for a pickup', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder({ status: 'ready' }) });
    await refused(write('admin'));
  });

  test('customer and admin list them, newest first', async () => {
    await rules.seed({ [`${events}/later`]: aCheckpoint({ at: new Date('2099-01-01') }) });
    for (const actor of ['customer', 'admin'] as const) {
      const found = await allowed(rules.ids(actor, checkpointsQuery(orderId, 20)));
      expect(found).toEqual(['later', 'left']);
    }
  });

  test('only admin removes one, and nothing else from the timeline', async () => {
    const remove = (actor: ActorName, id: string) => rules.remove(actor, `${events}/${id}`);
    for (const actor of ['courier', 'kitchen', 'customer', 'nobody'] as const) {
      await refused(remove(actor, 'left'));
    }
    await refused(remove('admin', 'a-note'));
    await allowed(remove('admin', 'left'));
  });

  test('admin cannot change one', async () => {
    await refused(rules.set('admin', `${events}/left`, { place: 'x' }, { merge: true }));
  });
});
