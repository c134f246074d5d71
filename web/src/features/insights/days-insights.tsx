import { mergeFigures, mergeFollowed } from '@fireline/domain/insights/figures';
import { mergeLatencies } from '@fireline/domain/insights/latency-figures';
import type { InsightDay } from '@fireline/domain/insights/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { datesBetween } from '@fireline/domain/time/shop-days';
import { CalendarOff } from 'lucide-react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Chart } from './chart.tsx';
import { HoursPart, LateNote, ReasonsPart, SellersPart, StepsPart } from './figure-parts.tsx';
import { FigureTable } from './figure-table.tsx';
import { FiguresSkeleton } from './figures-skeleton.tsx';
import { LatencyPart } from './latency-part.tsx';
import { MissingDays } from './missing-days.tsx';
import { Part } from './part.tsx';
import { Stats } from './stats.tsx';
import {
  countText,
  datesText,
  dateText,
  durationText,
  revenueText,
  shareText,
  shortDateText,
} from './words.ts';

interface DaysInsightsProps {
  shop: Shop;
  /** Shop days, both inclusive. */
  first: string;
  last: string;
}

/** Past days, from the nightly roll-up. */
export function DaysInsights({ shop, first, last }: DaysInsightsProps) {
  const days = useLiveQuery(officeSources.insightDays(first, last));
  const isLive = useIsLive();
  return (
    <LiveContent
      live={days}
      isLive={isLive}
      what={texts.insights.figures}
      skeleton={<FiguresSkeleton />}
    >
      {(entries) => <Days shop={shop} entries={entries} dates={datesBetween(first, last)} />}
    </LiveContent>
  );
}

function Days({
  shop,
  entries,
  dates,
}: {
  shop: Shop;
  entries: readonly Entry<InsightDay>[];
  dates: readonly string[];
}) {
  const missing = useMissing(dates, entries);
  const figures = mergeFigures(entries.map(({ data }) => data));
  const period = datesText(dates[0] ?? '', dates.at(-1) ?? '');
  if (!figures || figures.orders === 0) {
    return (
      <div className="grid gap-6">
        {missing.length > 0 && <MissingDays missing={missing} of={dates.length} />}
        <EmptyState
          icon={CalendarOff}
          title={texts.insights.noneTitle({ period })}
          text={missing.length === 0 ? texts.insights.noneText : texts.insights.noneYetText}
        />
      </div>
    );
  }
  const { outcomes, orders, late } = figures;
  return (
    <div className="grid gap-8">
      {missing.length > 0 && <MissingDays missing={missing} of={dates.length} />}
      <Stats
        label={period}
        orders={orders}
        ordersText={period}
        revenue={revenueText(figures)}
        revenueText={completedText(outcomes)}
        late={late}
        canceled={outcomes.cancelled}
        declined={outcomes.rejected}
        followed={mergeFollowed(entries.map(({ data }) => data))}
      />
      {entries.length > 1 && <ByDay days={entries.map(({ data }) => data)} />}
      <StepsPart figures={figures} />
      <HoursPart figures={figures} />
      <div className="grid gap-8 lg:grid-cols-2">
        <SellersPart figures={figures} />
        <ReasonsPart figures={figures} />
      </div>
      <LatencyPart figures={mergeLatencies(entries.map(({ data }) => data.delivery))} />
      <LateNote lateMinutes={entries.at(-1)?.data.lateMinutes ?? shop.ticketLateMinutes} />
    </div>
  );
}

function completedText({ completed, open }: InsightDay['outcomes']): string {
  return open > 0
    ? texts.insights.completedAndOpen({ count: completed, open })
    : texts.insights.completedCount({ count: completed });
}

/** The days without figures, except those before the first day that has any. */
function useMissing(
  dates: readonly string[],
  entries: readonly Entry<InsightDay>[],
): readonly string[] {
  const oldest = useLiveQuery(officeSources.oldestInsightDay());
  if (oldest.status !== 'ready' || oldest.fromCache) return [];
  const begun = oldest.data.entries[0]?.id ?? '';
  const known = new Set(entries.map(({ id }) => id));
  return dates.filter((date) => date >= begun && !known.has(date));
}

function ByDay({ days }: { days: readonly InsightDay[] }) {
  const hasOpen = days.some(({ outcomes }) => outcomes.open > 0);
  const closedSeries = [
    { name: texts.insights.completed, color: 'var(--accent)' },
    { name: texts.insights.unsold, color: 'var(--line-strong)' },
  ];
  const openSeries = { name: texts.insights.open, color: 'var(--info)' };
  return (
    <Part title={texts.insights.byDayTitle} text={texts.insights.byDayText}>
      <Chart
        kind="columns"
        isStacked
        rows={days.map(({ date, outcomes }) => ({
          name: shortDateText(date),
          values: [outcomes.completed, outcomes.cancelled + outcomes.rejected, outcomes.open],
        }))}
        series={hasOpen ? [...closedSeries, openSeries] : closedSeries}
        format={countText}
      />
      <FigureTable
        caption={texts.insights.byDayCaption}
        isFolded={days.length > 14}
        head={[
          texts.insights.day,
          texts.insights.orders,
          texts.insights.completed,
          texts.insights.unsold,
          texts.insights.revenue,
          texts.insights.late,
          texts.insights.totalTime,
        ]}
        rows={days.toReversed().map((day) => ({
          key: day.date,
          name: dateText(day.date),
          cells: [
            countText(day.orders),
            countText(day.outcomes.completed),
            countText(day.outcomes.cancelled + day.outcomes.rejected),
            revenueText(day),
            shareText(day.late.late, day.late.measured),
            durationText(day.steps.whole.median),
          ],
        }))}
      />
    </Part>
  );
}
