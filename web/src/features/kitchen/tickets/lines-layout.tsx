import { ageOf, type TicketAge, waitsSince } from '@fireline/domain/kitchen/ticket-time';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Check } from 'lucide-react';
import { useId, useMemo } from 'react';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { stopwatchText } from '#ui/time/wait-text.ts';
import { onFirstTap } from '../alarm/first-tap.ts';
import { useScreen } from '../board/screen-context.ts';
import { choicesText, mergedRows, withoutRow } from './all-day.ts';
import { finishLine } from './kitchen-actions.ts';
import { makesLine } from './next-step.ts';
import { TicketCard } from './ticket-card.tsx';
import { DoneStrip, placesOf } from './ticket-layouts.tsx';
import { LineWarnings, OrderNote, Quantity } from './ticket-lines.tsx';

/** Late orders also stand out by weight, not only by color. */
const ageColours = {
  fresh: 'font-normal text-ink-muted',
  warn: 'text-warning',
  late: 'font-extrabold text-danger',
} as const satisfies Record<TicketAge, string>;

/** All open tickets merged into one table of lines, so that identical items are made together. */
export function LinesLayout({
  open,
  done,
  zoom,
}: {
  open: readonly Entry<Order>[];
  done: readonly Entry<Order>[];
  zoom: number;
}) {
  const { view, stations, actor, limits, times } = useScreen();
  const rows = useMemo(() => mergedRows(open, view, stations), [open, view, stations]);
  const now = useNow();
  const rest = withoutRow(open, view, stations);
  const places = placesOf([...open, ...done]);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4">
      <div className="flex min-h-0 flex-1 flex-col gap-4 xl:flex-row">
        <div
          style={{ zoom }}
          className="min-h-0 min-w-0 flex-1 overflow-y-auto xl:[scrollbar-width:thin]"
        >
          <table className="w-full border-separate border-spacing-y-2 text-left max-sm:block">
            <caption className="sr-only">{texts.kitchen.linesCaption}</caption>
            <thead className="text-base text-ink-muted max-sm:hidden">
              <tr>
                <th scope="col" className="w-24 px-3 font-semibold">
                  {texts.kitchen.linesToMake}
                </th>
                <th scope="col" className="px-3 font-semibold">
                  {texts.kitchen.linesItem}
                </th>
                <th scope="col" className="px-3 font-semibold">
                  {texts.kitchen.linesFor}
                </th>
              </tr>
            </thead>
            <tbody className="max-sm:grid max-sm:gap-2">
              {rows.map(({ key, line, total, wanted }) => (
                <tr
                  key={key}
                  className="bg-surface-raised align-top max-sm:grid max-sm:grid-cols-[auto_1fr] max-sm:rounded-card"
                >
                  <td className="rounded-l-card p-3">
                    <Quantity count={total} />
                  </td>
                  <th scope="row" className="p-3 font-normal">
                    <span className="grid gap-1">
                      <span className="font-semibold text-2xl leading-snug">{line.name}</span>
                      {line.choices.length > 0 && (
                        <span className="font-semibold text-accent-ink text-lg">
                          {chosenText(total, [choicesText(line)])}
                        </span>
                      )}
                      <LineWarnings line={line} />
                    </span>
                  </th>
                  <td className="rounded-r-card p-3 max-sm:col-span-2 max-sm:pt-0">
                    <ul className="flex flex-wrap gap-2">
                      {wanted.map(({ ticket, line: part }) => (
                        <li key={`${ticket.id}${part.id}`} className="grid content-start gap-1">
                          <button
                            type="button"
                            disabled={!makesLine(part, view, stations)}
                            onClick={onFirstTap(() => finishLine(ticket, part, actor))}
                            className="numeric flex min-h-14 items-center gap-2 rounded-control bg-surface-overlay px-3 font-semibold text-lg transition-colors enabled:hover:bg-success-soft disabled:bg-transparent"
                          >
                            {makesLine(part, view, stations) && (
                              <Check aria-hidden className="size-5 text-ink-muted" />
                            )}
                            {part.quantity} × {orderLabel(ticket.id)}
                            <span className={ageColours[ageOf(ticket.data, now, limits)]}>
                              {stopwatchText(now - waitsSince(ticket.data, times))}
                            </span>
                          </button>
                          <OrderNote note={ticket.data.note} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Rest tickets={rest} places={places} zoom={zoom} />
      </div>
      <DoneStrip done={done} places={places} />
    </div>
  );
}

/** Tickets with nothing left to make but something left to do. */
function Rest({
  tickets,
  places,
  zoom,
}: {
  tickets: readonly Entry<Order>[];
  places: ReadonlyMap<string, number>;
  zoom: number;
}) {
  const headingId = useId();
  if (tickets.length === 0) return null;
  return (
    <section
      aria-labelledby={headingId}
      className="xl:w-96 xl:overflow-y-auto xl:[scrollbar-width:thin]"
    >
      <h2 id={headingId} className="sr-only">
        {texts.kitchen.linesNone}
      </h2>
      <div
        style={{ zoom }}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] items-start gap-3 p-1"
      >
        {tickets.map((entry) => (
          <TicketCard key={entry.id} entry={entry} place={places.get(entry.id) ?? null} />
        ))}
      </div>
    </section>
  );
}
