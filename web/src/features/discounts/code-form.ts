/** The form of a new discount code, as typed. */
import { type DiscountCodeInput, discountCodeInputSchema } from '@fireline/domain/discounts/code';
import { parseMoney } from '@fireline/domain/money/typed-money';
import { type Checked, checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { daySpan } from '@fireline/domain/time/shop-days';

export interface CodeForm {
  readonly code: string;
  readonly kind: 'percent' | 'amount';
  readonly percent: string;
  readonly amount: string;
  readonly minimum: string;
  /** `2026-12-24`, or empty. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly maxUses: string;
  readonly maxPerCustomer: string;
}

export const blankCode: CodeForm = {
  code: '',
  kind: 'percent',
  percent: '10',
  amount: '',
  minimum: '',
  firstDay: '',
  lastDay: '',
  maxUses: '',
  maxPerCustomer: '1',
};

interface CodeFormFacts {
  readonly currency: string;
  /** The shop's; it decides when a day begins and ends. */
  readonly timeZone: string;
  readonly now: number;
  /** The codes that exist. */
  readonly known: readonly string[];
}

/** The code that the form describes, or the errors by field of the form. */
export function checkCodeForm(
  form: CodeForm,
  { currency, timeZone, now, known }: CodeFormFacts,
): Checked<DiscountCodeInput> {
  const { kind } = form;
  const until = form.lastDay === '' ? null : daySpan(form.lastDay, timeZone).to;
  const checked = checkInput(discountCodeInputSchema, {
    code: form.code,
    kind,
    value: kind === 'percent' ? whole(form.percent) : parseMoney(form.amount, currency),
    currency,
    minimum: form.minimum.trim() === '' ? 0 : parseMoney(form.minimum, currency),
    from: form.firstDay === '' ? null : daySpan(form.firstDay, timeZone).from,
    until,
    maxUses: optionalWhole(form.maxUses),
    maxPerCustomer: optionalWhole(form.maxPerCustomer),
  });
  const fields = {
    ...(checked.ok ? {} : named(checked.fields, kind)),
    ...(checked.ok && known.includes(checked.value.code) && { code: texts.discounts.codeKnown }),
    ...(until !== null && until <= now && { lastDay: texts.discounts.dayOver }),
  };
  return Object.keys(fields).length > 0 ? { ok: false, fields } : checked;
}

/** The errors at the fields that people see. */
function named(
  { value, from, until, ...others }: Readonly<Record<string, string>>,
  kind: CodeForm['kind'],
): Readonly<Record<string, string>> {
  return {
    ...others,
    ...(value !== undefined && { [kind]: value }),
    ...(from !== undefined && { firstDay: from }),
    ...(until !== undefined && { lastDay: until }),
  };
}

/** NaN, which no schema accepts, for what isn't a whole number. */
function whole(typed: string): number {
  return /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN;
}

function optionalWhole(typed: string): number | null {
  return typed.trim() === '' ? null : whole(typed);
}
