import { lateLatencyMs } from '@fireline/domain/insights/latency';
import { texts } from '@fireline/domain/texts/texts';
import { useStore } from '#lib/store.ts';
import { useNow } from '#lib/time/use-now.ts';
import { openListeners } from '#platform/lab/snapshot-events.ts';
import type { EventLog } from './log/event-log.ts';
import { Part } from './part.tsx';
import { Sparkline } from './sparkline.tsx';
import { latencyWords } from './words.ts';

/** Figures from the log: how long changes took, and what this page costs. */
export function MeasuresPart({ log }: { log: EventLog }) {
  const { events, reads, latencies, p50, p95 } = useStore(log.state);
  // Opening and closing listeners fires no event, so refresh on a timer.
  useNow();
  const late = latencies.filter((latency) => latency > lateLatencyMs).length;
  return (
    <Part title={texts.live.measuresTitle}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-[1fr_minmax(12rem,20rem)] sm:items-end">
        <dl className="grid grid-cols-3 gap-x-4 gap-y-3">
          <Measure label={texts.live.measureP50} value={latencyWords(p50)} />
          <Measure
            label={texts.live.measureP95}
            value={latencyWords(p95)}
            isBad={(p95 ?? 0) > lateLatencyMs}
          />
          <Measure
            label={texts.live.measureLate}
            value={
              latencies.length === 0
                ? texts.live.notMeasured
                : texts.live.measureLateOf({ late, all: latencies.length })
            }
            isBad={late > 0}
          />
          <Measure label={texts.live.measureEvents} value={String(events)} />
          <Measure label={texts.live.measureReads} value={String(reads)} />
          <Measure label={texts.live.measureListeners} value={String(openListeners().length)} />
        </dl>
        <Sparkline values={latencies} mark={p95} />
      </div>
    </Part>
  );
}

function Measure({
  label,
  value,
  isBad = false,
}: {
  label: string;
  value: string;
  isBad?: boolean;
}) {
  return (
    <div>
      <dt className="text-ink-muted text-sm">{label}</dt>
      <dd className={`numeric font-bold font-display text-xl ${isBad ? 'text-danger' : ''}`}>
        {value}
      </dd>
    </div>
  );
}
