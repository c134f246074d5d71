import { describe, expect, test } from 'vitest';
import { hour } from '../time/durations.ts';
import {
  canBeReadyBy,
  isSlot,
  lastOrdersAt,
  openUntil,
  type SlotSettings,
  slotsFor,
} from './slots.ts';

const shop: SlotSettings = {
  timeZone: 'Europe/Berlin',
  closedDates: [],
  hours: {
    mon: '08:00-10:00',
    tue: '08:00-09:00',
    wed: '',
    thu: '',
    fri: '',
    sat: '',
    sun: '',
  },
  slotMinutes: 30,
  slotCapacity: 2,
  daysAhead: 1,
  lastOrderMinutes: 0,
};
const at = (text: string) => Date.parse(`2026-11-${text}+01:00`);
const clocks = (slots: readonly { at: number }[]) =>
  slots.map((slot) => new Date(slot.at + hour).toISOString().slice(8, 16));

test('slots start after the lead time and end when the shop closes', () => {
  const slots = slotsFor(shop, { now: at('23T08:10'), leadMinutes: 30 });
  expect(clocks(slots)).toEqual(['23T09:00', '23T09:30', '24T08:00', '24T08:30']);
});

test('slots are offered no further ahead than the shop allows', () => {
  const slots = slotsFor({ ...shop, daysAhead: 0 }, { now: at('23T07:00'), leadMinutes: 0 });
  expect(clocks(slots)).toEqual(['23T08:00', '23T08:30', '23T09:00', '23T09:30']);
});

test('a taken slot is listed as full', () => {
  const now = at('23T08:10');
  const fullSlots = [at('23T09:00')];
  const [first, second] = slotsFor(shop, { now, leadMinutes: 30, fullSlots });
  expect([first?.isFull, second?.isFull]).toEqual([true, false]);
  const [endless] = slotsFor({ ...shop, slotCapacity: null }, { now, leadMinutes: 30, fullSlots });
  expect(endless?.isFull).toBe(false);
});

test.each([
  ['the beginning of a slot', '23T09:00', true],
  ['the middle of a slot', '23T09:10', false],
  ['the time of closing', '23T10:00', false],
  ['a day off', '25T08:00', false],
  ['a slot that has just begun', '23T08:00', true],
])('%s', (_, moment, expected) => {
  expect(isSlot(shop, at(moment), at('23T08:03'))).toBe(expected);
});

test('for today only: until the shop closes for the night, even after midnight', () => {
  const bar = { ...shop, hours: { ...shop.hours, mon: '22:00-01:00', tue: '22:00-01:00' } };
  const slots = slotsFor({ ...bar, daysAhead: 0 }, { now: at('23T23:00'), leadMinutes: 0 });
  expect(clocks(slots)).toEqual(['23T23:00', '23T23:30', '24T00:00', '24T00:30']);
  const nextDay = { ...shop, daysAhead: 0 };
  expect(isSlot(nextDay, at('24T08:00'), at('23T12:00'))).toBe(false);
  expect(isSlot({ ...nextDay, daysAhead: 1 }, at('24T08:00'), at('23T12:00'))).toBe(true);
});

describe('the kitchen starts when the shop opens', () => {
  const days = { ...shop.hours, mon: '08:00-12:00', tue: '08:00-10:00 14:00-16:00' };
  const early = { ...shop, hours: days };
  const facts = { now: at('23T22:00'), leadMinutes: 80, leastMinutes: 80 };

  test('so an order that takes 80 minutes is not available at opening time', () => {
    const slots = slotsFor(early, facts);
    expect(clocks(slots)).toEqual(['24T09:30', '24T15:30']);
    const coffee = slotsFor(early, { ...facts, leadMinutes: 5, leastMinutes: 5 });
    expect(clocks(coffee).slice(0, 2)).toEqual(['24T08:30', '24T09:00']);
  });

  test('today too, and not before the current queue allows', () => {
    const now = at('23T07:50');
    const slots = slotsFor(early, { now, leadMinutes: 100, leastMinutes: 30 });
    expect(clocks(slots)[0]).toBe('23T09:30');
    const quiet = slotsFor(early, { now, leadMinutes: 30, leastMinutes: 30 });
    expect(clocks(quiet)[0]).toBe('23T08:30');
  });

  test('in the current opening it has already started', () => {
    const now = at('23T08:20');
    expect(clocks(slotsFor(early, { now, leadMinutes: 5, leastMinutes: 80 }))[0]).toBe('23T08:30');
  });

  test('midnight is not an opening if the shop stays open', () => {
    const night = { ...shop, hours: { ...days, mon: '18:00-24:00', tue: '00:00-02:00' } };
    const late = { now: at('23T22:00'), leadMinutes: 80, leastMinutes: 80 };
    expect(clocks(slotsFor(night, late))[0]).toBe('23T23:30');
    expect(clocks(slotsFor(night, late))).toContain('24T00:00');
  });

  test('exactly the offered slots are within reach', () => {
    const offered = slotsFor(early, facts).map((slot) => slot.at);
    const reached = slotsFor(early, { now: facts.now, leadMinutes: 0 })
      .map((slot) => slot.at)
      .filter((time) => canBeReadyBy(early, time, facts));
    expect(reached).toEqual(offered);
  });
});

