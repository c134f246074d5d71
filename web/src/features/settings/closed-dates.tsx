import { limits } from '@fireline/domain/limits';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import { calendarDateText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { TextField } from '#ui/form/text-field.tsx';

/** `2026-12-25`, sorted. */
interface ClosedDatesProps extends FieldBinding<readonly string[]> {
  /** The shop's; it decides when a day is over. */
  timeZone: string;
}

/** Days on which the shop is closed, whatever the weekday's hours. */
export function ClosedDates({
  value: dates,
  error,
  timeZone,
  onValueChange: onChange,
}: ClosedDatesProps) {
  const [date, setDate] = useState('');
  const today = dateIn(timeZone, useNow(minute));
  const isThere = dates.includes(date);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label={texts.settings.closedOn}
          type="date"
          className="w-44 max-w-full"
          value={date}
          error={error}
          onValueChange={setDate}
        />
        <Button
          icon={Plus}
          disabled={date === '' || isThere || dates.length >= limits.closedDates}
          onClick={() => {
            onChange([...dates, date].toSorted());
            setDate('');
          }}
        >
          {texts.settings.dateAdd}
        </Button>
        <p role="status" className="py-2.5 text-ink-muted text-sm">
          {isThere
            ? texts.settings.dateKnown
            : dates.length >= limits.closedDates
              ? texts.settings.datesFull
              : ''}
        </p>
      </div>
      {dates.length > 0 && (
        <ul aria-label={texts.settings.closedDates} className="flex flex-wrap gap-2">
          {dates.map((closed) => (
            <li
              key={closed}
              className={`flex items-center rounded-[1.375rem] border border-line bg-surface-sunken pl-3.5 text-sm ${
                closed < today ? 'text-ink-muted' : 'font-semibold'
              }`}
            >
              {closed < today
                ? texts.settings.datePast({ date: dateText(closed) })
                : dateText(closed)}
              <IconButton
                icon={X}
                label={texts.settings.dateRemove({ date: dateText(closed) })}
                onClick={() => onChange(dates.filter((other) => other !== closed))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `Fri, 25 Dec 2026`. */
function dateText(date: string): string {
  return calendarDateText(date, 'dayOfYear');
}
