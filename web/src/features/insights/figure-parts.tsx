import type { Figures } from '@fireline/domain/insights/schema';
import { insightSteps } from '@fireline/domain/insights/steps';
import { formatMoney } from '@fireline/domain/money/money';
import { wallClockText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Chart } from './chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { Part } from './part.tsx';
import { countText, durationText, stepWords } from './words.ts';

const shownRows = 10;

export function StepsPart({ figures }: { figures: Figures }) {
  const words = stepWords();
  const taken = insightSteps.filter((step) => figures.steps[step].count > 0);
  return (
    <Part title={texts.insights.stepsTitle} text={texts.insights.stepsText}>
      {taken.length === 0 ? (
        <p className="text-ink-muted">{texts.insights.stepsNone}</p>
      ) : (
        <>
          <Chart
            kind="rows"
            rows={taken.map((step) => ({
              name: words[step].label,
              values: [minutesOf(figures.steps[step].median), minutesOf(figures.steps[step].p90)],
            }))}
            series={[
              { name: texts.insights.median, color: 'var(--accent)' },
              { name: texts.insights.p90, color: 'var(--info)' },
            ]}
            format={(minutes) => durationText(minutes * minute)}
            unit={texts.insights.minuteUnit}
          />
          <FigureTable
            caption={texts.insights.stepsTitle}
            head={[
              texts.insights.step,
              texts.insights.orders,
              texts.insights.average,
              texts.insights.median,
              texts.insights.p90,
            ]}
            rows={taken.map((step) => {
              const { count, average, median, p90 } = figures.steps[step];
              return {
                key: step,
                name: words[step].label,
                text: words[step].text,
                cells: [countText(count), ...[average, median, p90].map(durationText)],
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
    <Part title={texts.insights.hoursTitle} text={texts.insights.hoursText}>
      <Chart
        kind="columns"
        rows={open.map(({ index, orders }) => ({ name: hourText(index), values: [orders] }))}
        series={[{ name: texts.insights.orders, color: 'var(--accent)' }]}
        format={countText}
      />
      <FigureTable
        caption={texts.insights.hoursCaption}
        isFolded
        head={[texts.insights.hour, texts.insights.orders, texts.insights.revenue]}
        rows={open.map(({ index, orders, revenue }) => ({
          key: String(index),
          name: hourText(index),
          cells: [countText(orders), formatMoney(revenue, currency)],
        }))}
      />
    </Part>
  );
}

export function SellersPart({ figures: { bestSellers, currency } }: { figures: Figures }) {
  return (
    <Part title={texts.insights.sellersTitle} text={texts.insights.sellersText}>
      {bestSellers.length === 0 ? (
        <p className="text-ink-muted">{texts.insights.sellersNone}</p>
      ) : (
        <FigureTable
          caption={texts.insights.sellersTitle}
          head={[texts.insights.product, texts.insights.sold, texts.insights.revenue]}
          rows={bestSellers.slice(0, shownRows).map(({ productId, name, quantity, revenue }) => ({
            key: productId,
            name,
            cells: [countText(quantity), formatMoney(revenue, currency)],
          }))}
        />
      )}
    </Part>
  );
}

export function ReasonsPart({ figures: { reasons } }: { figures: Figures }) {
  return (
    <Part title={texts.insights.reasonsTitle} text={texts.insights.reasonsText}>
      {reasons.length === 0 ? (
        <p className="text-ink-muted">{texts.insights.reasonsNone}</p>
      ) : (
        <FigureTable
          caption={texts.insights.reasonsTitle}
          head={[texts.insights.reason, texts.insights.outcome, texts.insights.orders]}
          rows={reasons.slice(0, shownRows).map(({ reason, outcome, count }) => ({
            key: `${outcome} ${reason}`,
            name: reason === '' ? texts.insights.noReason : reason,
            cells: [
              outcome === 'cancelled' ? texts.insights.canceled : texts.insights.declined,
              countText(count),
            ],
          }))}
        />
      )}
    </Part>
  );
}

export function LateNote({ lateMinutes }: { lateMinutes: number }) {
  return (
    <p className="max-w-3xl text-ink-muted text-sm">
      {texts.insights.lateNote({
        minutes: lateMinutes,
        term: (content) => (
          <strong key="term" className="font-semibold text-ink">
            {content}
          </strong>
        ),
      })}
    </p>
  );
}

function minutesOf(duration: number | null): number {
  return Math.round((duration ?? 0) / 6000) / 10;
}

function hourText(hour: number): string {
  return wallClockText(`${String(hour).padStart(2, '0')}:00`);
}
