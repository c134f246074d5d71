/**
 * The roles. Rules, functions, and screens follow this table and that of `permissions.ts`;
 * `tests/rules/roles.test.ts` walks both.
 */
import type { ActorRole } from '../order/transitions.ts';

/** The roles that can be granted to an account. */
export const staffRoles = ['admin', 'manager', 'viewer', 'kitchen', 'courier'] as const;
export type StaffRole = (typeof staffRoles)[number];

/**
 * The role in which an account works and is recorded in orders and payments: managers do what
 * admins do, read their inbox, and get their alerts. Viewers don't work: they only look.
 */
export const workRoles = {
  admin: 'admin',
  manager: 'admin',
  viewer: null,
  kitchen: 'kitchen',
  courier: 'courier',
} as const satisfies Record<StaffRole, ActorRole | null>;
export type WorkRole = NonNullable<(typeof workRoles)[StaffRole]>;

/** The roles of all who work in this role. */
export function rolesWorkingAs(work: WorkRole): readonly StaffRole[] {
  return staffRoles.filter((role) => workRoles[role] === work);
}
