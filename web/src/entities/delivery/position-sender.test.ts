import type { Fix } from '@fireline/domain/delivery/courier-position';
import { beforeEach, describe, expect, test } from 'vitest';
import { PositionSender } from './position-sender.ts';
import type { Ride } from './write-position.ts';

const first: Ride = { orderId: 'first', customerId: 'ada' };
const second: Ride = { orderId: 'second', customerId: 'noor' };
const at = (meters: number): Fix => ({ lat: 40 + meters / 111_195, lng: -73, accuracy: 9 });

let now = 0;
let sends: { orderId: string; lat: number; settle: (error?: Error) => void }[] = [];
let accepted = 0;
let sender: PositionSender;

function take(fix: Fix, rides: readonly Ride[]): void {
  sender.hear(fix);
  sender.offer(rides);
}

beforeEach(() => {
  [now, sends, accepted] = [1_000_000, [], 0];
  sender = new PositionSender({
    now: () => now,
    onSent: () => {
      accepted += 1;
    },
    send: ({ orderId }, { lat }) =>
      new Promise((resolve, reject) => {
        sends.push({ orderId, lat, settle: (error) => (error ? reject(error) : resolve()) });
      }),
  });
});

/** The server answers everything that was sent so far. */
async function answered(error?: Error): Promise<void> {
  for (const { settle } of sends) settle(error);
  await new Promise((resolve) => setTimeout(resolve));
}

test('goes to each ride, and to one that begins later at once', async () => {
  take(at(0), [first]);
  await answered();
  now += 1000;
  take(at(0), [first, second]);
  expect(sends.map(({ orderId }) => orderId)).toEqual(['first', 'second']);
});

test('goes to no ride that has ended', async () => {
  take(at(0), [first, second]);
  await answered();
  now += 60_000;
  take(at(500), [second]);
  expect(sends.map(({ orderId }) => orderId)).toEqual(['first', 'second', 'second']);
});

test('goes after five seconds and 25 meters, or as a sign of life', async () => {
  const sentAfter: number[] = [];
  for (let second = 0; second <= 60; second += 1) {
    now = 1_000_000 + second * 1000;
    // Rides at 10 m/s for 12 seconds, then waits.
    take(at(Math.min(second, 12) * 10), [first]);
    if (sends.length > sentAfter.length) sentAfter.push(second);
    await answered();
  }
  expect(sentAfter).toEqual([0, 5, 10, 40]);
  expect(accepted).toBe(4);
});

describe('what cannot be sent', () => {
  test('is dropped: the next attempt, five seconds later, has the newest fix', async () => {
    take(at(0), [first]);
    await answered(new Error('unavailable'));
    now += 2000;
    take(at(20), [first]);
    expect(sends).toHaveLength(1);
    now += 3000;
    take(at(50), [first]);
    expect(sends.map(({ lat }) => lat)).toEqual([at(0).lat, at(50).lat]);
    expect(accepted).toBe(0);
  });

  test('does not pile up while the network is slow', async () => {
    take(at(0), [first]);
    for (let second = 0; second < 60; second += 1) {
      now += 1000;
      take(at(second * 10), [first]);
    }
    expect(sends).toHaveLength(1);
    await answered();
    take(at(900), [first]);
    expect(sends.map(({ lat }) => lat)).toEqual([at(0).lat, at(900).lat]);
  });
});

describe('a fix that is not due yet', () => {
  test('goes out once it is, without another one', async () => {
    take(at(0), [first]);
    await answered();
    now += 1000;
    take(at(100), [first]);
    now += 3999;
    sender.offer([first]);
    expect(sends).toHaveLength(1);
    now += 1;
    expect(sender.offer([first])).toBe(true);
    expect(sends.map(({ lat }) => lat)).toEqual([at(0).lat, at(100).lat]);
  });

  test('does not when it is no longer true', () => {
    sender.hear(at(0));
    now += 30_001;
    expect(sender.offer([first])).toBe(false);
    expect(sends).toEqual([]);
  });

  test('is none before the device has found itself', () => {
    expect(sender.offer([first])).toBe(false);
  });
});
