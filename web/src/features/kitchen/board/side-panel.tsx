import { appearsAt, type KitchenTimes } from '@fireline/domain/kitchen/ticket-time';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { CalendarClock } from 'lucide-react';
import { useMemo } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { allDayCounts } from '../tickets/all-day.ts';
import { useScreen } from './screen-context.ts';

interface SidePanelProps {
  open: readonly Entry<Order>[];
  later: readonly Entry<Order>[];
  times: KitchenTimes;
}

/** What is to be made across all open tickets, and what comes later today. */
export function SidePanel({ open, later, times }: SidePanelProps) {
  return (
    <aside
      aria-label={texts.kitchen.panelLabel}
      className="flex min-h-0 flex-col gap-5 rounded-card bg-surface-sunken p-4 xl:w-80 xl:overflow-y-auto 2xl:w-96"
    >
      <AllDay open={open} />
      <Later later={later} times={times} />
    </aside>
  );
}

function AllDay({ open }: { open: readonly Entry<Order>[] }) {
  const { view, stations } = useScreen();
  const counts = useMemo(() => allDayCounts(open, view, stations), [open, view, stations]);
  return (
    <section aria-labelledby="all-day" className="grid gap-2">
      <h2 id="all-day" className="text-2xl">
        {texts.kitchen.allDay}
      </h2>
      {counts.length === 0 && <p className="text-ink-muted text-lg">{texts.kitchen.allDayNone}</p>}
      <ul className="grid gap-2">
        {counts.map(({ name, total, variants }) => (
          <li key={name} className="grid grid-cols-[3.25rem_1fr] gap-x-2 text-xl">
            <span className="numeric text-right font-extrabold text-2xl leading-7">{total}</span>
            <span className="min-w-0">
              <UserText className="block font-semibold leading-7">{name}</UserText>
              {(variants.length > 1 || variants[0]?.choices !== '') &&
                variants.map((variant) => (
                  <span key={variant.choices} className="block text-base text-ink-muted">
                    <span className="numeric font-semibold">{variant.total}</span>{' '}
                    {variant.choices === '' ? (
                      texts.kitchen.allDayPlain
                    ) : (
                      <UserText>{variant.choices}</UserText>
                    )}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Later({ later, times }: { later: readonly Entry<Order>[]; times: KitchenTimes }) {
  const { timeZone } = useScreen();
  return (
    <section aria-labelledby="later" className="grid gap-2">
      <h2 id="later" className="flex items-center gap-2 text-2xl">
        <CalendarClock aria-hidden className="size-6 text-ink-muted" />
        {texts.kitchen.later}
      </h2>
      {later.length === 0 && <p className="text-ink-muted text-lg">{texts.kitchen.laterNone}</p>}
      <ul className="grid gap-2">
        {later.map(({ id, data }) => (
          <li key={id} className="rounded-control bg-surface-raised p-3 text-lg">
            <p className="flex justify-between gap-2 font-semibold">
              <span className="numeric">{orderLabel(id)}</span>
              <Time at={data.fulfilment.requestedFor ?? data.placedAt} timeZone={timeZone} />
            </p>
            <p className="text-base text-ink-muted">
              {texts.kitchen[
                data.fulfilment.type === 'delivery' ? 'laterAppearsDelivery' : 'laterAppears'
              ]({
                time: () => <Time key="time" at={appearsAt(data, times)} timeZone={timeZone} />,
              })}
            </p>
            <UserText as="p" className="text-base">
              {Object.values(data.lines)
                .map(({ quantity, name }) => `${quantity} × ${name}`)
                .join(', ')}
            </UserText>
          </li>
        ))}
      </ul>
    </section>
  );
}
