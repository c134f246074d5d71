import { texts } from '@fireline/domain/texts/texts';
import type { MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import { type ListQuery, readListQuery, type StatusChoice, withListQuery } from './list-query.ts';
import { columnKeys, columnLabel } from './order-columns.ts';

interface StatusFilterProps {
  /** Number of open orders at each step; null until known. */
  counts: ReadonlyMap<StatusChoice, number> | null;
  /** The current URL parameters; all others are kept. */
  search: URLSearchParams;
  onQuery: (changes: Partial<ListQuery>) => void;
}

/**
 * All orders, or those at one step. Links, so that a view can be bookmarked, shared, and returned
 * to.
 */
export function StatusFilter({ counts, search, onQuery }: StatusFilterProps) {
  const { statuses } = readListQuery(search);
  const all = counts && [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choices = [
    { key: null, label: texts.console.stepAll, count: all },
    ...columnKeys.map((key) => ({
      key,
      label: columnLabel(key),
      count: counts && (counts.get(key) ?? 0),
    })),
  ];
  function choose(event: MouseEvent, key: StatusChoice | null) {
    // With a modifier key the browser opens the rendered link elsewhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onQuery({ statuses: key ? [key] : [] });
  }

  return (
    <nav
      aria-label={texts.console.stepsLabel}
      className="-mx-4 mb-4 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:-mx-6 sm:px-6"
    >
      <ul className="flex w-max gap-2">
        {choices.map(({ key, label, count }) => (
          <li key={label} data-status={key ?? undefined}>
            <Link
              to={{ search: withListQuery(search, { statuses: key ? [key] : [] }).toString() }}
              onClick={(event) => choose(event, key)}
              aria-current={statuses.join() === (key ?? '') ? 'true' : undefined}
              className="flex min-h-11 items-center gap-2 rounded-full border border-line bg-surface-raised px-4 font-semibold text-sm transition-colors hover:border-line-strong aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-surface"
            >
              {key && <span aria-hidden className="size-2.5 rounded-full bg-status" />}
              {label}
              {/* As wide as the number that will replace it. */}
              <span className="numeric min-w-[1ch] opacity-75">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
