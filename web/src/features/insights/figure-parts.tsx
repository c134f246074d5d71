import type { Figures } from '@fireline/domain/insights/schema';
import { insightSteps } from '@fireline/domain/insights/steps';
import { formatMoney } from '@fireline/domain/money/money';
import { minute } from '@fireline/domain/time/durations';
import { Chart } from './chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { Part } from './part.tsx';
import { durationText, stepWords } from './words.ts';

const shownRows = 10;

export function StepsPart({ figures }: { figures: Figures }) {
  const taken = insightSteps.filter((step) => figures.steps[step].count > 0);
  return (
    <Part
      title="Time per step"
      text="Half the orders took less than the median, and 90% took less than the longer time."
    >
      {taken.length === 0 ? (
        <p className="text-ink-muted">No times to show yet.</p>
      ) : (
        <>
          <Chart
            kind="rows"
            rows={taken.map((step) => ({
              name: stepWords[step].label,
              values: [minutesOf(figures.steps[step].median), minutesOf(figures.steps[step].p90)],
            }))}
            series={[
              { name: 'Median', color: 'var(--accent)' },
              { name: '90% within', color: 'var(--info)' },
            ]}
            format={(minutes) => durationText(minutes * minute)}
            unit="min"
          />
          <FigureTable
            caption="Time per step"
            head={['Step', 'Orders', 'Average', 'Median', '90% within']}
            rows={taken.map((step) => {
              const { count, average, median, p90 } = figures.steps[step];
              return {
                key: step,
                name: stepWords[step].label,
                text: stepWords[step].text,
                cells: [String(count), ...[average, median, p90].map(durationText)],
              };
            })}
          />
        </>
      )}
    </Part>
  );
}

export function HoursPart({ figures: { hours, currency } }: { figures: Figures }) {
  const first = hours.findIndex(({ orders }) => orders > 0);
  const last = hours.findLastIndex(({ orders }) => orders > 0);
  const open = hours.map((hour, index) => ({ ...hour, index })).slice(Math.max(first, 0), last + 1);
  return (
    <Part title="By hour" text="When orders were placed, in the shop’s time zone.">
      <Chart
        kind="columns"
        rows={open.map(({ index, orders }) => ({ name: hourText(index), values: [orders] }))}
        series={[{ name: 'Orders', color: 'var(--accent)' }]}
        format={String}
      />
      <FigureTable
        caption="Orders by hour"
        isFolded
        head={['Hour', 'Orders', 'Revenue']}
        rows={open.map(({ index, orders, revenue }) => ({
          key: String(index),
          name: hourText(index),
          cells: [String(orders), formatMoney(revenue, currency)],
        }))}
      />
    </Part>
  );
}

export function SellersPart({ figures: { bestSellers, currency } }: { figures: Figures }) {
  return (
    <Part title="Best sellers" text="From completed orders, before tax.">
      {bestSellers.length === 0 ? (
        <p className="text-ink-muted">Nothing sold yet.</p>
      ) : (
        <FigureTable
          caption="Best sellers"
          head={['Product', 'Sold', 'Revenue']}
          rows={bestSellers.slice(0, shownRows).map(({ productId, name, quantity, revenue }) => ({
            key: productId,
            name,
            cells: [String(quantity), formatMoney(revenue, currency)],
          }))}
        />
      )}
    </Part>
  );
}

export function ReasonsPart({ figures: { reasons } }: { figures: Figures }) {
  return (
    <Part title="Why orders were canceled" text="Includes orders you declined.">
      {reasons.length === 0 ? (
        <p className="text-ink-muted">No orders were canceled or declined.</p>
      ) : (
        <FigureTable
          caption="Why orders were canceled"
          head={['Reason', 'Outcome', 'Orders']}
          rows={reasons.slice(0, shownRows).map(({ reason, outcome, count }) => ({
            key: `${outcome} ${reason}`,
            name: reason === '' ? 'No reason given' : reason,
            cells: [outcome === 'cancelled' ? 'Canceled' : 'Declined', String(count)],
          }))}
        />
      )}
    </Part>
  );
}

export function LateNote({ lateMinutes }: { lateMinutes: number }) {
  return (
    <p className="max-w-3xl text-ink-muted text-sm">
      <strong className="font-semibold text-ink">Late</strong> means an order wasn’t ready{' '}
      {lateMinutes} minutes after it was placed (or by the time requested, if that’s later), or the
      customer couldn’t have it by the end of its estimate. Canceled and declined orders aren’t
      counted, and neither are orders that may still be on time.
    </p>
  );
}

function minutesOf(duration: number | null): number {
  return Math.round((duration ?? 0) / 6000) / 10;
}

function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
