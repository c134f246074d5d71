/**
 * Tips that customers add to an order that they pay online. `settings/shop.tips` has the percentages
 * that the checkout suggests, as one text: `10 15 20`. Empty: it asks for none.
 */

export const tipsPattern = /^([1-9][0-9]?( [1-9][0-9]?){0,3})?$/;

/** The suggestions, in percent. */
export function suggestedTips(tips: string): readonly number[] {
  return tipsPattern.test(tips) ? tips.split(' ').filter(Boolean).map(Number) : [];
}

/** What was typed, as it is stored: `10, 15 %` is `10 15`. It may not be right. */
export function typedTips(typed: string): string {
  return typed
    .split(/[\s,;%]+/)
    .filter(Boolean)
    .join(' ');
}

/** `percent` of an order's total, in minor units; half a minor unit is rounded up. */
export function tipFor(percent: number, total: number): number {
  return Math.floor((total * percent + 50) / 100);
}
