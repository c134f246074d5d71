/** Creates the demo people: their accounts, roles as custom claims, and user documents. */
import { type DemoAccount, demoAccounts } from '@fireline/domain/access/demo-accounts';
import { workRoles } from '@fireline/domain/access/staff-roles';
import { type User, userSchema } from '@fireline/domain/access/user';
import { type Courier, courierSchema } from '@fireline/domain/delivery/courier-schema';
import type { Address } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { hour } from '@fireline/domain/time/durations';
import type { Auth } from 'firebase-admin/auth';
import { encode } from '../../functions/src/lib/encode.ts';
import type { DocumentToWrite } from './documents.ts';

/** Contents of their user documents besides the account, by uid. */
const phones: Readonly<Record<string, string>> = {
  'demo-priya': '+1 718 555 0142',
  'demo-tomasz': '+1 347 555 0178',
};
const addresses: Readonly<Record<string, Address>> = {
  'demo-priya': {
    line1: '218 Carlton Avenue',
    line2: 'Apt 3R',
    postcode: '11205',
    city: 'Brooklyn',
    instructions: 'Second buzzer from the top',
    position: '40.6897, -73.9712',
  },
};

/** Puts the accounts on the Auth emulator into their defined state, whatever it was before. */
export async function signUpDemoAccounts(auth: Auth): Promise<void> {
  await Promise.all(demoAccounts.map((account) => signUp(auth, account)));
}

/**
 * Their documents in `users`. The role in them mirrors the claim, as if an admin had granted it.
 */
export function userPages(now: number): readonly DocumentToWrite[] {
  return demoAccounts.map(({ uid, displayName, email, role }) => {
    const address = addresses[uid];
    const page: User = {
      displayName,
      phone: phones[uid] ?? '',
      addresses: address ? [address] : [],
      preferences: {},
      // Older entries count as read: the inbox opens with a few new ones, not with hundreds.
      inboxReadAt: Object.fromEntries(inboxesOf(uid, role).map((inbox) => [inbox, now - 600_000])),
      role,
      ...(role
        ? { claimsChangedAt: now, staff: { email, name: displayName, invitedAt: null } }
        : {}),
    };
    return { path: paths.user(uid), data: encode.document(userSchema, page) };
  });
}

/** The demo couriers are on duty. */
export function courierPages(now: number): readonly DocumentToWrite[] {
  return demoAccounts
    .filter(({ role }) => role === 'courier')
    .map(({ uid, displayName: name }) => {
      const courier: Courier = { name, onDuty: true, since: now - 2 * hour, lastSeenAt: now };
      return { path: paths.courier(uid), data: encode.document(courierSchema, courier) };
    });
}

function inboxesOf(uid: string, role: DemoAccount['role']): readonly string[] {
  const work = role && workRoles[role];
  return work === null || work === 'courier' ? [uid] : [uid, work];
}

async function signUp(auth: Auth, account: DemoAccount): Promise<void> {
  const { uid, role } = account;
  const { email, password, displayName } = account;
  const properties = { email, password, displayName, emailVerified: true, disabled: false };
  const { users } = await auth.getUsers([{ uid }]);
  if (users.length > 0) await auth.updateUser(uid, properties);
  else await auth.createUser({ uid, ...properties });
  await auth.setCustomUserClaims(uid, role ? { role } : null);
}
