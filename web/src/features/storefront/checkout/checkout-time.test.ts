import { everyDay } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { describe, expect, it } from 'vitest';
import {
  chosenTime,
  dayOf,
  firstFree,
  otherTimeZone,
  partOfDay,
  sameTimeOn,
  timeOffer,
  type When,
} from './checkout-time.ts';

const hours = '08:00-10:00';
const shop = {
  hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
  closedDates: [],
  deliveryHours: null,
  timeZone: 'Europe/Berlin',
  slotMinutes: 30,
  slotCapacity: 1,
  daysAhead: 1,
  lastOrderMinutes: 0,
};
const at = (time: string) => Date.parse(`2026-11-${time}+01:00`);
const offerAt = (now: number, fullSlots: readonly number[] = []) =>
  timeOffer(shop, {
    type: 'pickup',
    now,
    leadMinutes: 20,
    leastMinutes: 0,
    fullSlots,
    soonest: now + 30 * minute,
  });
const choose = (when: When, now: number, fullSlots: readonly number[] = []) =>
  chosenTime(when, offerAt(now, fullSlots), now, shop.timeZone);

describe('the offered times', () => {
  it('are grouped by shop day, with full ones marked', () => {
    const { days, isOpen } = offerAt(at('20T08:45'), [at('20T09:30')]);
    expect(isOpen).toBe(true);
    expect(days.map(({ name }) => name)).toEqual(['Today', 'Tomorrow']);
    expect(days[0]?.slots).toEqual([{ at: at('20T09:30'), isFull: true }]);
    expect(firstFree(days)).toBe(at('21T08:00'));
    expect(dayOf(days, at('21T08:00'))?.name).toBe('Tomorrow');
  });

  it('leave the kitchen enough time after opening', () => {
    const order = {
      type: 'pickup',
      now: at('19T22:00'),
      leadMinutes: 80,
      leastMinutes: 80,
      fullSlots: [],
      soonest: at('19T23:30'),
    } as const;
    expect(firstFree(timeOffer(shop, order).days)).toBe(at('20T09:30'));
  });

  it('end with last orders, even if an order could still be ready', () => {
    const late = { ...shop, lastOrderMinutes: 45 };
    const order = (now: number) =>
      ({ type: 'pickup', now, leadMinutes: 5, leastMinutes: 0, fullSlots: [] }) as const;
    const before = at('20T09:14');
    const after = at('20T09:15');
    const soonest = at('20T09:25');
    expect(timeOffer(late, { ...order(before), soonest })).toMatchObject({ isOpen: true });
    expect(timeOffer(late, { ...order(after), soonest })).toMatchObject({
      isOpen: false,
      tooLate: 'Last orders were at 09:15.',
      days: [{ name: 'Tomorrow' }],
    });
  });

  it('say when a closed shop opens', () => {
    expect(offerAt(at('20T07:00'))).toMatchObject({ isOpen: false, opens: 'at 08:00' });
  });
});

describe('shortly before closing', () => {
  const tooLate = 'Your order can’t be ready before the shop closes at 10:00.';

  it('as soon as possible is offered until the order couldn’t be ready in time', () => {
    expect(offerAt(at('20T09:30'))).toMatchObject({ isOpen: true, tooLate: null });
    expect(offerAt(at('20T09:31'))).toMatchObject({ isOpen: false, tooLate });
    expect(offerAt(at('20T09:59'))).toMatchObject({ isOpen: false, tooLate });
    expect(offerAt(at('20T10:00'))).toMatchObject({ isOpen: false, tooLate: null });
  });

  it('who chose it is told to choose again, and who hasn’t chosen gets the next time', () => {
    expect(choose('asap', at('20T09:45'))).toEqual({ ok: false, problem: tooLate });
    expect(choose(null, at('20T09:45'))).toEqual({ ok: true, requestedFor: at('21T08:00') });
  });

  it('deliveries end with their own hours', () => {
    const deliveryHours = { ...shop.hours, ...everyDay('08:00-09:00') };
    const now = at('20T08:45');
    const order = { now, leadMinutes: 20, leastMinutes: 0, fullSlots: [], soonest: now + hour / 2 };
    const offerFor = (type: 'pickup' | 'delivery') =>
      timeOffer({ ...shop, deliveryHours }, { ...order, type });
    expect(offerFor('pickup').isOpen).toBe(true);
    expect(offerFor('delivery')).toMatchObject({
      isOpen: false,
      isDeliveryOnly: false,
      tooLate: 'Your order can’t arrive before deliveries end at 09:00.',
    });
  });
});

