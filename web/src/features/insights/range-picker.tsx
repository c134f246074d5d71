import { texts } from '@fireline/domain/texts/texts';
import { dateAfter } from '@fireline/domain/time/shop-days';
import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/form/chip.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { customSearch, presetLabel, presets, type Range } from './range.ts';

/** Picks days: presets with one tap, or two dates. */
export function RangePicker({ range, today }: { range: Range; today: string }) {
  const [, setSearch] = useSearchParams();
  const [isOpen, setIsOpen] = useState(range.preset === null);
  return (
    <div className="grid gap-3">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{texts.insights.daysLabel}</legend>
        {presets.map((preset) => (
          <Chip
            key={preset}
            pressed={range.preset === preset}
            onPressedChange={() => {
              setIsOpen(false);
              setSearch({ range: preset }, { preventScrollReset: true });
            }}
          >
            {presetLabel(preset)}
          </Chip>
        ))}
        <Chip
          pressed={range.preset === null}
          onPressedChange={() => setIsOpen(range.preset === null || !isOpen)}
        >
          {texts.insights.rangeCustom}
        </Chip>
      </fieldset>
      {isOpen && (
        <CustomDays
          key={range.kind === 'days' ? `${range.first} ${range.last}` : range.kind}
          first={range.kind === 'days' ? range.first : dateAfter(today, -7)}
          last={range.kind === 'days' ? range.last : dateAfter(today, -1)}
          latest={dateAfter(today, -1)}
          onChoose={(first, last) => {
            setSearch(customSearch(first, last), { preventScrollReset: true });
          }}
        />
      )}
    </div>
  );
}

interface CustomDaysProps {
  first: string;
  last: string;
  /** The last day that is over. */
  latest: string;
  onChoose: (first: string, last: string) => void;
}

function CustomDays({ first, last, latest, onChoose }: CustomDaysProps) {
  const form = useAppForm({
    initial: { first, last },
    check: (values) =>
      checkFields(values, {
        first:
          (values.first === '' && texts.insights.bothDays) ||
          (values.first > values.last && values.last !== '' && texts.insights.daysInOrder),
        last:
          (values.last === '' && texts.insights.bothDays) ||
          (values.last > latest && texts.insights.pastDays),
      }),
    onSubmit: (days) => onChoose(days.first, days.last),
  });

  return (
    <form
      {...form.props}
      aria-label={texts.insights.rangeCustom}
      className="flex flex-wrap items-start gap-3"
    >
      <TextField
        {...form.bind('first')}
        label={texts.insights.firstDay}
        type="date"
        className="w-40 max-w-full"
        max={latest}
      />
      <TextField
        {...form.bind('last')}
        label={texts.insights.lastDay}
        type="date"
        className="w-40 max-w-full"
        max={latest}
      />
      <Button type="submit" icon={CalendarRange} className="mt-6.5">
        {texts.insights.showDays}
      </Button>
    </form>
  );
}
