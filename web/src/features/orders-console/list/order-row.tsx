import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import type { ListedOrder } from '#entities/order/list/held-list.ts';
import { SelectBox } from '#entities/order/list/select-box.tsx';
import { useLocale } from '#lib/locale.ts';
import { useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { Spinner } from '#ui/button/spinner.tsx';
import { classNames } from '#ui/class-names.ts';
import { NewMark } from '#ui/feedback/new-mark.tsx';
import type { TableColumn } from '../filters/table-columns.ts';
import type { WaitLimits } from '../filters/wait-level.ts';
import { columnStyle } from './order-cells.tsx';

export interface RowContext {
  readonly limits: WaitLimits | null;
  readonly timeZone: string | undefined;
  readonly onOpen: (orderId: string) => void;
  /** Null if orders can't be selected. */
  readonly onSelect: ((orderId: string, isRange: boolean) => void) | null;
}

interface OrderRowProps extends RowContext {
  listed: ListedOrder;
  columns: readonly TableColumn[];
  /** Its place in the whole table, from 1. */
  place: number;
  isNew: boolean;
  isSelected: boolean;
  isActive: boolean;
}

/** An order in the table. A press or Enter opens everything about it. */
export const OrderRow = memo(function OrderRow({
  listed: { entry, isGone },
  columns,
  place,
  isNew,
  isSelected,
  isActive,
  onOpen,
  onSelect,
  ...context
}: OrderRowProps) {
  useLocale();
  const { id, data } = entry;
  const isSending = useIsSending(paths.order(id), entry.hasPendingWrites);
  const refused = useRefusedWrite(paths.order(id));
  const label = orderLabel(id);
  return (
    <tr
      data-order-id={id}
      data-status={data.status}
      aria-rowindex={place + 1}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        onOpen(id);
      }}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('button, input, a') === null) onOpen(id);
      }}
      className={classNames(
        'group h-12 cursor-pointer -outline-offset-2 *:border-line *:border-b',
        isSelected ? 'bg-accent-soft' : 'bg-surface-raised hover:bg-surface-sunken',
        isNew && 'animate-glow',
        isGone && 'opacity-60',
      )}
    >
      {onSelect && (
        <td className="px-3 max-sm:px-2">
          <SelectBox
            label={texts.console.select({ order: label })}
            checked={isSelected}
            onSelect={(isRange) => onSelect(id, isRange)}
          />
        </td>
      )}
      {columns.map((column) => {
        const { cell, isNumber } = columnStyle(column);
        if (column !== 'number') {
          return (
            <td
              key={column}
              className={classNames('overflow-hidden px-3', isNumber && 'text-right')}
            >
              {column === 'status' && isGone ? (
                <span className="text-ink-muted">{texts.console.noLongerHere}</span>
              ) : (
                cell(entry, context)
              )}
            </td>
          );
        }
        return (
          <th
            key={column}
            scope="row"
            className="sticky left-0 z-1 bg-inherit px-3 text-left font-normal"
          >
            <span className="flex items-center gap-2">
              <button
                type="button"
                tabIndex={-1}
                aria-haspopup="dialog"
                onClick={() => onOpen(id)}
                className="rounded-control underline-offset-4 group-hover:underline"
              >
                {cell(entry, context)}
              </button>
              {isNew && <NewMark />}
              {isSending && <Spinner className="size-3.5 text-ink-muted" />}
              {refused && (
                <span
                  title={texts.console.refused({ title: refused.title, message: refused.message })}
                  className="text-danger"
                >
                  <CircleAlert aria-hidden className="size-4" />
                  <span className="sr-only">{refused.message}</span>
                </span>
              )}
            </span>
          </th>
        );
      })}
    </tr>
  );
});
