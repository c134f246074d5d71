import { expect, test } from 'vitest';
import { everyDay } from '../testing/stored.ts';
import { hour } from '../time/durations.ts';
import { hoursFor } from './hours-for.ts';
import { isOpenAt, nextOpening, type WeekHours } from './opening-hours.ts';
import { canBeReadyBy, isSlot, slotsFor } from './slots.ts';

/** A Monday in Berlin, 10:00. */
const monday = Date.UTC(2026, 10, 23, 9);
const at = (hours: number) => monday + (hours - 10) * hour;

const shopOf = (hours: string, deliveryHours: WeekHours | null, closedDates: string[] = []) => ({
  hours: everyDay(hours),
  deliveryHours,
  closedDates,
  timeZone: 'Europe/Berlin',
  slotMinutes: 60,
  slotCapacity: null,
  daysAhead: 0,
  lastOrderMinutes: 0,
});

test('without hours of their own, deliveries have the shop’s', () => {
  const shop = hoursFor('delivery', shopOf('08:00-22:00', null));
  expect([7, 8, 21, 22].map((hours) => isOpenAt(shop, at(hours)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('only what both hours have counts', () => {
  const shop = shopOf('08:00-12:00 14:00-20:00', everyDay('11:00-16:00 18:00-23:00'));
  const open = (type: 'pickup' | 'delivery') =>
    [8, 11, 12, 14, 16, 18, 19, 20].filter((hours) => isOpenAt(hoursFor(type, shop), at(hours)));
  expect(open('pickup')).toEqual([8, 11, 14, 16, 18, 19]);
  expect(open('delivery')).toEqual([11, 14, 18, 19]);
  expect(nextOpening(hoursFor('delivery', shop), at(8))).toBe(at(11));
  expect(nextOpening(hoursFor('delivery', shop), at(16))).toBe(at(18));
});

test('a night belongs to the day on which it begins', () => {
  const shop = hoursFor('delivery', shopOf('18:00-02:00', everyDay('20:00-04:00')));
  expect([19, 20, 23, 25, 26].map((hours) => isOpenAt(shop, at(hours)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  const holiday = hoursFor(
    'delivery',
    shopOf('18:00-02:00', everyDay('20:00-04:00'), ['2026-11-23']),
  );
  expect(isOpenAt(holiday, at(25))).toBe(false);
  expect(isOpenAt(holiday, at(0.5))).toBe(true);
});

test('slots are within them, and the kitchen may start before', () => {
  const shop = hoursFor('delivery', shopOf('10:00-22:00', everyDay('17:00-20:00')));
  const before = at(9);
  const slots = slotsFor(shop, { now: before, leadMinutes: 30, leastMinutes: 45 });
  expect(slots.map((slot) => slot.at)).toEqual([17, 18, 19].map(at));
  expect(isSlot(shop, at(12), before)).toBe(false);
  expect(isSlot(shop, at(17), before)).toBe(true);
  expect(canBeReadyBy(shop, at(17), { now: before, leastMinutes: 45 })).toBe(true);
});
