import { minute } from '@fireline/domain/time/durations';
import { useStore } from '#lib/store.ts';
import { clockOffset } from '#platform/connection/server-clock.ts';
import { stopwatchText, waitText } from '#ui/time/wait-text.ts';
import { useScreen } from './screen-context.ts';
import type { StationTime } from './station-times.ts';

/** Clock offset (ms) from which on the screen mentions it. */
const worthAWord = minute;

/** Today's station times, and a warning if the device's clock is wrong. */
export function TimesStrip({
  times,
  isAwake,
}: {
  times: readonly StationTime[];
  isAwake: boolean;
}) {
  const { view } = useScreen();
  const offset = useStore(clockOffset);
  const shown =
    view.kind === 'station' ? times.filter(({ station }) => station === view.station) : times;
  return (
    <div className="numeric flex min-w-0 flex-wrap items-baseline gap-x-6 gap-y-1 text-ink-muted text-lg">
      {shown.length > 0 && <h2 className="font-sans font-semibold text-base">Today</h2>}
      {shown.map(({ station, orders, average, p90 }) => (
        <p key={station}>
          <span className="font-semibold text-ink capitalize">{station}</span>{' '}
          <span className="sr-only">takes on average </span>
          <span aria-hidden>avg </span>
          {stopwatchText(average)}
          <span className="text-base"> · 90% within </span>
          {stopwatchText(p90)}
          <span className="text-base"> ({orders === 1 ? '1 order' : `${orders} orders`})</span>
        </p>
      ))}
      {Math.abs(offset) >= worthAWord && (
        <p className="text-warning">
          This device’s clock is {waitText(wholeMinutes(Math.abs(offset)))}{' '}
          {offset > 0 ? 'behind' : 'ahead'}. The times shown here are correct.
        </p>
      )}
      {!isAwake && <p className="text-base">This screen may turn off on its own.</p>}
    </div>
  );
}

function wholeMinutes(duration: number): number {
  return Math.round(duration / minute) * minute;
}
