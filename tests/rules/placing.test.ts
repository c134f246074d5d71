/** Who can place an order, and what a new order may contain. */

import { longestCode } from '@fireline/domain/discounts/code';
import { limits } from '@fireline/domain/limits';
import { longestSeen } from '@fireline/domain/money/seen';
import { newOrderId } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { aContact, aNewOrder, anAddress, anOrder } from '@fireline/domain/testing/stored';
import { languages } from '@fireline/domain/texts/language';
import { hour } from '@fireline/domain/time/durations';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId, place } from './place-order.ts';

const rules = useRules();
const delivery = { fulfilment: { type: 'delivery', requestedFor: null } };
const inHours = (count: number) => Timestamp.fromMillis(Date.now() + count * hour);

describe('who', () => {
  test('customer places an order with a contact', async () => {
    await allowed(place(rules.as('customer')));
  });

  test('guest customer places an order', async () => {
    await allowed(
      place(rules.as('guest customer'), {
        order: aNewOrder(serverTimestamp(), 'guest', true),
        uid: 'guest',
      }),
    );
  });

  test('guest customer cannot pose as an account', async () => {
    const order = aNewOrder(serverTimestamp(), 'guest', false);
    await refused(place(rules.as('guest customer'), { order, uid: 'guest' }));
  });

  test('nobody cannot place an order', async () => {
    await refused(place(rules.as('nobody')));
  });

  test('customer cannot place an order for another', async () => {
    await refused(place(rules.as('other customer')));
  });

  test('customer cannot place an order as if another had made it', async () => {
    await refused(
      place(rules.as('customer'), {
        changes: { changedBy: { uid: 'other-customer', role: 'customer' } },
      }),
    );
  });

  test.each(['system', 'admin'])('customer cannot place an order as %s', async (role) => {
    const changes = { changedBy: { uid: 'customer', role } };
    await refused(place(rules.as('customer'), { changes }));
  });

  test.each([
    ['a source', { source: 'phone' }],
    ['who typed it in', { takenBy: 'customer' }],
  ])('customer cannot say %s: only staff take orders, with a function', async (_, changes) => {
    await refused(place(rules.as('customer'), { changes }));
  });

  test.each(['customer', 'admin'] as const)(
    '%s cannot place an order of the shop',
    async (actor) => {
      await refused(place(rules.as(actor), { changes: { customerId: 'shop' } }));
    },
  );

  test('admin cannot place an order as admin', async () => {
    await refused(
      place(rules.as('admin'), {
        changes: { customerId: 'admin-1', changedBy: { uid: 'admin-1', role: 'admin' } },
      }),
    );
  });

  test('only functions delete an order', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder() });
    for (const actor of ['customer', 'admin', 'kitchen'] as const) {
      await refused(rules.remove(actor, paths.order(orderId)));
    }
  });
});

describe('its id', () => {
  test('customer may use ids from newOrderId, with each of its letters', async () => {
    const everyByte = Uint8Array.from({ length: 240 }, (_, byte) => byte);
    for (let start = 0; start < 40; start += 20) {
      const id = newOrderId(() => everyByte.subarray(start, start + 20));
      await rules.clear();
      await allowed(place(rules.as('customer'), { id }));
    }
  });

  test.each(['admin', 'ABCDEFGH23456789ABCD', 'abcdefgh23456789abcdx', 'abcdefgh23456789abc0'])(
    'customer cannot use %s',
    async (id) => {
      await refused(place(rules.as('customer'), { id }));
    },
  );
});

describe('with its contact', () => {
  test('customer cannot place an order without a contact', async () => {
    await refused(place(rules.as('customer'), { contact: null }));
  });

  test('customer cannot take over the contact of a deleted order', async () => {
    await rules.seed({ [paths.contact(orderId)]: aContact({ phone: '+49 40 9999999' }) });
    await refused(place(rules.as('customer'), { contact: null }));
  });

  test('customer orders a delivery to an address', async () => {
    const contact = aContact({ address: anAddress() });
    await allowed(place(rules.as('customer'), { changes: delivery, contact }));
  });

  test('customer cannot order a delivery to nowhere', async () => {
    await refused(
      place(rules.as('customer'), { changes: delivery, contact: aContact({ address: null }) }),
    );
  });
});

