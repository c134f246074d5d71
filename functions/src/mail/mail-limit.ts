/**
 * Limits the emails per address. Customers can enter any address: without a limit, a stranger's
 * mailbox could be flooded in the shop's name. Each email is counted in `mailLimits/{key}`, in the
 * batch that writes it and on the condition that no other was counted meanwhile. The last email of
 * an hour says so and has a link to stop further emails to the address.
 */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { FirelineError } from '@fireline/domain/errors';
import { serverPaths } from '@fireline/domain/server-paths';
import { hour } from '@fireline/domain/time/durations';
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Writes } from '../lib/writes.ts';

/** This many emails per hour; the one after them announces that it was the last. */
export const mailsPerHour = 10;

export interface MailQuota {
  /** `last`: the email that announces that no more will come this hour. */
  readonly next: 'mail' | 'last' | 'none';
  /** The owner of the address has stopped emails about orders placed by others. */
  readonly isEnded: boolean;
  /** When (ms) emails resume. */
  readonly until: number;
  /** The code in the link that stops emails. */
  readonly stopCode: string;
  readonly key: string;
  readonly token: string;
  readonly count: number;
  readonly since: number;
  readonly updateTime: Timestamp | undefined;
}

/** Represents an address without storing it. */
export function mailKey(email: string): string {
  return createHash('sha256')
    .update(`mail ${email.trim().toLowerCase()}`)
    .digest('hex')
    .slice(0, 32);
}

/** The state of an address's limit in `snapshot` at `now` (ms). */
export function mailQuota(
  email: string,
  snapshot: DocumentSnapshot | undefined,
  now: number,
): MailQuota {
  const since = millisIn(snapshot?.get('since'));
  const isOver = now - since >= hour;
  const count = isOver ? 0 : Number(snapshot?.get('count') ?? 0);
  const key = mailKey(email);
  const known: unknown = snapshot?.get('token');
  const token = typeof known === 'string' ? known : randomBytes(16).toString('hex');
  return {
    next: count < mailsPerHour ? 'mail' : count === mailsPerHour ? 'last' : 'none',
    isEnded: snapshot?.get('isEnded') === true,
    until: (isOver ? now : since) + hour,
    stopCode: `${key}-${token}`,
    key,
    token,
    count,
    since: isOver ? now : since,
    updateTime: snapshot?.updateTime,
  };
}

/** Counts one email in `batch`, which fails if another was counted since `quota` was read. */
export function addMailCount(
  batch: Writes,
  db: Firestore,
  { key, token, count, since, isEnded, updateTime }: MailQuota,
): void {
  const ref = db.doc(serverPaths.mailLimit(key));
  const data = {
    token,
    count: count + 1,
    since: Timestamp.fromMillis(since),
    isEnded,
    // The owner's decision to stop never expires.
    expiresAt: isEnded ? null : Timestamp.fromMillis(since + 48 * hour),
  };
  if (updateTime) batch.update(ref, data, { lastUpdateTime: updateTime });
  else batch.create(ref, data);
}

/**
 * Stops emails to an address about orders placed by others; `code` is from the link in such an
 * email. Idempotent.
 * @throws FirelineError `not-found`.
 */
export function stopMails(db: Firestore, code: string): Promise<void> {
  const [key = '', token = ''] = code.split('-', 2);
  const ref = db.doc(serverPaths.mailLimit(key));
  return retryOnConflict('Stopping mails to an address', async () => {
    const snapshot = await ref.get();
    if (!isSame(snapshot.get('token'), token) || !snapshot.updateTime) {
      throw new FirelineError('not-found', callTexts().linkExpired);
    }
    const batch = db.batch();
    batch.update(ref, { isEnded: true, expiresAt: null }, { lastUpdateTime: snapshot.updateTime });
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

function isSame(stored: unknown, given: string): boolean {
  if (typeof stored !== 'string' || stored.length !== given.length) return false;
  return timingSafeEqual(Buffer.from(stored), Buffer.from(given));
}

function millisIn(value: unknown): number {
  return value instanceof Timestamp ? value.toMillis() : 0;
}
