import { lateLatencyMs } from '@fireline/domain/insights/latency';
import { type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { Badge } from '#ui/feedback/badge.tsx';
import { type Tone, toneClasses } from '#ui/feedback/tone.ts';
import { exactTime, latencyWords } from '../words.ts';
import type { EventType, LogRow } from './event-log.ts';
import { faultLabel, typeLabel } from './log-words.ts';

const rowHeight = 48;
/** Most important columns first: on a phone the rest is a swipe away. */
const columns = [
  { title: 'columnTime', width: '7.25rem' },
  { title: 'columnLatency', width: '5.5rem', align: 'text-right' },
  { title: 'columnType', width: '6.5rem' },
  { title: 'columnDocument', width: 'auto' },
  { title: 'columnState', width: '15rem' },
  { title: 'columnFrom', width: '8.5rem' },
] as const;

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
      aria-label={texts.live.logLabel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard.
      tabIndex={0}
      ref={scroller}
      className="h-[28rem] overflow-auto rounded-control border border-line"
    >
      <table
        aria-label={texts.live.logTitle}
        aria-rowcount={rows.length + 1}
        className="w-full min-w-[56rem] table-fixed border-separate border-spacing-0 text-sm"
      >
        <thead className="sticky top-0 z-1 bg-surface-sunken text-left text-ink-muted">
          <tr aria-rowindex={1} className="h-10">
            {columns.map((column) => (
              <th
                key={column.title}
                scope="col"
                style={{ width: column.width }}
                className={`border-line border-b px-3 font-semibold ${'align' in column ? column.align : ''}`}
              >
                {texts.live[column.title]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className="px-3 py-10 text-center text-ink-muted">
                {isFiltered ? texts.live.noMatch : texts.live.noEvents}
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
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );
}

const cell = 'border-line border-b px-3';

function Row({ row, place }: { row: LogRow; place: number }) {
  const isLate = row.latency !== null && row.latency > lateLatencyMs;
  return (
    <tr aria-rowindex={place} data-event={row.type} style={{ height: rowHeight }}>
      <td className={`${cell} numeric text-ink-muted`}>{exactTime(row.at)}</td>
      <td className={`${cell} numeric text-right ${isLate ? 'font-semibold text-danger' : ''}`}>
        {latencyWords(row.latency)}
      </td>
      <td className={cell}>
        <Badge tone={tones[row.type]}>{typeLabel(row.type)}</Badge>
      </td>
      <td className={`${cell} truncate font-mono text-xs`} title={row.path}>
        {row.path}
      </td>
      <td className={cell}>
        <span className="flex items-center gap-2 whitespace-nowrap">
          {row.version !== null && (
            <span className="numeric font-semibold">
              {texts.live.version({ version: row.version })}
            </span>
          )}
          <span className="truncate">{statusWords(row.status)}</span>
          {row.skipped > 0 && (
            <Mark tone="warning">{texts.live.skipped({ count: row.skipped })}</Mark>
          )}
          {row.fault && <Mark tone="danger">{faultLabel(row.fault)}</Mark>}
        </span>
      </td>
      <td className={cell}>{sourceText(row)}</td>
    </tr>
  );
}

function sourceText({ source, pending }: LogRow): ReactNode {
  if (!pending) return source === 'server' ? texts.live.fromServer : texts.live.fromCache;
  return texts.live[source === 'server' ? 'fromServerPending' : 'fromCachePending']({
    pending: (content) => (
      <span key="pending" className="text-warning">
        {content}
      </span>
    ),
  });
}

function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`rounded-full px-2 py-0.5 font-semibold text-xs ${toneClasses[tone]}`}>
      {children}
    </span>
  );
}

function statusWords(status: string | null): string {
  if (status === null) return '';
  const known: readonly string[] = orderStatuses;
  return known.includes(status) ? texts.status[status as OrderStatus] : status;
}
