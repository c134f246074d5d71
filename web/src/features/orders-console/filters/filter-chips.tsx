import { texts } from '@fireline/domain/texts/texts';
import { X } from 'lucide-react';
import type { ListQuery } from './list-query.ts';
import { markLabel } from './mark-badges.tsx';
import { statusText } from './order-columns.ts';

interface FilterChipsProps {
  query: ListQuery;
  onQuery: (changes: Partial<ListQuery>) => void;
  /** Name of the customer whose orders are shown. */
  customerName: string | null;
}

/** The active filters, each with a button that removes it. */
export function FilterChips({ query, onQuery, customerName }: FilterChipsProps) {
  const { statuses, marks, type, station, customer, from, to } = query;
  const chips: { label: string; without: Partial<ListQuery> }[] = [];
  // A single status is already visible in the row of steps.
  if (statuses.length > 1) {
    for (const status of statuses) {
      const without = { statuses: statuses.filter((other) => other !== status) };
      chips.push({ label: statusText(status), without });
    }
  }
  for (const mark of marks) {
    const without = { marks: marks.filter((other) => other !== mark) };
    chips.push({ label: markLabel(mark), without });
  }
  if (type) chips.push({ label: texts.console[type], without: { type: null } });
  if (station) chips.push({ label: station, without: { station: null } });
  if (customer) {
    chips.push({ label: customerName ?? texts.console.oneCustomer, without: { customer: null } });
  }
  if (from || to) {
    chips.push({ label: spanText(from, to), without: { from: null, to: null } });
  }
  if (chips.length === 0) return null;
  return (
    <ul aria-label={texts.console.activeFilters} className="mb-4 flex flex-wrap gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            aria-label={texts.console.removeFilter({ filter: label })}
            onClick={() => onQuery(without)}
            className="touch-target inline-flex min-h-9 items-center gap-1.5 rounded-full bg-accent-soft px-3.5 font-semibold text-accent-ink text-sm hover:bg-accent hover:text-on-accent"
          >
            <span className="wrap-anywhere min-w-0 text-left">{label}</span>
            <X aria-hidden className="size-4 shrink-0" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function spanText(from: string | null, to: string | null): string {
  if (from === to && from !== null) return from;
  if (from === null) return texts.console.daysUntil({ day: to ?? '' });
  return to === null
    ? texts.console.daysSince({ day: from })
    : texts.console.daysBetween({ from, to });
}
