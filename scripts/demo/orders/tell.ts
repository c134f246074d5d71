/**
 * Plays a story through the domain: verification prices the order, and each step makes a
 * transition. The result is what the clients and functions would have written.
 */

import { createHash } from 'node:crypto';
import type { Product } from '@fireline/domain/catalog/product';
import { changeLines } from '@fireline/domain/changes/change-lines';
import { beforeChange, changeText } from '@fireline/domain/changes/changed-lines';
import { takenOrder } from '@fireline/domain/counter/take-order';
import { deliveryAreaOf } from '@fireline/domain/delivery/area';
import { homeMetersOf } from '@fireline/domain/delivery/home-meters';
import { estimateFor } from '@fireline/domain/estimate/estimate';
import { discountBy } from '@fireline/domain/money/discount';
import { onlineOf } from '@fireline/domain/money/online';
import type { PayChoice } from '@fireline/domain/money/order-payment';
import { dueOf, type Payment, sumOf } from '@fireline/domain/money/payment';
import { priceOrder } from '@fireline/domain/money/pricing';
import { piecesValue } from '@fireline/domain/money/refund';
import { applyTransition } from '@fireline/domain/order/apply-transition';
import type { Transition } from '@fireline/domain/order/effects';
import { sortedLines } from '@fireline/domain/order/lines';
import { newOrder } from '@fireline/domain/order/new-order';
import { newCallNumber, newOrderId, orderNumber } from '@fireline/domain/order/number';
import {
  type Contact,
  contactSchema,
  type Order,
  orderSchema,
} from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { type Actor, refusalOf } from '@fireline/domain/order/transitions';
import { parse } from '@fireline/domain/parse';
import type { ShopInput } from '@fireline/domain/shop/settings';
import { minute } from '@fireline/domain/time/durations';
import { deliversTo } from '@fireline/domain/zones/delivers-to';
import { welcomeCode } from '../shop.ts';
import { placedAt } from './clock.ts';
import { people, staff } from './people.ts';
import type { By, Step, Story } from './story.ts';

export interface World {
  readonly now: number;
  readonly shop: ShopInput;
  /** Product ID → product on the current menu. */
  readonly menu: ReadonlyMap<string, Product>;
}

/** An order in its current state, and every transition that led to it. */
export interface ToldOrder {
  readonly orderId: string;
  readonly order: Order;
  readonly contact: Contact;
  readonly payments: readonly Payment[];
  readonly transitions: readonly Transition[];
}

/**
 * @throws Error if a step violates the transition table, is out of order, or lies in the future.
 */
