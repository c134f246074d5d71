import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCollector } from './collector.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a burst is delivered as one batch when it ends', () => {
  const hand = vi.fn();
  const collector = createCollector<number>(hand);
  collector.add([1]);
  vi.advanceTimersByTime(300);
  collector.add([2, 3]);
  vi.advanceTimersByTime(300);
  expect(hand).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(hand.mock.calls).toEqual([[[1, 2, 3]]]);
});

test('an endless burst is still delivered, each item once', () => {
  const hand = vi.fn();
  const collector = createCollector<number>(hand);
  for (let item = 0; item < 20; item += 1) {
    collector.add([item]);
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(1000);
  expect(hand.mock.calls.length).toBeGreaterThan(1);
  expect(hand.mock.calls.flat(2)).toEqual(Array.from({ length: 20 }, (_, item) => item));
});

test('adding nothing delivers nothing, and closing drops what was not delivered', () => {
  const hand = vi.fn();
  const collector = createCollector<number>(hand);
  collector.add([]);
  vi.advanceTimersByTime(2000);
  collector.add([1]);
  collector.close();
  vi.advanceTimersByTime(2000);
  expect(hand).not.toHaveBeenCalled();
});
