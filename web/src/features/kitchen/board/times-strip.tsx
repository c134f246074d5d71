import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { useStore } from '#lib/store.ts';
import { clockOffset } from '#lib/time/clock.ts';
import { stopwatchText, waitText } from '#ui/time/wait-text.ts';
import { stationText } from '../tickets/views.ts';
import { useScreen } from './screen-context.ts';
import { spoken } from './spoken.tsx';
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
      {shown.length > 0 && (
        <h2 className="font-sans font-semibold text-base">{texts.kitchen.timesToday}</h2>
      )}
      {shown.map(({ station, orders, average, p90 }) => (
        <p key={station}>
          {texts.kitchen.timesOf({
            station: stationText(station),
            average: stopwatchText(average),
            p90: stopwatchText(p90),
            count: orders,
            name: (content) => (
              <span key="name" className="font-semibold text-ink capitalize">
                {content}
              </span>
            ),
            spoken,
            seen: (content) => (
              <span key="seen" aria-hidden>
                {content}
              </span>
            ),
            within: (content) => (
              <span key="within" className="text-base">
                {content}
              </span>
            ),
            orders: (content) => (
              <span key="orders" className="text-base">
                {content}
              </span>
            ),
          })}
        </p>
      ))}
      {Math.abs(offset) >= worthAWord && (
        <p className="text-warning">
          {texts.kitchen[offset > 0 ? 'clockBehind' : 'clockAhead']({
            time: waitText(wholeMinutes(Math.abs(offset))),
          })}
        </p>
      )}
      {!isAwake && <p className="text-base">{texts.kitchen.mayTurnOff}</p>}
    </div>
  );
}

function wholeMinutes(duration: number): number {
  return Math.round(duration / minute) * minute;
}
