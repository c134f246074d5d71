import { orderLabel } from '@fireline/domain/order-number';
import { Link } from 'react-router-dom';
import { useConnection } from '#lib/connection.ts';
import { Callout } from '#ui/callout.tsx';
import { piecesIn } from './cart-lines.ts';
import type { SentOrder } from './cart-state.ts';

/** The orders that are on their way: what was in the cart is kept until the shop has it. */
export function SentNotes({ sent }: { sent: readonly SentOrder[] }) {
  const isLive = useConnection().state === 'live';
  return sent.map(({ orderId, lines }) => (
    <Callout
      key={orderId}
      tone={isLive ? 'info' : 'warning'}
      title={
        isLive
          ? `Sending order ${orderLabel(orderId)}…`
          : `Order ${orderLabel(orderId)} is not sent yet`
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
      {isLive ? '' : 'It goes out by itself when the connection is back. '}
      {piecesText(piecesIn(lines))} if the shop cannot take it.
    </Callout>
  ));
}

function piecesText(pieces: number): string {
  return pieces === 1 ? 'Its item returns to the cart' : `Its ${pieces} items return to the cart`;
}
