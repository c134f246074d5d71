/**
 * Test documents as stored, for any SDK: fixed and complete, with the differences that matter to a
 * test given as overrides. Times are `Date`s; where a builder takes `now`, that is whatever the
 * caller's SDK uses for a time (such as its server timestamp). plain.ts has the same documents as
 * the app reads them, with times in milliseconds.
 */

import type { Product } from '../catalog/product.ts';
import type { Fix } from '../delivery/courier-position.ts';
import type { Delivery } from '../delivery/schema.ts';
import type { Notification, OrderEvent } from '../inbox/notification.ts';
import type { OrderItem } from '../order/item.ts';
import { type ItemColumns, itemColumns } from '../order/item-columns.ts';
import { newOrder } from '../order/new-order.ts';
import type { Contact, Estimate, Order, OrderLine } from '../order/schema.ts';
import { happyPath, type OrderStatus } from '../order/status.ts';
import type { TrackedOrder } from '../order/tracking.ts';
import { defaultPaymentWays, deliveryDefaults, type Shop, taxDefaults } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';

/** When every built document starts; later steps are a minute apart. */
export const opening = new Date('2026-01-05T11:00:00Z');

export function minutesIn(minutes: number): Date {
  return new Date(opening.getTime() + minutes * minute);
}

type Stamped<T, Times extends keyof T> = Omit<T, Times> & { [Key in Times]: Date };

export type StoredOrder = Omit<
  Order,
  | 'placedAt'
  | 'updatedAt'
  | 'statusTimes'
  | 'doneTimes'
  | 'prepared'
  | 'estimate'
  | 'fulfilment'
  | 'items'
  | 'offeredAt'
> & {
  offeredAt?: Date | null;
  items: ItemColumns;
  fulfilment: { type: Order['fulfilment']['type']; requestedFor: Date | null };
  placedAt: Date;
  updatedAt: Date;
  statusTimes: { [Status in OrderStatus]?: Date };
  doneTimes?: StoredOrder['statusTimes'];
  prepared: Record<string, Date>;
  estimate: StoredEstimate;
};

type StoredEstimate = Omit<Estimate, 'from' | 'to' | 'was'> & {
  from: Date;
  to: Date;
  was: { from: Date; to: Date } | null;
};

/**
 * A verified order of `customer` that waits for confirmation. With another `status`, its version
 * and times are those of an order that went straight there.
 */
export function anOrder(overrides: Partial<StoredOrder> = {}): StoredOrder {
  const fulfilment = overrides.fulfilment ?? { type: 'pickup', requestedFor: null };
  const steps = stepsTo(overrides.status ?? 'pending', fulfilment.type);
  return {
    number: '6789ABCD',
    byGuest: false,
    customerId: 'customer',
    customerName: 'Ada Lovelace',
    fulfilment,
    items: itemColumns([anItem()]),
    note: '',
    status: 'pending',
    version: steps.length - 1,
    placedAt: opening,
    updatedAt: minutesIn(steps.length - 1),
    statusTimes: Object.fromEntries(steps.map((status, step) => [status, minutesIn(step)])),
    changedBy: { uid: 'verification', role: 'system' },
    reason: null,
    lines: { '01': aLine() },
    subtotal: 900,
    tax: 63,
    taxIncluded: false,
    taxes: [{ rate: 7, net: 900, tax: 63, gross: 963 }],
    deliveryFee: 0,
    rounding: 0,
    total: 963,
    currency: 'EUR',
    cancelWindowSeconds: 120,
    trackingToken: '0123456789abcdef0123456789abcdef',
    estimate: { from: minutesIn(15), to: minutesIn(25), reason: null, was: null },
    stockTaken: {},
    prepared: {},
    priority: false,
    courierId: null,
    ...overrides,
  };
}

/** A delivery order, otherwise like `anOrder`. */
export function aDelivery(overrides: Partial<StoredOrder> = {}): StoredOrder {
  return anOrder({ fulfilment: { type: 'delivery', requestedFor: null }, ...overrides });
}

