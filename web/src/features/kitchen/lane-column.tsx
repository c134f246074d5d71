import { type ComponentProps, useId } from 'react';
import { TicketCard } from './ticket-card.tsx';
import type { Lane } from './tickets.ts';

interface LaneColumnProps {
  lane: Lane;
  ticket: Omit<ComponentProps<typeof TicketCard>, 'entry'>;
}

/** One step of the kitchen. On a wide screen each scrolls by itself, so that no step leaves it. */
export function LaneColumn({ lane, ticket }: LaneColumnProps) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      data-status={lane.status}
      className={`flex min-h-0 min-w-0 flex-col gap-2 ${
        lane.tickets.length === 0 ? 'max-xl:hidden' : ''
      }`}
    >
      <h2
        id={headingId}
        className="flex items-center gap-3 border-status border-b-4 pb-1.5 text-2xl 2xl:text-3xl"
      >
        {lane.label}
        <span className="numeric ml-auto font-sans text-status">{lane.tickets.length}</span>
      </h2>
      <div className="grid min-h-0 grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] content-start items-start gap-3 p-1 xl:-mx-1 xl:flex-1 xl:grid-cols-1 xl:overflow-y-auto xl:[scrollbar-width:thin]">
        {lane.tickets.map((entry) => (
          <TicketCard key={entry.id} entry={entry} {...ticket} />
        ))}
      </div>
    </section>
  );
}
