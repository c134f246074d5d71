/** The times that a customer can choose for an order. All times in milliseconds. */
import { day, minute } from '../time/durations.ts';
import {
  closesAt,
  midnightIn,
  type OpeningHours,
  type OpenSpan,
  openedAt,
  openSpans,
} from './opening-hours.ts';

export interface SlotSettings extends OpeningHours {
  readonly slotMinutes: number;
  /** How many orders one slot takes; null for any number. */
  readonly slotCapacity: number | null;
  /**
   * How many days ahead orders are accepted; 0 for today only, until the shop closes for the night.
   */
  readonly daysAhead: number;
  /** How many minutes before closing customers can order for at the latest. */
  readonly lastOrderMinutes: number;
}

export interface Slot {
  /** Its start: the `requestedFor` of its orders. */
  readonly at: number;
  readonly isFull: boolean;
}

/** What an order needs, as of `now`. */
export interface OrderTime {
  readonly now: number;
  /** In how many minutes it could be ready, given the kitchen's queue. */
  readonly leadMinutes: number;
  /** How many minutes it takes from an empty kitchen to the customer; zero if not given. */
  readonly leastMinutes?: number;
}

type Reach = Required<Pick<OrderTime, 'now' | 'leastMinutes'>>;

/**
 * The slots in which an order can be ready, earliest first: not before its `leadMinutes` are over
 * nor, in a later opening, before its `leastMinutes` after it opens. Each slot lies entirely within
 * the opening hours. `fullSlots` are the starts of those that are full.
 */
export function slotsFor(
  shop: SlotSettings,
  order: OrderTime & { readonly fullSlots?: readonly number[] },
): readonly Slot[] {
  const { now, leadMinutes, leastMinutes = 0, fullSlots = [] } = order;
  const openings = spansAhead(kitchenOf(shop), now);
  return slotStarts(shop, spansAhead(shop, now), now)
    .filter(
      (at) => at >= now + leadMinutes * minute && isReached(openings, at, { now, leastMinutes }),
    )
    .map((at) => ({ at, isFull: shop.slotCapacity !== null && fullSlots.includes(at) }));
}

/** Whether `at` is the start of one of the shop's slots, now or a short time ago. */
export function isSlot(shop: SlotSettings, at: number, now: number): boolean {
  const from = Math.min(at, now);
  return slotStarts(shop, spansAhead(shop, from), from).includes(at);
}

/**
 * Whether the kitchen, which starts when the shop opens, can finish an order of `leastMinutes` by
 * `at`. Doesn't restrict an opening that has begun by `now`.
 */
export function canBeReadyBy(
  shop: SlotSettings,
  at: number,
  { now, leastMinutes }: Reach,
): boolean {
  return isReached(openSpans(kitchenOf(shop), now, at + 1), at, { now, leastMinutes });
}

/**
 * Until when (ms) a shop that is open at `at` stays open, as far as `horizon`; null if it's closed.
 * Adjacent spans, such as those that meet at midnight, are one opening.
 */
export function openUntil(shop: OpeningHours, at: number, horizon: number): number | null {
  return closesAt(openSpans(shop, at, Math.max(horizon, at + 1)), at);
}

/**
 * Until when (ms) customers can order before a shop that is open at `at` closes; null if it's
 * closed. Deliveries may end earlier.
 */
export function lastOrdersAt(
  shop: OpeningHours & Pick<SlotSettings, 'lastOrderMinutes'>,
  at: number,
): number | null {
  const until = openUntil({ ...shop, within: null }, at, at + day);
  return until === null ? null : until - shop.lastOrderMinutes * minute;
}

/** The kitchen may start before there are deliveries. */
function kitchenOf(shop: SlotSettings): SlotSettings {
  return { ...shop, within: null };
}

function isReached(spans: readonly OpenSpan[], at: number, { now, leastMinutes }: Reach): boolean {
  const opened = openedAt(spans, at);
  return opened === null || opened <= now || at >= opened + leastMinutes * minute;
}

function spansAhead(shop: SlotSettings, now: number): readonly OpenSpan[] {
  return openSpans(shop, now, midnightIn(shop.timeZone, now, shop.daysAhead + 1));
}

function slotStarts(
  shop: SlotSettings,
  spans: readonly OpenSpan[],
  now: number,
): readonly number[] {
  const length = shop.slotMinutes * minute;
  const beforeClosing = shop.lastOrderMinutes * minute;
  const openings = openSpans(kitchenOf(shop), now, (spans.at(-1)?.to ?? now) + day);
  return spans.flatMap(({ from, to }) => {
    const starts: number[] = [];
    for (let at = from; at + length <= to; at += length) {
      const isInTime = at + beforeClosing <= (closesAt(openings, at) ?? at);
      if (at >= now && isInTime) starts.push(at);
    }
    return starts;
  });
}
