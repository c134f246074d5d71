import { limits } from '@fireline/domain/limits';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import { calendarDateText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { SettingsForm } from '../settings-form.ts';
import { DayHours } from './hours-editor.tsx';
import type { SpanForm } from './hours-form.ts';

interface OtherDatesProps {
  form: AppForm<SettingsForm>;
  /** The shop's; it decides when a day is over. */
  timeZone: string;
}

/** Dates on which the shop is closed or has other hours, whatever the weekday's are. */
export function OtherDates({ form, timeZone }: OtherDatesProps) {
  const [typed, setTyped] = useState('');
  const today = dateIn(timeZone, useNow(minute));
  const { closedDates, otherHours } = form.values;
  const dates = [...closedDates, ...otherHours.map(({ date }) => date)].toSorted();
  const isFull = dates.length >= limits.closedDates;
  const isThere = dates.includes(typed);

  /** Without spans, the date is closed; null removes it. */
  function setDay(date: string, spans: readonly SpanForm[] | null) {
    const closed = closedDates.filter((other) => other !== date);
    const others = otherHours.filter((other) => other.date !== date);
    form.change({
      closedDates: spans?.length === 0 ? [...closed, date].toSorted() : closed,
      otherHours: spans?.length
        ? [...others, { date, spans }].sort((a, b) => a.date.localeCompare(b.date))
        : others,
    });
  }

  return (
    <section className="grid gap-3">
      <div className="grid gap-1">
        <h3 className="font-semibold">{texts.settings.otherTitle}</h3>
        <p className="text-ink-muted text-sm text-pretty">{texts.settings.otherText}</p>
      </div>
      {dates.length > 0 && (
        <div className="divide-y divide-line border-line border-y">
          {dates.map((date) => {
            const index = otherHours.findIndex((other) => other.date === date);
            const name = calendarDateText(date, 'dayOfYear');
            return (
              <DayHours
                key={date}
                day={date < today ? texts.settings.datePast({ date: name }) : name}
                value={otherHours[index]?.spans ?? []}
                error={form.errors[`otherHours.${index}.spans`]}
                onValueChange={(spans) => setDay(date, spans)}
              >
                <IconButton
                  icon={Trash2}
                  label={texts.settings.dateRemove({ date: name })}
                  onClick={() => setDay(date, null)}
                />
              </DayHours>
            );
          })}
        </div>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label={texts.settings.date}
          type="date"
          className="w-44 max-w-full"
          value={typed}
          onValueChange={setTyped}
        />
        <Button
          icon={Plus}
          disabled={typed === '' || isThere || isFull}
          onClick={() => {
            setDay(typed, []);
            setTyped('');
          }}
        >
          {texts.settings.dateAdd}
        </Button>
        <p role="status" className="py-2.5 text-ink-muted text-sm">
          {isThere ? texts.settings.dateKnown : isFull ? texts.settings.datesFull : ''}
        </p>
      </div>
    </section>
  );
}
