/**
 * Every query that Fireline makes, as plain values; those of the back office alone are in
 * `office-queries.ts`, so that the menu need not load them. The client's and the functions' adapters turn
 * them into SDK queries; `tests/rules/indexes.test.ts` checks each one against
 * `firestore.indexes.json`, because the emulators enforce no indexes.
 */
import { limits } from './limits.ts';
import { menuQuery } from './menu-query.ts';
import {
  activeStatuses,
  finalStatuses,
  kitchenStatuses,
  type OrderStatus,
} from './order/status.ts';
import type { StaffRole } from './order/transitions.ts';
import { paths } from './paths.ts';

export type Operator = '==' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains';
/** A time (milliseconds) is marked as one, so that adapters compare with a timestamp. */
export type FilterValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly time: number };

export interface QuerySpec {
  /** A collection's path, or a collection group's id. */
  readonly collection: string;
  readonly group?: true;
  readonly where: readonly (readonly [field: string, operator: Operator, value: FilterValue])[];
  readonly orderBy: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit: number;
  /** A field that is summed up over what is found; the documents themselves are not read. */
  readonly sum?: string;
}

/** Live queries are bounded: this many active orders are on screen at once at the most. */
const liveOrders = limits.listSize;

export const queries = {
  menu: menuQuery,
  activeOrders: (): QuerySpec => ({
    collection: paths.orders,
    where: [['status', 'in', activeStatuses]],
    orderBy: [['placedAt', 'asc']],
    limit: liveOrders,
  }),
  kitchenOrders: (): QuerySpec => ({
    collection: paths.orders,
    where: [['status', 'in', kitchenStatuses]],
    orderBy: [['placedAt', 'asc']],
    limit: liveOrders,
  }),
  latestOrders: (size: number): QuerySpec => ({
    collection: paths.orders,
    where: [],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  }),
  ordersOfCustomer: (customerId: string, size: number): QuerySpec => ({
    collection: paths.orders,
    where: [['customerId', '==', customerId]],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  }),
  /** The customer's orders under way, oldest first: verification finds an order's place in it. */
  openOrdersOfCustomer: (customerId: string, size: number): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['customerId', '==', customerId],
      ['status', 'in', activeStatuses],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  }),
  /** A customer's closed orders in one of `statuses`, newest first, those placed before `before` (ms). */
  pastOrdersOfCustomer: (
    customerId: string,
    statuses: readonly OrderStatus[],
    before: number,
    size: number,
  ): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['customerId', '==', customerId],
      ['status', 'in', statuses],
      ['placedAt', '<', { time: before }],
    ],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  }),
  /** Orders in one of `statuses` placed from `from` and before `before` (ms), newest first. */
  ordersPlacedBetween: (
    from: number,
    before: number,
    statuses: readonly OrderStatus[],
    size: number,
  ): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', 'in', statuses],
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: before }],
    ],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  }),
  /** As `ordersPlacedBetween`, of one customer. */
  ordersOfCustomerBetween: (
    customerId: string,
    from: number,
    before: number,
    statuses: readonly OrderStatus[],
    size: number,
  ): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['customerId', '==', customerId],
      ['status', 'in', statuses],
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: before }],
    ],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  }),
  /** The keys of the orders that have `key` among them (`search/keys.ts`), newest first. */
  ordersByKey: (key: string, size: number): QuerySpec => ({
    collection: 'private',
    group: true,
    where: [['keys', 'array-contains', key]],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  }),
  /** The keys of orders placed before `before` (ms), oldest first: those that were not erased yet. */
  searchKeysBefore: (before: number, size: number): QuerySpec => ({
    collection: 'private',
    group: true,
    where: [['placedAt', '<', { time: before }]],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  }),
  /** The event of one move: none means that its effects are missing. */
  eventOfVersion: (orderId: string, version: number): QuerySpec => ({
    collection: paths.events(orderId),
    where: [
      ['type', '==', 'status'],
      ['version', '==', version],
    ],
    orderBy: [],
    limit: 1,
  }),
  /** The views of the order list that admins share. */
  sharedViews: (): QuerySpec => ({
    collection: paths.views,
    where: [],
    orderBy: [['name', 'asc']],
    limit: 100,
  }),
  /** What waits to be confirmed, newest first: no number of older orders hides one of these. */
  newOrders: (size: number): QuerySpec => ({
    collection: paths.orders,
    where: [['status', '==', 'pending']],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  }),
  /** What is on the shelf, oldest first. */
  ordersLeftReady: (size: number): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', '==', 'ready'],
      ['fulfilment.type', '==', 'pickup'],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  }),
  unconfirmedOfGuests: (size: number): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', '==', 'pending'],
      ['byGuest', '==', true],
    ],
    orderBy: [],
    limit: size,
  }),
  /** What waits to be confirmed, the longest waiting first. */
  unconfirmedOrders: (): QuerySpec => ({
    collection: paths.orders,
    where: [['status', '==', 'pending']],
    orderBy: [['placedAt', 'asc']],
    limit: liveOrders,
  }),
  /** What the kitchen has before it, oldest first. */
  queue: (): QuerySpec => ({
    collection: paths.orders,
    where: [['status', 'in', ['pending', 'confirmed', 'preparing']]],
    orderBy: [['placedAt', 'asc']],
    limit: liveOrders,
  }),
  /** The orders that came out of the kitchen last. */
  latelyPrepared: (size: number): QuerySpec => ({
    collection: paths.orders,
    where: [['status', 'in', ['ready', 'out_for_delivery', 'completed']]],
    orderBy: [['updatedAt', 'desc']],
    limit: size,
  }),
  /**
   * The orders that were begun last of those that were cancelled since: only they have such a time,
   * so no number of others that are placed and cancelled can push one out.
   */
  begunAndCancelled: (size: number): QuerySpec => ({
    collection: paths.orders,
    where: [['status', '==', 'cancelled']],
    orderBy: [['statusTimes.preparing', 'desc']],
    limit: size,
  }),
  /** The orders under way that want the slot at `at` (ms), in the order in which they came. */
  ordersOfSlot: (at: number, size: number): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['fulfilment.requestedFor', '==', { time: at }],
      ['status', 'in', activeStatuses],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  }),
  /** The orders under way that are wanted after `after` (ms), by the time they are wanted for. */
  ordersForLater: (after: number): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', 'in', activeStatuses],
      ['fulfilment.requestedFor', '>', { time: after }],
    ],
    orderBy: [['fulfilment.requestedFor', 'asc']],
    limit: liveOrders,
  }),
  /** What the kitchen has to make that is wanted from `from` until `until` (ms), by that time. */
  queueWantedBetween: (from: number, until: number): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', 'in', ['pending', 'confirmed', 'preparing']],
      ['fulfilment.requestedFor', '>=', { time: from }],
      ['fulfilment.requestedFor', '<=', { time: until }],
    ],
    orderBy: [['fulfilment.requestedFor', 'asc']],
    limit: liveOrders,
  }),
  /** The deliveries that have left the kitchen and are not with the customer yet. */
  deliveriesUnderWay: (): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', 'in', ['ready', 'out_for_delivery']],
      ['fulfilment.type', '==', 'delivery'],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: liveOrders,
  }),
  ordersByNumber: (number: string): QuerySpec => ({
    collection: paths.orders,
    where: [['number', '==', number]],
    orderBy: [],
    limit: 5,
  }),
  deliveriesToFetch: (): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', '==', 'ready'],
      ['fulfilment.type', '==', 'delivery'],
      ['courierId', '==', null],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: 100,
  }),
  deliveriesOfCourier: (courierId: string): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['courierId', '==', courierId],
      ['status', 'in', ['ready', 'out_for_delivery']],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: 100,
  }),
  /** What the customer may see of the timeline: everything but the staff's notes. */
  timeline: (orderId: string): QuerySpec => ({
    collection: paths.events(orderId),
    where: [['type', 'in', ['status', 'checkpoint']]],
    orderBy: [['at', 'asc']],
    limit: 200,
  }),
  /** How far an order has come, newest first. */
  checkpoints: (orderId: string, size: number): QuerySpec => ({
    collection: paths.events(orderId),
    where: [['type', '==', 'checkpoint']],
    orderBy: [['at', 'desc']],
    limit: size,
  }),
  staffTimeline: (orderId: string): QuerySpec => ({
    collection: paths.events(orderId),
    where: [],
    orderBy: [['at', 'asc']],
    limit: 200,
  }),
  inbox: (inbox: string, size: number): QuerySpec => ({
    collection: paths.notifications(inbox),
    where: [],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  }),
  notificationsOfOrder: (orderId: string): QuerySpec => ({
    collection: 'notifications',
    group: true,
    where: [['orderId', '==', orderId]],
    orderBy: [],
    limit: limits.listSize,
  }),
  /** For the sweeper: what changed from `from` to `until` (ms), oldest first. */
  ordersChangedBetween: (from: number, until: number, size: number): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['updatedAt', '>=', { time: from }],
      ['updatedAt', '<=', { time: until }],
    ],
    orderBy: [['updatedAt', 'asc']],
    limit: size,
  }),
  staffWithRole: (role: StaffRole, size: number): QuerySpec => ({
    collection: paths.users,
    where: [['role', '==', role]],
    orderBy: [],
    limit: size,
  }),

  /** The screens that beat last come first. */
  screens: (): QuerySpec => ({
    collection: paths.screens,
    where: [],
    orderBy: [['lastBeatAt', 'desc']],
    limit: 100,
  }),
  /** Screens that have not beaten since `before` (ms). */
  silentScreens: (before: number, size: number): QuerySpec => ({
    collection: paths.screens,
    where: [['lastBeatAt', '<', { time: before }]],
    orderBy: [['lastBeatAt', 'asc']],
    limit: size,
  }),
  /** Where a person's push messages go; the devices seen last come first. */
  devices: (uid: string, size: number): QuerySpec => ({
    collection: paths.devices(uid),
    where: [],
    orderBy: [['lastSeenAt', 'desc']],
    limit: size,
  }),
  /** Devices of anybody that have not been seen since `before` (ms). */
  silentDevices: (before: number, size: number): QuerySpec => ({
    collection: 'devices',
    group: true,
    where: [['lastSeenAt', '<', { time: before }]],
    orderBy: [['lastSeenAt', 'asc']],
    limit: size,
  }),
  auditLog: (size: number): QuerySpec => ({
    collection: paths.audit,
    where: [],
    orderBy: [['at', 'desc']],
    limit: size,
  }),
  /** The newest changes of one thing: a product, or the settings. */
  changesOf: (type: 'product' | 'settings', target: string, size: number): QuerySpec => ({
    collection: paths.audit,
    where: [
      ['type', '==', type],
      ['target', '==', target],
    ],
    orderBy: [['at', 'desc']],
    limit: size,
  }),
  /** Uploaded pictures, the oldest upload first. */
  images: (size: number): QuerySpec => ({
    collection: paths.images,
    where: [],
    orderBy: [['uploadedAt', 'asc']],
    limit: size,
  }),
} as const;

