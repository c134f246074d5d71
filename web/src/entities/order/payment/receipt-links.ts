import type { OrderReceipt } from '@fireline/domain/money/order-payment';
import type { Order } from '@fireline/domain/order/schema';
import { creditNotesOf } from '@fireline/domain/receipts/receipt';
import { texts } from '@fireline/domain/texts/texts';

interface ReceiptLink {
  readonly to: string;
  readonly label: string;
}

/** Where the order's receipt and its credit notes are, oldest first. */
export function receiptLinks(
  orderId: string,
  order: Pick<Order, 'receipt' | 'creditNotes'>,
): readonly ReceiptLink[] {
  if (!order.receipt) return [];
  const to = `/orders/${orderId}/receipt`;
  const { number } = order.receipt;
  return [
    { to, label: texts.receipt.link({ number }) },
    ...creditNotesOf(order).map((note) => ({
      to: `${to}?number=${note.number}`,
      label: creditNoteTitle(note),
    })),
  ];
}

/** What it is, and its number. */
export function creditNoteTitle({ amount = 0, number }: OrderReceipt): string {
  return texts.receipt.creditNote({ kind: amount < 0 ? 'credit' : 'cancellation', number });
}
