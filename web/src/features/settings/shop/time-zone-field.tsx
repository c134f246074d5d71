import { parse } from '@fireline/domain/parse';
import { shopInputSchema } from '@fireline/domain/shop/settings';
import { timeZones } from '@fireline/domain/texts/known-by-intl';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { useId } from 'react';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { useNow } from '#lib/time/use-now.ts';
import { TextField } from '#ui/form/text-field.tsx';
import { clockText } from '#ui/time/time-text.ts';

/** The shop's time zone, found by typing any part of its name. */
export function TimeZoneField(field: FieldBinding<string>) {
  const listId = useId();
  const now = useNow(minute);
  return (
    <div className="sm:col-span-2">
      <TextField
        {...field}
        label={texts.settings.timeZone}
        required
        list={listId}
        autoComplete="off"
        spellCheck={false}
        hint={
          isTimeZone(field.value)
            ? texts.settings.timeZoneNow({ time: clockText(now, field.value) })
            : texts.settings.timeZoneHint
        }
      />
      <datalist id={listId}>
        {timeZones().map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  );
}

function isTimeZone(name: string): boolean {
  try {
    parse(shopInputSchema.entries.timeZone, name);
    return true;
  } catch {
    return false;
  }
}
