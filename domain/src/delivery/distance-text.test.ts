import { expect, test } from 'vitest';
import { distanceText } from './distance-text.ts';

test.each([
  [0, '10 m'],
  [3, '10 m'],
  [84, '80 m'],
  [97, '100 m'],
  [640, '650 m'],
  [974, '950 m'],
  [980, '1 km'],
  [1240, '1.2 km'],
  [9940, '9.9 km'],
  [9951, '10 km'],
  [14_400, '14 km'],
])('%i meters are %s', (meters, text) => {
  expect(distanceText(meters)).toBe(text);
});

test('is in the language of the reader', () => {
  expect(distanceText(1240, 'de-DE')).toBe('1,2 km');
});
