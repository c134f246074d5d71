/** What admins do to staff accounts, through callables that check it and record it. */
import type { inviteInputSchema } from '@fireline/domain/access/staff';
import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { type InferInput, nullable, object, parse, string } from 'valibot';

const invitedSchema = object({ uid: string(), link: nullable(string()) });

/**
 * Creates the account if necessary, assigns the role, and sends the invitation. `link` is null
 * except on the emulators, which send no email.
 * @throws FirelineError with the invalid field
 */
export async function inviteStaff(
  input: InferInput<typeof inviteInputSchema>,
): Promise<{ readonly uid: string; readonly link: string | null }> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(invitedSchema, await callFunction('inviteStaff', input));
}

/** @throws FirelineError `not-found` at `code` if no screen shows it. */
export async function pairScreen(input: {
  readonly code: string;
  readonly name: string;
}): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('pairScreen', input);
}

/** @throws FirelineError such as `last-admin` */
export async function changeRole(uid: string, role: StaffRole | null): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('setRole', { uid, role });
}

/**
 * For someone who lost their phone.
 * @throws FirelineError such as `conflict` if they have no second factor
 */
export async function removeSecondFactorOf(uid: string): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('removeSecondFactor', { uid });
}
