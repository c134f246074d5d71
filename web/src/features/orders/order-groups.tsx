import { orderLabel } from '@fireline/domain/order-number';
import { isFinal } from '@fireline/domain/order-status';
import { type Order, progressOf } from '@fireline/domain/schemas/order';
import { ChevronRight, CloudUpload } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useConnection } from '#lib/connection.ts';
import type { Entry } from '#lib/live.ts';
import { Badge } from '#ui/badge.tsx';
import { Card } from '#ui/card.tsx';
import { classNames } from '#ui/class-names.ts';
import { Price } from '#ui/price.tsx';
import { StatusBadge } from '#ui/status-badge.tsx';
import { Time } from '#ui/time.tsx';
import { contentsOf, pendingWords } from './order-words.ts';

interface OrderGroupsProps {
  orders: readonly Entry<Order>[];
  timeZone: string | undefined;
}

/** Orders under way first, then those that are over. */
export function OrderGroups({ orders, timeZone }: OrderGroupsProps) {
  const active = orders.filter(({ data }) => !isFinal(data.status));
  const over = orders.filter(({ data }) => isFinal(data.status));
  return (
    <>
      {active.length > 0 && <Group title="Under way" orders={active} timeZone={timeZone} />}
      {over.length > 0 && <Group title="Earlier" orders={over} timeZone={timeZone} />}
    </>
  );
}

function Group({ title, orders, timeZone }: OrderGroupsProps & { title: string }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{title}</h2>
      <ul className="grid gap-3">
        {orders.map((order) => (
          <OrderCard key={order.id} order={order} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

function OrderCard({ order, timeZone }: { order: Entry<Order>; timeZone: string | undefined }) {
  const { id, data } = order;
  const unsent = pendingWords(order, useConnection().state);
  const { prepared, total } = progressOf(data);
  const isActive = !isFinal(data.status);
  return (
    <li>
      <Card
        interactive
        data-status={data.status}
        className={classNames(
          'grid grid-cols-[1fr_auto] items-center gap-x-3',
          isActive && 'border-l-4 border-l-status',
        )}
      >
        <div className="grid min-w-0 gap-1.5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <Link
              to={`/orders/${id}`}
              className="numeric font-bold after:absolute after:inset-0 after:rounded-card"
            >
              <span className="sr-only">Order </span>
              {orderLabel(id)}
            </Link>
            {unsent ? (
              <Badge icon={CloudUpload}>{unsent.badge}</Badge>
            ) : (
              <StatusBadge status={data.status} />
            )}
          </div>
          <p className="line-clamp-2 text-pretty">{contentsOf(data)}</p>
          <p className="flex flex-wrap gap-x-2 text-ink-muted text-sm">
            <Time at={data.placedAt} timeZone={timeZone} />
            <span>· {data.fulfilment.type === 'pickup' ? 'Pickup' : 'Delivery'}</span>
            {data.total !== undefined && (
              <span>
                · <Price amount={data.total} currency={data.currency ?? 'USD'} />
              </span>
            )}
            {data.status === 'preparing' && total > 0 && (
              <span className="numeric">
                · {prepared} of {total} prepared
              </span>
            )}
          </p>
        </div>
        <ChevronRight aria-hidden className="size-5 text-ink-muted" />
      </Card>
    </li>
  );
}
