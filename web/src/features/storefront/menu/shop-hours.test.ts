import type { Shop } from '@fireline/domain/shop/settings';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayName, shopHours } from './shop-hours.ts';

const reader = vi.hoisted(() => ({ isElsewhere: false }));

/** The machine that runs this may be anywhere. */
vi.mock('#ui/time/time-zone.ts', async (original) => ({
  ...(await original<object>()),
  isForeignZone: () => reader.isElsewhere,
}));

beforeEach(() => {
  reader.isElsewhere = false;
});

function aShop(hours: string, closedDates: string[] = []) {
  const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: '' };
  const shop: Pick<Shop, 'hours' | 'closedDates' | 'timeZone'> = {
    hours: week,
    closedDates,
    timeZone: 'Europe/Berlin',
  };
  return shop;
}
/** Berlin is an hour ahead of UTC in November; the 20th is a Friday. */
const at = (time: string) => Date.parse(`2026-11-${time}+01:00`);

describe('the shop’s hours in words', () => {
  it.each([
    ['open', '08:00-22:00', '20T12:00', { isOpen: true, until: 'until 22:00' }],
    ['past midnight', '18:00-02:00', '21T01:00', { isOpen: true, until: 'until 02:00' }],
    [
      'spans that touch',
      '08:00-12:00 12:00-18:00',
      '20T11:00',
      { isOpen: true, until: 'until 18:00' },
    ],
    ['before opening', '08:00-22:00', '20T07:00', { isOpen: false, until: 'at 08:00' }],
    [
      'between two spans',
      '08:00-12:00 14:00-18:00',
      '20T13:00',
      { isOpen: false, until: 'at 14:00' },
    ],
    ['after closing', '08:00-22:00', '20T23:00', { isOpen: false, until: 'tomorrow at 08:00' }],
    [
      'before a day off',
      '08:00-22:00',
      '21T23:00',
      { isOpen: false, until: 'on Mon 23 Nov at 08:00' },
    ],
    ['never open', '', '20T12:00', { isOpen: false, until: null }],
  ])('%s', (_, hours, time, words) => {
    expect(shopHours(aShop(hours), at(time))).toEqual(words);
  });

  it('open around the clock', () => {
    expect(shopHours(aShop('00:00-24:00'), at('18T12:00'))).toEqual({ isOpen: true, until: null });
  });

  it('with its place, if the reader’s clock shows another time', () => {
    reader.isElsewhere = true;
    const shop = aShop('08:00-22:00');
    expect(shopHours(shop, at('20T12:00')).until).toBe('until 22:00 (Berlin)');
    expect(shopHours(shop, at('20T23:00')).until).toBe('tomorrow at 08:00 (Berlin)');
  });

  it('a closed date', () => {
    expect(shopHours(aShop('08:00-22:00', ['2026-11-20']), at('20T12:00'))).toEqual({
      isOpen: false,
      until: 'tomorrow at 08:00',
    });
  });

  it('names days by the shop’s calendar, even when the clocks change', () => {
    const night = Date.parse('2026-10-24T23:30:00+02:00');
    expect(dayName(Date.parse('2026-10-25T23:30:00+01:00'), night, 'Europe/Berlin')).toBe(
      'Tomorrow',
    );
    expect(dayName(Date.parse('2026-10-26T00:30:00+01:00'), night, 'Europe/Berlin')).toBe(
      'Mon 26 Oct',
    );
  });
});
