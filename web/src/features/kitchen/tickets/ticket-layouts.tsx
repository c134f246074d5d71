import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Undo2 } from 'lucide-react';
import { type CSSProperties, useId } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { onFirstTap } from '../alarm/first-tap.ts';
import { useScreen } from '../board/screen-context.ts';
import type { Layout } from '../board/screen-settings.ts';
import { spoken } from '../board/spoken.tsx';
import { selectedTicket, useIsSelected } from '../keys/selection.ts';
import { recall } from './kitchen-actions.ts';
import { TicketCard } from './ticket-card.tsx';
import { type Lane, toLanes } from './tickets.ts';

interface LayoutProps {
  /** In the order of their numbers. */
  open: readonly Entry<Order>[];
  done: readonly Entry<Order>[];
  /** Scale relative to normal. */
  zoom: number;
}

/** One column per step on a wide screen, so that no step scrolls out of view. */
export function LanesLayout({ open, done, zoom }: LayoutProps) {
  const places = placesOf([...open, ...done]);
  return (
    <div className="grid min-h-0 flex-1 gap-6 xl:grid-cols-[1fr_1fr_1.15fr_1fr] xl:gap-4">
      {toLanes([...open, ...done]).map((lane) => (
        <LaneColumn key={lane.status} lane={lane} places={places} zoom={zoom} />
      ))}
    </div>
  );
}

function LaneColumn({
  lane,
  places,
  zoom,
}: {
  lane: Lane;
  places: ReadonlyMap<string, number>;
  zoom: number;
}) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      data-status={lane.status}
      className={`flex min-h-0 min-w-0 flex-col gap-2 ${
        lane.tickets.length === 0 ? 'max-xl:hidden' : ''
      }`}
    >
      <LaneHeading id={headingId} label={lane.label} count={lane.tickets.length} />
      <div
        style={{ zoom }}
        className="grid min-h-0 grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] content-start items-start gap-3 p-1 xl:-mx-1 xl:flex-1 xl:grid-cols-1 xl:overflow-y-auto xl:[scrollbar-width:thin]"
      >
        {lane.tickets.map((entry) => (
          <TicketCard key={entry.id} entry={entry} place={places.get(entry.id) ?? null} />
        ))}
      </div>
    </section>
  );
}

/** All open tickets in a grid, or in a single row of full height; finished ones below. */
export function FieldLayout({
  layout,
  open,
  done,
  zoom,
}: LayoutProps & { layout: Exclude<Layout, 'lanes' | 'lines'> }) {
  const places = placesOf([...open, ...done]);
  const isRail = layout === 'rail';
  const headingId = useId();
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4">
      <h2 id={headingId} className="sr-only">
        {texts.kitchen.openTickets}
      </h2>
      <section
        aria-labelledby={headingId}
        style={{ zoom, '--width': '21rem' } as CSSProperties}
        className={
          isRail
            ? 'flex min-h-0 flex-1 items-start gap-3 overflow-x-auto p-1 [scrollbar-width:thin] [&>*]:max-h-full [&>*]:w-(--width) [&>*]:shrink-0 [&>*]:overflow-y-auto'
            : 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,var(--width)),1fr))] content-start items-start gap-3 p-1 xl:min-h-0 xl:flex-1 xl:overflow-y-auto xl:[scrollbar-width:thin]'
        }
      >
        {open.map((entry) => (
          <TicketCard key={entry.id} entry={entry} place={places.get(entry.id) ?? null} />
        ))}
      </section>
      <DoneStrip done={done} places={places} />
    </div>
  );
}

/** Finished tickets in one line, each with a button to recall it. */
export function DoneStrip({
  done,
  places,
}: {
  done: readonly Entry<Order>[];
  places: ReadonlyMap<string, number>;
}) {
  const headingId = useId();
  if (done.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="flex items-center gap-3">
      <h2 id={headingId} className="shrink-0 text-success text-xl">
        {texts.kitchen.doneHeading}
      </h2>
      <ul className="flex min-w-0 gap-2 overflow-x-auto p-1 [scrollbar-width:thin]">
        {done.map((entry) => (
          <li key={entry.id}>
            <DoneChip entry={entry} place={places.get(entry.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DoneChip({ entry, place }: { entry: Entry<Order>; place: number | undefined }) {
  const { view, stations, actor } = useScreen();
  const isSelected = useIsSelected(entry.id);
  return (
    <button
      type="button"
      onFocus={() => selectedTicket.set(entry.id)}
      onClick={onFirstTap(() => recall(entry, view, stations, actor))}
      className={`numeric flex min-h-14 items-center gap-3 whitespace-nowrap rounded-control bg-surface-raised px-4 font-semibold text-lg outline-4 hover:bg-surface-overlay ${
        isSelected ? 'outline-info' : 'outline-transparent'
      }`}
    >
      <Undo2 aria-hidden className="size-5 text-ink-muted" />
      {texts.kitchen.doneTicket({
        number: place ?? '',
        order: orderLabel(entry.id),
        spoken,
        place: (content) => (
          <span key="place" className="text-ink-muted">
            {content}
          </span>
        ),
      })}
    </button>
  );
}

function LaneHeading({ id, label, count }: { id: string; label: string; count: number }) {
  return (
    <h2
      id={id}
      className="flex items-center gap-3 border-status border-b-4 pb-1 text-2xl 2xl:text-3xl"
    >
      {label}
      <span className="numeric ml-auto font-sans text-status">{count}</span>
    </h2>
  );
}

/** The numbers on the tickets: 1, 2, 3 in the order of work. */
export function placesOf(tickets: readonly Entry<Order>[]): ReadonlyMap<string, number> {
  return new Map(tickets.map(({ id }, index) => [id, index + 1]));
}
