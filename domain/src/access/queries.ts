/** Queries for staff, blocks, and the audit log. */

import type { AuditEntry } from '../inbox/notification.ts';
import { limits } from '../limits.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';
import { rolesWorkingAs, type StaffRole, staffRoles, type WorkRole } from './staff-roles.ts';

/** The screens that show `code`: more than one only if two drew the same. */
export function pairingsByCodeQuery(code: string): QuerySpec {
  return { collection: paths.pairings, where: [['code', '==', code]], orderBy: [], limit: 2 };
}

/** Everyone who has a PIN, by name. */
export function pinHoldersQuery(): QuerySpec {
  return {
    collection: paths.pinHolders,
    where: [],
    orderBy: [['name', 'asc']],
    limit: limits.listSize,
  };
}

/** Everyone with a role. */
export function staffQuery(): QuerySpec {
  return {
    collection: paths.users,
    where: [['role', 'in', staffRoles]],
    orderBy: [],
    limit: limits.listSize,
  };
}

/** Everyone who works in this role. */
export function staffWorkingAsQuery(work: WorkRole, size: number): QuerySpec {
  return {
    collection: paths.users,
    where: [['role', 'in', rolesWorkingAs(work)]],
    orderBy: [],
    limit: size,
  };
}

export function staffWithRoleQuery(role: StaffRole, size: number): QuerySpec {
  return {
    collection: paths.users,
    where: [['role', '==', role]],
    orderBy: [],
    limit: size,
  };
}

export function auditLogQuery(size: number): QuerySpec {
  return {
    collection: paths.audit,
    where: [],
    orderBy: [['at', 'desc']],
    limit: size,
  };
}

export function auditLogOfTypeQuery(type: AuditEntry['type'], size: number): QuerySpec {
  return {
    collection: paths.audit,
    where: [['type', '==', type]],
    orderBy: [['at', 'desc']],
    limit: size,
  };
}

/** The newest changes of one subject: a product or the settings. */
export function changesOfQuery(
  type: 'product' | 'settings',
  target: string,
  size: number,
): QuerySpec {
  return {
    collection: paths.audit,
    where: [
      ['type', '==', type],
      ['target', '==', target],
    ],
    orderBy: [['at', 'desc']],
    limit: size,
  };
}

/** Whom the shop takes no orders from, the newest first. */
export function blocksQuery(size: number): QuerySpec {
  return { collection: paths.blocks, where: [], orderBy: [['at', 'desc']], limit: size };
}
