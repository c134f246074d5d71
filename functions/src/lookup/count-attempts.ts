/**
 * Rate limits: attempts are counted in fixed windows of 15 minutes, one document per key and window
 * in `attempts`, which Firestore removes by its `expiresAt`.
 */

import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { FirelineError } from '@fireline/domain/errors';
import { serverPaths } from '@fireline/domain/server-paths';
import { minute } from '@fireline/domain/time/durations';
import { FieldValue, type Firestore, Timestamp } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import type { Context } from '../lib/context.ts';

/** Milliseconds. */
export const attemptWindowMs = 15 * minute;

/** When (ms) the window of `now` is over, and counting starts again. */
export function attemptWindowEnd(now: number): number {
  return (Math.floor(now / attemptWindowMs) + 1) * attemptWindowMs;
}

export interface AttemptLimit {
  /** What is counted, without anything that must not be stored. */
  readonly key: string;
  /** How many are allowed in one window. */
  readonly max: number;
}

/**
 * Counts one attempt under each key, before its result is known.
 * @throws FirelineError `too-many-tries` with when to try again.
 */
export async function countAttempts(
  { db, now }: Context,
  limits: readonly AttemptLimit[],
): Promise<void> {
  const time = now();
  const end = attemptWindowEnd(time);
  const counters = countersOf(db, limits, time);
  const batch = db.batch();
  for (const counter of counters) {
    batch.set(
      counter,
      { count: FieldValue.increment(1), expiresAt: Timestamp.fromMillis(end) },
      { merge: true },
    );
  }
  await batch.commit();
  // Read after the increments: two concurrent attempts may each count both, but never too few.
  const counted = await db.getAll(...counters);
  const isOver = counted.some((counter, index) => counter.get('count') > (limits[index]?.max ?? 0));
  if (!isOver) return;
  const minutes = Math.ceil((end - time) / minute);
  throw new FirelineError('too-many-tries', callTexts().tooManyTries({ minutes }));
}

/** An attempt that `countAttempts` counted at the same `now` doesn't count after all. */
export async function forgetAttempts(
  { db, now }: Context,
  limits: readonly AttemptLimit[],
): Promise<void> {
  const batch = db.batch();
  for (const counter of countersOf(db, limits, now())) {
    batch.update(counter, { count: FieldValue.increment(-1) });
  }
  await batch.commit();
}

function countersOf(db: Firestore, limits: readonly AttemptLimit[], time: number) {
  const number = Math.floor(time / attemptWindowMs);
  return limits.map(({ key }) => db.doc(serverPaths.attempts(`${key}_${number}`)));
}

/**
 * Represents a client's address in a key: 24 bits of its hash. 256 IPv4 addresses share each value,
 * so not even trying all of them reveals the address. An IPv6 address counts as its /64 network,
 * all of which one client can use.
 */
export function addressKey(address: string): string {
  return createHash('sha256').update(network(address)).digest('hex').slice(0, 6);
}

function network(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

interface RawRequest {
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  readonly socket?: { readonly remoteAddress?: string | undefined } | undefined;
}

/**
 * The client's address: the last entry of `X-Forwarded-For`, which Google's front end added;
 * earlier entries are claims of the client. Without the header (emulators), the socket's.
 */
export function clientAddress({ headers, socket }: RawRequest): string {
  const header = headers['x-forwarded-for'] ?? '';
  const forwarded = (typeof header === 'string' ? header : header.join(',')).split(',').at(-1);
  return forwarded?.trim() || socket?.remoteAddress || 'unknown';
}
