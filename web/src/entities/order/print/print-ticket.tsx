import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { removedLines } from '@fireline/domain/changes/changed-lines';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { useShop } from '#entities/shop/shop.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { momentText } from '#ui/time/time-text.ts';
import { UserText } from '#ui/user-text.tsx';
import { linesByStation } from './lines-by-station.ts';
import { type PaperWidth, RollPaper } from './roll-paper.tsx';

interface PrintTicketProps {
  entry: Entry<Order>;
  /** Only what this station makes; null for everything. */
  station?: string | null;
  width?: PaperWidth;
}

/**
 * For the kitchen: what to make, for whom, and until when. Numbers first, allergens most prominent,
 * no prices.
 */
export function PrintTicket({
  entry: { id, data: order },
  station: only = null,
  width = 80,
}: PrintTicketProps) {
  const timeZone = useShop()?.timeZone;
  const now = useNow(minute);
  const { type, requestedFor } = order.fulfilment;
  const stations = linesByStation(order).filter(([name]) => only === null || name === only);

  return (
    <RollPaper width={width}>
      <header className="grid gap-1 border-current border-b-2 pb-2">
        {order.test && (
          <p className="border-2 border-current px-2 py-1 text-center font-bold text-[5mm] uppercase">
            {texts.orders.test}
          </p>
        )}
        {order.priority && (
          <p className="bg-[black] px-2 py-1 text-center font-bold text-[5mm] text-[white] uppercase [print-color-adjust:exact]">
            {texts.console.priority}
          </p>
        )}
        <h2 className="numeric font-sans text-[9mm] leading-none tracking-normal">
          {order.callNumber && <strong className="block text-4xl">{order.callNumber}</strong>}
          {orderLabel(id)}
        </h2>
        <p className="font-bold text-[6mm] uppercase leading-tight">
          {type === 'delivery' ? texts.console.delivery : texts.console.pickup}
        </p>
        <UserText as="p" className="font-semibold text-[5mm]">
          {order.customerName}
        </UserText>
        <p>{texts.console.paperPlaced({ time: momentText(order.placedAt, now, timeZone) })}</p>
        {requestedFor !== null && (
          <p className="font-bold text-[5mm]">
            {texts.console.paperRequestedFor({ time: momentText(requestedFor, now, timeZone) })}
          </p>
        )}
      </header>
      {order.changed && (
        <div className="grid gap-1 border-2 border-current px-2 py-1">
          <p className="font-bold text-[5mm] uppercase">
            {texts.changing.paper({ time: momentText(order.changed.at, now, timeZone) })}
          </p>
          {removedLines(order).map(([lineId, { quantity, name }]) => (
            <del key={lineId} className="font-bold text-[5mm]">
              {quantity} × <UserText>{name}</UserText>
            </del>
          ))}
        </div>
      )}
      {order.note !== '' && <Loud>{order.note}</Loud>}
      {stations.map(([station, lines]) => (
        <section key={station} className="grid gap-3">
          <h3 className="border-current border-b font-sans text-[4mm] uppercase tracking-wide">
            <UserText>{station || texts.console.paperAnyStation}</UserText>
          </h3>
          <ul className="grid gap-3">
            {lines.map(([lineId, line]) => (
              <Line key={lineId} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {stations.length === 0 && <p>{texts.console.paperNoItems}</p>}
      {order.payment && (
        <p className="border-current border-t-2 pt-2 font-bold text-[5mm]">
          {texts.payment[order.payment.state]}
        </p>
      )}
      <footer className="border-current border-t-2 pt-2 text-[3mm]">
        {texts.console.paperPrinted({ time: momentText(now, now, timeZone) })}
      </footer>
    </RollPaper>
  );
}

function Line({ line }: { line: OrderLine }) {
  return (
    <li className="grid break-inside-avoid gap-1">
      <p className="grid grid-cols-[auto_1fr] gap-2 font-bold text-[5.5mm] leading-tight">
        <span className="numeric">{line.quantity} ×</span>
        <UserText>{line.name}</UserText>
      </p>
      {line.quantity > 1 && line.choices.length > 0 && (
        <p className="pl-2 font-bold">{texts.orders.each}</p>
      )}
      {line.choices.map(({ option, choice }) => (
        <p key={`${option} ${choice}`} className="pl-2">
          <UserText>{option}</UserText>: <UserText as="strong">{choice}</UserText>
        </p>
      ))}
      {line.note !== '' && <Loud>{line.note}</Loud>}
      {line.allergens.length > 0 && (
        <p className="border-2 border-current px-2 py-1 font-bold text-[4.5mm] uppercase">
          <span aria-hidden>⚠ </span>
          {texts.console.paperContains({
            allergens: allergenNames(line.allergens),
            text: (content) => <UserText key="text">{content}</UserText>,
          })}
        </p>
      )}
    </li>
  );
}

/** A customer's request: white on black, so that it isn't overlooked. */
function Loud({ children }: { children: string }) {
  return (
    <UserText
      as="p"
      className="bg-[black] px-2 py-1 font-bold text-[4.5mm] text-[white] [print-color-adjust:exact]"
    >
      {children}
    </UserText>
  );
}
