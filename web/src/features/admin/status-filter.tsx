import { Link } from 'react-router-dom';
import type { ColumnKey, FilledColumn } from './order-columns.ts';

interface StatusFilterProps {
  columns: readonly FilledColumn[];
  /** Null shows all. */
  chosen: ColumnKey | null;
  /** The present address, of which everything else is kept. */
  search: URLSearchParams;
}

/** All orders, or those at one step. Links, so that a view can be kept, shared and gone back to. */
export function StatusFilter({ columns, chosen, search }: StatusFilterProps) {
  const all = columns.reduce((sum, { orders }) => sum + orders.length, 0);
  const choices = [
    { key: null, label: 'All', count: all },
    ...columns.map(({ key, label, orders }) => ({ key, label, count: orders.length })),
  ];
  return (
    <nav
      aria-label="Orders by status"
      className="-mx-4 mb-4 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:-mx-6 sm:px-6"
    >
      <ul className="flex w-max gap-2">
        {choices.map(({ key, label, count }) => (
          <li key={label} data-status={key ?? undefined}>
            <Link
              to={{ search: searchWith(search, key) }}
              replace
              preventScrollReset
              aria-current={key === chosen ? 'true' : undefined}
              className="flex min-h-11 items-center gap-2 rounded-full border border-line bg-surface-raised px-4 font-semibold text-sm transition-colors hover:border-line-strong aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-surface"
            >
              {key && <span aria-hidden className="size-2.5 rounded-full bg-status" />}
              {label}
              <span className="numeric opacity-75">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function searchWith(search: URLSearchParams, status: ColumnKey | null): string {
  const next = new URLSearchParams(search);
  if (status === null) next.delete('status');
  else next.set('status', status);
  return next.toString();
}
