/**
 * Moves what someone ordered as a guest to the account they sign in to. The guest's token is kept
 * on this device until that has worked, or for the hour it is valid.
 */

import { FirelineError } from '@fireline/domain/errors';
import { minute } from '@fireline/domain/time/durations';
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import type { GuestToken } from '#platform/auth/guest-token.ts';
import { adoptionKey } from './adoption-key.ts';
import { adoptGuestOrders } from './order-access.ts';

/** A little less than the hour a token is valid, in milliseconds. */
const validFor = 55 * minute;

const pendingSchema = v.object({
  guestToken: v.string(),
  /** Only this account may take them, no matter who uses the device next. */
  account: v.string(),
  /** When the token was issued, in milliseconds. */
  since: v.number(),
});

/**
 * Moves the guest's orders to `account`, which is signed in; resolves to how many were moved.
 * @throws FirelineError `unavailable` if it's worth another try.
 */
export async function requestAdoption(
  { token: guestToken, since }: GuestToken,
  account: string,
): Promise<number> {
  const pending: v.InferOutput<typeof pendingSchema> = { guestToken, account, since };
  writeLocal(adoptionKey, JSON.stringify(pending));
  try {
    const orders = await adoptGuestOrders(guestToken);
    writeLocal(adoptionKey, null);
    return orders;
  } catch (error) {
    const isRefusal = error instanceof FirelineError && error.code !== 'unavailable';
    if (isRefusal) writeLocal(adoptionKey, null);
    throw error;
  }
}

/** Retries what failed before the page was closed; `account` has just been recognized. */
export async function resumeAdoption(account: string): Promise<void> {
  const pending = fromJson(pendingSchema, readLocal(adoptionKey));
  if (pending?.account !== account || Date.now() - pending.since > validFor) {
    writeLocal(adoptionKey, null);
    return;
  }
  await requestAdoption({ token: pending.guestToken, since: pending.since }, account);
}
