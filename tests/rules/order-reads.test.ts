/** Who sees which orders, individually and in lists. */

import {
  deliveriesOfCourierQuery,
  deliveriesToPickUpQuery,
} from '@fireline/domain/delivery/queries';
import { totalsOfOrdersQuery } from '@fireline/domain/insights/queries';
import { kitchenOrdersQuery } from '@fireline/domain/kitchen/queries';
import { limits } from '@fireline/domain/limits';
import {
  activeOrdersQuery,
  latestOrdersQuery,
  ordersOfCustomerQuery,
} from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { aDelivery, anOrder, minutesIn, opening } from '@fireline/domain/testing/stored';
import { hour } from '@fireline/domain/time/durations';
import {
  collection,
  count,
  getAggregateFromServer,
  getDocs,
  limit,
  type QueryConstraint,
  query,
  sum,
  where,
} from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { type ActorName, accounts, actorNames, without } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { toQuery } from '../support/run-query.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const path = paths.order(orderId);
const courierId = accounts.courier.uid;
const staff: readonly ActorName[] = ['admin', 'manager', 'viewer', 'kitchen'];

const orders = {
  [paths.order('pickup')]: anOrder(),
  [paths.order('of-another')]: anOrder({ customerId: 'other-customer' }),
  [paths.order('to-fetch')]: aDelivery({ status: 'ready' }),
  [paths.order('taken')]: aDelivery({ status: 'ready', courierId }),
  [paths.order('done')]: aDelivery({ status: 'completed', courierId }),
};

describe('one order', () => {
  const read = (actor: ActorName, at = path) => rules.get(actor, at);

  test.each<ActorName>(['customer', ...staff])('%s reads it', async (actor) => {
    await rules.seed({ [path]: anOrder() });
    await allowed(read(actor));
  });

  test.each<ActorName>(['other customer', 'guest customer', 'courier', 'other courier', 'nobody'])(
    '%s cannot read it',
    async (actor) => {
      await rules.seed({ [path]: anOrder() });
      await refused(read(actor));
    },
  );

  test('guest customer reads their own', async () => {
    await rules.seed({ [path]: anOrder({ customerId: 'guest' }) });
    await allowed(read('guest customer'));
    await refused(read('customer'));
  });

  test('courier, but no other courier, reads an order assigned to them', async () => {
    await rules.seed({ [path]: aDelivery({ status: 'out_for_delivery', courierId }) });
    await allowed(read('courier'));
    await refused(read('other courier'));
  });

  test('courier reads what they have delivered for a day', async () => {
    const closed = (hoursAgo: number) =>
      aDelivery({
        status: 'completed',
        courierId,
        updatedAt: new Date(Date.now() - hoursAgo * hour),
      });
    await rules.seed({ [path]: closed(23) });
    await allowed(read('courier'));
    await refused(read('other courier'));
    await rules.seed({ [path]: closed(25) });
    await refused(read('courier'));
  });

  test('courier, but no other courier, reads an order offered to them', async () => {
    await rules.seed({ [path]: aDelivery({ status: 'ready', courierId, offeredAt: opening }) });
    await allowed(read('courier'));
    await refused(read('other courier'));
  });

  test('any courier reads a delivery that is ready and unassigned', async () => {
    await rules.seed({ [path]: aDelivery({ status: 'ready' }) });
    await allowed(read('courier'));
    await allowed(read('other courier'));
    await refused(read('other customer'));
  });

  test.each([
    ['not ready', aDelivery({ status: 'preparing' })],
    ['collected', anOrder({ status: 'ready' })],
    ['taken by another', aDelivery({ status: 'ready', courierId: 'courier-2' })],
  ])('courier cannot read an order that is %s', async (_, order) => {
    await rules.seed({ [path]: order });
    await refused(read('courier'));
  });

  test.each(actorNames.filter((actor) => actor !== 'nobody'))(
    '%s may listen to an order that does not exist yet',
    async (actor) => {
      await allowed(read(actor));
    },
  );

  test('nobody cannot read a missing order', async () => {
    await refused(read('nobody'));
  });
});

