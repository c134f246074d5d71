import { expect, test } from 'vitest';
import { anEntry } from '#entities/order/list/order-fixture.ts';
import { customersOf } from './customers.ts';

test('customers by name; those who share one get the number of their newest order', () => {
  const customers = customersOf([
    anEntry('order-00000001', { customerId: 'zoe', customerName: 'Zoe' }),
    anEntry('order-00000002', { customerId: 'ada', customerName: 'Ada' }),
    anEntry('order-00000003', { customerId: 'other', customerName: 'ada' }),
    anEntry('order-00000004', { customerId: 'ada', customerName: 'Ada' }),
  ]);
  expect([...customers]).toEqual([
    ['other', 'ada (#00000003)'],
    ['ada', 'Ada (#00000004)'],
    ['zoe', 'Zoe'],
  ]);
});
