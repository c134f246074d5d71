import { longDateText } from '@fireline/domain/texts/format-more';
import { minute } from '@fireline/domain/time/durations';
import { useLocale } from '#lib/locale.ts';
import { useNow } from '#lib/time/use-now.ts';
import { relativeText } from './relative-text.ts';
import { momentText } from './time-text.ts';

interface TimeProps {
  /** Milliseconds since the epoch. */
  at: number;
  /** The shop's; the device's while it's unknown. */
  timeZone?: string | undefined;
  /** `clock`: 12:04, with the day if it's not today. `relative`: 3 min ago, kept up to date. */
  format?: 'clock' | 'relative' | undefined;
  className?: string | undefined;
}

/** A point in time. The tooltip has the full date with its time zone. */
export function Time({ at, timeZone, format = 'clock', className = '' }: TimeProps) {
  useLocale();
  const now = useNow(format === 'relative' ? 10_000 : minute);
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={longDateText(at, 'full', timeZone)}
      className={`numeric whitespace-nowrap ${className}`}
    >
      {format === 'relative' ? relativeText(at, now) : momentText(at, now, timeZone)}
    </time>
  );
}
