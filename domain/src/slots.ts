/** The times that a customer can choose for an order. All times in milliseconds. */
import { midnightIn, type OpeningHours, openSpans } from './opening-hours.ts';

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

const minute = 60_000;

/**
 * The slots from which on an order can be had that takes `leadMinutes` from `now`, earliest first.
 * Each lies within the opening hours as a whole. `fullSlots` are the beginnings of those taken.
 */
export function slotsFor(
  shop: SlotSettings,
  { now, leadMinutes, fullSlots = [] }: SlotContext & { readonly leadMinutes: number },
): readonly Slot[] {
  const earliest = now + leadMinutes * minute;
  return slotStarts(shop, now)
    .filter((at) => at >= earliest)
    .map((at) => ({ at, isFull: shop.slotCapacity !== null && fullSlots.includes(at) }));
}

interface SlotContext {
  readonly now: number;
  readonly fullSlots?: readonly number[];
}

/** Whether `at` is the beginning of one of the shop's slots, now or not long ago. */
export function isSlot(shop: SlotSettings, at: number, now: number): boolean {
  return slotStarts(shop, Math.min(at, now)).includes(at);
}

function slotStarts(shop: SlotSettings, now: number): readonly number[] {
  const length = shop.slotMinutes * minute;
  const end = midnightIn(shop.timeZone, now, shop.daysAhead + 1);
  return openSpans(shop, now, end).flatMap(({ from, to }) => {
    const starts: number[] = [];
    for (let at = from; at + length <= to; at += length) {
      if (at >= now) starts.push(at);
    }
    return starts;
  });
}
