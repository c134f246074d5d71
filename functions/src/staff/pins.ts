/**
 * PINs for shared screens; see `domain/src/access/pin.ts`. Only a salted hash is stored, and no
 * client reads it. `pinHolders` says who has one, which a screen shows as names to pick from.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import {
  mayHavePin,
  personAtScreenSchema,
  personStays,
  pinHolderSchema,
} from '@fireline/domain/access/pin';
import { userSchema } from '@fireline/domain/access/user';
import { serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { auditSchema } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Firestore, WriteBatch } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readIfStored } from '../lib/stored.ts';
import { countAttempts, forgetAttempts } from '../lookup/count-attempts.ts';

/** Wrong PINs per 15 minutes. */
export const maxWrongPins = { person: 5, screen: 10 } as const;

const hashOf = promisify<string, Buffer, number, Buffer>(scrypt);
const hashBytes = 32;

interface StoredPin {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** `pins/{uid}`. */
export async function hashPin(pin: string): Promise<StoredPin> {
  const salt = randomBytes(16);
  return { salt, hash: await hashOf(pin, salt, hashBytes) };
}

/**
 * Sets the PIN of `uid` on behalf of `by`; null removes it. Whoever is at a screen with the PIN
 * before has to type the new one.
 * @throws FirelineError `conflict` at `uid` for accounts that can't have one.
 */
export async function setPin(
  { db, now }: Context,
  { by, uid, pin }: { readonly by: string; readonly uid: string; readonly pin: string | null },
): Promise<void> {
  const stored = pin === null ? null : await hashPin(pin);
  await retryOnConflict(`The PIN of ${uid}`, async () => {
    const [page, holder] = await db.getAll(db.doc(paths.user(uid)), db.doc(paths.pinHolder(uid)));
    const user = readIfStored(userSchema, page);
    const isAllowed = user && mayHavePin(user.value.role) && !user.value.staff?.isScreen;
    if (stored !== null && !isAllowed) {
      throw new FirelineError('conflict', callTexts().noPinForRole, 'uid');
    }
    const hadPin = holder?.exists ?? false;
    if (stored === null && !hadPin) return { done: undefined };
    const batch = db.batch();
    if (stored !== null && user) {
      const { displayName, staff, role } = user.value;
      const name = displayName || staff?.name || staff?.email?.split('@')[0] || uid;
      batch.set(db.doc(serverPaths.pin(uid)), stored);
      batch.set(
        db.doc(paths.pinHolder(uid)),
        encode.document(pinHolderSchema, { name, setAt: now() }),
      );
      // Whoever loses the role meanwhile doesn't keep a PIN.
      batch.update(db.doc(paths.user(uid)), { role }, { lastUpdateTime: user.updateTime });
    } else removePin(db, batch, uid);
    batch.create(
      db.collection(paths.audit).doc(),
      encode.document(auditSchema, {
        type: 'pin',
        target: uid,
        by,
        before: { hasPin: hadPin },
        after: { hasPin: stored !== null },
        at: serverTime,
      }),
    );
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

/** Adds to `batch` that the PIN of `uid` is gone, and with it the person at every screen. */
export function removePin(db: Firestore, batch: WriteBatch, uid: string): void {
  batch.delete(db.doc(serverPaths.pin(uid)));
  batch.delete(db.doc(paths.pinHolder(uid)));
}

/**
 * From now on, the account `screen` can act for `uid`; see `isAtThisScreen` in the rules.
 * @throws FirelineError `not-allowed` for an account that isn't a paired screen, `too-many-tries`,
 *   `not-found`, `invalid-input` at `pin`.
 */
export async function enterPin(
  context: Context,
  { screen, uid, pin }: { readonly screen: string; readonly uid: string; readonly pin: string },
): Promise<{ readonly expiresAt: number; readonly pinSetAt: number }> {
  const { db } = context;
  const time = context.now();
  const page = readIfStored(userSchema, await db.doc(paths.user(screen)).get())?.value;
  if (!page?.role || !page.staff?.isScreen) {
    throw new FirelineError('not-allowed', callTexts().onlyScreensAskForPins);
  }
  const limits = [
    { key: `pin_${uid}`, max: maxWrongPins.person },
    { key: `pin_screen_${screen}`, max: maxWrongPins.screen },
  ];
  const attempt = { db, now: () => time };
  // Each try counts before it's known to be right, so that many at once find nothing out.
  await countAttempts(attempt, limits);
  const [known, holding] = await db.getAll(
    db.doc(serverPaths.pin(uid)),
    db.doc(paths.pinHolder(uid)),
  );
  const holder = readIfStored(pinHolderSchema, holding)?.value;
  const salt: unknown = known?.get('salt');
  const hash: unknown = known?.get('hash');
  if (!holder || !Buffer.isBuffer(salt) || !Buffer.isBuffer(hash)) {
    throw new FirelineError('not-found', callTexts().pinGone);
  }
  if (!timingSafeEqual(await hashOf(pin, salt, hashBytes), hash)) {
    throw new FirelineError('invalid-input', callTexts().pinWrong, 'pin');
  }
  await forgetAttempts(attempt, limits);
  const expiresAt = time + personStays;
  const session = { pinSetAt: holder.setAt, expiresAt };
  await db
    .doc(paths.personAtScreen(screen, uid))
    .set(encode.document(personAtScreenSchema, session));
  return session;
}
