import { texts } from '@fireline/domain/texts/texts';
import { dateAfter } from '@fireline/domain/time/shop-days';
import { CalendarRange } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
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
  const [values, setValues] = useState({ first, last });
  const [error, setError] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (values.first === '' || values.last === '') return setError(texts.insights.bothDays);
    if (values.last > latest) return setError(texts.insights.pastDays);
    if (values.first > values.last) return setError(texts.insights.daysInOrder);
    onChoose(values.first, values.last);
  }

  return (
    <form
      noValidate
      aria-label={texts.insights.rangeCustom}
      onSubmit={submit}
      className="flex flex-wrap items-start gap-3"
    >
      <TextField
        label={texts.insights.firstDay}
        type="date"
        className="w-40 max-w-full"
        max={latest}
        value={values.first}
        onValueChange={(next) => {
          setValues({ ...values, first: next });
          setError(null);
        }}
        error={error}
      />
      <TextField
        label={texts.insights.lastDay}
        type="date"
        className="w-40 max-w-full"
        max={latest}
        value={values.last}
        onValueChange={(next) => {
          setValues({ ...values, last: next });
          setError(null);
        }}
      />
      <Button type="submit" icon={CalendarRange} className="mt-6.5">
        {texts.insights.showDays}
      </Button>
    </form>
  );
}
