import { orderLabel } from '@fireline/domain/order/number';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ReactNode } from 'react';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { Price } from '#entities/product/price.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

/** A list of `CompactRow`. */
export function CompactRows({ children }: { children: ReactNode }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface-raised">
      {children}
    </ul>
  );
}

interface CompactRowProps {
  id: string;
  order: { readonly customerName: string; readonly status: OrderStatus };
  onOpen: (orderId: string) => void;
  children: ReactNode;
}

/** An order in one line, outside the list; opens it. */
export function CompactRow({ id, order, onOpen, children }: CompactRowProps) {
  return (
    <li>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => onOpen(id)}
        className="flex min-h-14 w-full flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 text-left transition-colors hover:bg-surface-sunken focus-visible:-outline-offset-2"
      >
        <span className="numeric min-w-26 font-semibold">{orderLabel(id)}</span>
        <UserText className="min-w-32 flex-1">{order.customerName}</UserText>
        <StatusBadge status={order.status} />
        {children}
      </button>
    </li>
  );
}

interface TimeAndTotalProps {
  at: number;
  timeZone: string | undefined;
  total: number | null | undefined;
  currency: string | null | undefined;
}

/** The end of a row. */
export function TimeAndTotal({ at, timeZone, total, currency }: TimeAndTotalProps) {
  return (
    <span className="flex min-w-38 justify-end gap-4 text-sm max-sm:ml-auto">
      <Time at={at} timeZone={timeZone} className="text-ink-muted" />
      {total != null && currency != null && (
        <Price amount={total} currency={currency} className="min-w-16 text-right font-semibold" />
      )}
    </span>
  );
}
