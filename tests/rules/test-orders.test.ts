/** Test orders: only functions mark them, and only admins delete them. */
import { orderStatuses } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { anOrder } from '@fireline/domain/testing/stored';
import { deleteField, serverTimestamp } from 'firebase/firestore';
import { describe, test } from 'vitest';
import type { ActorName } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId, place } from './place-order.ts';

const rules = useRules();
const path = paths.order(orderId);

describe('the mark', () => {
  test.each<ActorName>(['customer', 'admin'])('%s cannot place a test order', async (actor) => {
    await refused(place(rules.as(actor), { changes: { test: true } }));
    await refused(place(rules.as(actor), { changes: { test: false } }));
  });

  test('admin moves a test order, and leaves the mark', async () => {
    const move = {
      status: 'confirmed',
      version: 2,
      updatedAt: serverTimestamp(),
      'statusTimes.confirmed': serverTimestamp(),
      changedBy: { uid: 'admin-1', role: 'admin' },
      reason: null,
    };
    await rules.seed({ [path]: anOrder({ test: true }) });
    await refused(rules.update('admin', path, { ...move, test: deleteField() }));
    await refused(rules.update('admin', path, { ...move, test: false }));
    await allowed(rules.update('admin', path, move));
  });

  test.each<ActorName>(['customer', 'kitchen', 'courier', 'admin'])(
    '%s cannot turn an order into a test',
    async (actor) => {
      await rules.seed({ [path]: anOrder({ courierId: 'courier-1' }) });
      await refused(rules.update(actor, path, { test: true, updatedAt: serverTimestamp() }));
      await refused(rules.update(actor, path, { test: true }));
    },
  );
});

describe('deleting', () => {
  test.each(orderStatuses)('admin deletes a test order that is %s', async (status) => {
    await rules.seed({ [path]: anOrder({ status, test: true }) });
    await allowed(rules.remove('admin', path));
  });

  test('admin cannot delete any other order', async () => {
    await rules.seed({ [path]: anOrder() });
    await refused(rules.remove('admin', path));
    await rules.seed({ [path]: anOrder({ test: false }) });
    await refused(rules.remove('admin', path));
  });

  test.each<ActorName>(['customer', 'kitchen', 'courier', 'other customer', 'nobody'])(
    '%s cannot delete a test order',
    async (actor) => {
      await rules.seed({ [path]: anOrder({ test: true }) });
      await refused(rules.remove(actor, path));
    },
  );
});
