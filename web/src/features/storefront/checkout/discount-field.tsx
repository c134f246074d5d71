import { type CodeTerms, checkCodeInputSchema } from '@fireline/domain/discounts/code';
import { FirelineError } from '@fireline/domain/errors';
import { formatMoney } from '@fireline/domain/money/money';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { ChevronDown, Tag } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { hidden } from '#ui/hidden.tsx';
import { checkDiscountCode } from './check-discount-code.ts';

interface DiscountFieldProps {
  /** The code that was applied; empty: none. */
  code: string;
  /** What it gives; null until that's known. */
  terms: CodeTerms | null;
  /** Of the goods, before the discount. */
  subtotal: number;
  currency: string;
  /** How often the customer tried to order while a typed code wasn't applied. */
  reminders: number;
  onTerms: (terms: CodeTerms) => void;
  onCode: (code: string) => void;
  /** Whether there is a typed code that was neither applied nor refused. */
  onUnapplied: (isUnapplied: boolean) => void;
}

/** Where a discount code is entered; folded until someone has one. */
export function DiscountField(props: DiscountFieldProps) {
  const { code, terms, subtotal, currency, reminders, onTerms, onCode, onUnapplied } = props;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  const [isChecking, setChecking] = useState(false);
  const latest = useRef('');
  const field = useRef<HTMLInputElement>(null);

  const isUnapplied = terms === null && typed.trim() !== '' && error === undefined;
  useEffect(() => {
    onUnapplied(isUnapplied);
    return () => onUnapplied(false);
  }, [isUnapplied, onUnapplied]);
  useEffect(() => {
    if (reminders === 0) return;
    setError(texts.payment.codeNotApplied);
    setOpen(true);
    field.current?.focus();
  }, [reminders]);

  async function check(wanted: string) {
    const checked = checkInput(checkCodeInputSchema, { code: wanted });
    if (!checked.ok) return setError(checked.fields.code);
    latest.current = checked.value.code;
    setChecking(true);
    setError(undefined);
    try {
      const found = await checkDiscountCode(checked.value.code);
      if (latest.current !== found.code) return;
      onTerms(found);
      onCode(found.code);
      setTyped('');
      setError(undefined);
    } catch (failure) {
      if (latest.current !== checked.value.code) return;
      onCode('');
      setTyped(wanted);
      setError(failure instanceof FirelineError ? failure.message : texts.payment.codeFailed);
    } finally {
      setChecking(false);
    }
  }

  // After a reload, only the code is known.
  const isUnknown = code !== '' && terms === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each code.
  useEffect(() => {
    if (isUnknown) void check(code);
  }, [isUnknown, code]);

  if (terms !== null) {
    return (
      <Card className="flex flex-wrap items-center justify-between gap-3">
        <div role="status" className="flex min-w-0 items-start gap-2">
          <Tag aria-hidden className="mt-0.5 size-4.5 shrink-0 text-accent-ink" />
          <div>
            <p className="font-semibold">{termsText(terms, currency)}</p>
            {subtotal < terms.minimum && (
              <p className="text-ink-muted text-sm">
                {texts.payment.codeMinimum({
                  amount: formatMoney(terms.minimum, currency),
                  missing: formatMoney(terms.minimum - subtotal, currency),
                })}
              </p>
            )}
          </div>
        </div>
        <Button size="sm" onClick={() => onCode('')}>
          {texts.payment.codeRemove({ code: terms.code, hidden })}
        </Button>
      </Card>
    );
  }
  return (
    <Card>
      <details
        open={isOpen || error !== undefined}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        className="group"
      >
        <summary className="touch-target flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
          <Tag aria-hidden className="size-4.5 text-accent-ink" />
          {texts.payment.codeAdd}
          <ChevronDown
            aria-hidden
            className="ml-auto size-4.5 transition-transform group-open:rotate-180"
          />
        </summary>
        <div className="flex flex-wrap items-start gap-3 pt-2">
          <TextField
            ref={field}
            label={texts.payment.codeLabel}
            labelHidden
            className="min-w-0 flex-1 basis-48"
            value={typed}
            error={error}
            onValueChange={(next) => {
              setTyped(next);
              setError(undefined);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // It would place the order.
              event.preventDefault();
              void check(typed);
            }}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={40}
          />
          <Button busy={isChecking} onClick={() => void check(typed)}>
            {texts.payment.codeApply}
          </Button>
        </div>
      </details>
    </Card>
  );
}

function termsText({ code, kind, value }: CodeTerms, currency: string): string {
  return kind === 'percent'
    ? texts.payment.codePercent({ percent: value, code })
    : texts.payment.codeAmount({ amount: formatMoney(value, currency), code });
}
