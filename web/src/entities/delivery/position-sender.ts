/**
 * Sends the courier's position to every ride on its way, as often as it's worth it
 * (`shouldSend`). What can't be sent while it's true is dropped.
 */
import {
  type Fix,
  type Point,
  sharing,
  shouldSend,
} from '@fireline/domain/delivery/courier-position';
import type { Ride } from './write-position.ts';

interface Ways {
  readonly send: (ride: Ride, fix: Fix) => Promise<void>;
  readonly now: () => number;
  /** Called after the server has accepted one. */
  readonly onSent: () => void;
}

/** How long (ms) a fix says where the courier is: some devices report only when they move. */
const trueFor = 30_000;

export class PositionSender {
  readonly #ways: Ways;
  #newest: { readonly fix: Fix; readonly at: number } | null = null;
  /** By order: what the server has accepted last. */
  readonly #sent = new Map<string, Point & { at: number }>();
  /** By order: when the last attempt began. */
  readonly #tried = new Map<string, number>();
  readonly #underWay = new Set<string>();

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  hear(fix: Fix): void {
    this.#newest = { fix, at: this.#ways.now() };
  }

  /** Sends the newest fix to those rides for which it's due; false if there's no recent one. */
  offer(rides: readonly Ride[]): boolean {
    if (this.#newest === null || Math.abs(this.#ways.now() - this.#newest.at) > trueFor)
      return false;
    const { fix } = this.#newest;
    for (const ride of rides) if (this.#isDue(ride, fix)) void this.#send(ride, fix);
    return true;
  }

  #isDue({ orderId }: Ride, fix: Fix): boolean {
    // On a slow network, the answer comes first: positions never pile up.
    if (this.#underWay.has(orderId)) return false;
    const now = this.#ways.now();
    const sinceAttempt = Math.abs(now - (this.#tried.get(orderId) ?? Number.NEGATIVE_INFINITY));
    if (sinceAttempt < sharing.atMostEvery) return false;
    return shouldSend(this.#sent.get(orderId) ?? null, fix, now);
  }

  async #send(ride: Ride, fix: Fix): Promise<void> {
    const { orderId } = ride;
    const at = this.#ways.now();
    this.#tried.set(orderId, at);
    this.#underWay.add(orderId);
    try {
      await this.#ways.send(ride, fix);
      this.#sent.set(orderId, { lat: fix.lat, lng: fix.lng, at });
      this.#ways.onSent();
    } catch {
      // Not connected, or the ride has just ended, or another tab was faster: all of it shows.
    } finally {
      this.#underWay.delete(orderId);
    }
  }
}
