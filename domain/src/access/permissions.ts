/** Not in `staff-roles.ts`, which the menu loads. */
import type { StaffRole } from './staff-roles.ts';

/** What doesn't follow from the role in which someone works. */
export const permissions = {
  /** Invite people, change and remove roles, pair screens. */
  manageStaff: ['admin'],
  /** Change how customers can pay. */
  setPayments: ['admin'],
  /** Erase customers and delete test orders. */
  erase: ['admin'],
  /** See orders without contacts, figures, and the reports of past days. */
  seeFigures: ['admin', 'manager', 'viewer'],
} as const satisfies Record<string, readonly StaffRole[]>;
export type Permission = keyof typeof permissions;

export function may(role: StaffRole | null, permission: Permission): boolean {
  return permissions[permission].some((allowed) => allowed === role);
}
