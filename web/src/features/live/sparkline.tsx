import { texts } from '@fireline/domain/texts/texts';
import { latencyWords } from './words.ts';

interface SparklineProps {
  /** Milliseconds, oldest first. */
  values: readonly number[];
  /** Value of a horizontal line: the p95. */
  mark: number | null;
}

const width = 240;
const height = 48;
const shown = 120;

/** Latencies of the most recent changes. */
export function Sparkline({ values, mark }: SparklineProps) {
  const newest = values.slice(-shown);
  const count = newest.length;
  const top = Math.max(10, mark ?? 0, ...newest);
  const yOf = (value: number) => height - 2 - (value / top) * (height - 4);
  const step = newest.length > 1 ? width / (newest.length - 1) : 0;
  const points = newest.map(
    (value, index) => `${(index * step).toFixed(1)},${yOf(value).toFixed(1)}`,
  );
  return (
    <figure className="grid gap-1">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.live.sparkline({ count })}
        className="h-14 w-full rounded-control bg-surface-sunken"
      >
        {mark !== null && (
          <line
            x1={0}
            x2={width}
            y1={yOf(mark)}
            y2={yOf(mark)}
            className="stroke-line-strong"
            strokeDasharray="4 4"
            vectorEffect="non-scaling-stroke"
          />
        )}
        {points.length === 1 && (
          <circle cx={width / 2} cy={yOf(newest[0] ?? 0)} r={2.5} className="fill-accent" />
        )}
        {points.length > 1 && (
          <polyline
            points={points.join(' ')}
            fill="none"
            className="stroke-accent"
            strokeWidth={1.75}
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <figcaption className="text-ink-muted text-xs">
        {newest.length === 0
          ? texts.live.sparklineNothing
          : texts.live[mark === null ? 'sparklineHint' : 'sparklineHintMarked']({
              count,
              latency: latencyWords(top),
            })}
      </figcaption>
    </figure>
  );
}
