import { orderLabel } from '@fireline/domain/order/number';
import { minute } from '@fireline/domain/time/durations';
import { Link } from 'react-router-dom';
import { useNow } from '#lib/use-now.ts';
import { useIsCutOff } from '#platform/connection/connection.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { clockText } from '#ui/time/time-text.ts';
import { piecesIn } from './cart-lines.ts';
import type { SentOrder } from './cart-state.ts';

/** An order is taken so long after the time that was chosen for it, in milliseconds. */
const grace = 5 * minute;

interface SentNotesProps {
  sent: readonly SentOrder[];
  /** The shop's; the device's while it is not known. */
  timeZone: string | undefined;
}

/** The orders that are on their way: what was in the cart is kept until the shop has it. */
export function SentNotes({ sent, timeZone }: SentNotesProps) {
  const isCutOff = useIsCutOff();
  const now = useNow(10_000);
  return sent.map(({ orderId, lines, requestedFor }) => (
    <Callout
      key={orderId}
      tone={isCutOff ? 'warning' : 'info'}
      title={
        isCutOff
          ? `Order ${orderLabel(orderId)} hasn’t been sent yet`
          : `Sending order ${orderLabel(orderId)}…`
      }
      action={
        <Link
          to={`/orders/${orderId}`}
          className="touch-target rounded-md font-semibold text-sm underline underline-offset-2"
        >
          See order
        </Link>
      }
    >
      {isCutOff && <p>{waitingText(requestedFor, now, timeZone)}</p>}
      <p>{piecesText(piecesIn(lines))} if the shop can’t take it.</p>
    </Callout>
  ));
}

/** What happens to an order that waits for a connection, if a time was chosen for it. */
function waitingText(
  requestedFor: number | null,
  now: number,
  timeZone: string | undefined,
): string {
  if (requestedFor === null) return 'It’ll be sent automatically once the connection is back.';
  const clock = clockText(requestedFor, timeZone);
  return now < requestedFor + grace
    ? `It’ll be sent automatically once the connection is back. After ${clock}, it’s too late for the time you chose.`
    : `The time you chose, ${clock}, has passed, so the shop can’t take this order. Choose another time once the connection is back.`;
}

function piecesText(pieces: number): string {
  return pieces === 1
    ? 'Its item goes back to your cart'
    : `Its ${pieces} items go back to your cart`;
}
