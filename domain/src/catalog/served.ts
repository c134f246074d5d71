/**
 * When a dish is served: `products/{productId}.served`, in the shop's local time. Stored as
 * `mon tue wed thu fri 11:30-14:30`, several separated by commas; empty: always. Hours whose end is
 * before their start end on the next day.
 */
import {
  isOpenAt,
  nextOpening,
  spanPattern,
  type WeekHours,
  weekdays,
} from '../shop/opening-hours.ts';
import type { Product } from './product.ts';

/** How many days and hours a dish can have. */
export const mostServings = 4;

const serving = `(?:(?:${weekdays.join('|')}) ){1,7}${spanPattern}`;
/** `firestore.rules` has the same pattern. */
export const servedPattern = new RegExp(`^(?:${serving}(?:, ${serving}){0,${mostServings - 1}})?$`);

type Served = Pick<Product, 'served'>;

/** Whether it's served to an order for the time `at`. */
export function isServedAt({ served }: Served, at: number, timeZone: string): boolean {
  return served === '' || isOpenAt(servingHours(served, timeZone), at);
}

/** When (ms) it's served next: `at` itself while it's served; null if it isn't within two weeks. */
export function servedFrom({ served }: Served, at: number, timeZone: string): number | null {
  return served === '' ? at : nextOpening(servingHours(served, timeZone), at);
}

function servingHours(served: string, timeZone: string) {
  const hours: Record<keyof WeekHours, string> = {
    mon: '',
    tue: '',
    wed: '',
    thu: '',
    fri: '',
    sat: '',
    sun: '',
  };
  for (const { days, span } of servingsIn(served)) {
    for (const day of days) hours[day] = `${hours[day]} ${span}`;
  }
  return { hours, closedDates: [], timeZone };
}

export interface Serving {
  readonly days: readonly (keyof WeekHours)[];
  /** `11:30-14:30` */
  readonly span: string;
}

export function servingsIn(served: string): readonly Serving[] {
  return served
    .split(', ')
    .filter((part) => part !== '')
    .map((part) => {
      const words = part.split(' ');
      return { days: weekdays.filter((day) => words.includes(day)), span: words.at(-1) ?? '' };
    });
}

/** As stored, with the days in the order of the week. */
export function servedText(servings: readonly Serving[]): string {
  return servings
    .map(({ days, span }) => [...weekdays.filter((day) => days.includes(day)), span].join(' '))
    .join(', ');
}
