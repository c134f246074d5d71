import type { Product } from '@fireline/domain/catalog/product';
import { servedFrom } from '@fireline/domain/catalog/served';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import { texts } from '@fireline/domain/texts/texts';
import { calendarText, clockText } from '#ui/time/time-text.ts';

/** Of a dish that isn't served now: `From 11:30`, `From tomorrow, 07:00`. */
export function servedFromText(
  product: Pick<Product, 'served'>,
  now: number,
  timeZone: string,
): string {
  const at = servedFrom(product, now, timeZone);
  if (at === null) return texts.dish.notServed;
  const time = clockText(at, timeZone);
  return dateIn(timeZone, at) === dateIn(timeZone, now)
    ? texts.dish.servedFrom({ time })
    : texts.dish.servedFromDay({ day: calendarText(at, now, timeZone), time });
}