describe('its fields', () => {
  const early = Timestamp.fromMillis(Date.now() - 1000);
  const complete = aNewOrder(serverTimestamp());

  test.each(Object.keys(complete))('customer cannot leave out %s', async (field) => {
    const { [field as keyof typeof complete]: _, ...order } = complete;
    await refused(place(rules.as('customer'), { order }));
  });

  test.each([
    ['a total', { total: 100 }],
    ['priced lines', { lines: anOrder().lines }],
    ['a tracking token', { trackingToken: 'chosen' }],
    ['a receipt', { receipt: { number: 1, at: early, head: '', taxNumber: '' } }],
    ['a credit note', { creditNotes: {} }],
    ['a courier', { courierId: 'courier-1' }],
    ['priority', { priority: true }],
    ['a reason', { reason: null }],
    ['a cancel window', { cancelWindowSeconds: 86_400 }],
    ['any other field', { hacked: true }],
  ])('customer cannot add %s', async (_, changes) => {
    await refused(place(rules.as('customer'), { changes }));
  });

  test.each([
    ['status', { status: 'pending' }],
    ['byGuest', { byGuest: true }],
    ['version', { version: 1 }],
    ['version to a fraction', { version: 0.5 }],
    ['placedAt', { placedAt: early }],
    ['updatedAt', { updatedAt: early }],
    ['statusTimes.placed', { statusTimes: { placed: early } }],
    ['statusTimes to nothing', { statusTimes: {} }],
    ['statusTimes by a second one', { statusTimes: { placed: serverTimestamp(), ready: early } }],
    ['customerName to a number', { customerName: 7 }],
    ['customerName to spaces', { customerName: '  ' }],
    ['note to nothing', { note: null }],
    ['language to one that there is not', { language: 'xx' }],
    ['language to nothing', { language: null }],
    ['fulfilment to a word', { fulfilment: 'pickup' }],
    ['fulfilment to an unknown type', { fulfilment: { type: 'drone', requestedFor: null } }],
    ['fulfilment to one without a time', { fulfilment: { type: 'pickup' } }],
    ['fulfilment by a field', { fulfilment: { type: 'pickup', requestedFor: null, fee: 0 } }],
    ['changedBy by a field', { changedBy: { uid: 'customer', role: 'customer', name: 'Ada' } }],
    ['changedBy to one without a role', { changedBy: { uid: 'customer' } }],
  ])('customer cannot change %s', async (_, changes) => {
    await refused(place(rules.as('customer'), { changes }));
  });

  test('customer may write since when it has waited for a connection', async () => {
    await allowed(place(rules.as('customer'), { changes: { queuedAt: early } }));
    await refused(place(rules.as('customer'), { changes: { queuedAt: 'yesterday' } }));
  });

  test.each([
    ['a total', '0 EUR'],
    ['the allergens of two items', '2450 EUR;milk,nuts;'],
    ['as much as fits', `2450 EUR;${'x'.repeat(longestSeen - 9)}`],
  ])('customer may write what they saw: %s', async (_, seen) => {
    await allowed(place(rules.as('customer'), { changes: { seen } }));
  });

  test.each([
    ['nothing', ''],
    ['a price below zero', '-1 EUR'],
    ['a price without a currency', '2450'],
    ['another currency', '2450 Euro'],
    ['a line break', '2450 EUR\n;milk'],
    ['more than fits', `2450 EUR;${'x'.repeat(longestSeen - 8)}`],
    ['a number', 2450],
    ['a list', ['2450 EUR']],
    ['null', null],
  ])('customer cannot write what they saw as %s', async (_, seen) => {
    await refused(place(rules.as('customer'), { changes: { seen } }));
  });

  test('customer cannot swap two fields', async () => {
    await refused(
      place(rules.as('customer'), { changes: { status: 'customer', customerId: 'placed' } }),
    );
  });

  test.each(languages)('customer may order in %s', async (language) => {
    await allowed(place(rules.as('customer'), { changes: { language } }));
  });

  test.each(['cash', 'card', 'online'])('customer may choose to pay by %s', async (payBy) => {
    await allowed(place(rules.as('customer'), { changes: { payBy } }));
  });

  test.each([['check'], [''], [null], [7]])('customer cannot pay by %s', async (payBy) => {
    await refused(place(rules.as('customer'), { changes: { payBy } }));
  });

  test.each([0, 1, limits.orderTotal])('customer may add a tip of %s', async (tip) => {
    await allowed(place(rules.as('customer'), { changes: { payBy: 'online', tip } }));
  });

  test.each([[-1], [0.5], ['5'], [null], [limits.orderTotal + 1]])(
    'customer cannot add a tip of %s',
    async (tip) => {
      await refused(place(rules.as('customer'), { changes: { payBy: 'online', tip } }));
    },
  );

  test.each(['ABC', 'SUMMER-10', 'X'.repeat(longestCode)])(
    'customer may enter the discount code %s',
    async (discountCode) => {
      await allowed(place(rules.as('customer'), { changes: { discountCode } }));
    },
  );

  test.each([['AB'], ['summer'], ['A/B'], ['X'.repeat(longestCode + 1)], [null], [123]])(
    'customer cannot enter the discount code %s',
    async (discountCode) => {
      await refused(place(rules.as('customer'), { changes: { discountCode } }));
    },
  );

  test('customer cannot take something off the price', async () => {
    await refused(
      place(rules.as('customer'), { changes: { discountCode: 'SUMMER', discount: 100 } }),
    );
  });

  test('customer cannot place an order that is paid already', async () => {
    const online = { state: 'authorized', authorized: 1, until: new Date() };
    await allowed(place(rules.as('customer'), { changes: { payBy: 'online' } }));
    await refused(place(rules.as('customer'), { changes: { payBy: 'online', online } }));
  });

  test.each([
    ['nothing', ''],
    ['an initial', '王'],
    ['a name', 'x'.repeat(limits.customerName)],
  ])('customer may choose to be called by %s', async (_, calledName) => {
    await allowed(place(rules.as('customer'), { changes: { calledName } }));
  });

  test.each([
    ['a name that is too long', 'x'.repeat(limits.customerName + 1)],
    ['a number', 7],
    ['null', null],
  ])('customer cannot choose to be called by %s', async (_, calledName) => {
    await refused(place(rules.as('customer'), { changes: { calledName } }));
  });

  test('customer may fill the name and the note to their limits', async () => {
    const customerName = 'x'.repeat(limits.customerName);
    const note = 'x'.repeat(limits.orderNote);
    await allowed(place(rules.as('customer'), { changes: { customerName, note } }));
  });

  test.each([
    ['customerName', { customerName: 'x'.repeat(limits.customerName + 1) }],
    ['note', { note: 'x'.repeat(limits.orderNote + 1) }],
  ])('customer cannot exceed the limit of %s', async (_, changes) => {
    await refused(place(rules.as('customer'), { changes }));
  });

  test.each([
    ['tomorrow', 24],
    ['in almost 14 days', 14 * 24 - 1],
    ['a minute ago, since clocks differ', -1 / 60],
  ])('customer may request it %s', async (_, hoursAhead) => {
    const fulfilment = { type: 'pickup', requestedFor: inHours(hoursAhead) };
    await allowed(place(rules.as('customer'), { changes: { fulfilment } }));
  });

  test.each([
    ['in more than 14 days', inHours(14 * 24 + 1)],
    ['an hour ago', inHours(-1)],
    ['at a number', Date.now() + hour],
  ])('customer cannot request it %s', async (_, requestedFor) => {
    await refused(
      place(rules.as('customer'), { changes: { fulfilment: { type: 'pickup', requestedFor } } }),
    );
  });

  test('customer cannot overwrite the order once it exists', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder() });
    await refused(rules.set('customer', paths.order(orderId), aNewOrder(serverTimestamp())));
  });
});
