/** Orders that are ready for delivery, for the tests of what follows. */
import { orderLabel } from '@fireline/domain/order/number';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { anAddress, anItem } from '@fireline/domain/testing/stored';
import { dbOf, liveProject, placeOrder, read, transitionAsClient } from './admin.ts';
import { afterwards } from './afterwards.ts';
import { eventually } from './eventually.ts';
import { productId } from './shop-admin.ts';

const db = () => dbOf(liveProject);

export interface PreparedOrder {
  readonly id: string;
  /** The order number as displayed: `#7F3KQ2ZD`. */
  readonly label: string;
  /** Of its tracking page. */
  readonly token: string;
}

/** A delivery of two croissants, which never run out, that the kitchen has moved to `status`. */
export async function prepareDelivery(
  status: 'pending' | 'confirmed' | 'preparing' | 'ready',
  customerId?: string,
): Promise<PreparedOrder> {
  const items = [anItem({ productId: await productId('Butter croissant'), choices: {} })];
  const id = await placeOrder(db(), {
    items,
    type: 'delivery',
    // The demo's shop delivers there.
    address: { ...anAddress(), postcode: '11201', city: 'Brooklyn' },
    ...(customerId && { customerId }),
  });
  afterwards(() => db().doc(paths.order(id)).delete());
  await statusOf(id, 'pending');
  const steps = ['confirmed', 'preparing', 'ready'] as const;
  const wanted = status === 'pending' ? [] : steps.slice(0, steps.indexOf(status) + 1);
  for (const [step, to] of wanted.entries()) {
    await transitionAsClient(db(), id, step + 1, { to, role: 'kitchen' });
  }
  const token = String((await read(db(), paths.order(id)))?.trackingToken);
  return { id, label: orderLabel(id), token };
}

/** Waits until the order is in `status`. */
export async function statusOf(id: string, status: OrderStatus): Promise<void> {
  await eventually(
    `order ${id} to be ${status}`,
    async () => (await read(db(), paths.order(id)))?.status === status,
  );
}
