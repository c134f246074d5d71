import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Link } from 'react-router-dom';
import { useNow } from '#lib/time/use-now.ts';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { clockText } from '#ui/time/time-text.ts';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { piecesIn } from './cart-lines.ts';
import type { SentOrder } from './cart-state.ts';

/** How long (ms) after its requested time an order is still accepted. */
const grace = 5 * minute;

interface SentNotesProps {
  sent: readonly SentOrder[];
  /** The shop's; undefined until known, which means the device's. */
  timeZone: string | undefined;
}

/** Orders being sent. Their items are kept until the shop has the order. */
export function SentNotes({ sent, timeZone }: SentNotesProps) {
  const isCutOff = useIsDisconnected();
  const now = useNow(10_000);
  return sent.map(({ orderId, lines, requestedFor }) => (
    <Callout
      key={orderId}
      tone={isCutOff ? 'warning' : 'info'}
      title={
        isCutOff
          ? texts.sentOrders.unsent({ order: orderLabel(orderId) })
          : texts.sentOrders.sending({ order: orderLabel(orderId) })
      }
      action={
        <Link
          to={`/orders/${orderId}`}
          className="touch-target rounded-md font-semibold text-sm underline underline-offset-2"
        >
          {texts.sentOrders.seeOrder}
        </Link>
      }
    >
      {isCutOff && <p>{waitingText(requestedFor, now, timeZone)}</p>}
      {isCutOff && requestedFor !== null && <TimeZoneNote timeZone={timeZone} />}
      <p>{texts.sentOrders.comesBack({ count: piecesIn(lines) })}</p>
    </Callout>
  ));
}

/** What will happen to an order that waits for a connection, depending on its requested time. */
function waitingText(
  requestedFor: number | null,
  now: number,
  timeZone: string | undefined,
): string {
  if (requestedFor === null) return texts.sentOrders.waiting;
  const time = clockText(requestedFor, timeZone);
  return now < requestedFor + grace
    ? texts.sentOrders.waitingUntil({ time })
    : texts.sentOrders.waitingTooLong({ time });
}
