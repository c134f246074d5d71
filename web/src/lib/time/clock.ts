/**
 * The server's clock on this device. A phone's or a wall screen's may be an hour off, and so would
 * be deadlines and waiting times; `platform/connection/server-clock.ts` measures the difference.
 */
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store } from '#lib/store.ts';

const savedKey = 'fireline.clock';

/**
 * What to add to the device's clock, in milliseconds; the last known value until it is measured.
 */
export const clockOffset: Store<number> = createStore(savedOffset());

/** The server's time, in milliseconds since the epoch. */
export function serverNow(): number {
  return Date.now() + clockOffset.get();
}

/** Keeps the difference for the next page, too. */
export function setClockOffset(offset: number): void {
  clockOffset.set(offset);
  writeLocal(savedKey, String(offset));
}

/** Whether the difference is known from an earlier page. */
export function isClockSaved(): boolean {
  return readLocal(savedKey) !== null;
}

function savedOffset(): number {
  const saved = Number(readLocal(savedKey));
  return Number.isFinite(saved) ? saved : 0;
}