describe('lists', () => {
  test('customer lists their own', async () => {
    await rules.seed(orders);
    const spec = ordersOfCustomerQuery('customer', 20);
    expect(await allowed(rules.ids('customer', spec))).toContain('pickup');
    await refused(rules.ids('other customer', spec));
    await refused(rules.ids('courier', spec));
    await refused(rules.ids('nobody', spec));
  });

  test.each([activeOrdersQuery, kitchenOrdersQuery])(
    'only admin and kitchen list %o',
    async (listed) => {
      await rules.seed(orders);
      for (const actor of staff) {
        expect(await allowed(rules.ids(actor, listed()))).toContain('of-another');
      }
      for (const actor of ['customer', 'courier', 'nobody'] as const) {
        await refused(rules.ids(actor, listed()));
      }
    },
  );

  test('admin lists the latest', async () => {
    await rules.seed(orders);
    expect(await allowed(rules.ids('admin', latestOrdersQuery(50)))).toHaveLength(5);
    await refused(rules.ids('customer', latestOrdersQuery(50)));
  });

  test('couriers list ready deliveries', async () => {
    await rules.seed(orders);
    const spec = deliveriesToPickUpQuery();
    expect(await allowed(rules.ids('courier', spec))).toEqual(['to-fetch']);
    await refused(rules.ids('customer', spec));
  });

  test('courier lists their own deliveries', async () => {
    await rules.seed(orders);
    const spec = deliveriesOfCourierQuery(courierId);
    expect(await allowed(rules.ids('courier', spec))).toEqual(['taken']);
    await refused(rules.ids('other courier', spec));
  });

  test.each([
    ['the courier', [where('status', '==', 'ready'), where('fulfilment.type', '==', 'delivery')]],
    ['the status', [where('fulfilment.type', '==', 'delivery'), where('courierId', '==', null)]],
    ['the type', [where('status', '==', 'ready'), where('courierId', '==', null)]],
  ])('courier cannot list ready deliveries without naming %s', async (_, filters) => {
    await rules.seed(orders);
    await refused(list('courier', ...filters, limit(10)));
  });

  test('customer cannot list without naming themselves', async () => {
    await rules.seed({ [path]: anOrder() });
    await refused(list('customer', limit(10)));
    await allowed(list('customer', where('customerId', '==', 'customer'), limit(10)));
  });

  test('customer cannot list without a limit', async () => {
    await refused(list('customer', where('customerId', '==', 'customer')));
  });

  test('kitchen cannot list without a limit, nor with more than the largest', async () => {
    await refused(list('kitchen'));
    await refused(list('kitchen', limit(limits.listSize + 1)));
    await allowed(list('kitchen', limit(limits.listSize)));
  });

  test('admin cannot list without a limit, nor with more than the limit for counts', async () => {
    await refused(list('admin'));
    await refused(list('admin', limit(limits.countSize + 1)));
    await allowed(list('admin', limit(limits.countSize)));
  });

  describe('counts and sums', () => {
    const span = { from: opening.getTime(), to: opening.getTime() + 1 };
    const totals = (actor: ActorName) =>
      getAggregateFromServer(toQuery(rules.as(actor), totalsOfOrdersQuery('completed', span)), {
        count: count(),
        total: sum('total'),
      });

    test('admin counts orders and sums them up', async () => {
      await rules.seed({
        [paths.order('one')]: anOrder({ status: 'completed', total: 900 }),
        [paths.order('two')]: anOrder({ status: 'completed', total: 63 }),
        [paths.order('open')]: anOrder({ total: 5000 }),
        [paths.order('later')]: anOrder({ status: 'completed', placedAt: minutesIn(1) }),
      });
      expect((await allowed(totals('admin'))).data()).toEqual({ count: 2, total: 963 });
    });

    test.each(without('seeFigures'))('%s cannot', async (actor) => {
      await refused(totals(actor));
    });
  });

  function list(actor: ActorName, ...constraints: QueryConstraint[]) {
    return getDocs(query(collection(rules.as(actor), paths.orders), ...constraints));
  }
});
