import { Time } from '#ui/time.tsx';

interface FreshnessProps {
  isLive: boolean;
  isOver: boolean;
  /** Milliseconds. */
  changedAt: number;
  timeZone: string | undefined;
}

/** Whether what the page says is true now, and since when. */
export function Freshness({ isLive, isOver, changedAt, timeZone }: FreshnessProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 px-1 text-ink-muted text-sm">
      <span
        aria-hidden
        className={`size-2 rounded-full ${isLive ? 'bg-success' : 'border-2 border-line-strong'}`}
      />
      <span>
        {isLive
          ? isOver
            ? 'Up to date.'
            : 'Updated live, nothing to reload.'
          : 'Not connected: this is how it was last known.'}
      </span>
      <span>
        Last change{' '}
        {isOver ? (
          <Time at={changedAt} timeZone={timeZone} />
        ) : (
          <Time at={changedAt} timeZone={timeZone} look="relative" />
        )}
      </span>
    </p>
  );
}