describe('deliveries with hours of their own', () => {
  const late = '09:00-12:00';
  const deliveryHours = { ...shop.hours, ...everyDay(late) };
  const offerFor = (type: 'pickup' | 'delivery') =>
    timeOffer(
      { ...shop, deliveryHours },
      {
        type,
        now: at('20T08:15'),
        leadMinutes: 10,
        leastMinutes: 30,
        fullSlots: [],
        soonest: at('20T08:55'),
      },
    );

  it('are offered only then', () => {
    expect(offerFor('pickup')).toMatchObject({ isOpen: true, isDeliveryOnly: false });
    const offer = offerFor('delivery');
    expect(offer).toMatchObject({ isOpen: false, isDeliveryOnly: true, opens: 'at 09:00' });
    expect(offer.days[0]?.slots.map((slot) => slot.at)).toEqual([at('20T09:00'), at('20T09:30')]);
  });
});

describe('the chosen time', () => {
  it('is as soon as possible while the shop is open, otherwise the first free slot', () => {
    expect(choose(null, at('20T08:45'))).toEqual({ ok: true, requestedFor: null });
    expect(choose(null, at('20T07:00'))).toEqual({ ok: true, requestedFor: at('20T08:00') });
    expect(choose(null, at('20T07:00'), [at('20T08:00')])).toEqual({
      ok: true,
      requestedFor: at('20T08:30'),
    });
  });

  it.each([
    ['a shop that has closed', 'asap', at('20T11:00'), [], /just closed/],
    ['a slot that has filled', at('20T09:30'), at('20T08:45'), [at('20T09:30')], /taken/],
    ['a slot that has passed', at('20T08:30'), at('20T08:45'), [], /08:30 has passed/],
    ['a slot that is too soon', at('20T09:00'), at('20T08:45'), [], /too soon/],
  ] as const)('must be chosen again: %s', (_, when, now, fullSlots, problem) => {
    expect(choose(when, now, fullSlots)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  it('says so if there is none', () => {
    const never = { ...shop, hours: { ...shop.hours, ...blank } };
    const offer = timeOffer(never, {
      type: 'pickup',
      now: at('20T07:00'),
      leadMinutes: 20,
      leastMinutes: 20,
      fullSlots: [],
      soonest: at('20T07:30'),
    });
    const nothing = { opens: null, tooLate: null, days: [] };
    expect(offer).toEqual({ isOpen: false, isDeliveryOnly: false, ...nothing });
    expect(chosenTime(null, offer, at('20T07:00'), shop.timeZone).ok).toBe(false);
  });
});

const blank = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };

it('names the shop’s time zone only if the device shows a different time', () => {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(otherTimeZone(here, at('20T08:00'))).toBeNull();
  const elsewhere = here === 'Asia/Tokyo' ? 'Europe/Berlin' : 'Asia/Tokyo';
  expect(otherTimeZone(elsewhere, at('20T08:00'))).toMatch(/Standard Time/);
});

describe('changing the day', () => {
  const day = (full: readonly number[] = []) => {
    const slots = offerAt(at('20T07:00'), full).days[1];
    if (!slots) throw new Error('There is no second day.');
    return slots;
  };
  const onDay = (time: string, full: readonly number[] = []) =>
    sameTimeOn(day(full), at(`20T${time}`), shop.timeZone);

  it('keeps the time of day', () => {
    expect(onDay('09:00')).toBe(at('21T09:00'));
    expect(onDay('08:40')).toBe(at('21T09:00'));
  });

  it('takes the nearest time if that one is taken or not offered', () => {
    expect(onDay('09:00', [at('21T09:00')])).toBe(at('21T09:30'));
    expect(onDay('18:00')).toBe(at('21T09:30'));
    expect(onDay('01:00')).toBe(at('21T08:00'));
  });

  it('has parts of the day', () => {
    const part = (time: string) => partOfDay(at(`20T${time}`), shop.timeZone);
    expect(['00:00', '06:00', '11:45', '12:00', '17:00', '23:45'].map(part)).toEqual([
      'Night',
      'Morning',
      'Morning',
      'Afternoon',
      'Evening',
      'Evening',
    ]);
  });
});
