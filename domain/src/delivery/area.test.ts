import { expect, test } from 'vitest';
import { deliveryAreaOf } from './area.ts';

test.each([
  ['214 Alder Street', 'Alder Street'],
  ['Torstraße 9', 'Torstraße'],
  ['Torstraße 9a', 'Torstraße'],
  ['Unter den Linden 12-14', 'Unter den Linden'],
  ['12 5th Avenue', '5th Avenue'],
  ['221B Baker Street, Flat 2', 'Baker Street'],
  ['Via Roma, 12', 'Via Roma'],
  ['Calle Mayor, n. 3, piso 2', 'Calle Mayor'],
  ['12, rue de la Paix', 'rue de la Paix'],
  ['Hill House', 'Hill House'],
])('of %s the street is %s', (line1, street) => {
  expect(
    deliveryAreaOf({ line1, line2: '', postcode: '11201', city: 'Town', instructions: '' }, 'DE'),
  ).toBe(`${street}, 11201 Town`);
});

test('a line with only a number leaves just the town', () => {
  const address = { line1: '12', line2: 'Flat 3', postcode: '', city: 'Town', instructions: '' };
  expect(deliveryAreaOf(address, 'DE')).toBe('Town');
});
