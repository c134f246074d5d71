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
      <span>
        Last updated{' '}
        {isOver ? (
          <Time at={changedAt} timeZone={timeZone} />
        ) : (
          <Time at={changedAt} timeZone={timeZone} look="relative" />
        )}
      </span>
    </p>
  );
}

function freshnessWords({
  isLive,
  isCutOff,
  isOver,
}: Pick<FreshnessProps, 'isLive' | 'isCutOff' | 'isOver'>): string {
  if (isLive) return isOver ? 'Up to date.' : 'Updates live, no need to reload.';
  return isCutOff ? 'Not connected. This is the last update we have.' : 'Connecting…';
}