export function tell(story: Story, world: World): ToldOrder {
  const orderId = newOrderId(bytesOf(`order ${story.key}`));
  const start = placedAt(story, world.now, world.shop.timeZone);
  let order = placedOrder(story, start);
  const transitions: Transition[] = [{ orderId, order, from: null }];
  const payments: Payment[] = [];

  const make = (to: OrderStatus, by: Actor, at: number, reason: string | null) => {
    const refusal = refusalOf(order, by, to, at, reason);
    if (refusal !== null) throw new Error(`Demo order ${story.key} to ${to}: ${refusal}.`);
    const from = order.status;
    order = applyTransition(order, { to, actor: by, reason }, at);
    transitions.push({ orderId, order, from });
  };

  /** What is still due is paid; by card, as the customer wanted, or in cash. */
  const pay = (by: Actor, at: number, tip = 0) => {
    const { total = 0, payment = sumOf([], total), payBy: method = 'cash' } = order;
    const amount = dueOf(payment, total);
    if (amount === 0 || by.role === 'system' || by.role === 'customer') return;
    const { uid, role } = by;
    payments.push({
      kind: 'paid',
      method,
      amount,
      tip,
      received: null,
      by: { uid, role },
      at,
    });
    order = { ...order, payment: sumOf(payments, total) };
  };

  /** What the payment provider reports of the whole total, with the tip. */
  const report = (kind: 'authorized' | 'paid', at: number) => {
    const { total = 0, tip = 0, online } = order;
    const { uid, role } = staff.system;
    const money = { method: 'online', amount: total, tip, received: null } as const;
    payments.push({ kind, ...money, by: { uid, role }, at });
    const until = order.placedAt + 30 * minute;
    order = {
      ...order,
      payment: sumOf(payments, total),
      online: onlineOf(online ?? { state: 'waiting', authorized: 0, until }, payments),
    };
  };

  const change = ({ changed: quantities, reason }: Changing, at: number) => {
    const asked = { lines: quantities, added: [] };
    const result = changeLines(order, asked, inTime(world.menu), world.shop);
    if (!result.ok) throw new Error(`Demo order ${story.key}: ${result.message}`);
    const { stockChange: _, items, lastLine, ...prices } = result.changed;
    const what = changeText(order.lines, prices.lines);
    const version = order.version + 1;
    const before = beforeChange(order, prices.lines);
    const { uid, role } = staff.admin;
    const news = { id: 'a-change', version, by: { uid, role }, reason, what, before, lastLine, at };
    const payment = sumOf(payments, prices.total);
    order = { ...order, ...prices, items, payment, version, updatedAt: at, changed: news };
    transitions.push({ orderId, order, from: order.status });
  };

  const giveBack = (reason: string, at: number) => {
    const [[line = '', pieces] = []] = sortedLines(order);
    const lines = { [line]: pieces?.quantity ?? 0 };
    const { total = 0, payBy: method = 'cash' } = order;
    const { uid } = staff.admin;
    const amount = piecesValue(order, lines);
    payments.push({
      kind: 'refunded',
      method,
      amount,
      credited: amount,
      tip: 0,
      received: null,
      by: { uid, role: 'admin' },
      at,
      reason,
      lines,
    });
    order = { ...order, payment: sumOf(payments, total) };
  };

  if (story.steps !== 'unverified') {
    const verified = verify(orderId, order, story, world);
    order = { ...order, ...verified.fields };
    const verifiedAt = start + (story.paidOnline ? payingTime : verificationTime);
    if (story.paidOnline) report('authorized', verifiedAt - verificationTime);
    make(verified.to, staff.system, verifiedAt, verified.reason);
    if (story.paidAhead) pay(staff.admin, order.updatedAt, story.paidAhead.tip);
    for (const step of story.steps) {
      const at = Math.round(start + step.after * minute);
      if (at < order.updatedAt || at > world.now) {
        throw new Error(`Demo order ${story.key}: a step after ${step.after} minutes cannot be.`);
      }
      if ('to' in step && step.to === 'completed') pay(actorOf(step.by, order), at);
      if ('to' in step) {
        make(step.to, actorOf(step.by, order), at, step.reason ?? null);
        if (step.to === 'confirmed' && story.paidOnline) report('paid', at);
      } else if ('changed' in step) change(step, at);
      else order = { ...order, ...changesOf(step, order, at), updatedAt: at };
    }
    if (story.refunded) giveBack(story.refunded.reason, order.updatedAt);
  }
  return {
    orderId,
    order: parse(orderSchema, order),
    contact: contactOf(story),
    payments,
    transitions,
  };
}

type Changing = Extract<Step, { changed: unknown }>;

/** How long a warm function takes to verify an order, in milliseconds. */
const verificationTime = 180;

/** How long a customer takes to pay online, in milliseconds. */
const payingTime = 40_000;

function placedOrder(story: Story, at: number): Order {
  const { uid, name } = people[story.who];
  const { wantedAfter } = story;
  const input = {
    customerName: name,
    fulfilment: {
      type: story.type,
      requestedFor: wantedAfter === undefined ? null : quarterHour(at + wantedAfter * minute),
    },
    items: [...story.items],
    ...(story.withCode && { discountCode: welcomeCode.code }),
    note: story.note ?? '',
    payBy: payByOf(story),
    ...(story.paidOnline && { tip: story.paidOnline.tip }),
  };
  const placed = story.byPhone
    ? takenOrder({ order: input, source: 'phone' }, staff.admin.uid, at)
    : newOrder({ input, customerId: uid, byGuest: false }, at);
  return parse(orderSchema, placed);
}