/** What `customer` writes to place an order. `now` is the SDK's server timestamp. */
export function aNewOrder<Time>(now: Time, customerId = 'customer', byGuest = false) {
  const fulfilment = { type: 'pickup', requestedFor: null } as const;
  const input = { customerName: 'Ada Lovelace', fulfilment, items: [anItem()], note: '' };
  const order = newOrder({ input, customerId, byGuest });
  return { ...order, placedAt: now, updatedAt: now, statusTimes: { placed: now } };
}

export function anItem(overrides: Partial<OrderItem> = {}): OrderItem {
  return { productId: 'latte', quantity: 2, choices: { milk: ['oat'] }, note: '', ...overrides };
}

export function aLine(overrides: Partial<OrderLine> = {}): OrderLine {
  return {
    productId: 'latte',
    name: 'Latte',
    unitPrice: 450,
    quantity: 2,
    taxRate: 7,
    choices: [{ option: 'Milk', choice: 'Oat' }],
    note: '',
    station: 'Bar',
    prepMinutes: 4,
    allergens: [],
    ...overrides,
  };
}

export function aContact(overrides: Partial<Contact> = {}): Contact {
  return { phone: '+49 30 123456', email: 'ada@example.com', address: null, ...overrides };
}

export function anAddress() {
  return {
    line1: 'Unter den Linden 1',
    line2: '',
    postcode: '10117',
    city: 'Berlin',
    instructions: 'Ring twice.',
  };
}

type StoredProduct = Stamped<Product, 'createdAt' | 'updatedAt'>;

export function aProduct(overrides: Partial<StoredProduct> = {}): StoredProduct {
  return {
    name: 'Latte',
    description: 'Espresso with steamed milk.',
    category: 'Coffee',
    price: 390,
    taxRateId: 'standard',
    image: '/menu/latte.svg',
    station: 'Bar',
    prepMinutes: 4,
    available: true,
    stock: null,
    options: [anOption()],
    allergens: ['milk'],
    labels: '',
    served: '',
    sort: 10,
    out: {},
    changeId: null,
    createdAt: opening,
    updatedAt: opening,
    ...overrides,
  };
}

export function anOption(overrides: Partial<Product['options'][number]> = {}) {
  return {
    id: 'milk',
    name: 'Milk',
    min: 1,
    max: 1,
    choices: [
      { id: 'whole', name: 'Whole', price: 0 },
      { id: 'oat', name: 'Oat', price: 60 },
    ],
    ...overrides,
  };
}

type StoredShop = Stamped<Shop, 'updatedAt'>;

export function aShop(overrides: Partial<StoredShop> = {}): StoredShop {
  return {
    name: 'Fireline Café',
    address: 'Unter den Linden 2, Berlin',
    phone: '+49 30 654321',
    language: 'en',
    region: null,
    currency: 'EUR',
    taxRate: 7,
    ...taxDefaults,
    paymentWays: defaultPaymentWays,
    tips: '',
    receiptHead: '',
    taxNumber: '',
    deliveryFee: 250,
    ...deliveryDefaults,
    categories: ['Coffee', 'Cakes'],
    stations: ['Bar', 'Kitchen'],
    orderingPaused: false,
    pausedUntil: null,
    discountCodes: false,
    busyMinutes: 0,
    confirmTimeoutMinutes: 10,
    cancelWindowSeconds: 120,
    autoAccept: 'never',
    legalLinks: '',
    logo: '',
    brandColor: '',
    maxOpenOrders: 5,
    guestOrdering: 'on',
    guestOpenOrders: 2,
    guestStockPieces: 10,
    guestOrdersUnconfirmed: 30,
    readyCloseHours: null,
    deliveryProof: 'off',
    ticketWarnMinutes: 8,
    ticketLateMinutes: 15,
    hours: everyDay('00:00-24:00'),
    closedDates: [],
    otherHours: [],
    lastOrderMinutes: 0,
    slotMinutes: 15,
    slotCapacity: null,
    daysAhead: 7,
    ticketsAtOnce: 2,
    keepContactsMonths: 12,
    timeZone: 'Europe/Berlin',
    changeId: null,
    updatedAt: opening,
    ...overrides,
  };
}