/** One instance of every query, for the check against the indexes. */
export function allQueries(): Readonly<Record<keyof typeof queries, QuerySpec>> {
  return {
    menu: queries.menu(),
    activeOrders: queries.activeOrders(),
    kitchenOrders: queries.kitchenOrders(),
    latestOrders: queries.latestOrders(1),
    ordersOfCustomer: queries.ordersOfCustomer('u', 1),
    openOrdersOfCustomer: queries.openOrdersOfCustomer('u', 1),
    pastOrdersOfCustomer: queries.pastOrdersOfCustomer('u', finalStatuses, 1, 1),
    ordersPlacedBetween: queries.ordersPlacedBetween(0, 1, finalStatuses, 1),
    ordersOfCustomerBetween: queries.ordersOfCustomerBetween('u', 0, 1, finalStatuses, 1),
    ordersByKey: queries.ordersByKey('name:ada', 1),
    searchKeysBefore: queries.searchKeysBefore(1, 1),
    eventOfVersion: queries.eventOfVersion('o', 1),
    sharedViews: queries.sharedViews(),
    newOrders: queries.newOrders(1),
    ordersLeftReady: queries.ordersLeftReady(1),
    unconfirmedOfGuests: queries.unconfirmedOfGuests(1),
    unconfirmedOrders: queries.unconfirmedOrders(),
    queue: queries.queue(),
    latelyPrepared: queries.latelyPrepared(1),
    begunAndCancelled: queries.begunAndCancelled(1),
    ordersOfSlot: queries.ordersOfSlot(1, 1),
    ordersForLater: queries.ordersForLater(1),
    queueWantedBetween: queries.queueWantedBetween(1, 2),
    deliveriesUnderWay: queries.deliveriesUnderWay(),
    ordersByNumber: queries.ordersByNumber('N'),
    deliveriesToFetch: queries.deliveriesToFetch(),
    deliveriesOfCourier: queries.deliveriesOfCourier('u'),
    timeline: queries.timeline('o'),
    checkpoints: queries.checkpoints('o', 1),
    staffTimeline: queries.staffTimeline('o'),
    inbox: queries.inbox('u', 1),
    notificationsOfOrder: queries.notificationsOfOrder('o'),
    ordersChangedBetween: queries.ordersChangedBetween(0, 1, 1),
    staffWithRole: queries.staffWithRole('admin', 1),
    screens: queries.screens(),
    silentScreens: queries.silentScreens(1, 1),
    devices: queries.devices('u', 1),
    silentDevices: queries.silentDevices(1, 1),
    auditLog: queries.auditLog(1),
    changesOf: queries.changesOf('product', 'p', 1),
    images: queries.images(1),
  };
}
