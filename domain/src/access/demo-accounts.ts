/**
 * The accounts of the demo shop. They exist only on the emulators: the seed creates them, and the
 * sign-in page offers them with one tap if the project's ID starts with `demo-`.
 */
import type { StaffRole } from './staff-roles.ts';

export interface DemoAccount {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  /** Null for a customer. */
  readonly role: StaffRole | null;
}

const password = 'fireline';

export const demoAccounts = [
  account('admin', 'Ada Okonkwo', 'admin'),
  account('manager', 'Grace Murphy', 'manager'),
  account('viewer', 'Henry Walker', 'viewer'),
  account('kitchen', 'Mateo Rivera', 'kitchen'),
  account('courier', 'Linh Tran', 'courier'),
  account('courier-2', 'Samir Haddad', 'courier'),
  account('priya', 'Priya Raman', null),
  account('tomasz', 'Tomasz Wójcik', null),
  account('hannah', 'Hannah Goldberg', null),
] as const satisfies readonly DemoAccount[];

/** `account('admin', …)` is `demo-admin`, who signs in as `admin@fireline.test`. */
function account(name: string, displayName: string, role: StaffRole | null): DemoAccount {
  return { uid: `demo-${name}`, email: `${name}@fireline.test`, password, displayName, role };
}
