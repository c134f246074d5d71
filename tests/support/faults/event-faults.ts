/**
 * Delivers the events of orders to their deployed handler as badly as the platform may: late, in
 * any order, and some of them twice or three times, even concurrently.
 */
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { orderChanged } from '../../../functions/src/transitions/order-changed.ts';
import { randomFrom } from './random.ts';

export interface OrderEvent {
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
}

export interface EventFaults {
  add(event: OrderEvent): void;
  /**
   * Resolves once everything was delivered. @throws the error of a handler that failed too often.
   */
  drain(): Promise<void>;
  /** How many events there were, and how often the handler was called. */
  readonly counts: { events: number; deliveries: number };
}

/** One event in this many is delivered twice, and one in this many of those a third time. */
const twiceOneIn = 4;
/** This many wait before any is delivered, so that they can be shuffled. */
const heldBack = 12;
const atOnce = 4;
/**
 * The platform retries for an hour; here, a conflict that persists for this many tries is a
 * failure.
 */
const tries = 8;

export function eventFaults(db: Firestore, seed: number): EventFaults {
  const random = randomFrom(seed ^ 0x5eed);
  const waiting: { readonly event: OrderEvent; readonly attempt: number }[] = [];
  const counts = { events: 0, deliveries: 0 };
  const nothing = async () => {};
  const deps = { db, now: Date.now, enqueueMeasurement: nothing, enqueueExpiry: nothing };
  let running = 0;
  let failure: unknown = null;
  let isDraining = false;
  let onEmpty = () => {};

  function pump(): void {
    while (running < atOnce && waiting.length > (isDraining ? 0 : heldBack)) {
      const [next] = waiting.splice(random.whole(waiting.length), 1);
      if (next) void deliver(next);
    }
    if (isDraining && running === 0 && waiting.length === 0) onEmpty();
  }

  async function deliver({ event, attempt }: (typeof waiting)[number]): Promise<void> {
    running += 1;
    counts.deliveries += 1;
    try {
      await orderChanged({ ...deps, followPayment: async () => {} }, event.before, event.after);
    } catch (error) {
      if (attempt < tries) waiting.push({ event, attempt: attempt + 1 });
      else failure = error;
    } finally {
      running -= 1;
      pump();
    }
  }

  return {
    counts,
    add(event) {
      counts.events += 1;
      do waiting.push({ event, attempt: 1 });
      while (random.whole(twiceOneIn) === 0);
      pump();
    },
    async drain() {
      isDraining = true;
      await new Promise<void>((resolve) => {
        onEmpty = resolve;
        pump();
      });
      if (failure !== null) throw failure;
    },
  };
}
