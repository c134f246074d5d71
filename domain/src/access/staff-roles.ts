import type { ActorRole } from '../order/transitions.ts';

/** The roles that can be granted to an account. */
export const staffRoles = ['admin', 'kitchen', 'courier'] as const satisfies readonly ActorRole[];
export type StaffRole = (typeof staffRoles)[number];
