/** What an order itself says about its payments, by their entries. */
import { onlineOf } from '@fireline/domain/money/online';
import { sumOf } from '@fireline/domain/money/payment';
import { type LedgerEntry, openRefundOf } from '@fireline/domain/money/refund';
import type { Order } from '@fireline/domain/order/schema';

export function paymentSummary(
  { online, status, total = 0 }: Pick<Order, 'online' | 'status' | 'total'>,
  entries: readonly LedgerEntry[],
): Pick<Order, 'payment' | 'online'> {
  const payments = entries.map(({ data }) => data);
  const payment = sumOf(payments, total);
  if (online === undefined) return { payment };
  const refund = openRefundOf(status, entries);
  return { payment, online: { ...onlineOf(online, payments), ...(refund && { refund }) } };
}
