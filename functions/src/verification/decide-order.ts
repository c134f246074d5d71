/**
 * The decision about a placed order: pending, with prices and the stock it takes, or confirmed if
 * the shop accepts it automatically; or rejected, with a reason the customer understands.
 */

import { asOffered } from '@fireline/domain/catalog/sold-out';
import { proofOf } from '@fireline/domain/delivery/proof';
import type { CodeProblem } from '@fireline/domain/discounts/code';
import { estimateFor, leastMinutes } from '@fireline/domain/estimate/estimate';
import { estimateNewOrder } from '@fireline/domain/estimate/later';
import { discountBy } from '@fireline/domain/money/discount';
import { isSecured } from '@fireline/domain/money/online';
import type { PayChoice } from '@fireline/domain/money/order-payment';
import { sumOf } from '@fireline/domain/money/payment';
import { methodsFor } from '@fireline/domain/money/payment-ways';
import { type PricedOrder, type PricingResult, priceOrder } from '@fireline/domain/money/pricing';
import { questionsAbout } from '@fireline/domain/money/seen';
import { localeOf } from '@fireline/domain/order/language';
import { orderNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { isAcceptedByItself } from '@fireline/domain/shop/auto-accept';
import { momentText } from '@fireline/domain/shop/opening-words';
import { isPaused } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import type { Locale } from '@fireline/domain/texts/locale';
import { minute } from '@fireline/domain/time/durations';
import { problemText } from '../discounts/read-code.ts';
import type { Stored } from '../lib/stored.ts';
import { newTrackingToken } from '../tracking/tracking.ts';
import type { SystemTransition } from '../transitions/transition-as-system.ts';
import { checkDelivery, deliveryProblem, shopAt } from './check-delivery.ts';
import { servedProblems } from './check-served.ts';
import { timeProblem } from './check-time.ts';
import { deliveryPlaceIn } from './delivery-area.ts';
import { guestProblems } from './guest-orders.ts';
import { randomCallNumber } from './number-claims.ts';
import type { OrderFacts } from './order-facts.ts';

/** How long (ms) a customer has for a payment online; providers keep a page open for 30 minutes. */
const timeToPay = 30 * minute;

/** The order is right and waits for its payment: a change without a transition. */
export interface WaitingForPayment {
  readonly to: 'waiting';
  readonly until: number;
  /** Null if it waits already. */
  readonly changes: Partial<Order> | null;
}

export function decide(
  stored: Stored<Order>,
  facts: OrderFacts,
  now: number,
): SystemTransition | WaitingForPayment {
  const { id, value: order } = stored;
  const { shop, catalog } = facts;
  const { online } = order;
  // What was found to be right isn't looked at again before it's paid.
  if (online !== undefined && !isSecured(online)) {
    return now < online.until
      ? { to: 'waiting', until: online.until, changes: null }
      : unpaid(stored, facts, now);
  }
  const most = order.byGuest ? shop.guestOpenOrders : shop.maxOpenOrders;
  // Staff decide for themselves about what limits customers.
  const isByCustomer = order.source === undefined;
  const products = new Map([...catalog].map(([id, { value }]) => [id, asOffered(value, now)]));
  const locale = localeOf(order, shop);
  const texts = textsIn(locale);
  const { orderNotices: says, refusals } = texts;
  const delivery = checkDelivery(order, facts.contact, shop);
  const { discount } = facts;
  const pricing = priceOrder(
    order,
    products,
    {
      ...shopAt(delivery, shop),
      ...(discount?.ok && { reduce: discountBy(discount.discount) }),
    },
    refusals,
  );
  const noDelivery = delivery && deliveryProblem(delivery, pricing, { shop, locale });
  const lines = pricing.ok ? Object.values(pricing.priced.lines) : [];
  const { type } = order.fulfilment;
  const place = deliveryPlaceIn(order, facts.contact, shop);
  const asSoonAsPossible = { ...place, fulfilment: { type, requestedFor: null }, lines };
  const hours = isByCustomer ? shop : { ...shop, lastOrderMinutes: 0 };
  const time = timeProblem(order.fulfilment, hours, {
    ordersBefore: facts.ordersBeforeInSlot,
    leastMinutes: leastMinutes({ type, lines }, shop),
    soonest: estimateFor(asSoonAsPossible, { queue: facts.queue, shop, now }).to,
    now,
    locale,
  });
  const otherProblems = [
    ...(facts.wasDeletedBefore ? [says.becauseRemoved] : []),
    ...(isByCustomer ? pauseProblem(shop, now, locale) : []),
    // A test needs neither opening hours nor an address in the area.
    ...(noDelivery === null || order.test ? [] : [noDelivery]),
    ...(time === null || order.test ? [] : [time]),
    ...(isByCustomer && !order.test ? servedProblems(order, catalog, shop, locale) : []),
    ...(isStale(order) ? [says.becauseStale] : []),
    ...(facts.ordersBefore >= most && isByCustomer ? [says.becauseOthersOpen({ most })] : []),
    ...(order.byGuest ? guestProblems(order, pricing, { ...facts, says }) : []),
    ...(facts.isNumberTaken ? [says.becauseNumberTaken] : []),
    ...(isPaidOnline(order, shop) && !canPayOnline(order, facts) ? [says.becauseNotPayable] : []),
    ...(online && pricing.ok && pricing.priced.total + (order.tip ?? 0) !== online.authorized
      ? [says.becausePriceChanged]
      : []),
    ...tipProblem(order, pricing, shop, says),
    ...(pricing.ok ? [] : pricing.problems.map(({ message }) => message)),
  ];
  const problems = facts.isBlocked ? [blockedText(shop, says)] : otherProblems;
  if (!pricing.ok || problems.length > 0) {
    return {
      to: 'rejected',
      reason: [...new Set(problems)].join(' '),
      now,
      // A customer who lost the page must be able to find out that the order was declined.
      ...(!facts.isNumberTaken && { changes: { number: orderNumber(id) } }),
    };
  }
  const priced = { ...pricing.priced, ...discountPercentOf(discount, pricing.priced) };
  const noDiscount = discountProblem(discount, priced);
  const changed = questionsAbout(order.seen, priced, { texts, locale });
  const questions =
    noDiscount === null
      ? changed
      : [
          problemText(order.discountCode ?? '', noDiscount, { shop, locale, now }),
          ...(changed.length > 0 ? changed : [says.askAgain]),
        ];
  if (questions.length > 0) {
    // It takes no stock. The prices tell the order's page that this is a question (`order/schema.ts`).
    const { stockTaken: _, ...prices } = priced;
    const changes = { number: orderNumber(id), ...prices };
    return { to: 'rejected', reason: questions.join(' '), now, changes };
  }
  if (isPaidOnline(order, shop) && online === undefined && priced.total > 0) {
    const { stockTaken: _, ...prices } = priced;
    const until = now + timeToPay;
    const waiting = { state: 'waiting', authorized: 0, until } as const;
    const changes = { ...prices, ...payable(order, priced, shop), online: waiting };
    return { to: 'waiting', until, changes };
  }
  return {
    to: isAcceptedByItself(shop, facts.queue, now) ? 'confirmed' : 'pending',
    reason: null,
    now,
    changes: verified({ id, order, priced, place }, facts, now),
  };
}

/** What changing the order's lines has to know of its discount. */
function discountPercentOf(
  facts: OrderFacts['discount'],
  { discount }: PricedOrder,
): Pick<Order, 'discountPercent'> {
  if (discount === undefined || !facts?.ok || facts.discount.kind !== 'percent') return {};
  return { discountPercent: facts.discount.value };
}

/** Why the discount can't be given; null if it can, or none was asked for. */
function discountProblem(
  facts: OrderFacts['discount'],
  { subtotal }: PricedOrder,
): CodeProblem | null {
  if (facts === null) return null;
  if (!facts.ok) return facts.problem;
  const { minimum } = facts.discount;
  return subtotal < minimum ? { why: 'belowMinimum', minimum } : null;
}

function unpaid(
  { id, value: order }: Stored<Order>,
  { shop }: OrderFacts,
  now: number,
): SystemTransition {
  const { becauseNotPaid } = textsIn(localeOf(order, shop)).orderNotices;
  return { to: 'rejected', reason: becauseNotPaid, now, changes: { number: orderNumber(id) } };
}

/** What was authorized with a tip isn't asked about again. */
function tipProblem(
  order: Order,
  pricing: PricingResult,
  shop: Shop,
  says: AllTexts['orderNotices'],
): readonly string[] {
  const { tip = 0, online } = order;
  if (tip === 0 || online !== undefined) return [];
  if (shop.tips === '' || !isPaidOnline(order, shop)) return [says.becauseNoTips];
  return pricing.ok && tip > pricing.priced.total ? [says.becauseTipTooHigh] : [];
}

/** It doesn't say what is blocked, or why. */
function blockedText({ phone }: Shop, says: AllTexts['orderNotices']): string {
  return phone.trim() === '' ? says.becauseBlocked : says.becauseBlockedCall({ phone });
}

function pauseProblem(shop: Shop, now: number, locale: Locale): readonly string[] {
  if (!isPaused(shop, now)) return [];
  const { orderNotices: says } = textsIn(locale);
  const { pausedUntil, timeZone } = shop;
  if (pausedUntil === null) return [says.becausePaused];
  return [says.becausePausedUntil({ moment: momentText(pausedUntil, now, timeZone, locale) })];
}

/** How long (ms) an order for as soon as possible may wait for a connection. */
const staleAfter = 30 * minute;

/** An order placed offline for as soon as possible isn't wanted hours later. */
function isStale({ fulfilment, placedAt, queuedAt }: Order): boolean {
  if (queuedAt === undefined || fulfilment.requestedFor !== null) return false;
  return placedAt - queuedAt > staleAfter;
}

interface Accepted {
  readonly id: string;
  readonly order: Order;
  readonly priced: PricedOrder;
  readonly place: ReturnType<typeof deliveryPlaceIn>;
}

const unbegun = { prepared: {}, priority: false } as const;

function verified(
  { id, order, priced, place }: Accepted,
  { shop, queue, ordersAround, attempt }: OrderFacts,
  now: number,
): Partial<Order> {
  const asQueued = { ...order, ...priced, ...place, ...unbegun, id };
  const proof = proofOf(order.fulfilment.type, order.test ?? false, shop);
  return {
    ...priced,
    ...(order.test && { stockTaken: {} }),
    ...unbegun,
    number: orderNumber(id),
    callNumber: randomCallNumber(attempt),
    cancelWindowSeconds: shop.cancelWindowSeconds,
    trackingToken: newTrackingToken(),
    ...place,
    ...(proof && { proof }),
    estimate: estimateNewOrder(asQueued, ordersAround, { queue, shop, now }),
    courierId: null,
    ...payable(order, priced, shop),
  };
}

/**
 * What is to be paid, and how if there is only one way; nothing if the shop doesn't say. Nobody pays
 * a test order, so that its money is in no report.
 */
function payable(order: Order, priced: PricedOrder, shop: Shop): Pick<Order, 'payment' | 'payBy'> {
  const choices = choicesFor(order, shop);
  const [only] = choices;
  if (order.test || only === undefined) return {};
  return {
    payment: order.payment ?? sumOf([], priced.total),
    ...(choices.length === 1 && { payBy: only }),
  };
}

/** Whoever orders by phone or at the counter pays the staff. */
function choicesFor({ fulfilment, source }: Order, shop: Shop): readonly PayChoice[] {
  const choices = methodsFor(shop, fulfilment.type);
  return source === undefined ? choices : choices.filter((choice) => choice !== 'online');
}

/** The shop decides what can be left for later: if that's nothing, the customer's choice is void. */
function isPaidOnline(order: Order, shop: Shop): boolean {
  const choices = choicesFor(order, shop);
  return order.payBy === 'online' || (choices.length === 1 && choices[0] === 'online');
}

/** The setting may have changed since the customer chose. */
function canPayOnline(order: Order, { shop, hasProvider }: OrderFacts): boolean {
  return hasProvider && choicesFor(order, shop).includes('online');
}
