import { texts } from '@fireline/domain/texts/texts';
import { Time } from '#ui/time/time.tsx';

interface FreshnessProps {
  /** Whether the server has confirmed what is shown. */
  isLive: boolean;
  /** Whether the server can't be reached; if it can, its answer is on the way. */
  isCutOff: boolean;
  isOver: boolean;
  /** Milliseconds. */
  changedAt: number;
  timeZone: string | undefined;
}

/** Whether the page is up to date, and when the order last changed. */
export function Freshness({ isLive, isCutOff, isOver, changedAt, timeZone }: FreshnessProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 px-1 text-ink-muted text-sm">
      <span
        aria-hidden
        className={`size-2 rounded-full ${isLive ? 'bg-success' : 'border-2 border-line-strong'}`}
      />
      <span>{freshnessWords({ isLive, isCutOff, isOver })}</span>
      {/* On its own line, so that it stays there when the words before it get longer. */}
      <span className="max-sm:w-full">
        {texts.tracking.lastUpdated({
          time: () => (
            <Time
              key="time"
              at={changedAt}
              timeZone={timeZone}
              format={isOver ? 'clock' : 'relative'}
            />
          ),
        })}
      </span>
    </p>
  );
}

function freshnessWords({
  isLive,
  isCutOff,
  isOver,
}: Pick<FreshnessProps, 'isLive' | 'isCutOff' | 'isOver'>): string {
  if (isLive) return isOver ? texts.tracking.upToDate : texts.tracking.updatesLive;
  return isCutOff ? texts.tracking.lastKnown : texts.tracking.connecting;
}
