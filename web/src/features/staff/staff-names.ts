/** Display names of staff, and their sort order. */

import { staffRoles } from '@fireline/domain/access/staff-roles';
import type { User } from '@fireline/domain/access/user';
import { personName } from '#entities/user/person-name.ts';
import type { Entry } from '#platform/live/state.ts';

/** The name they chose, otherwise the account's name, otherwise its address. */
export function nameOf({ id, data }: Entry<User>): string {
  return personName(data) || id;
}

export function byRoleAndName(a: Entry<User>, b: Entry<User>): number {
  const rank = ({ data }: Entry<User>) => (data.role ? staffRoles.indexOf(data.role) : -1);
  return rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b));
}
