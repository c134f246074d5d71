/** Orders for the kitchen's screens, stored as verified. */

import { orderLabel } from '@fireline/domain/order/number';
import { type Order, type OrderLine, orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { aLine, anOrder, type StoredOrder } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { anOrderId, dbOf, liveProject, read, removeQuietly, transitionAsClient } from './admin.ts';
import { afterwards } from './afterwards.ts';

export const db = () => dbOf(liveProject);

export interface KitchenOrder {
  readonly id: string;
  readonly label: string;
}

export interface KitchenOrderOptions extends Partial<StoredOrder> {
  /** One line per entry; a name may follow: `fryer:Chips`. */
  readonly at?: readonly string[];
  readonly minutesAgo?: number;
}

/** Stores an order that waits for confirmation, or has the given `status`. */
export async function storeOrder(options: KitchenOrderOptions = {}): Promise<KitchenOrder> {
  const { at = ['oven'], minutesAgo = 0, status = 'pending', ...overrides } = options;
  const id = anOrderId();
  const placedAt = new Date(Date.now() - minutesAgo * minute);
  const built = anOrder({ status });
  const statusTimes = Object.fromEntries(
    Object.keys(built.statusTimes).map((step) => [step, placedAt]),
  );
  await db()
    .doc(paths.order(id))
    .create({
      ...built,
      number: orderLabel(id).slice(1),
      trackingToken: null,
      customerId: `customer-of-${id}`,
      placedAt,
      updatedAt: new Date(),
      statusTimes,
      lines: Object.fromEntries(at.map((line, index) => [`0${index + 1}`, lineAt(line)])),
      ...overrides,
    });
  afterwards(() => removeQuietly(db(), id));
  return { id, label: orderLabel(id) };
}

function lineAt(line: string): OrderLine {
  const [station = '', name = `Dish of the ${station}`] = line.split(':');
  return aLine({ station, name, quantity: 1, choices: [] });
}

/** An admin confirms it. */
export async function confirm(order: KitchenOrder): Promise<void> {
  const { version } = await orderNow(order);
  await transitionAsClient(db(), order.id, version, { to: 'confirmed', role: 'admin' });
}

export async function orderNow({ id }: KitchenOrder): Promise<Order> {
  return parse(orderSchema, await read(db(), paths.order(id)));
}

/** The statuses that the order went through after it was placed, according to its timeline. */
export async function timelineOf({ id }: KitchenOrder): Promise<readonly OrderStatus[]> {
  const { docs } = await db().collection(paths.events(id)).orderBy('version').get();
  return docs.map((event) => event.get('to'));
}
