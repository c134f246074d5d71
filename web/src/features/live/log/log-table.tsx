import { lateDelivery } from '@fireline/domain/insights/latency';
import { type OrderStatus, orderStatuses, statusLabels } from '@fireline/domain/order/status';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Badge } from '#ui/feedback/badge.tsx';
import { type Tone, toneClasses } from '#ui/feedback/tone.ts';
import { exactTime, latencyWords } from '../words.ts';
import type { EventType, LogRow } from './event-log.ts';

const rowHeight = 48;
/** Most important columns first: on a phone the rest is a swipe away. */
const heads = ['Time', 'Latency', 'Type', 'Document', 'State', 'From'] as const;
const widths = ['7.25rem', '5.5rem', '6.5rem', 'auto', '15rem', '8.5rem'] as const;

const tones = {
  added: 'success',
  modified: 'info',
  removed: 'danger',
  metadata: 'neutral',
} as const satisfies Record<EventType, Tone>;

/** Thousands of rows, virtualized. The newest is on top. */
export function LogTable({ rows, isFiltered }: { rows: readonly LogRow[]; isFiltered: boolean }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => rows.at(-1 - index)?.id ?? index,
  });
  useKeptPlace(scroller, rows);
  const drawn = virtualizer.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <section
      aria-label="Log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard.
      tabIndex={0}
      ref={scroller}
      className="h-[28rem] overflow-auto rounded-control border border-line"
    >
      <table
        aria-label="Events"
        aria-rowcount={rows.length + 1}
        className="w-full min-w-[56rem] table-fixed border-separate border-spacing-0 text-sm"
      >
        <thead className="sticky top-0 z-1 bg-surface-sunken text-left text-ink-muted">
          <tr aria-rowindex={1} className="h-10">
            {heads.map((head, index) => (
              <th
                key={head}
                scope="col"
                style={{ width: widths[index] }}
                className={`border-line border-b px-3 font-semibold ${head === 'Latency' ? 'text-right' : ''}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={heads.length} className="px-3 py-10 text-center text-ink-muted">
                {isFiltered ? 'No events match the filter.' : 'Nothing delivered yet.'}
              </td>
            </tr>
          )}
          {before > 0 && <Space height={before} />}
          {drawn.map(({ index, key }) => {
            const row = rows.at(-1 - index);
            return row && <Row key={key} row={row} place={index + 2} />;
          })}
          {after > 0 && <Space height={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** Keeps the scroll position when the user has scrolled down and rows arrive on top. */
function useKeptPlace(scroller: RefObject<HTMLElement | null>, rows: readonly LogRow[]): void {
  const newest = useRef(0);
  useLayoutEffect(() => {
    const before = newest.current;
    const firstNew = rows.findLastIndex(({ id }) => id <= before) + 1;
    newest.current = rows.at(-1)?.id ?? before;
    const box = scroller.current;
    if (box && box.scrollTop > 0) box.scrollTop += (rows.length - firstNew) * rowHeight;
  }, [rows, scroller]);
}

function Space({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={heads.length} style={{ height }} />
    </tr>
  );
}

const cell = 'border-line border-b px-3';

function Row({ row, place }: { row: LogRow; place: number }) {
  const isLate = row.latency !== null && row.latency > lateDelivery;
  return (
    <tr aria-rowindex={place} data-event={row.type} style={{ height: rowHeight }}>
      <td className={`${cell} numeric text-ink-muted`}>{exactTime(row.at)}</td>
      <td className={`${cell} numeric text-right ${isLate ? 'font-semibold text-danger' : ''}`}>
        {latencyWords(row.latency)}
      </td>
      <td className={cell}>
        <Badge tone={tones[row.type]}>{row.type}</Badge>
      </td>
      <td className={`${cell} truncate font-mono text-xs`} title={row.path}>
        {row.path}
      </td>
      <td className={cell}>
        <span className="flex items-center gap-2 whitespace-nowrap">
          {row.version !== null && <span className="numeric font-semibold">v{row.version}</span>}
          <span className="truncate">{statusWords(row.status)}</span>
          {row.skipped > 0 && <Mark tone="warning">{row.skipped} skipped</Mark>}
          {row.fate && <Mark tone="danger">{row.fate}</Mark>}
        </span>
      </td>
      <td className={cell}>
        {row.source}
        {row.pending && <span className="text-warning"> · pending</span>}
      </td>
    </tr>
  );
}

function Mark({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return (
    <span className={`rounded-full px-2 py-0.5 font-semibold text-xs ${toneClasses[tone]}`}>
      {children}
    </span>
  );
}

function statusWords(status: string | null): string {
  if (status === null) return '';
  const known: readonly string[] = orderStatuses;
  return known.includes(status) ? statusLabels[status as OrderStatus] : status;
}
