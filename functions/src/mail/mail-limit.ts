/**
 * How much mail one address gets. Whoever orders types any address: without a bound a stranger's would
 * be filled in the shop's name. Each mail counts in `mailLimits/{key}`, in the batch that writes it
 * and on the condition that nobody has counted meanwhile. The last mail of an hour says so, and has a
 * link that ends it for the address.
 */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { FirelineError } from '@fireline/domain/errors';
import { paths } from '@fireline/domain/paths';
import { hour } from '@fireline/domain/time/durations';
import {
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { commits, untilDone } from '../lib/conflicts.ts';

/** This many mails an hour; the one after them says that it was the last. */
export const mailsPerHour = 10;

export interface MailStanding {
  /** `last`: the mail that says that no more will come in this hour. */
  readonly next: 'mail' | 'last' | 'none';
  /** The owner of the address has ended what others order with it. */
  readonly isEnded: boolean;
  /** When (ms) mails are written again. */
  readonly until: number;
  /** What the link that ends it carries. */
  readonly stopCode: string;
  readonly key: string;
  readonly token: string;
  readonly count: number;
  readonly since: number;
  readonly updateTime: Timestamp | undefined;
}

/** Stands for an address, which is not kept itself. */
export function mailKey(email: string): string {
  return createHash('sha256')
    .update(`mail ${email.trim().toLowerCase()}`)
    .digest('hex')
    .slice(0, 32);
}

/** What `snapshot` of the address's limit says at `now` (ms). */
export function mailStanding(
  email: string,
  snapshot: DocumentSnapshot | undefined,
  now: number,
): MailStanding {
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

/** Counts one mail in `batch`, which fails if another was counted since the standing was read. */
export function addMailCount(
  batch: WriteBatch,
  db: Firestore,
  { key, token, count, since, isEnded, updateTime }: MailStanding,
): void {
  const ref = db.doc(paths.mailLimit(key));
  const data = {
    token,
    count: count + 1,
    since: Timestamp.fromMillis(since),
    isEnded,
    // That it was ended is kept for good.
    expiresAt: isEnded ? null : Timestamp.fromMillis(since + 48 * hour),
  };
  if (updateTime) batch.update(ref, data, { lastUpdateTime: updateTime });
  else batch.create(ref, data);
}

/**
 * Ends the mails about what others order with an address: `code` is of the link in such a mail.
 * Doing it twice changes nothing.
 * @throws FirelineError `not-found`.
 */
export function stopMails(db: Firestore, code: string): Promise<void> {
  const [key = '', token = ''] = code.split('-', 2);
  const ref = db.doc(paths.mailLimit(key));
  return untilDone('Stopping mails to an address', async () => {
    const snapshot = await ref.get();
    if (!isSame(snapshot.get('token'), token) || !snapshot.updateTime) {
      throw new FirelineError(
        'not-found',
        'This link has expired. Use the one in the newest email.',
      );
    }
    const batch = db.batch();
    batch.update(ref, { isEnded: true, expiresAt: null }, { lastUpdateTime: snapshot.updateTime });
    return (await commits(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

function isSame(stored: unknown, given: string): boolean {
  if (typeof stored !== 'string' || stored.length !== given.length) return false;
  return timingSafeEqual(Buffer.from(stored), Buffer.from(given));
}

function millisIn(value: unknown): number {
  return value instanceof Timestamp ? value.toMillis() : 0;
}
