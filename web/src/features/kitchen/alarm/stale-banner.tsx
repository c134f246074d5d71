import { texts } from '@fireline/domain/texts/texts';
import { BellOff, CloudOff, WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { silence, watchSilence } from '#entities/screen/silence.ts';
import { useStore } from '#lib/store.ts';
import { clockOffset } from '#lib/time/clock.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { refusal } from '#platform/live/screen-state.ts';
import { Button } from '#ui/button/button.tsx';
import { clockTextFor } from '#ui/time/time-zone.ts';
import { WaitTime } from '#ui/time/wait-time.tsx';
import { type Staleness, stalenessOf, stalenessWords } from './staleness.ts';
import type { StaleRing } from './use-stale-ring.ts';

/** Why the tickets may be out of date and for how long; null if they are current. */
export function useStaleness(): Staleness | null {
  useEffect(watchSilence, []);
  return stalenessOf(useConnection(), useStore(silence), useStore(refusal));
}

/** Spans the whole screen so that no one cooks from outdated tickets. */
export function StaleBanner({
  stale,
  timeZone,
  ring,
}: {
  stale: Staleness;
  timeZone: string | undefined;
  ring: StaleRing;
}) {
  const { text, unsent } = stalenessWords(stale);
  const Icon = stale.cause === 'offline' ? WifiOff : CloudOff;
  const offset = useStore(clockOffset);
  return (
    <section
      role="alert"
      aria-label={texts.kitchen.staleLabel}
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card bg-danger px-4 py-3 text-on-danger"
    >
      <Icon aria-hidden className="size-9 shrink-0" />
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-bold text-2xl">
          {texts.kitchen.staleTitle({
            cause: stale.cause,
            time: clockTextFor(stale.since + offset, timeZone),
            wait: () => <WaitTime key="wait" since={stale.since} format="stopwatch" />,
          })}
        </p>
        <p className="text-lg">
          {text} {unsent !== null && <strong>{unsent}</strong>}
        </p>
      </div>
      {ring.isHeard && (
        <Button size="lg" icon={BellOff} onClick={ring.quiet}>
          {texts.kitchen.staleQuiet}
        </Button>
      )}
    </section>
  );
}
