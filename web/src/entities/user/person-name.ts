import type { User } from '@fireline/domain/access/user';

/** What people call themselves, else what their account says, else its address; may be empty. */
export function personName({ displayName, staff }: Pick<User, 'displayName' | 'staff'>): string {
  return displayName || staff?.name || staff?.email?.split('@')[0] || '';
}
