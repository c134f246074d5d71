/**
 * Test data as the app uses it: the documents of stored.ts as the schemas read them, with times in
 * milliseconds, and the differences that matter to a test given as overrides.
 */

import { type Product, productSchema } from '../catalog/product.ts';
import { type Notification, notificationSchema } from '../inbox/notification.ts';
import { type Order, type OrderLine, orderSchema } from '../order/schema.ts';
import { parse } from '../parse.ts';
import { type Shop, shopSchema } from '../shop/settings.ts';
import * as stored from './stored.ts';

/** When every built document starts, in milliseconds. */
export const opening = stored.opening.getTime();

/** A document as lists hold it, with no writes waiting to be sent. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly hasPendingWrites: boolean;
}

export function asEntry<T>(id: string, data: T): Entry<T> {
  return { id, data, hasPendingWrites: false };
}

/**
 * A verified order that waits for confirmation. With another `status`, its version and times are
 * those of an order that went straight there.
 */
export function anOrder(overrides: Partial<Order> = {}): Order {
  const { status = 'pending', fulfilment } = overrides;
  const type = fulfilment?.type ?? 'pickup';
  const built = stored.anOrder({ status, fulfilment: { type, requestedFor: null } });
  return { ...parse(orderSchema, inMilliseconds(built)), ...overrides };
}

/** A customer's item; it has no times, so both forms are the same. */
export const anItem = stored.anItem;

export function aLine(overrides: Partial<OrderLine> = {}): OrderLine {
  return stored.aLine(overrides);
}

export function aProduct(overrides: Partial<Product> = {}): Product {
  return { ...parse(productSchema, inMilliseconds(stored.aProduct())), ...overrides };
}

export function aShop(overrides: Partial<Shop> = {}): Shop {
  return { ...parse(shopSchema, inMilliseconds(stored.aShop())), ...overrides };
}

export function aNotification(overrides: Partial<Notification> = {}): Notification {
  return {
    ...parse(notificationSchema, inMilliseconds(stored.aNotification())),
    ...overrides,
  };
}

/** `value` with every date in it replaced by its milliseconds. */
function inMilliseconds(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(inMilliseconds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inMilliseconds(part)]),
  );
}
