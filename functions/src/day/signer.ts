import type { UserRecord } from 'firebase-admin/auth';
import type { Signer } from './close-day.ts';

/** How a report names the admin, also when the account is gone. */
export function signerOf({ uid, displayName, email }: UserRecord): Signer {
  return { uid, name: displayName ?? email ?? uid };
}
