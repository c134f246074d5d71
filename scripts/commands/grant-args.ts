/** The command line of `npm run grant -- <email> <role>`. */
import { staffRoles } from '@fireline/domain/access/staff-roles';
import { ScriptError } from '../lib/script-error.ts';

const grantableRoles = [...staffRoles, 'none'] as const;
export type GrantableRole = (typeof grantableRoles)[number];

const usage = `npm run grant -- <email> <role> [--unverified] [--project <id>], where the role is one of ${grantableRoles.join(', ')}`;

export function parseGrantArgs(args: readonly string[]): {
  readonly email: string;
  readonly role: GrantableRole;
  /** Accepts an account with an unconfirmed address. */
  readonly insists: boolean;
} {
  const [email, roleName, ...others] = args.filter((arg) => arg !== '--unverified');
  if (email === undefined || roleName === undefined || others.length > 0) {
    throw new ScriptError(`an email and a role are required: ${usage}.`);
  }
  const role = grantableRoles.find((name) => name === roleName);
  if (role === undefined) throw new ScriptError(`there is no role "${roleName}": ${usage}.`);
  return { email, role, insists: args.includes('--unverified') };
}
