/**
 * The emails that a customer gets: one per step, built from the order after the step. Text typed by
 * customers never becomes a link (`safe-text.ts`): anyone can place an order in someone else's
 * name.
 */

import { assertNever } from '../assert-never.ts';
import type { ShipmentInput } from '../delivery/schema.ts';
import { type NotificationText, notificationTextOf } from '../inbox/notification-text.ts';
import { formatMoney, lineTotal } from '../money/money.ts';
import { taxRows } from '../money/tax-rows.ts';
import { localeOf } from '../order/language.ts';
import { sortedLines } from '../order/lines.ts';
import { orderLabel } from '../order/number.ts';
import { reachedTimes } from '../order/reached.ts';
import type { Order, OrderLine } from '../order/schema.ts';
import { isUnsold, type OrderStatus } from '../order/status.ts';
import { oneLine, withoutLinks } from '../safe-text.ts';
import { legalLinksIn } from '../shop/legal-links.ts';
import type { Shop, ShopInput } from '../shop/settings.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import { type Locale, languageIn } from '../texts/locale.ts';
import type { MailContent, MailFact, MailLine, MailTone, MailTotal } from './mail-content.ts';
import { mailMoment, mailSpan } from './times.ts';

export interface MailSetting {
  readonly shop: Pick<Shop, 'name' | 'address' | 'phone' | 'timeZone'> &
    Partial<Pick<ShopInput, 'language' | 'region' | 'legalLinks'>>;
  /** The app's address without a trailing slash; null if unknown. */
  readonly site: string | null;
  /**
   * Whether the address is verified as the customer's own. Otherwise the email leaves out
   * everything they typed.
   */
  readonly isVerified: boolean;
  /** The link with which the owner of an unverified address stops emails to it. */
  readonly stopLink: string | null;
}

interface Transition {
  readonly orderId: string;
  readonly order: Order;
  readonly from: OrderStatus | null;
  readonly shipment?: ShipmentInput | null;
}

/** What an email depends on besides the transition. */
interface Writing extends MailSetting {
  /** The customer's. */
  readonly locale: Locale;
  readonly says: AllTexts['orderMails'];
}

/**
 * The email about a transition, in the customer's locale; null if there is nothing to say yet.
 */
export function statusMailOf(transition: Transition, setting: MailSetting): MailContent | null {
  const { order, from } = transition;
  const writing = writingFor(order, setting);
  const about = notificationTextOf('customer', transition, writing.locale, setting.shop);
  if (about === null) return null;
  return mailOf(transition, writing, {
    title: about.title,
    happened: sentences(about.message, order, writing),
    tone: from === order.status ? 'plain' : toneOf(order.status, from),
    next: nextOf(transition, writing),
  });
}

/** The email about news of the delivery that doesn't move the order. */
export function deliveryMailOf(
  { orderId, order }: Pick<Transition, 'orderId' | 'order'>,
  about: Pick<NotificationText, 'title' | 'message'>,
  setting: MailSetting,
): MailContent {
  const writing = writingFor(order, setting);
  return mailOf({ orderId, order, from: order.status }, writing, {
    title: about.title,
    happened: [oneLine(about.message)],
    tone: 'plain',
    next: setting.site === null ? [] : [writing.says.nextFollow],
  });
}

function writingFor(order: Order, setting: MailSetting): Writing {
  const locale = localeOf(order, setting.shop);
  return { ...setting, locale, says: textsIn(locale).orderMails };
}

interface MailNews {
  readonly title: string;
  readonly happened: readonly string[];
  readonly tone: MailTone;
  readonly next: readonly string[];
}

function mailOf(
  transition: Transition,
  writing: Writing,
  { title, happened, tone, next }: MailNews,
): MailContent {
  const { orderId, order } = transition;
  const { shop, site, locale, says } = writing;
  return {
    language: languageIn(locale),
    subject: title,
    preheader: `${happened.join(' ')} ${oneLine(shop.name)}`,
    sender: oneLine(shop.name),
    tone,
    headline: title,
    paragraphs: [greeting(order, writing), ...happened],
    facts: factsOf(transition, writing),
    lines: sortedLines(order).map(([, line]) => lineOf(line, order.currency, writing)),
    totals: totalsOf(order, writing),
    button: site === null ? null : linkOf(transition, site, says),
    next,
    footer: [contactOf(shop), says.whySent({ order: orderLabel(orderId) })],
    footerLinks: [...footerLinkOf(writing), ...legalLinksOf(writing)],
  };
}

