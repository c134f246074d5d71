import { orderLabel } from '@fireline/domain/order/number';
import { type Order, progressOf } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { ChevronRight, CloudUpload, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { estimateWords } from '#entities/order/status/estimate-words.ts';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { Price } from '#entities/product/price.tsx';
import { useNow } from '#lib/time/use-now.ts';
import { useConnection } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { classNames } from '#ui/class-names.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { Time } from '#ui/time/time.tsx';
import { contentsOf, pendingWords } from '../order/order-words.ts';

interface OrderCardProps {
  order: Entry<Order>;
  timeZone: string | undefined;
  /** Product id → name on the menu, for orders that were never priced. */
  names: ReadonlyMap<string, string>;
  /** Whether it has changed since it was last viewed on this device. */
  isUpdated: boolean;
}

/** One of the customer's orders, with links to open it and to order it again. */
export function OrderCard({ order, timeZone, names, isUpdated }: OrderCardProps) {
  const { id, data } = order;
  const unsent = pendingWords(order, useConnection().state);
  const isActive = !isFinal(data.status);
  return (
    <li>
      <Card
        interactive
        data-status={data.status}
        className={classNames('grid gap-3', isActive && 'border-l-4 border-l-status')}
      >
        <div className="grid grid-cols-[1fr_auto] items-center gap-x-3">
          <div className="grid min-w-0 gap-1.5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              <Link
                to={`/orders/${id}`}
                className="numeric font-bold after:absolute after:inset-0 after:rounded-card"
              >
                {texts.orders.cardTitle({ label: orderLabel(id), hidden })}
              </Link>
              {unsent ? (
                <Badge icon={CloudUpload}>{unsent.badge}</Badge>
              ) : (
                <StatusBadge status={data.status} />
              )}
              {isUpdated && (
                <span className="inline-flex items-center gap-1.5 font-semibold text-accent-ink text-sm">
                  <span aria-hidden className="size-2 rounded-full bg-accent" />
                  {texts.orders.updated}
                </span>
              )}
            </div>
            <p className="line-clamp-2 wrap-anywhere text-pretty">{contentsOf(data, names)}</p>
            <p className="flex flex-wrap gap-x-2 text-ink-muted text-sm">
              <Time at={data.placedAt} timeZone={timeZone} />
              <span>
                · {data.fulfilment.type === 'pickup' ? texts.orders.pickup : texts.orders.delivery}
              </span>
              {data.total !== undefined && (
                <span>
                  · <Price amount={data.total} currency={data.currency ?? 'USD'} />
                </span>
              )}
            </p>
            {isActive && <Outlook order={data} timeZone={timeZone} />}
          </div>
          <ChevronRight aria-hidden className="size-5 text-ink-muted" />
        </div>
        {!isActive && (
          // Stacked above the link that covers the card.
          <ButtonLink
            to={`/again/${id}`}
            size="sm"
            icon={RotateCcw}
            className="z-1 justify-self-start"
          >
            {texts.orders.orderThisAgain({ label: orderLabel(id), hidden })}
          </ButtonLink>
        )}
      </Card>
    </li>
  );
}

/** For screen readers only. */
function hidden(content: readonly ReactNode[]) {
  return (
    <span key="hidden" className="sr-only">
      {content}
    </span>
  );
}

/** The estimate and the kitchen's progress. */
function Outlook({ order, timeZone }: { order: Order; timeZone: string | undefined }) {
  const now = useNow(10_000);
  const { prepared, total } = progressOf(order);
  const { type, requestedFor } = order.fulfilment;
  const facts = { status: order.status, statusTimes: order.statusTimes, type, requestedFor };
  const estimate = estimateWords(facts, order.estimate ?? null, now, timeZone);
  const parts = [
    ...(estimate
      ? [estimate.isLate ? estimate.outlook : `${estimate.lead} ${estimate.range}`]
      : []),
    ...(order.status === 'preparing' && total > 0
      ? [texts.orders.preparedOf({ prepared, total })]
      : []),
  ];
  if (parts.length === 0) return null;
  return <p className="numeric font-medium text-sm">{parts.join(' · ')}</p>;
}
