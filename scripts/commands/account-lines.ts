/**
 * What `npm run grant` prints about an account, so that a stranger's account is noticed before it
 * gets a role.
 */
import { day, minute } from '@fireline/domain/time/durations';
import type { UserRecord } from 'firebase-admin/auth';

type Shown = Pick<UserRecord, 'uid' | 'email' | 'emailVerified' | 'phoneNumber'> & {
  readonly providerData: readonly { readonly providerId: string; readonly email?: string }[];
  readonly metadata: Pick<UserRecord['metadata'], 'creationTime' | 'lastSignInTime'>;
};

export function accountLines(account: Shown, now: number): readonly string[] {
  const { uid, email, emailVerified, phoneNumber, providerData, metadata } = account;
  const providers = providerData.map((provider) =>
    provider.email && provider.email !== email
      ? `${provider.providerId} (${provider.email})`
      : provider.providerId,
  );
  return [
    `account ${uid}, created ${age(metadata.creationTime, now)}, last signed in ${age(metadata.lastSignInTime, now)}`,
    `email ${email ?? 'none'}, ${emailVerified ? 'confirmed' : 'not confirmed'}`,
    `signs in with ${providers.join(', ') || 'nothing yet'}${phoneNumber ? `, phone ${phoneNumber}` : ''}`,
  ];
}

function age(time: string | undefined, now: number): string {
  const at = time ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(at)) return 'never';
  const days = Math.floor((now - at) / day);
  if (days >= 1) return days === 1 ? '1 day ago' : `${days} days ago`;
  const minutes = Math.max(0, Math.floor((now - at) / minute));
  return minutes >= 60 ? `${Math.floor(minutes / 60)} h ago` : `${minutes} min ago`;
}
