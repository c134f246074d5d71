import { trackingPageOf } from '@fireline/domain/delivery/carriers';
import type { Journey as JourneyFacts } from '@fireline/domain/order/tracking';
import { texts } from '@fireline/domain/texts/texts';
import { MapPin, Truck } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

interface JourneyProps extends JourneyFacts {
  timeZone: string | undefined;
}

/**
 * The delivery's checkpoints, newest first, and who carries it; screen readers announce a new one.
 */
export function Journey({ checkpoints, carrier, trackingNumber, timeZone }: JourneyProps) {
  const newest = checkpoints.toReversed();
  return (
    <div className="grid gap-4">
      {(carrier !== '' || trackingNumber !== '') && (
        <p className="flex items-start gap-2.5">
          <Truck aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-muted" />
          <span className="wrap-anywhere min-w-0">
            <Shipment carrier={carrier} trackingNumber={trackingNumber} />
          </span>
        </p>
      )}
      <ol aria-live="polite" className="grid empty:hidden">
        {newest.map(({ id, place, text, at }, index) => (
          <li key={id} className="group grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 pb-4 last:pb-0">
            <span className="relative grid justify-items-center">
              <span
                className={classNames(
                  'z-1 grid size-7 place-items-center rounded-full',
                  index === 0 ? 'bg-accent text-on-accent' : 'bg-neutral-soft text-ink-muted',
                )}
              >
                <MapPin aria-hidden className="size-4" />
              </span>
              <span
                aria-hidden
                className="absolute top-8 -bottom-3 w-0.5 rounded-full bg-line group-last:hidden"
              />
            </span>
            <div className="min-w-0 pt-0.5">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <UserText className={index === 0 ? 'font-semibold' : ''}>{place}</UserText>
                <Time at={at} timeZone={timeZone} className="text-ink-muted text-sm" />
              </p>
              {text !== '' && (
                <UserText as="p" className="text-ink-muted text-sm">
                  {text}
                </UserText>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Shipment({ carrier, trackingNumber }: Pick<JourneyProps, 'carrier' | 'trackingNumber'>) {
  if (trackingNumber === '') return carrier;
  const page = trackingPageOf(carrier, trackingNumber);
  const values = {
    number: trackingNumber,
    strong: (content: readonly ReactNode[]) => (
      <strong key="number" className="numeric select-all">
        {page === null ? (
          content
        ) : (
          <a
            href={page}
            target="_blank"
            rel="noreferrer"
            className="rounded-md text-accent-ink underline underline-offset-2"
          >
            {content}
          </a>
        )}
      </strong>
    ),
  };
  return carrier === ''
    ? texts.order.trackingNumber(values)
    : texts.order.carrierAndTrackingNumber({ carrier, ...values });
}