function footerLinkOf({ site, isVerified, stopLink, says }: Writing) {
  if (stopLink !== null) return [{ label: says.stop, href: stopLink }];
  return site === null || !isVerified
    ? []
    : [{ label: says.choose, href: `${site}/account#mails` }];
}

function legalLinksOf({ shop, locale }: Writing) {
  const { legal } = textsIn(languageIn(locale));
  return legalLinksIn(shop.legalLinks ?? '').map(({ page, href }) => ({
    label: legal[page],
    href,
  }));
}

function greeting({ customerName }: Order, { isVerified, says }: Writing): string {
  const name = isVerified ? withoutLinks(customerName) : '';
  return name === '' ? says.greeting : says.greetingName({ name });
}

/** What happened. A reason is quoted as written. */
function sentences(
  message: string,
  { reason, changedBy }: Order,
  { isVerified }: Writing,
): readonly string[] {
  if (!isVerified && changedBy.role === 'customer') return [];
  // Staff may include a link in a reason; customers may not.
  const isStaffs = reason === null || changedBy.role !== 'customer';
  return [isStaffs ? oneLine(message) : withoutLinks(message)];
}

function toneOf(status: OrderStatus, from: OrderStatus | null): MailTone {
  switch (status) {
    case 'cancelled':
    case 'rejected':
      return 'bad';
    case 'ready':
      return from === 'out_for_delivery' ? 'bad' : 'good';
    case 'confirmed':
    case 'out_for_delivery':
    case 'completed':
      return 'good';
    case 'placed':
    case 'pending':
    case 'preparing':
      return 'plain';
    default:
      return assertNever(status);
  }
}

function factsOf(
  { orderId, order }: Transition,
  { shop, site, locale, says }: Writing,
): readonly MailFact[] {
  const { fulfilment, estimate, status } = order;
  const statusTimes = reachedTimes(order);
  const isPickup = fulfilment.type === 'pickup';
  const closed = statusTimes.completed ?? statusTimes.cancelled ?? statusTimes.rejected;
  const isAwaited = closed === undefined && !(isPickup && status === 'ready');
  const fact = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const at = (time: number | null | undefined) =>
    time == null ? null : mailMoment(time, shop.timeZone, locale);
  return [
    ...fact(says.order, orderLabel(orderId)),
    ...(isPickup
      ? fact(says.pickupAt, oneLine(shop.address))
      : fact(says.delivery, says.toYourAddress)),
    ...fact(says.orderedAt, at(order.placedAt)),
    ...fact(says.requestedFor, at(fulfilment.requestedFor)),
    ...fact(
      isPickup ? says.readyAt : says.arrivesAt,
      isAwaited && estimate ? mailSpan(estimate, shop.timeZone, locale) : null,
    ),
    ...fact(says.readySince, isPickup && status === 'ready' ? at(statusTimes.ready) : null),
    ...fact(isPickup ? says.pickedUpAt : says.deliveredAt, at(statusTimes.completed)),
    ...fact(says.canceledAt, at(statusTimes.cancelled)),
    ...(site !== null && hasReceiptPage(order)
      ? [
          {
            label: says.receipt,
            value: says.openReceipt,
            href: `${site}/orders/${orderId}/receipt`,
          },
        ]
      : []),
  ];
}

/** Only for those who can sign in on the device that reads the email. */
function hasReceiptPage({ status, payment, byGuest, source }: Order): boolean {
  if (payment === undefined || byGuest || source !== undefined) return false;
  return status === 'completed' || (status === 'cancelled' && payment.paid > 0);
}

