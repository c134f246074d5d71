import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert, Clock3, MoonStar } from 'lucide-react';
import { useId, useState } from 'react';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import {
  type ChosenTime,
  dayOf,
  firstFree,
  otherTimeZone,
  partOfDay,
  sameTimeOn,
  slotText,
  type TimeOffer,
  type When,
} from './checkout-time.ts';
import { ChoiceGrid } from './choice-grid.tsx';

interface TimeFieldsProps {
  offer: TimeOffer;
  when: When;
  /** What `when` means now. */
  time: ChosenTime;
  onWhen: (when: When) => void;
  timeZone: string;
  now: number;
  /** The wait for as soon as possible: `15–25 min`; null while unknown. */
  wait: string | null;
}

/** More than this are grouped by part of the day. */
const manySlots = 16;

/** As soon as possible, or at one of the shop's times. */
export function TimeFields({ offer, when, time, onWhen, timeZone, now, wait }: TimeFieldsProps) {
  const { isOpen, days } = offer;
  const isAsap = time.ok ? time.requestedFor === null : when === 'asap' && isOpen;
  const first = firstFree(days);
  const isCutOff = useIsDisconnected();
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{texts.checkout.timeTitle}</h2>
      {!isOpen && (
        <p role="status" className="flex items-start gap-2.5 text-pretty">
          <MoonStar aria-hidden className="mt-0.5 size-5 shrink-0 text-accent-ink" />
          <span>
            {closedWords(offer)}
            {first !== null && ` ${texts.checkout.orderAhead}`}
          </span>
        </p>
      )}
      {isOpen && days.length > 0 && (
        <Segmented
          label={texts.checkout.timeLabel}
          value={isAsap ? 'asap' : 'chosen'}
          onValueChange={(value) => onWhen(value === 'asap' ? 'asap' : first)}
          options={[
            { value: 'asap', label: texts.checkout.asap },
            { value: 'chosen', label: texts.checkout.chooseTime, disabled: first === null },
          ]}
        />
      )}
      {isAsap && (
        <p className="flex items-center gap-2 text-ink-muted text-sm">
          <Clock3 aria-hidden className="size-4 shrink-0" />
          {wait === null && isCutOff ? (
            texts.checkout.waitUnknown
          ) : (
            <span>
              {texts.checkout.inAbout({
                time: wait ?? '…',
                wait: (content) => (
                  <span className="numeric" key="wait">
                    {content}
                  </span>
                ),
              })}
            </span>
          )}
        </p>
      )}
      {!isAsap && days.length > 0 && (
        <Slots offer={offer} time={time} onWhen={onWhen} timeZone={timeZone} now={now} />
      )}
      {!time.ok && days.length === 0 && <Problem>{time.problem}</Problem>}
    </Card>
  );
}

function closedWords({ isDeliveryOnly, opens, tooLate }: TimeOffer): string {
  if (tooLate !== null) return tooLate;
  if (isDeliveryOnly) {
    return opens === null ? texts.zones.closedNow : texts.zones.closedNowUntil({ when: opens });
  }
  return opens === null ? texts.checkout.closed : texts.checkout.closedOpens({ when: opens });
}

function Slots({
  offer: { days },
  time,
  onWhen,
  timeZone,
  now,
}: Pick<TimeFieldsProps, 'offer' | 'time' | 'onWhen' | 'timeZone' | 'now'>) {
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const requestedFor = time.ok ? time.requestedFor : null;
  const day = days.find(({ name }) => name === picked) ?? dayOf(days, requestedFor);
  const zone = otherTimeZone(timeZone, now);
  const isLong = (day?.slots.length ?? 0) > manySlots;
  if (!day) return null;

  function changeDay(name: string) {
    setPicked(name);
    const next = days.find((other) => other.name === name);
    const free = next ? sameTimeOn(next, requestedFor ?? now, timeZone) : null;
    if (free !== null) onWhen(free);
  }

  const names = days.map(({ name }) => ({ value: name, label: name }));
  return (
    <div className="grid gap-3">
      {!time.ok && <Problem id={`${id}-problem`}>{time.problem}</Problem>}
      {days.length > 1 &&
        (days.length <= 3 ? (
          <Segmented
            label={texts.checkout.day}
            value={day.name}
            onValueChange={changeDay}
            options={names}
          />
        ) : (
          <SelectField
            label={texts.checkout.day}
            value={day.name}
            onValueChange={changeDay}
            options={names}
          />
        ))}
      <ChoiceGrid
        label={texts.checkout.timeOn({ day: day.name })}
        value={requestedFor === null ? null : String(requestedFor)}
        onValueChange={(value) => onWhen(Number(value))}
        options={day.slots.map(({ at, isFull }) => ({
          value: String(at),
          label: slotText(at, timeZone),
          ...(isLong && { section: partOfDay(at, timeZone) }),
          ...(isFull && { note: texts.checkout.full, disabled: true }),
        }))}
        describedBy={time.ok ? undefined : `${id}-problem`}
        invalid={!time.ok}
      />
      {zone !== null && (
        <p className="text-ink-muted text-sm">{texts.checkout.shopZone({ zone })}</p>
      )}
    </div>
  );
}

/** What happened to the chosen time; it can happen while the page is open. */
function Problem({ id, children }: { id?: string; children: string }) {
  return (
    <p id={id} role="alert" className="flex items-start gap-1.5 font-medium text-danger text-sm">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}