function payByOf({ key, paidAhead, paidOnline }: Story): PayChoice {
  if (paidOnline) return 'online';
  return paidAhead || hash(key).readUInt8() % 2 ? 'card' : 'cash';
}

function verify(orderId: string, order: Order, story: Story, { menu, shop }: World) {
  const { address } = contactOf(story);
  const delivery = address && deliversTo(address, shop);
  if (delivery?.ok === false) throw new Error(`Demo order ${story.key}: ${delivery.why}.`);
  const { kind, value, minimum } = welcomeCode;
  const result = priceOrder(order, story.tooLate ? menu : inTime(menu), {
    ...shop,
    ...delivery,
    ...(story.withCode && { reduce: discountBy({ kind, value, minimum }) }),
  });
  if (!result.ok) {
    const reason = [...new Set(result.problems.map(({ message }) => message))].join(' ');
    return { to: 'rejected', reason, fields: {} } as const;
  }
  const kitchen = { queue: null, shop, now: order.placedAt + verificationTime };
  const lines = Object.values(result.priced.lines);
  const homeMeters = homeMetersOf(address, shop);
  const fields = {
    ...result.priced,
    ...(story.withCode && { discountPercent: value }),
    payment: sumOf([], result.priced.total),
    number: orderNumber(orderId),
    callNumber: newCallNumber(bytesOf(`call ${story.key}`), 3),
    cancelWindowSeconds: shop.cancelWindowSeconds,
    trackingToken: hash(`tracking ${story.key}`).subarray(0, 16).toString('hex'),
    estimate: estimateFor({ fulfilment: order.fulfilment, lines, homeMeters }, kitchen),
    ...(story.withPhoto && { proof: 'photo' as const }),
    ...(address && { deliveryArea: deliveryAreaOf(address, 'US') }),
    ...(homeMeters !== undefined && { homeMeters }),
  };
  return { to: 'pending', reason: null, fields } as const;
}

/** The menu before items sold out. */
function inTime(menu: World['menu']): World['menu'] {
  const enough = ([id, product]: [string, Product]): [string, Product] => [
    id,
    { ...product, stock: product.stock === null ? null : product.stock + 24 },
  ];
  return new Map([...menu].map(enough));
}

function actorOf(by: By, order: Order): Actor {
  return by === 'customer' ? { uid: order.customerId, role: 'customer' } : staff[by];
}

/** Changes by staff without a new version. */
function changesOf(
  step: Exclude<Step, { to: unknown } | Changing>,
  order: Order,
  at: number,
): Partial<Order> {
  if ('courier' in step) return { courierId: staff[step.courier].uid };
  if ('priority' in step) return { priority: step.priority };
  if ('asks' in step) {
    const { asks: text, lines } = step;
    return { request: { id: 'a-request', state: 'open', number: 1, text, lines, at } };
  }
  return { prepared: { ...order.prepared, ...marks(step.prepared, at) } };
}

function marks(lines: readonly number[], at: number): Record<string, number> {
  return Object.fromEntries(lines.map((line) => [String(line).padStart(2, '0'), at]));
}

function contactOf({ who, type }: Story): Contact {
  const { phone, email, home } = people[who];
  const [line1, line2, postcode, instructions, position] = home;
  return parse(contactSchema, {
    phone,
    email,
    address:
      type === 'delivery'
        ? { line1, line2, postcode, city: 'Brooklyn', instructions, position }
        : null,
  });
}

function quarterHour(time: number): number {
  const quarter = 15 * minute;
  return Math.ceil(time / quarter) * quarter;
}

/** Pseudorandom bytes that are the same for the same key. */
function bytesOf(key: string): (count: number) => Uint8Array {
  let round = 0;
  return (count) => {
    round += 1;
    return hash(`${key} ${round}`).subarray(0, count);
  };
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
