/**
 * When an order can be ready, and what happened to the time that the customer chose. In
 * milliseconds.
 */

import type { Estimate } from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { hoursFor } from '@fireline/domain/shop/hours-for';
import { isOpenAt, midnightIn, nextOpening } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import {
  lastOrdersAt,
  type OrderTime,
  openUntil,
  type Slot,
  type SlotSettings,
  slotsFor,
} from '@fireline/domain/shop/slots';
import { zoneName } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { hour } from '@fireline/domain/time/durations';
import { repeatedHourMark } from '@fireline/domain/time/repeated-hour';
import { clockText } from '#ui/time/time-text.ts';
import { dayName, momentWords } from '../menu/shop-hours.ts';

/** The customer's choice: null before any, `asap` for as soon as possible, or a time (ms). */
export type When = 'asap' | number | null;

export interface TimeOffer {
  /** Whether as soon as possible is offered. */
  readonly isOpen: boolean;
  /** Whether only deliveries are closed: they may have hours of their own. */
  readonly isDeliveryOnly: boolean;
  /** When a closed shop opens, in words: "tomorrow at 08:00"; null if it doesn't open soon. */
  readonly opens: string | null;
  /** Of an open shop, in words: last orders are over, or it closes before the order could be there. */
  readonly tooLate: string | null;
  readonly days: readonly SlotDay[];
}

export interface SlotDay {
  /** `Today`, `Tomorrow`, `Mon 23 Nov`. */
  readonly name: string;
  readonly slots: readonly Slot[];
}

export type ChosenTime =
  | { readonly ok: true; readonly requestedFor: number | null }
  | { readonly ok: false; readonly problem: string };

/** When the order would be ready. */
export interface ReadyTime {
  readonly estimate: Pick<Estimate, 'from' | 'to'>;
  readonly requestedFor: number | null;
  /** As soon as possible: `15–25 min`; null while the kitchen's workload is unknown. */
  readonly wait: string | null;
  readonly now: number;
}

/** What the shop offers for an order of a type; deliveries may have hours of their own. */
export function timeOffer(
  settings: SlotSettings & Pick<Shop, 'timeZone' | 'deliveryHours'>,
  order: Required<OrderTime> & {
    readonly type: FulfilmentType;
    readonly fullSlots: readonly number[];
    /** By when (ms) the customer can have it at the latest, for as soon as possible. */
    readonly soonest: number;
  },
): TimeOffer {
  const { now, type, soonest } = order;
  const shop = hoursFor(type, settings);
  const until = openUntil(shop, now, soonest);
  const opensAt = nextOpening(shop, now);
  const tooLate = until === null ? null : tooLateWords(until, shop, order);
  return {
    isOpen: until !== null && tooLate === null,
    isDeliveryOnly: until === null && isOpenAt(settings, now),
    opens: opensAt === null ? null : momentWords(opensAt, now, shop.timeZone),
    tooLate,
    days: byDay(slotsFor(shop, order), now, shop.timeZone),
  };
}

/** Why an order for now comes too late for an opening that ends at `until`; null if it doesn't. */
function tooLateWords(
  until: number,
  shop: SlotSettings,
  { now, type, soonest }: { now: number; type: FulfilmentType; soonest: number },
): string | null {
  const clock = (at: number) => clockText(at, shop.timeZone);
  const lastOrders = lastOrdersAt(shop, now) ?? until;
  if (now >= lastOrders) return texts.checkout.afterLastOrders({ time: clock(lastOrders) });
  return until < soonest ? texts.checkout.tooLate({ type, time: clock(until) }) : null;
}

/**
 * What `when` means now. Without a choice, the soonest time available. A chosen time that is no
 * longer available must be chosen again.
 */
export function chosenTime(
  when: When,
  offer: TimeOffer,
  now: number,
  timeZone: string,
): ChosenTime {
  if (when === null) {
    if (offer.isOpen) return { ok: true, requestedFor: null };
    const first = firstFree(offer.days);
    return first === null
      ? { ok: false, problem: texts.checkout.noTimes }
      : { ok: true, requestedFor: first };
  }
  if (when === 'asap') {
    return offer.isOpen
      ? { ok: true, requestedFor: null }
      : { ok: false, problem: offer.tooLate ?? texts.checkout.justClosed };
  }
  const slot = offer.days.flatMap(({ slots }) => slots).find(({ at }) => at === when);
  if (slot && !slot.isFull) return { ok: true, requestedFor: when };
  const time = slotText(when, timeZone);
  return {
    ok: false,
    problem: slot
      ? texts.checkout.timeTaken({ time })
      : when <= now
        ? texts.checkout.timePassed({ time })
        : texts.checkout.timeTooSoon({ time }),
  };
}

export function isFree(days: readonly SlotDay[], at: number): boolean {
  return days.some(({ slots }) => slots.some((slot) => slot.at === at && !slot.isFull));
}

/** The first slot with capacity left; null if there is none. */
export function firstFree(days: readonly SlotDay[]): number | null {
  return days.flatMap(({ slots }) => slots).find(({ isFull }) => !isFull)?.at ?? null;
}

/**
 * The slot of `day` that corresponds to `wanted` on another day: the same time of day, otherwise
 * the next free one, otherwise the last free one; null if the day is full.
 */
export function sameTimeOn(day: SlotDay, wanted: number, timeZone: string): number | null {
  const timeOfDay = (at: number) => at - midnightIn(timeZone, at, 0);
  const free = day.slots.filter(({ isFull }) => !isFull);
  const next = free.find(({ at }) => timeOfDay(at) >= timeOfDay(wanted));
  return (next ?? free.at(-1))?.at ?? null;
}

const partsOfDay = [
  { name: 'night', until: 6 },
  { name: 'morning', until: 12 },
  { name: 'afternoon', until: 17 },
  { name: 'evening', until: 24 },
] as const;

/** The part of the shop's day that contains `at`; makes it easier to find one of many times. */
export function partOfDay(at: number, timeZone: string): string {
  const hours = (at - midnightIn(timeZone, at, 0)) / hour;
  const { name } = partsOfDay.find(({ until }) => hours < until) ?? partsOfDay[3];
  return texts.checkout[name];
}

/** The day of a slot, or the first day if the slot isn't there. */
export function dayOf(days: readonly SlotDay[], at: number | null): SlotDay | undefined {
  return days.find(({ slots }) => slots.some((slot) => slot.at === at)) ?? days[0];
}

/**
 * The name of the shop's time zone if the device's clock shows a different time; otherwise null.
 */
export function otherTimeZone(timeZone: string, now: number): string | null {
  if (clockText(now, timeZone) === clockText(now)) return null;
  return zoneName(now, timeZone);
}

function byDay(slots: readonly Slot[], now: number, timeZone: string): readonly SlotDay[] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const name = dayName(slot.at, now, timeZone);
    const day = days.get(name);
    if (day) day.push(slot);
    else days.set(name, [slot]);
  }
  return [...days].map(([name, slots]) => ({ name, slots }));
}

/** `02:30`, or `02:30 GMT+2` on the day on which clocks show it twice. */
export function slotText(at: number, timeZone: string): string {
  return clockText(at, timeZone) + repeatedHourMark(at, timeZone);
}
