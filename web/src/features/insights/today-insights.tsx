import { formatMoney } from '@fireline/domain/money/money';
import { activeStatuses, finalStatuses } from '@fireline/domain/order/status';
import type { Shop } from '@fireline/domain/shop/settings';
import { daySpan } from '@fireline/domain/time/shop-days';
import { Sunrise } from 'lucide-react';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { DeliveryPart } from './delivery-part.tsx';
import { HoursPart, LateNote, ReasonsPart, SellersPart, StepsPart } from './figure-parts.tsx';
import { FiguresSkeleton } from './figures-skeleton.tsx';
import { Stat, Stats } from './stats.tsx';
import type { Today } from './today-reader.ts';
import { useToday } from './use-today.ts';
import { useTodayDeliveries } from './use-today-deliveries.ts';
import { shareText } from './words.ts';

export function TodayInsights({ shop, date }: { shop: Shop; date: string }) {
  const { today, figures, error, readAgain } = useToday(shop, date);
  if (!today || !figures) {
    return error ? (
      <ErrorState title="No figures yet" text={error.message} onRetry={readAgain} />
    ) : (
      <FiguresSkeleton />
    );
  }
  if (today.placed === 0) {
    return (
      <EmptyState
        icon={Sunrise}
        title="No orders yet today"
        text="Figures start with the first order and update live."
      />
    );
  }
  const { late } = figures;
  const isPart = today.orders.length < today.placed;
  return (
    <div className="grid gap-8">
      {error && (
        <Callout
          tone="warning"
          announce
          title="These figures may be out of date"
          action={
            <Button size="sm" onClick={readAgain}>
              Try again
            </Button>
          }
        >
          {error.message}
        </Callout>
      )}
      <Stats label="Today">
        <Stat label="Orders" value={String(today.placed)} text="placed since midnight" />
        <Stat
          label="Revenue"
          value={formatMoney(today.revenue, shop.currency)}
          text={`${today.counts.completed} completed`}
        />
        <Stat
          label="Late"
          value={shareText(late.late, late.measured)}
          text={`${late.late} of ${late.measured}`}
          isBad={late.late > 0}
        />
        <Stat
          label="Canceled or declined"
          value={shareText(today.counts.cancelled + today.counts.rejected, today.placed)}
          text={`${today.counts.cancelled} canceled, ${today.counts.rejected} declined`}
        />
      </Stats>
      <StatusCounts today={today} />
      {isPart && (
        <Callout tone="info" title={`From ${today.orders.length} of ${today.placed} orders`}>
          Today is so busy that the figures below use only some of the orders. The numbers above
          count all of them.
        </Callout>
      )}
      <StepsPart figures={figures} />
      <HoursPart figures={figures} />
      <div className="grid gap-8 lg:grid-cols-2">
        <SellersPart figures={figures} />
        <ReasonsPart figures={figures} />
      </div>
      <TodayDeliveries shop={shop} date={date} orders={today.orders} />
      <LateNote lateMinutes={shop.ticketLateMinutes} />
    </div>
  );
}

function TodayDeliveries({
  shop: { timeZone },
  date,
  orders,
}: {
  shop: Shop;
  date: string;
  orders: Today['orders'];
}) {
  const deliveries = useTodayDeliveries(daySpan(date, timeZone), orders);
  if (deliveries === null) return null;
  return (
    <DeliveryPart
      figures={deliveries.figures}
      note={deliveries.isPart ? 'Based on today’s latest reports.' : undefined}
    />
  );
}

function StatusCounts({ today: { counts } }: { today: Today }) {
  return (
    <section aria-label="Orders by status">
      <Card>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-6 gap-y-2">
          {[...activeStatuses, ...finalStatuses].map((status) => (
            <li key={status} className="flex items-center justify-between gap-3">
              <span className="min-w-0">
                <StatusBadge status={status} />
              </span>
              <span className="numeric font-semibold">{counts[status]}</span>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
