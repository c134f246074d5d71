import { closeDayInputSchema, type DayReport } from '@fireline/domain/day/closing';
import { limits } from '@fireline/domain/limits';
import { formatMoney } from '@fireline/domain/money/money';
import { parseOptionalMoney } from '@fireline/domain/money/typed-money';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { ClipboardCheck } from 'lucide-react';
import { Price } from '#entities/product/price.tsx';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { closeDay } from './day-commands.ts';

interface SignOffProps {
  report: DayReport;
  /** The report is signed off, or what it shows has changed. */
  onChanged: () => void;
}

/** Counting the cash, and signing off the report that is on the screen. */
export function SignOff({ report, onChanged }: SignOffProps) {
  const { until, cash, currency } = report;
  const form = useAppForm({
    initial: { counted: '', note: '' },
    check: ({ counted, note }) =>
      checkInput(closeDayInputSchema, {
        until,
        cash,
        counted: parseOptionalMoney(counted, currency),
        note,
      }),
    failed: texts.console.tryAgain,
    onSubmit: async (input) => {
      try {
        const number = await closeDay(input);
        toast.success(texts.day.signed({ number }));
        form.reset();
      } finally {
        onChanged();
      }
    },
  });
  const { counted, note } = form.values;
  useUnsavedWork(counted !== '' || note !== '');
  const amount = parseOptionalMoney(counted, currency);
  return (
    <Card className="print:hidden">
      <form {...form.props} className="grid gap-4">
        <h2 className="text-lg">{texts.day.signTitle}</h2>
        <dl>
          <dt className="text-ink-muted text-sm">{texts.day.cash}</dt>
          <dd className="font-semibold text-2xl">
            <Price amount={cash} currency={currency} />
          </dd>
          <dd className="text-ink-muted text-sm">{texts.day.cashHint}</dd>
        </dl>
        <TextField
          {...form.bind('counted')}
          label={texts.day.counted}
          hint={texts.day.countedHint}
          inputMode="decimal"
          autoComplete="off"
          suffix={currency}
          optional
        />
        <p role="status" className="font-semibold empty:hidden">
          {amount !== null && !Number.isNaN(amount) && differenceText(amount - cash, currency)}
        </p>
        <TextAreaField
          {...form.bind('note')}
          label={texts.day.note}
          rows={2}
          maxLength={limits.reason}
          optional
        />
        <FailureNote title={texts.day.notSigned} failure={form.failure?.message} />
        <Button
          type="submit"
          variant="primary"
          icon={ClipboardCheck}
          busy={form.isSubmitting}
          className="justify-self-start"
        >
          {form.isSubmitting ? texts.day.signing : texts.day.sign}
        </Button>
      </form>
    </Card>
  );
}

export function differenceText(difference: number, currency: string): string {
  if (difference === 0) return texts.day.matches;
  const amount = formatMoney(Math.abs(difference), currency);
  return difference > 0 ? texts.day.over({ amount }) : texts.day.short({ amount });
}