test('hours that overlap past midnight have each slot once', () => {
  const late = { ...shop, hours: { ...shop.hours, fri: '18:00-02:00', sat: '00:00-04:00' } };
  const slots = slotsFor(late, { now: at('27T22:00'), leadMinutes: 0 });
  const starts = slots.map((slot) => slot.at);
  expect(new Set(starts).size).toBe(starts.length);
  expect(starts.filter((start) => start >= at('28T00:00') && start < at('28T04:00')).length).toBe(
    (4 * 60) / late.slotMinutes,
  );
});

describe('how long an open shop stays open', () => {
  const late = {
    ...shop,
    hours: { ...shop.hours, mon: '18:00-24:00', tue: '00:00-02:00 08:00-09:00' },
  };

  test.each<[string, SlotSettings, string, string, string | null]>([
    ['is until it closes', shop, '23T08:30', '23T12:00', '23T10:00'],
    ['includes the last moment', shop, '23T09:59', '23T12:00', '23T10:00'],
    ['is not known while it is closed', shop, '23T10:00', '23T12:00', null],
    [
      'goes on past midnight if the next span begins there',
      late,
      '23T23:00',
      '24T03:00',
      '24T02:00',
    ],
    ['ends where the next span is later', late, '24T01:00', '24T09:00', '24T02:00'],
  ])('%s', (_, hours, now, horizon, until) => {
    expect(openUntil(hours, at(now), at(horizon))).toBe(until === null ? null : at(until));
  });

  test('is at least as long as asked for if it never closes', () => {
    const day = '00:00-24:00';
    const always = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    const horizon = at('25T12:00');
    expect(openUntil({ ...shop, hours: always }, at('23T12:00'), horizon)).toBeGreaterThan(horizon);
  });
});

describe('last orders', () => {
  const bar = { ...shop, lastOrderMinutes: 45 };

  test('are so many minutes before closing, even if the hours meet at midnight', () => {
    expect(lastOrdersAt(bar, at('23T08:00'))).toBe(at('23T09:15'));
    const night = { ...bar, hours: { ...shop.hours, mon: '18:00-24:00', tue: '00:00-02:00' } };
    expect(lastOrdersAt(night, at('23T23:30'))).toBe(at('24T01:15'));
    expect(lastOrdersAt(night, at('24T02:00'))).toBeNull();
  });

  test('are none in a shop that never closes', () => {
    const day = '00:00-24:00';
    const always = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    const now = at('23T23:50');
    expect(lastOrdersAt({ ...bar, hours: always }, now)).toBeGreaterThan(now + 20 * hour);
    const slots = slotsFor({ ...bar, hours: always, daysAhead: 0 }, { now, leadMinutes: 0 });
    const evening = { now: at('23T23:00'), leadMinutes: 0 };
    expect(slots).toEqual([]);
    expect(clocks(slotsFor({ ...bar, hours: always, daysAhead: 0 }, evening))).toEqual([
      '23T23:00',
      '23T23:30',
    ]);
  });

  test('are on the clock on the night on which clocks change', () => {
    const night = { ...bar, hours: { ...shop.hours, sat: '20:00-04:00' } };
    const evening = Date.parse('2026-10-24T22:00:00+02:00');
    expect(lastOrdersAt(night, evening)).toBe(Date.parse('2026-10-25T03:15:00+01:00'));
  });

  test('end the slots of the kitchen’s opening; deliveries may end earlier', () => {
    const now = at('23T08:00');
    const slots = slotsFor({ ...bar, daysAhead: 0 }, { now, leadMinutes: 0 });
    expect(clocks(slots)).toEqual(['23T08:00', '23T08:30', '23T09:00']);
    expect(isSlot(bar, at('23T09:30'), now)).toBe(false);
    expect(isSlot({ ...bar, lastOrderMinutes: 30 }, at('23T09:30'), now)).toBe(true);
    const delivering = { ...bar, within: { ...shop.hours, mon: '08:00-09:00' } };
    expect(isSlot(delivering, at('23T08:30'), now)).toBe(true);
    expect(lastOrdersAt(delivering, now)).toBe(at('23T09:15'));
  });
});
