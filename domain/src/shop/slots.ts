/** The times that a customer can choose for an order. All times in milliseconds. */
import { minute } from '../time/durations.ts';
import {
  midnightIn,
  type OpeningHours,
  type OpenSpan,
  openedAt,
  openSpans,
} from './opening-hours.ts';

export interface SlotSettings extends OpeningHours {
  /** How long a slot is. */
  readonly slotMinutes: number;
  /** How many orders one slot takes; null for any number. */
  readonly slotCapacity: number | null;
  /** How many days ahead orders are taken; 0 for today only, until the shop closes for the night. */
  readonly daysAhead: number;
}

export interface Slot {
  /** When it begins: the `requestedFor` of its orders. */
  readonly at: number;
  readonly isFull: boolean;
}

/** What an order needs, at `now`. */
export interface OrderTime {
  readonly now: number;
  /** How many minutes from now it could be had, with what the kitchen has before it. */
  readonly leadMinutes: number;
  /** How many minutes it takes from an empty kitchen to the customer; none if not given. */
  readonly leastMinutes?: number;
}

type Reach = Required<Pick<OrderTime, 'now' | 'leastMinutes'>>;

/**
 * The slots in which an order can be had, earliest first: not before its `leadMinutes` are over
 * nor, for a later opening, its `leastMinutes` from then. Each lies within the opening hours as a
 * whole. `fullSlots` are the beginnings of those taken.
 */
export function slotsFor(
  shop: SlotSettings,
  order: OrderTime & { readonly fullSlots?: readonly number[] },
): readonly Slot[] {
  const { now, leadMinutes, leastMinutes = 0, fullSlots = [] } = order;
  const spans = spansAhead(shop, now);
  return slotStarts(shop, spans, now)
    .filter((at) => at >= now + leadMinutes * minute && isReached(spans, at, { now, leastMinutes }))
    .map((at) => ({ at, isFull: shop.slotCapacity !== null && fullSlots.includes(at) }));
}

/** Whether `at` is the beginning of one of the shop's slots, now or not long ago. */
export function isSlot(shop: SlotSettings, at: number, now: number): boolean {
  const from = Math.min(at, now);
  return slotStarts(shop, spansAhead(shop, from), from).includes(at);
}

/**
 * Whether the kitchen, which begins when the shop opens, can be done by `at` with what takes it
 * `leastMinutes`. Of an opening that has begun by `now` it says nothing.
 */
export function isWithinReach(
  shop: SlotSettings,
  at: number,
  { now, leastMinutes }: Reach,
): boolean {
  return isReached(openSpans(shop, now, at + 1), at, { now, leastMinutes });
}

function isReached(spans: readonly OpenSpan[], at: number, { now, leastMinutes }: Reach): boolean {
  const opened = openedAt(spans, at);
  return opened === null || opened <= now || at >= opened + leastMinutes * minute;
}

function spansAhead(shop: SlotSettings, now: number): readonly OpenSpan[] {
  return openSpans(shop, now, midnightIn(shop.timeZone, now, shop.daysAhead + 1));
}

function slotStarts(
  { slotMinutes }: SlotSettings,
  spans: readonly OpenSpan[],
  now: number,
): readonly number[] {
  const length = slotMinutes * minute;
  return spans.flatMap(({ from, to }) => {
    const starts: number[] = [];
    for (let at = from; at + length <= to; at += length) {
      if (at >= now) starts.push(at);
    }
    return starts;
  });
}