export function everyDay(hours: string): Shop['hours'] {
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
}

type StoredEvent = Stamped<OrderEvent, 'at'>;

export function anEvent(overrides: Partial<StoredEvent> = {}): StoredEvent {
  return {
    type: 'status',
    version: 1,
    from: 'placed',
    to: 'pending',
    by: { uid: 'verification', role: 'system' },
    reason: null,
    at: minutesIn(1),
    ...overrides,
  };
}

/** An admin's checkpoint of a delivery, as stored. */
export function aCheckpoint(overrides: Partial<StoredEvent> = {}): StoredEvent {
  return anEvent({
    type: 'checkpoint',
    version: 5,
    from: null,
    to: null,
    by: { uid: 'admin-1', role: 'admin' },
    at: minutesIn(6),
    place: 'Depot',
    text: 'Handed to the carrier.',
    ...overrides,
  });
}

type StoredDelivery = Omit<Delivery, 'location'> & {
  location: (Fix & { at: Date }) | null;
};

/** A delivery as an admin enters its shipment, of an order of `customer`. */
export function aShipment(overrides: Partial<StoredDelivery> = {}): StoredDelivery {
  return {
    customerId: 'customer',
    courierId: null,
    carrier: 'Swift Parcels',
    trackingNumber: 'SP-123',
    location: null,
    eta: null,
    ...overrides,
  };
}

type StoredNotification = Omit<Notification, 'createdAt' | 'expiresAt' | 'readBy'> & {
  createdAt: Date;
  expiresAt: Date;
  readBy: Record<string, Date>;
};

export function aNotification(overrides: Partial<StoredNotification> = {}): StoredNotification {
  return {
    orderId: 'abcdefgh23456789abcd',
    version: 1,
    audience: 'customer',
    by: null,
    type: 'order-status',
    level: 'info',
    priority: 'normal',
    title: 'Order #6789ABCD received',
    message: 'Waiting for confirmation.',
    data: { from: 'placed', to: 'pending' },
    createdAt: minutesIn(1),
    readBy: {},
    expiresAt: minutesIn(43_200),
    ...overrides,
  };
}

type StoredTrackingPage = Omit<
  TrackedOrder,
  'statusTimes' | 'doneTimes' | 'estimate' | 'updatedAt' | 'expiresAt'
> & {
  statusTimes: StoredOrder['statusTimes'];
  doneTimes: StoredOrder['statusTimes'];
  estimate: StoredOrder['estimate'] | null;
  updatedAt: Date;
  expiresAt: Date;
};

export function aTrackingPage(overrides: Partial<StoredTrackingPage> = {}): StoredTrackingPage {
  return {
    number: '6789ABCD',
    status: 'pending',
    version: 1,
    statusTimes: { placed: opening, pending: minutesIn(1) },
    doneTimes: {},
    progress: { prepared: 0, total: 1 },
    estimate: null,
    type: 'pickup',
    calledName: 'Ada',
    updatedAt: minutesIn(1),
    expiresAt: new Date('2099-01-01T00:00:00Z'),
    ...overrides,
  };
}

function stepsTo(status: OrderStatus, type: StoredOrder['fulfilment']['type']): OrderStatus[] {
  if (status === 'rejected' || status === 'cancelled') return ['placed', 'pending', status];
  const path = ['placed', ...happyPath(status === 'out_for_delivery' ? 'delivery' : type)] as const;
  return path.slice(0, path.indexOf(status) + 1);
}

/** 10% off in EUR, on and without limits. */
export function aDiscountCode(overrides: object = {}) {
  return {
    kind: 'percent' as const,
    value: 10,
    currency: 'EUR',
    minimum: 0,
    from: null,
    until: null,
    maxUses: null,
    maxPerCustomer: null,
    isOn: true,
    by: 'admin-1',
    at: opening,
    ...overrides,
  };
}
