import { expect, test } from 'vitest';
import { confirmDeadline } from './confirm-deadline.ts';

const daily = '09:00-18:00';
const shop = {
  timeZone: 'Europe/Berlin',
  closedDates: ['2026-11-22'],
  hours: { mon: daily, tue: daily, wed: daily, thu: daily, fri: daily, sat: daily, sun: '' },
  confirmTimeoutMinutes: 15,
};
const at = (text: string) => Date.parse(`2026-11-${text}+01:00`);
const later = (moment: string) => ({ type: 'pickup', requestedFor: at(moment) }) as const;
const asap = { type: 'pickup', requestedFor: null } as const;

test.each([
  ['as soon as possible, whatever the hours', asap, '17T17:55', '17T18:10'],
  ['for later, while it is open', later('17T15:00'), '17T12:00', '17T12:15'],
  ['for tomorrow, ordered at night', later('18T09:00'), '17T22:00', '18T09:15'],
  ['for tomorrow, just before it closes', later('18T12:00'), '17T17:55', '18T09:10'],
  ['over a closed day and a closed date', later('23T12:00'), '21T20:00', '23T09:15'],
  ['for a moment that is past already', later('17T11:59'), '17T12:00', '17T12:15'],
])('%s', (_, fulfilment, since, due) => {
  expect(confirmDeadline(fulfilment, at(since), shop)).toBe(at(due));
});

test('a shop that does not open again has until the requested time', () => {
  const never = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
  const closed = { ...shop, hours: never };
  expect(confirmDeadline(later('18T09:00'), at('17T22:00'), closed)).toBe(at('18T09:00'));
});
