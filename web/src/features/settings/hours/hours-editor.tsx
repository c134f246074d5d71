import type { Weekday } from '@fireline/domain/shop/opening-hours';
import { weekIn } from '@fireline/domain/shop/regions';
import { texts } from '@fireline/domain/texts/texts';
import { CopyCheck, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShop } from '#entities/shop/shop.ts';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { removeAt, replaceAt } from '#lib/list-edits.ts';
import { IconButton } from '#ui/button/icon-button.tsx';
import { controlStyle } from '#ui/form/control-style.ts';
import { FieldError } from '#ui/form/field-error.tsx';
import { eachDay, type HoursForm, maxSpans, type SpanForm, weekdayName } from './hours-form.ts';

interface HoursEditorProps {
  days: HoursForm;
  onChange: (days: HoursForm) => void;
  bind: (day: Weekday) => FieldBinding<readonly SpanForm[]>;
}

/** The week, day by day. A day may have several spans, and one may cross midnight. */
export function HoursEditor({ days, onChange, bind }: HoursEditorProps) {
  return (
    <div className="divide-y divide-line border-line border-y">
      {weekIn(useShop()?.region).map((day) => (
        <DayHours key={day} {...bind(day)} day={weekdayName(day)}>
          <IconButton
            icon={CopyCheck}
            label={texts.settings.hoursCopy({ day: weekdayName(day) })}
            onClick={() => onChange(eachDay(() => days[day]))}
          />
        </DayHours>
      ))}
    </div>
  );
}

interface DayHoursProps extends Omit<FieldBinding<readonly SpanForm[]>, 'name'> {
  /** Its name. */
  day: string;
  /** What else can be done with the day. */
  children: ReactNode;
}

/** The hours of one day, in any number of spans up to the maximum; none: it's closed. */
export function DayHours({ day, value: spans, error, onValueChange, children }: DayHoursProps) {
  return (
    <fieldset className="flex flex-wrap items-start gap-x-3 gap-y-2 py-2.5">
      <legend className="sr-only">{day}</legend>
      <p aria-hidden className="py-2.5 font-semibold max-sm:grow sm:w-28">
        {day}
      </p>
      <div className="grid min-w-0 gap-2 max-sm:order-last max-sm:basis-full sm:flex-1 sm:basis-60">
        {spans.length === 0 && (
          <p className="py-2.5 text-ink-muted">{texts.settings.hoursClosed}</p>
        )}
        {spans.map((span, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity but their position.
          <div key={index} className="flex flex-wrap items-center gap-2">
            <TimeInput
              label={texts.settings.hoursFrom({ day })}
              isWrong={error !== undefined}
              value={span.from}
              onChange={(from) => onValueChange(replaceAt(spans, index, { ...span, from }))}
            />
            <span aria-hidden>–</span>
            <TimeInput
              label={texts.settings.hoursUntil({ day })}
              isWrong={error !== undefined}
              value={span.to}
              onChange={(to) => onValueChange(replaceAt(spans, index, { ...span, to }))}
            />
            <IconButton
              icon={X}
              label={texts.settings.hoursRemove({ ...span, day })}
              onClick={() => onValueChange(removeAt(spans, index))}
            />
            <SpanNote span={span} />
          </div>
        ))}
        <FieldError>{error}</FieldError>
      </div>
      <div className="ml-auto flex">
        {spans.length < maxSpans && (
          <IconButton
            icon={Plus}
            label={texts.settings.hoursAdd({ day })}
            onClick={() => onValueChange([...spans, nextSpan(spans)])}
          />
        )}
        {children}
      </div>
    </fieldset>
  );
}

function TimeInput({
  label,
  value,
  isWrong,
  onChange,
}: {
  label: string;
  value: string;
  isWrong: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <input
      type="time"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className={`${controlStyle} max-w-36 flex-1 basis-32`}
    />
  );
}

function SpanNote({ span: { from, to } }: { span: SpanForm }) {
  if (from === '' || to === '') return null;
  const note =
    from === to && from === '00:00'
      ? texts.settings.hoursAllDay
      : to !== '00:00' && to < from
        ? texts.settings.hoursNextDay
        : null;
  return note && <span className="text-ink-muted text-sm">{note}</span>;
}

/** The most likely next span. */
function nextSpan(spans: readonly SpanForm[]): SpanForm {
  return spans.length === 0 ? { from: '09:00', to: '18:00' } : { from: '', to: '' };
}