function lineOf(
  { name, quantity, unitPrice, choices, note }: OrderLine,
  currency: string | undefined,
  { isVerified, locale, says }: Writing,
): MailLine {
  return {
    quantity,
    name: oneLine(name),
    details: [
      ...(quantity > 1 && choices.length > 0 ? [textsIn(locale).orders.each] : []),
      ...choices.map(({ option, choice }) => oneLine(`${option}: ${choice}`)),
      ...(note.trim() === '' || !isVerified ? [] : [says.note({ note: withoutLinks(note) })]),
    ],
    amount:
      currency === undefined ? '' : formatMoney(lineTotal(unitPrice, quantity), currency, locale),
  };
}

function totalsOf(
  {
    subtotal,
    discount = 0,
    deliveryFee,
    serviceCharge,
    rounding,
    total,
    currency,
    ...order
  }: Order,
  { locale, says }: Writing,
): readonly MailTotal[] {
  if (total === undefined || currency === undefined) return [];
  const part = (label: string, amount: number | undefined) =>
    amount ? [{ label, amount: formatMoney(amount, currency, locale), isSum: false }] : [];
  const words = textsIn(locale).order;
  const taxes = taxRows(order, words).flatMap(({ label, amount }) => part(label, amount));
  const { taxIncluded } = order;
  const parts = [
    ...part(textsIn(locale).payment.discount({ code: order.discountCode ?? '' }), -discount),
    ...(taxIncluded ? [] : taxes),
    ...part(says.deliveryFee, deliveryFee),
    ...part(words.serviceCharge, serviceCharge),
    ...part(words.rounding, rounding),
  ];
  return [
    // Without other parts, it would only repeat the total.
    ...(parts.length > 0 ? part(says.subtotal, subtotal) : []),
    ...parts,
    { label: says.total, amount: formatMoney(total, currency, locale), isSum: true },
    ...(taxIncluded ? taxes : []),
  ];
}

/**
 * The tracking page, which opens on every device; otherwise the order's own page, for its customer.
 */
function linkOf({ orderId, order }: Transition, site: string, says: Writing['says']) {
  const isOver = isUnsold(order.status);
  const page = order.trackingToken ? `/t/${order.trackingToken}` : `/orders/${orderId}`;
  if (isOver) return { label: says.orderAgain, href: `${site}/again/${orderId}` };
  return {
    label: order.status === 'completed' ? says.openOrder : says.followOrder,
    href: `${site}${page}`,
  };
}

function nextOf(
  { orderId, order, from }: Transition,
  { shop, site, says }: Writing,
): readonly string[] {
  const isPickup = order.fulfilment.type === 'pickup';
  const call =
    shop.phone.trim() === '' ? says.askShop : says.callShop({ phone: oneLine(shop.phone) });
  const follow = site === null ? [] : [says.nextFollow];
  switch (order.status) {
    case 'placed':
      return [];
    case 'pending':
      return [says.nextReceived, ...follow];
    case 'confirmed':
      return [isPickup ? says.nextConfirmedPickup : says.nextConfirmedDelivery, ...follow];
    case 'preparing':
      return [isPickup ? says.nextPreparingPickup : says.nextPreparingDelivery, ...follow];
    case 'ready': {
      if (from === 'out_for_delivery') return [says.nextFailed({ call })];
      if (!isPickup) return [says.nextWaiting, ...follow];
      const number = orderLabel(orderId);
      const address = oneLine(shop.address);
      return [
        address === ''
          ? says.nextReady({ order: number })
          : says.nextReadyAt({ address, order: number }),
      ];
    }
    case 'out_for_delivery':
      return [says.nextOnItsWay, ...follow];
    case 'completed':
      return [says.nextCompleted({ call })];
    case 'cancelled':
      return [
        order.changedBy.role === 'customer' ? says.nextCanceledByYou : says.nextCanceled({ call }),
      ];
    case 'rejected':
      return [says.nextDeclined({ call })];
    default:
      return assertNever(order.status);
  }
}

function contactOf({ name, address, phone }: MailSetting['shop']): string {
  return [name, address, phone]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' · ');
}
