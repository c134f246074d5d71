import { mergeFollowed } from '@fireline/domain/insights/figures';
import type { Figures } from '@fireline/domain/insights/schema';
import { activeStatuses, finalStatuses } from '@fireline/domain/order/status';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { daySpan } from '@fireline/domain/time/shop-days';
import { Sunrise } from 'lucide-react';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { HoursPart, LateNote, ReasonsPart, SellersPart, StepsPart } from './figure-parts.tsx';
import { FiguresSkeleton } from './figures-skeleton.tsx';
import { LatencyPart } from './latency-part.tsx';
import { Stats } from './stats.tsx';
import type { Today } from './today-reader.ts';
import { useToday } from './use-today.ts';
import { useTodayLatency } from './use-today-latency.ts';
import { revenueText } from './words.ts';

export function TodayInsights({ shop, date }: { shop: Shop; date: string }) {
  const { today, figures, error, readAgain } = useToday(shop, date);
  if (!today || !figures) {
    return error ? (
      <ErrorState title={texts.insights.failedTitle} text={error.message} onRetry={readAgain} />
    ) : (
      <FiguresSkeleton />
    );
  }
  if (today.placed === 0) {
    return (
      <EmptyState
        icon={Sunrise}
        title={texts.insights.noneTodayTitle}
        text={texts.insights.noneTodayText}
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
          title={texts.insights.outdatedTitle}
          action={
            <Button size="sm" onClick={readAgain}>
              {texts.insights.tryAgain}
            </Button>
          }
        >
          {error.message}
        </Callout>
      )}
      <Stats
        label={texts.insights.today}
        orders={today.placed}
        ordersText={texts.insights.ordersToday}
        revenue={revenueText({ ...figures, revenue: revenueOf(today, figures) })}
        revenueText={texts.insights.completedCount({ count: today.counts.completed })}
        late={late}
        canceled={today.counts.cancelled}
        declined={today.counts.rejected}
        followed={isPart ? null : mergeFollowed([{ ...figures, followed: today.followed }])}
      />
      <StatusCounts today={today} />
      {isPart && (
        <Callout
          tone="info"
          title={texts.insights.partTitle({ count: today.orders.length, placed: today.placed })}
        >
          {texts.insights.partText}
        </Callout>
      )}
      <StepsPart figures={figures} />
      <HoursPart figures={figures} />
      <div className="grid gap-8 lg:grid-cols-2">
        <SellersPart figures={figures} />
        <ReasonsPart figures={figures} />
      </div>
      <TodayLatency shop={shop} date={date} orders={today.orders} />
      <LateNote lateMinutes={shop.ticketLateMinutes} />
    </div>
  );
}

function TodayLatency({
  shop: { timeZone },
  date,
  orders,
}: {
  shop: Shop;
  date: string;
  orders: Today['orders'];
}) {
  const latency = useTodayLatency(daySpan(date, timeZone), orders);
  if (latency === null) return null;
  return (
    <LatencyPart
      figures={latency.figures}
      note={latency.isPart ? texts.insights.screensLatest : undefined}
    />
  );
}

function StatusCounts({ today: { counts } }: { today: Today }) {
  return (
    <section aria-label={texts.insights.statusLabel}>
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

/** The server's sum, which includes every order, is of one currency on all days but one. */
function revenueOf(today: Today, { revenue, otherRevenue }: Figures): number {
  return Object.keys(otherRevenue).length === 0 ? today.revenue : revenue;
}
