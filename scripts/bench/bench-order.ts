/** The orders of the benchmarks, as stored after verification, and a transition of them. */
import type { Time } from '@fireline/domain/codec/server-time';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { newOrder } from '@fireline/domain/order/new-order';
import { orderNumber } from '@fireline/domain/order/number';
import { type OrderLine, orderSchema } from '@fireline/domain/order/schema';
import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import { FieldValue } from 'firebase-admin/firestore';
import { encode } from '../../functions/src/lib/encode.ts';

export interface BenchOrder {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly type: FulfilmentType;
  readonly note: string;
  readonly lines: readonly OrderLine[];
  readonly status: OrderStatus;
  readonly version: number;
  readonly total: number;
}

export const benchActor = { uid: 'bench', role: 'system' } as const;

/** The document of an order that was placed, and got its status, at `at`. */
export function benchOrder(
  { id, customerId, type, lines, status, ...order }: BenchOrder,
  at: Time,
) {
  const input = {
    customerName: order.customerName,
    fulfilment: { type, requestedFor: null },
    items: lines.map(({ productId, quantity }) => ({ productId, quantity, choices: {}, note: '' })),
    note: order.note,
  };
  return encode.document(orderSchema, {
    ...newOrder({ input, customerId, byGuest: false }, at),
    status,
    version: order.version,
    statusTimes: { placed: at, [status]: at },
    changedBy: benchActor,
    reason: null,
    lines: Object.fromEntries(lines.map((line, index) => [`0${index + 1}`, line])),
    subtotal: 900,
    tax: 63,
    deliveryFee: 0,
    total: order.total,
    currency: 'EUR',
    number: orderNumber(id),
    trackingToken: null,
    prepared: {},
    priority: false,
    courierId: null,
    stockTaken: {},
  });
}

export function benchLine(
  line: Pick<OrderLine, 'productId' | 'name' | 'station' | 'quantity'>,
): OrderLine {
  return { ...line, unitPrice: 450, choices: [], note: '', prepMinutes: 4, allergens: ['milk'] };
}

/** A transition by the kitchen, from whichever version the order has. */
export function benchTransition(to: OrderStatus) {
  const transition = { to, actor: { uid: 'bench', role: 'kitchen' } } as const;
  return {
    ...encode.changes(orderSchema, transitionFields({ version: 0 }, transition)),
    version: FieldValue.increment(1),
  };
}
