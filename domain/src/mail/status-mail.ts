/**
 * The emails that a customer gets: one per step, built from the order after the step. Text typed by
 * customers never becomes a link (`safe-text.ts`): anyone can place an order in someone else's
 * name.
 */
import { assertNever } from '../assert-never.ts';
import { audienceTexts } from '../inbox/notification-text.ts';
import { formatMoney, lineTotal } from '../money/money.ts';
import { orderLabel } from '../order/number.ts';
import type { Order, OrderLine } from '../order/schema.ts';
import type { OrderStatus } from '../order/status.ts';
import { oneLine, unlinked } from '../safe-text.ts';
import type { Shop } from '../shop/settings.ts';
import type { Letter, LetterLine, LetterTone, LetterTotal } from './letter.ts';
import { mailMoment, mailSpan } from './times.ts';

export interface MailSetting {
  readonly shop: Pick<Shop, 'name' | 'address' | 'phone' | 'timeZone'>;
  /** The app's address without a trailing slash; null if unknown. */
  readonly site: string | null;
  /**
   * Whether the address is proven to be the customer's own. Otherwise the email leaves out
   * everything they typed.
   */
  readonly isProven: boolean;
  /** The link with which the owner of an unproven address stops emails to it. */
  readonly stopLink: string | null;
}

interface Move {
  readonly orderId: string;
  readonly order: Order;
  readonly from: OrderStatus | null;
}

/** The email about a move; null if there is nothing to say yet. */
export function statusMailOf(move: Move, setting: MailSetting): Letter | null {
  const about = audienceTexts.customer(move);
  if (about === null) return null;
  const { orderId, order } = move;
  const { shop, site } = setting;
  return {
    subject: about.title,
    preheader: `${sentences(move, setting).join(' ')} ${oneLine(shop.name)}`,
    sender: oneLine(shop.name),
    tone: toneOf(order.status, move.from),
    headline: about.title,
    paragraphs: [greeting(order, setting), ...sentences(move, setting)],
    facts: factsOf(move, setting),
    lines: Object.entries(order.lines)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([, line]) => lineOf(line, order.currency, setting)),
    totals: totalsOf(order),
    button: site === null ? null : linkOf(orderId, order, site),
    next: nextOf(move, setting),
    footer: [
      contactOf(shop),
      `You’re getting this email because this address was given with order ${orderLabel(orderId)}. With an account, you can choose which emails you get. If something goes wrong, we’ll always email you.`,
    ],
    footerLink: footerLinkOf(setting),
  };
}

function footerLinkOf({ site, isProven, stopLink }: MailSetting) {
  if (stopLink !== null) return { label: 'Not you? Stop these emails', href: stopLink };
  return site === null || !isProven
    ? null
    : { label: 'Choose your emails', href: `${site}/account#mails` };
}

function greeting({ customerName }: Order, { isProven }: MailSetting): string {
  const name = isProven ? unlinked(customerName) : '';
  return name === '' ? 'Hello,' : `Hello ${name},`;
}

/** What happened. A reason is quoted as written. */
function sentences(move: Move, { isProven }: MailSetting): readonly string[] {
  const { message } = audienceTexts.customer(move) ?? {};
  const { reason, changedBy } = move.order;
  if (!message) return [];
  if (!isProven && changedBy.role === 'customer') return [];
  // Staff may include a link in a reason; customers may not.
  const isStaffs = reason === null || changedBy.role !== 'customer';
  return [isStaffs ? oneLine(message) : unlinked(message)];
}

