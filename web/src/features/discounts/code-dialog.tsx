import { discountKinds } from '@fireline/domain/money/discount';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useId } from 'react';
import { createDiscountCode } from '#entities/shop/discount-mutations.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { serverNow } from '#lib/time/clock.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';
import { Button } from '#ui/button/button.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { blankCode, checkCodeForm } from './code-form.ts';

interface CodeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shop: Pick<Shop, 'currency' | 'timeZone'>;
  /** The codes that exist. */
  known: readonly string[];
  /** Uid of the admin. */
  by: string;
}

/** A new discount code. */
export function CodeDialog({ open, onOpenChange, ...rest }: CodeDialogProps) {
  const formId = useId();
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title={texts.discounts.newTitle}
      description={texts.discounts.newText}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{texts.discounts.cancel}</Button>
          <Button type="submit" form={formId} variant="primary">
            {texts.discounts.create}
          </Button>
        </>
      }
    >
      <CodeFields formId={formId} onDone={() => onOpenChange(false)} {...rest} />
    </Dialog>
  );
}

interface CodeFieldsProps extends Pick<CodeDialogProps, 'shop' | 'known' | 'by'> {
  formId: string;
  onDone: () => void;
}

function CodeFields({ formId, onDone, shop, known, by }: CodeFieldsProps) {
  const form = useAppForm({
    initial: blankCode,
    check: (values) => checkCodeForm(values, { ...shop, now: serverNow(), known }),
    onSubmit: (input) => {
      void createDiscountCode({ ...input, by });
      onDone();
    },
  });
  useUnsavedWork(form.values.code !== '');
  const isPercent = form.values.kind === 'percent';
  const number = { inputMode: 'numeric', autoComplete: 'off' } as const;
  const money = { inputMode: 'decimal', autoComplete: 'off', suffix: shop.currency } as const;
  return (
    <form {...form.props} id={formId} className="grid gap-4">
      <TextField
        {...form.bind('code')}
        label={texts.discounts.code}
        hint={texts.discounts.codeHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
      <Segmented
        label={texts.discounts.kind}
        value={form.values.kind}
        onValueChange={(kind) => form.change({ kind })}
        options={discountKinds.map((value) => ({ value, label: texts.discounts[value] }))}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {isPercent ? (
          <TextField
            {...form.bind('percent')}
            {...number}
            label={texts.discounts.percentLabel}
            suffix={texts.settings.percent}
            required
          />
        ) : (
          <TextField
            {...form.bind('amount')}
            {...money}
            label={texts.discounts.amountLabel}
            required
          />
        )}
        <TextField
          {...form.bind('minimum')}
          {...money}
          label={texts.discounts.minimum}
          hint={texts.discounts.minimumHint}
          optional
        />
        <TextField
          {...form.bind('firstDay')}
          type="date"
          label={texts.discounts.firstDay}
          optional
        />
        <TextField {...form.bind('lastDay')} type="date" label={texts.discounts.lastDay} optional />
        <TextField {...form.bind('maxUses')} {...number} label={texts.discounts.maxUses} optional />
        <TextField
          {...form.bind('maxPerCustomer')}
          {...number}
          label={texts.discounts.maxPerCustomer}
          hint={texts.discounts.maxPerCustomerHint}
          optional
        />
      </div>
    </form>
  );
}
