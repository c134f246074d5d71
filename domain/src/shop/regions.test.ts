import { expect, test } from 'vitest';
import { weekdays } from './opening-hours.ts';
import { regions, weekIn } from './regions.ts';

interface WithWeek extends Intl.Locale {
  getWeekInfo(): { firstDay: number };
}

test.each(regions)('the week in %s begins as Unicode says', (region) => {
  const { firstDay } = (new Intl.Locale(`und-${region}`) as WithWeek).getWeekInfo();
  expect(weekIn(region)[0]).toBe(weekdays[firstDay - 1]);
  expect(weekIn(region)).toHaveLength(7);
  expect(new Set(weekIn(region))).toEqual(new Set(weekdays));
});

test('a shop without a country begins with Monday', () => {
  expect(weekIn(null)[0]).toBe('mon');
});
