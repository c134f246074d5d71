/**
 * Gives a wall screen an account of its own, with the kitchen's role. Nobody knows its password: the
 * screen gets it once and stays signed in until an admin takes the role away.
 */
import { randomBytes } from 'node:crypto';
import { pairingCodeLength, pairingLasts, pairingSchema } from '@fireline/domain/access/pairing';
import { pairingsByCodeQuery } from '@fireline/domain/access/queries';
import { userSchema } from '@fireline/domain/access/user';
import { FirelineError } from '@fireline/domain/errors';
import { newCode } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { callTexts } from '../lib/call-texts.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { AccountContext, Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readIfStored, toQuery } from '../lib/stored.ts';
import { countAttempts } from '../lookup/count-attempts.ts';
import { findAccount, setRole } from './set-role.ts';

/** Codes per 15 minutes: a shop's screens share the address of its network. */
export const maxPairings = 40;

/** A new code for the screen that is signed in as `uid`; the one before stops working. */
export async function startPairing(
  context: Context,
  uid: string,
  addressKey: string,
): Promise<{ readonly code: string; readonly expiresAt: number }> {
  const { db, now } = context;
  await countAttempts(context, [{ key: `pairing_${addressKey}`, max: maxPairings }]);
  const code = newCode(randomBytes, pairingCodeLength);
  const expiresAt = now() + pairingLasts;
  const pairing = encode.document(pairingSchema, { code, expiresAt, account: null });
  await db.doc(paths.pairing(uid)).set(pairing);
  return { code, expiresAt };
}

/** @throws FirelineError `not-found` at `code` if no screen shows it. */
export async function pairScreen(
  context: AccountContext,
  { by, code, name }: { readonly by: string; readonly code: string; readonly name: string },
): Promise<{ readonly uid: string }> {
  const { auth, db, now } = context;
  const { docs } = await toQuery(db, pairingsByCodeQuery(code)).get();
  const waiting = docs.filter((pairing) => {
    const known = readIfStored(pairingSchema, pairing)?.value;
    return known?.account === null && known.expiresAt > now();
  });
  const [pairing] = waiting;
  if (pairing === undefined || waiting.length > 1) throw unknownCode();

  const { uid } = await auth.createUser({
    email: `screen-${randomBytes(8).toString('hex')}@screens.invalid`,
    emailVerified: true,
    displayName: name,
  });
  await setRole(context, { by, uid, role: 'kitchen' });
  const staff = encode.document(userSchema, { staff: { email: null, name, isScreen: true } });
  await db.doc(paths.user(uid)).set(staff, { merge: true });

  // The screen takes over as soon as it sees this, so it comes last.
  const isFirst = await tryCommit(() =>
    pairing.ref.update({ account: uid }, { lastUpdateTime: pairing.updateTime }),
  );
  if (!isFirst) {
    await setRole(context, { by, uid, role: null });
    await auth.deleteUser(uid);
    throw unknownCode();
  }
  return { uid };
}

function unknownCode(): FirelineError {
  return new FirelineError('not-found', callTexts().pairingUnknown, 'code');
}

/**
 * How the screen that is signed in as `uid` signs in from now on. Repeating it gives a new password.
 * @throws FirelineError `not-found` if no admin has paired it in time.
 */
export async function finishPairing(
  { auth, db, now }: AccountContext,
  uid: string,
): Promise<{ readonly email: string; readonly password: string }> {
  const pairing = readIfStored(pairingSchema, await db.doc(paths.pairing(uid)).get())?.value;
  if (!pairing?.account || pairing.expiresAt <= now()) throw unknownCode();
  const account = await findAccount(auth, { uid: pairing.account });
  const password = randomBytes(24).toString('base64url');
  await auth.updateUser(account.uid, { password });
  return { email: account.email ?? '', password };
}
