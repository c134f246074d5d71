/** The demo shop's clock and way of writing, and times that orders are requested for. */

import { formatMoney } from '@fireline/domain/money/money';
import { amountText } from '@fireline/domain/money/typed-money';
import { fulfilmentSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { dateText } from '@fireline/domain/texts/format';
import { wallClockText } from '@fireline/domain/texts/format-more';
import { localeFor } from '@fireline/domain/texts/locale';
import { minute } from '@fireline/domain/time/durations';
import { demoShop } from '../../scripts/demo/shop.ts';
import { dbOf, liveProject, read } from './admin.ts';

const locale = localeFor('en', demoShop.region);

export async function requestedTime(orderId: string): Promise<number> {
  const order = await read(dbOf(liveProject), paths.order(orderId));
  return parse(fulfilmentSchema, order?.fulfilment).requestedFor ?? 0;
}

/** `19:15` in the shop's time zone, as opening hours are written. */
export function clockOf(at: number): string {
  return dateText(at, 'clock', demoShop.timeZone, 'en-GB');
}

/** What pages show at `at`: `19:15`, `7:15 PM`. */
export function shownClock(at: number): string {
  return dateText(at, 'clock', demoShop.timeZone, locale);
}

/** What pages show for `19:15`. */
export function shownTime(clock: string): string {
  return wallClockText(clock, locale);
}

/** `$4.50`, or whatever 450 minor units are to the shop. */
export function money(amount: number): string {
  return formatMoney(amount, demoShop.currency, locale);
}

/** `4.50`, or whatever people type for 450 minor units. */
export function typedMoney(amount: number, sign = '.'): string {
  return amountText(amount, demoShop.currency, sign);
}

/** The next moment when pages show `clock`, in the shop's time zone. */
export function nextMoment(clock: string): number {
  const slot = demoShop.slotMinutes * minute;
  let at = Math.ceil(Date.now() / slot) * slot;
  while (shownClock(at) !== clock) at += slot;
  return at;
}
