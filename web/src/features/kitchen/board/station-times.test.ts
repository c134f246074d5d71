import { percentile } from '@fireline/domain/percentile';
import { expect, test } from 'vitest';
import { aLineFor, anOvenOrder, stations } from '../kitchen-fixtures.ts';
import { stationTimes } from './station-times.ts';

const lines = { '01': aLineFor('oven'), '02': aLineFor('oven'), '03': aLineFor('bar') };

test('a station’s time runs from the start to the last mark of its part', () => {
  const statusTimes = { preparing: 100 };
  const orders = [
    anOvenOrder({ lines, statusTimes, prepared: { '01': 300, '02': 500, '03': 150 } }),
    anOvenOrder({ lines, statusTimes, prepared: { '01': 900, '02': 200 } }),
  ];
  expect(stationTimes(orders, stations)).toEqual([
    { station: 'oven', orders: 2, average: 600, p90: 800 },
    { station: 'bar', orders: 1, average: 50, p90: 50 },
  ]);
});

test('marks from before a recall are ignored', () => {
  const recalled = anOvenOrder({ statusTimes: { preparing: 1000 }, prepared: { '01': 300 } });
  expect(stationTimes([recalled], stations)).toEqual([]);
});

test.each([
  [[7], 7],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9],
  [[20, 10], 20],
])('the 90th percentile of %j is %i', (values, expected) => {
  expect(percentile(values, 0.9)).toBe(expected);
});
