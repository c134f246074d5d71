/** The people in the tests. Test titles refer to them by these names. */

import { may, type Permission } from '@fireline/domain/access/permissions';
import { type StaffRole, type WorkRole, workRoles } from '@fireline/domain/access/staff-roles';
import { paths } from '@fireline/domain/paths';

interface Account {
  readonly uid: string;
  readonly role: StaffRole | null;
  readonly isGuest?: true;
}

export const accounts = {
  customer: { uid: 'customer', role: null },
  'guest customer': { uid: 'guest', role: null, isGuest: true },
  'other customer': { uid: 'other-customer', role: null },
  admin: { uid: 'admin-1', role: 'admin' },
  manager: { uid: 'manager-1', role: 'manager' },
  viewer: { uid: 'viewer-1', role: 'viewer' },
  kitchen: { uid: 'kitchen-1', role: 'kitchen' },
  courier: { uid: 'courier-1', role: 'courier' },
  'other courier': { uid: 'courier-2', role: 'courier' },
} as const satisfies Record<string, Account>;

export type AccountName = keyof typeof accounts;
/** `nobody` isn't signed in. */
export type ActorName = AccountName | 'nobody';

export const actorNames: readonly ActorName[] = [
  'customer',
  'guest customer',
  'other customer',
  'admin',
  'manager',
  'viewer',
  'kitchen',
  'courier',
  'other courier',
  'nobody',
];

/** The role in which `name` works; null for customers. */
export function workRoleOf(name: ActorName): WorkRole | null {
  const account: Account | null = name === 'nobody' ? null : accounts[name];
  return account?.role ? workRoles[account.role] : null;
}

/** Everyone but those who work as an admin. */
export const othersThanAdmins = actorNames.filter((name) => workRoleOf(name) !== 'admin');

/** Everyone who lacks the permission. */
export function without(permission: Permission): readonly ActorName[] {
  return actorNames.filter((name) => {
    const account: Account | null = name === 'nobody' ? null : accounts[name];
    return !may(account?.role ?? null, permission);
  });
}

/** The claims in the ID token of `name`'s account. */
export function claimsOf(name: AccountName): Record<string, unknown> {
  const account: Account = accounts[name];
  return {
    ...(account.role === null ? {} : { role: account.role }),
    ...(account.isGuest ? { firebase: { sign_in_provider: 'anonymous' } } : {}),
  };
}

/** The staff's user documents: rules check the role in them along with the token. */
export function mirroredRoles(): Readonly<Record<string, { readonly role: StaffRole }>> {
  return Object.fromEntries(
    Object.values(accounts).flatMap(({ uid, role }) =>
      role === null ? [] : [[paths.user(uid), { role }]],
    ),
  );
}

/** The uid of `name`, or null for `nobody`. */
export function uidOf(name: ActorName): string | null {
  return name === 'nobody' ? null : accounts[name].uid;
}
