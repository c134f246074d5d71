/**
 * What the app can listen to: each source names a document or a query of the domain's registry and
 * the schema that its documents are parsed with. Two screens with the same source share one
 * listener.
 */
import type { OrderStatus } from '@fireline/domain/order-status';
import { paths } from '@fireline/domain/paths';
import { type QuerySpec, queries } from '@fireline/domain/queries';
import type { MenuDocument } from '@fireline/domain/schemas/menu';
import { contactSchema, orderSchema } from '@fireline/domain/schemas/order';
import { type Product, productSchema } from '@fireline/domain/schemas/product';
import { queueSchema } from '@fireline/domain/schemas/records';
import { type Shop, shopSchema } from '@fireline/domain/schemas/settings';
import { userSchema } from '@fireline/domain/schemas/user';
import type { GenericSchema } from 'valibot';
import type { Entry, LiveList } from './live.ts';

export interface DocumentSource<Value> {
  readonly kind: 'document';
  readonly key: string;
  readonly path: string;
  readonly schema: GenericSchema<unknown, Value>;
  readonly early?: Early<Entry<Value> | null>;
}

export interface QuerySource<Value> {
  readonly kind: 'query';
  readonly key: string;
  readonly spec: QuerySpec;
  readonly schema: GenericSchema<unknown, Value>;
  readonly early?: Early<LiveList<Value>>;
}

/** Where the menu document, which is there before Firestore is, has the source's data. */
type Early<Data> = (menu: MenuDocument) => Data;

export function document<Value>(
  path: string,
  schema: GenericSchema<unknown, Value>,
): DocumentSource<Value> {
  return { kind: 'document', key: path, path, schema };
}

export function query<Value>(
  spec: QuerySpec,
  schema: GenericSchema<unknown, Value>,
): QuerySource<Value> {
  return { kind: 'query', key: JSON.stringify(spec), spec, schema };
}

export const sources = {
  shop: (): DocumentSource<Shop> => ({
    ...document(paths.shop, shopSchema),
    early: ({ shop }) => shop && { id: 'shop', data: shop, pending: false },
  }),
  user: (uid: string) => document(paths.user(uid), userSchema),
  order: (orderId: string) => document(paths.order(orderId), orderSchema),
  contact: (orderId: string) => document(paths.contact(orderId), contactSchema),
  queue: () => document(paths.queue, queueSchema),

  menu: (): QuerySource<Product> => ({
    ...query(queries.menu(), productSchema),
    early: ({ products }) => ({
      entries: products.map(({ id, data }) => ({ id, data, pending: false })),
      unreadable: [],
    }),
  }),
  activeOrders: () => query(queries.activeOrders(), orderSchema),
  kitchenOrders: () => query(queries.kitchenOrders(), orderSchema),
  latelyCancelled: (size: number) => query(queries.latelyCancelled(size), orderSchema),
  latelyPrepared: (size: number) => query(queries.latelyPrepared(size), orderSchema),
  latestOrders: (size: number) => query(queries.latestOrders(size), orderSchema),
  activeOrdersOfCustomer: (uid: string) =>
    query(queries.openOrdersOfCustomer(uid, 50), orderSchema),
  pastOrdersOfCustomer: (
    uid: string,
    statuses: readonly OrderStatus[],
    before: number,
    size: number,
  ) => query(queries.pastOrdersOfCustomer(uid, statuses, before, size), orderSchema),
  ordersPlacedBetween: (...args: Parameters<typeof queries.ordersPlacedBetween>) =>
    query(queries.ordersPlacedBetween(...args), orderSchema),
  ordersOfCustomerBetween: (...args: Parameters<typeof queries.ordersOfCustomerBetween>) =>
    query(queries.ordersOfCustomerBetween(...args), orderSchema),
  deliveriesToFetch: () => query(queries.deliveriesToFetch(), orderSchema),
  deliveriesOfCourier: (uid: string) => query(queries.deliveriesOfCourier(uid), orderSchema),
} as const;
