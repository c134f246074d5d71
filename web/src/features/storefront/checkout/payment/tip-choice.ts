/** The tip that a customer adds to an order that they pay online, in minor units. */

import { formatMoney } from '@fireline/domain/money/money';
import { methodsFor } from '@fireline/domain/money/payment-ways';
import type { Totals } from '@fireline/domain/money/pricing';
import { suggestedTips, tipFor } from '@fireline/domain/money/tips';
import { parseMoney } from '@fireline/domain/money/typed-money';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { type CheckedForm, type CheckoutForm, chosenWay } from '../checkout-form.ts';

/** What the checkout suggests, in percent; none unless the order is paid online. */
export function tipsFor(
  form: Pick<CheckoutForm, 'type' | 'payBy'>,
  shop: Pick<Shop, 'tips' | 'paymentWays'> | null,
): readonly number[] {
  if (shop === null || chosenWay(form, methodsFor(shop, form.type)) !== 'online') return [];
  return suggestedTips(shop.tips);
}

/** Null if what was typed isn't an amount. */
export function tipIn(
  { tip, tipAmount }: Pick<CheckoutForm, 'tip' | 'tipAmount'>,
  suggested: readonly number[],
  { total, currency }: Pick<Totals, 'total' | 'currency'>,
): number | null {
  if (tip === 'own' && suggested.length > 0) return parseMoney(tipAmount, currency);
  const percent = suggested.find((one) => String(one) === tip);
  return percent === undefined ? 0 : tipFor(percent, total);
}

/** `checked` with the tip, or with what is wrong with it. */
export function withTip(
  checked: CheckedForm,
  tip: number | null,
  { total, currency }: Pick<Totals, 'total' | 'currency'>,
): CheckedForm {
  if (tip !== null && tip <= total) {
    return checked.ok && tip > 0 ? { ...checked, input: { ...checked.input, tip } } : checked;
  }
  const tipAmount =
    tip === null
      ? texts.fields.amount
      : texts.payment.tipTooHigh({ amount: formatMoney(total, currency) });
  return { ok: false, fields: { ...(checked.ok ? {} : checked.fields), tipAmount } };
}
