import type { OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { statusIcons } from './status-icons.ts';

interface StatusBadgeProps {
  status: OrderStatus;
  size?: 'md' | 'lg' | undefined;
}

/** An order's status as color, icon, and text. */
export function StatusBadge({ status, size = 'md' }: StatusBadgeProps) {
  const Icon = statusIcons[status];
  const sizes = size === 'lg' ? 'gap-2 px-4 py-1.5 text-base' : 'gap-1.5 px-2.5 py-0.5 text-sm';
  return (
    <span
      data-status={status}
      className={`inline-flex h-fit w-fit max-w-full shrink-0 items-center rounded-full bg-status-soft font-semibold text-status ${sizes}`}
    >
      <Icon aria-hidden className="size-[1.1em] shrink-0" />
      {texts.status[status]}
    </span>
  );
}
