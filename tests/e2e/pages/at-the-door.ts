import type { StoredOrder } from '@fireline/domain/testing/stored';
import { expect } from '@playwright/test';
import { storeOrder } from '../../support/kitchen.ts';
import { type People, phone } from '../../support/people.ts';
import { newAccount } from '../../support/sessions.ts';
import { CourierApp } from './courier-app.ts';

/** An order on its way that `proof` closes, its customer, and the courier's phone. */
export async function atTheDoor(people: People, proof: NonNullable<StoredOrder['proof']>) {
  const [customer, courier] = await Promise.all([newAccount(), newAccount({ role: 'courier' })]);
  const order = await storeOrder({
    status: 'out_for_delivery',
    fulfilment: { type: 'delivery', requestedFor: null },
    customerId: customer.uid,
    courierId: courier.uid,
    proof,
  });
  const page = await people.arrive({ as: courier, context: phone });
  const app = await CourierApp.open(page);
  await expect(app.ride(order)).toBeVisible();
  return { app, page, order, customer };
}
