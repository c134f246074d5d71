import { orderLabel } from '@fireline/domain/order-number';
import type { Order } from '@fireline/domain/schemas/order';
import { ageOf, type TicketAge } from '@fireline/domain/ticket-time';
import { Check } from 'lucide-react';
import { useMemo } from 'react';
import type { Entry } from '#lib/live.ts';
import { useServerNow } from '#ui/use-server-now.ts';
import { stopwatchText } from '#ui/wait-text.ts';
import { choicesText, mergedRows } from './all-day.ts';
import { onFirstTap } from './first-tap.ts';
import { finishLine } from './kitchen-actions.ts';
import { useScreen } from './screen-context.ts';
import { DoneStrip, placesOf } from './ticket-layouts.tsx';
import { LineWarnings, Quantity } from './ticket-lines.tsx';

/** A late order stands out by its weight, too. */
const ageColours = {
  fresh: 'font-normal text-ink-muted',
  warn: 'text-warning',
  late: 'font-extrabold text-danger',
} as const satisfies Record<TicketAge, string>;

/** All open tickets merged into one table of lines: what is made alike is made together. */
export function LinesLayout({
  open,
  done,
  zoom,
}: {
  open: readonly Entry<Order>[];
  done: readonly Entry<Order>[];
  zoom: number;
}) {
  const { view, stations, actor, limits } = useScreen();
  const rows = useMemo(() => mergedRows(open, view, stations), [open, view, stations]);
  const now = useServerNow();
  const ready = [...open.filter(({ data }) => data.status === 'ready'), ...done];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4">
      <div style={{ zoom }} className="min-h-0 flex-1 overflow-y-auto xl:[scrollbar-width:thin]">
        <table className="w-full border-separate border-spacing-y-2 text-left">
          <caption className="sr-only">Lines to make, oldest first</caption>
          <thead className="text-base text-ink-muted">
            <tr>
              <th scope="col" className="w-24 px-3 font-semibold">
                To make
              </th>
              <th scope="col" className="px-3 font-semibold">
                What
              </th>
              <th scope="col" className="px-3 font-semibold">
                For: press what is done
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, line, total, wanted }) => (
              <tr key={key} className="bg-surface-raised align-top">
                <td className="rounded-l-card p-3">
                  <Quantity count={total} />
                </td>
                <th scope="row" className="p-3 font-normal">
                  <span className="grid gap-1">
                    <span className="font-semibold text-2xl leading-snug">{line.name}</span>
                    {line.choices.length > 0 && (
                      <span className="font-semibold text-accent-ink text-lg">
                        {choicesText(line)}
                      </span>
                    )}
                    <LineWarnings line={line} />
                  </span>
                </th>
                <td className="rounded-r-card p-3">
                  <ul className="flex flex-wrap gap-2">
                    {wanted.map(({ ticket, line: part }) => (
                      <li key={`${ticket.id}${part.id}`}>
                        <button
                          type="button"
                          onClick={onFirstTap(() => finishLine(ticket, part, actor))}
                          className="numeric flex min-h-14 items-center gap-2 rounded-control bg-surface-overlay px-3 font-semibold text-lg transition-colors hover:bg-success-soft"
                        >
                          <Check aria-hidden className="size-5 text-ink-muted" />
                          {part.quantity} × {orderLabel(ticket.id)}
                          <span className={ageColours[ageOf(ticket.data, now, limits)]}>
                            {stopwatchText(now - ticket.data.placedAt)}
                          </span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DoneStrip done={ready} places={placesOf([...open, ...done])} />
    </div>
  );
}
