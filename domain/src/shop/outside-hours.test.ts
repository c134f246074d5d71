import { expect, test } from 'vitest';
import { everyDay } from '../testing/stored.ts';
import { misfitOf } from './outside-hours.ts';

const shop = {
  hours: everyDay('08:00-20:00'),
  closedDates: ['2026-12-24'],
  timeZone: 'Europe/Berlin',
  offersDelivery: true,
  deliveryHours: everyDay('10:00-18:00'),
};
const misfit = (time: string | null, type: 'pickup' | 'delivery' = 'pickup', changes = {}) =>
  misfitOf(
    {
      fulfilment: {
        type,
        requestedFor: time === null ? null : Date.parse(`2026-12-${time}+01:00`),
      },
    },
    { ...shop, ...changes },
  );

test.each([
  ['on an open day', misfit('23T12:00'), null],
  ['on a closed date', misfit('24T12:00'), 'closed'],
  ['the evening before it', misfit('23T19:45'), null],
  ['after closing', misfit('23T20:00'), 'closed'],
  ['on a closed date, delivered', misfit('24T12:00', 'delivery'), 'closed'],
  ['picked up outside the delivery hours', misfit('23T19:00'), null],
  ['delivered outside the delivery hours', misfit('23T19:00', 'delivery'), 'not-delivering'],
  ['delivered within them', misfit('23T17:00', 'delivery'), null],
  ['delivered without own hours', misfit('23T19:00', 'delivery', { deliveryHours: null }), null],
  [
    'delivered by a shop that stops delivering',
    misfit('23T17:00', 'delivery', { offersDelivery: false }),
    'not-delivering',
  ],
  [
    'in another time zone, when the shop is asleep there',
    misfit('23T12:00', 'pickup', { timeZone: 'America/New_York' }),
    'closed',
  ],
  ['as soon as possible', misfit(null), null],
])('an order %s', (_, found, expected) => {
  expect(found).toBe(expected);
});
