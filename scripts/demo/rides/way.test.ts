import { pointIn } from '@fireline/domain/delivery/coordinates';
import { distanceBetween } from '@fireline/domain/delivery/courier-position';
import { expect, test } from 'vitest';
import { demoOrders } from '../orders/demo-orders.ts';
import { people } from '../orders/people.ts';
import { shopPlace } from './places.ts';
import { fixAfter } from './way.ts';

const home = pointIn(people.priya.home[4]) ?? shopPlace;

test('begins at the shop, gets nearer in city traffic, and waits at the door', () => {
  expect(distanceBetween(fixAfter(0, shopPlace, home), shopPlace)).toBe(0);
  let arrived = 0;
  for (let second = 1; second <= 600 && arrived === 0; second += 1) {
    const before = fixAfter(second - 1, shopPlace, home);
    const here = fixAfter(second, shopPlace, home);
    expect(distanceBetween(before, here)).toBeLessThan(4.01);
    if (distanceBetween(here, home) < 0.01) arrived = second;
  }
  expect(arrived).toBeGreaterThan(60);
  expect(distanceBetween(fixAfter(arrived + 39, shopPlace, home), home)).toBeLessThan(0.01);
  const again = fixAfter(arrived + 41, shopPlace, home);
  expect(distanceBetween(again, shopPlace)).toBeLessThan(10);
});

test('everyone whose demo order is on its way has a home', () => {
  const riding = demoOrders(Date.parse('2026-03-09T13:20:00Z')).filter(
    ({ order }) => order.status === 'out_for_delivery',
  );
  expect(riding.length).toBeGreaterThan(0);
  for (const { contact } of riding) expect(contact.address).toHaveProperty('position');
});
