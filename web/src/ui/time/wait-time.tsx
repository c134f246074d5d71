import { useNow } from '#lib/time/use-now.ts';
import { stopwatchText, waitText } from './wait-text.ts';

interface WaitTimeProps {
  /** Milliseconds since the epoch. */
  since: number;
  /** `words`: 12 min. `stopwatch`: 12:34, counting every second. */
  format?: 'words' | 'stopwatch' | undefined;
  className?: string | undefined;
}

/**
 * How long something has been waiting, kept up to date. Text next to it must say what it waits for.
 */
export function WaitTime({ since, format = 'words', className = '' }: WaitTimeProps) {
  const now = useNow(format === 'words' ? 10_000 : 1000);
  return (
    <span className={`numeric whitespace-nowrap ${className}`}>
      {format === 'words' ? waitText(now - since) : stopwatchText(now - since)}
    </span>
  );
}
