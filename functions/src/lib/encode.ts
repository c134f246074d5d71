/**
 * Writing: converts the times in functions' records to Firestore's. The only place that knows which
 * fields of a record are times.
 */

import type {
  AuditEntry,
  DeadLetter,
  Notification,
  OrderEvent,
} from '@fireline/domain/inbox/notification';
import type { InsightDay } from '@fireline/domain/insights/schema';
import type { Queue } from '@fireline/domain/kitchen/queue';
import type { Estimate, Order } from '@fireline/domain/order/schema';
import type { Journey, TrackedOrder } from '@fireline/domain/order/tracking';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';

/** How a time (milliseconds) is written. */
export type WriteTime = (milliseconds: number) => Timestamp | FieldValue;

/** For times in the past. */
export const pastTime: WriteTime = (milliseconds) => Timestamp.fromMillis(milliseconds);

/**
 * For a move that is made now: `now` in a record stands for the commit that writes it, so all
 * records of the move have exactly the same server time. Other times are written unchanged.
 */
export function withServerTimeFor(now: number): WriteTime {
  return (milliseconds) =>
    milliseconds === now ? FieldValue.serverTimestamp() : Timestamp.fromMillis(milliseconds);
}

export function eventToFirestore(event: OrderEvent, time: WriteTime) {
  return { ...event, at: time(event.at) };
}

export function notificationToFirestore(notification: Notification, time: WriteTime) {
  return {
    ...notification,
    createdAt: time(notification.createdAt),
    expiresAt: time(notification.expiresAt),
  };
}

export function trackingToFirestore(page: TrackedOrder, time: WriteTime) {
  return {
    ...page,
    statusTimes: statusTimesToFirestore(page.statusTimes, time),
    estimate: page.estimate && estimateToFirestore(page.estimate),
    updatedAt: time(page.updatedAt),
    expiresAt: time(page.expiresAt),
  };
}

export function journeyToFirestore({ checkpoints, ...carriage }: Journey) {
  return {
    ...carriage,
    checkpoints: checkpoints.map(({ at, ...checkpoint }) => ({
      ...checkpoint,
      at: Timestamp.fromMillis(at),
    })),
  };
}

export function estimateToFirestore({ from, to, reason, was }: Estimate) {
  return { ...spanToFirestore({ from, to }), reason, was: was && spanToFirestore(was) };
}

function spanToFirestore({ from, to }: Pick<Estimate, 'from' | 'to'>) {
  return { from: Timestamp.fromMillis(from), to: Timestamp.fromMillis(to) };
}

export function queueToFirestore({ measuredAt, waiting, fullSlots, paceAt, ...queue }: Queue) {
  return {
    ...queue,
    measuredAt: Timestamp.fromMillis(measuredAt),
    waiting: waiting.map((at) => Timestamp.fromMillis(at)),
    fullSlots: fullSlots.map((at) => Timestamp.fromMillis(at)),
    ...(paceAt === undefined ? {} : { paceAt: Timestamp.fromMillis(paceAt) }),
  };
}

export function auditToFirestore(entry: AuditEntry, time: WriteTime) {
  return { ...entry, at: time(entry.at) };
}

export function insightDayToFirestore({ from, to, madeAt, ...day }: InsightDay) {
  return {
    ...day,
    from: Timestamp.fromMillis(from),
    to: Timestamp.fromMillis(to),
    madeAt: Timestamp.fromMillis(madeAt),
  };
}

export function deadLetterToFirestore(letter: DeadLetter) {
  const { at, expiresAt, ...rest } = letter;
  return {
    ...rest,
    at: Timestamp.fromMillis(at),
    ...(expiresAt !== undefined && { expiresAt: Timestamp.fromMillis(expiresAt) }),
  };
}

function statusTimesToFirestore(times: Order['statusTimes'], time: WriteTime) {
  return Object.fromEntries(
    Object.entries(times).flatMap(([status, at]) => (at === undefined ? [] : [[status, time(at)]])),
  );
}
