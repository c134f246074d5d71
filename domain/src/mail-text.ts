/** The mails that a customer gets, as subject, text and HTML. Names and notes are escaped. */
import { formatMoney, lineTotal } from './money.ts';
import { audienceTexts } from './notification-text.ts';
import type { OrderStatus } from './order-status.ts';
import { describeTotals } from './pricing.ts';
import type { Order, OrderLine } from './schemas/order.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail for each step a customer would want to look up later, not for every step of the kitchen. */
const mailedStatuses: readonly OrderStatus[] = [
  'pending',
  'ready',
  'out_for_delivery',
  'completed',
  'cancelled',
  'rejected',
];

/** The mail about a move, or null where the step sends none. */
export function statusMailOf(move: {
  readonly orderId: string;
  readonly order: Order;
  readonly from: OrderStatus | null;
}): MailText | null {
  if (!mailedStatuses.includes(move.order.status)) return null;
  const about = audienceTexts.customer(move);
  if (!about) return null;

  const greeting = `Hello ${move.order.customerName},`;
  const lines = Object.values(move.order.lines).map((line) => lineText(line, move.order.currency));
  const totals = totalsText(move.order);
  return {
    subject: about.title,
    text: [greeting, '', `${about.title}. ${about.message}`, '', ...lines, totals]
      .join('\n')
      .trim(),
    html: [
      `<p>${escapeHtml(greeting)}</p>`,
      `<p><strong>${escapeHtml(about.title)}.</strong> ${escapeHtml(about.message)}</p>`,
      lines.length > 0
        ? `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
        : '',
      totals === '' ? '' : `<p>${escapeHtml(totals)}</p>`,
    ].join(''),
  };
}

function lineText(line: OrderLine, currency: string | undefined): string {
  const choices = line.choices.map(({ choice }) => choice).join(', ');
  const what = `${line.quantity} × ${line.name}${choices === '' ? '' : ` (${choices})`}`;
  if (currency === undefined) return what;
  return `${what}: ${formatMoney(lineTotal(line.unitPrice, line.quantity), currency)}`;
}

function totalsText({ subtotal, tax, deliveryFee, total, currency }: Order): string {
  if (
    subtotal === undefined ||
    tax === undefined ||
    deliveryFee === undefined ||
    total === undefined ||
    currency === undefined
  ) {
    return '';
  }
  return describeTotals({ subtotal, tax, deliveryFee, total, currency });
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}
