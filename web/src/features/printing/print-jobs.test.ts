import { aLine, anOrder } from '@fireline/domain/testing/plain';
import { describe, expect, test } from 'vitest';
import { hasTicket, printedAt, printsByItself } from './print-jobs.ts';

const grill = { '01': aLine({ station: 'grill' }) };
const confirmed = anOrder({ status: 'confirmed', lines: grill, statusTimes: { confirmed: 2000 } });
const entry = (data: ReturnType<typeof anOrder>) => ({ id: 'a', data, hasPendingWrites: false });

describe('a ticket is there', () => {
  test.each([
    ['of a confirmed order', confirmed, null, true],
    ['of its station', confirmed, 'grill', true],
    ['not of another station', confirmed, 'bar', false],
    ['not before it is confirmed', anOrder({ status: 'pending', lines: grill }), null, false],
    ['not once it is ready', anOrder({ status: 'ready', lines: grill }), null, false],
  ])('%s', (_, order, station, expected) => {
    expect(hasTicket(order, station)).toBe(expected);
  });
});

describe('a ticket prints by itself', () => {
  const on = { automaticSince: 1000, station: null };

  test.each([
    ['when it was confirmed since then', confirmed, on, true],
    ['not if that is off', confirmed, { ...on, automaticSince: null }, false],
    ['not if it was confirmed before', confirmed, { ...on, automaticSince: 2001 }, false],
    ['not if it was printed', { ...confirmed, printed: { '*': 2500 } }, on, false],
    [
      'although another station’s was printed',
      { ...confirmed, printed: { bar: 2500 } },
      { ...on, station: 'grill' },
      true,
    ],
  ])('%s', (_, order, settings, expected) => {
    expect(printsByItself(entry(order), settings)).toBe(expected);
  });
});

test('each station has its own mark', () => {
  const order = { ...confirmed, printed: { '*': 1, grill: 2 } };
  expect([null, 'grill', 'bar'].map((station) => printedAt(order, station))).toEqual([1, 2, null]);
});
