import { texts } from '@fireline/domain/texts/texts';
import { Globe } from 'lucide-react';
import { useNow } from '#lib/time/use-now.ts';
import { clockText } from './time-text.ts';
import { isForeignZone, zonePlace } from './time-zone.ts';

interface TimeZoneNoteProps {
  /** The shop's; nothing is shown until it's known. */
  timeZone: string | undefined;
  className?: string | undefined;
}

/** Says which time zone a page's times are in, if this device's clock differs from it. */
export function TimeZoneNote({ timeZone, className = '' }: TimeZoneNoteProps) {
  const now = useNow(10_000);
  if (timeZone === undefined || !isForeignZone(now, timeZone)) return null;
  return (
    <p className={`flex items-start gap-1.5 text-ink-muted text-sm ${className}`}>
      <Globe aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {texts.time.zoneNote({
          place: zonePlace(timeZone),
          clock: () => (
            <span key="clock" className="numeric">
              {clockText(now, timeZone)}
            </span>
          ),
        })}
      </span>
    </p>
  );
}
