import { useNow } from '#lib/use-now.ts';
import { stopwatchText, waitText } from './wait-text.ts';

interface WaitTimeProps {
  /** Milliseconds since the epoch. */
  since: number;
  /** `words`: 12 min. `stopwatch`: 12:34, with every second. */
  look?: 'words' | 'stopwatch' | undefined;
  className?: string | undefined;
}

/** How long something has been waiting, kept current. What it waits for must be said beside it. */
export function WaitTime({ since, look = 'words', className = '' }: WaitTimeProps) {
  const now = useNow(look === 'words' ? 10_000 : 1000);
  return (
    <span className={`numeric whitespace-nowrap ${className}`}>
      {look === 'words' ? waitText(now - since) : stopwatchText(now - since)}
    </span>
  );
}