function toneOf(status: OrderStatus, from: OrderStatus | null): LetterTone {
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

function factsOf({ orderId, order }: Move, { shop }: MailSetting) {
  const { fulfilment, estimate, status, statusTimes } = order;
  const isPickup = fulfilment.type === 'pickup';
  const closed = statusTimes.completed ?? statusTimes.cancelled ?? statusTimes.rejected;
  const isAwaited = closed === undefined && !(isPickup && status === 'ready');
  const fact = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const at = (time: number | null | undefined) =>
    time == null ? null : mailMoment(time, shop.timeZone);
  return [
    ...fact('Order', orderLabel(orderId)),
    ...fact(isPickup ? 'Pickup' : 'Delivery', isPickup ? oneLine(shop.address) : 'to your address'),
    ...fact('Ordered', at(order.placedAt)),
    ...fact('Requested for', at(fulfilment.requestedFor)),
    ...fact(
      isPickup ? 'Ready' : 'Arrives',
      isAwaited && estimate ? mailSpan(estimate, shop.timeZone) : null,
    ),
    ...fact('Ready since', isPickup && status === 'ready' ? at(statusTimes.ready) : null),
    ...fact(isPickup ? 'Picked up' : 'Delivered', at(statusTimes.completed)),
    ...fact('Canceled', at(statusTimes.cancelled)),
  ];
}

function lineOf(
  { name, quantity, unitPrice, choices, note }: OrderLine,
  currency: string | undefined,
  { isProven }: MailSetting,
): LetterLine {
  return {
    quantity,
    name: oneLine(name),
    details: [
      ...choices.map(({ option, choice }) => oneLine(`${option}: ${choice}`)),
      ...(note.trim() === '' || !isProven ? [] : [`“${unlinked(note)}”`]),
    ],
    amount: currency === undefined ? '' : formatMoney(lineTotal(unitPrice, quantity), currency),
  };
}

function totalsOf({ subtotal, tax, deliveryFee, total, currency }: Order): readonly LetterTotal[] {
  if (total === undefined || currency === undefined) return [];
  const part = (label: string, amount: number | undefined) =>
    amount ? [{ label, amount: formatMoney(amount, currency), isSum: false }] : [];
  const parts = [...part('Tax', tax), ...part('Delivery', deliveryFee)];
  return [
    // Without other parts, it would only repeat the total.
    ...(parts.length > 0 ? part('Subtotal', subtotal) : []),
    ...parts,
    { label: 'Total', amount: formatMoney(total, currency), isSum: true },
  ];
}

/**
 * The tracking page, which opens on every device; otherwise the order's own page, for its customer.
 */
function linkOf(orderId: string, order: Order, site: string) {
  const isOver = order.status === 'cancelled' || order.status === 'rejected';
  const page = order.trackingToken ? `/t/${order.trackingToken}` : `/orders/${orderId}`;
  if (isOver) return { label: 'Order again', href: `${site}/again/${orderId}` };
  return {
    label: order.status === 'completed' ? 'Open your order' : 'Follow your order',
    href: `${site}${page}`,
  };
}

function nextOf({ orderId, order, from }: Move, { shop, site }: MailSetting): readonly string[] {
  const isPickup = order.fulfilment.type === 'pickup';
  const call =
    shop.phone.trim() === '' ? 'Please ask at the shop.' : `Call ${oneLine(shop.phone)}.`;
  const follow = site === null ? [] : ['Follow every step live on your order’s page.'];
  switch (order.status) {
    case 'placed':
      return [];
    case 'pending':
      return [
        'The shop will look at your order and confirm it. Until then, you can cancel it yourself.',
        ...follow,
      ];
    case 'confirmed':
      return [
        isPickup
          ? 'The kitchen will prepare it. We’ll let you know when you can pick it up.'
          : 'The kitchen will prepare it, and a courier will bring it to you.',
        ...follow,
      ];
    case 'preparing':
      return [
        isPickup
          ? 'We’ll let you know when you can pick it up.'
          : 'A courier will bring it as soon as it’s ready.',
        ...follow,
      ];
    case 'ready':
      if (from === 'out_for_delivery')
        return [`We’ll try again. Please check the address. Is it wrong? ${call}`];
      return isPickup
        ? [
            `Come ${shop.address.trim() === '' ? 'to the shop' : `to ${oneLine(shop.address)}`} and give the number ${orderLabel(orderId)} or your name.`,
          ]
        : ['It’s waiting for a courier.', ...follow];
    case 'out_for_delivery':
      return ['Please be there when the courier arrives.', ...follow];
    case 'completed':
      return [`Was something wrong? ${call}`];
    case 'cancelled':
      return [
        order.changedBy.role === 'customer'
          ? 'This order is closed.'
          : `This order is closed. Didn’t expect this? ${call}`,
      ];
    case 'rejected':
      return [`We won’t make this order. Questions? ${call}`];
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
