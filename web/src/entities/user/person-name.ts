import type { User } from '@fireline/domain/access/user';

/**
 * The name people gave themselves, otherwise the account's name, otherwise its email address; may
 * be empty.
 */
export function personName({ displayName, staff }: Pick<User, 'displayName' | 'staff'>): string {
  return displayName || staff?.name || staff?.email?.split('@')[0] || '';
}
