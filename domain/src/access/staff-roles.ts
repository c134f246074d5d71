/**
 * The roles, and what sets them apart: rules, functions, and screens follow these tables, and
 * `tests/rules/roles.test.ts` walks them.
 */
import type { ActorRole } from '../order/transitions.ts';

/** The roles that can be granted to an account. */
export const staffRoles = ['admin', 'manager', 'kitchen', 'courier'] as const;
export type StaffRole = (typeof staffRoles)[number];

/**
 * The role in which an account works and is recorded in orders and payments: managers do what
 * admins do, read their inbox, and get their alerts.
 */
export const workRoles = {
  admin: 'admin',
  manager: 'admin',
  kitchen: 'kitchen',
  courier: 'courier',
} as const satisfies Record<StaffRole, ActorRole>;
export type WorkRole = (typeof workRoles)[StaffRole];

/** What not everyone who works as an admin may do. */
export const permissions = {
  /** Invite people, change and remove roles, pair screens. */
  manageStaff: ['admin'],
  /** Change how customers can pay. */
  setPayments: ['admin'],
  /** Erase customers and delete test orders. */
  erase: ['admin'],
} as const satisfies Record<string, readonly StaffRole[]>;
export type Permission = keyof typeof permissions;

export function may(role: StaffRole | null, permission: Permission): boolean {
  return permissions[permission].some((allowed) => allowed === role);
}

/** The roles of all who work in this role. */
export function rolesWorkingAs(work: WorkRole): readonly StaffRole[] {
  return staffRoles.filter((role) => workRoles[role] === work);
}
