/** What an admin does to the staff: through callables, which check it and keep the record. */
import type { inviteInputSchema } from '@fireline/domain/access/staff';
import type { StaffRole } from '@fireline/domain/order/transitions';
import { type InferInput, nullable, object, parse, string } from 'valibot';

const invitedSchema = object({ uid: string(), link: nullable(string()) });

/**
 * Makes the account if there is none, gives it its role and sends the mail. `link` is null but on
 * the emulators, which send no mail.
 * @throws FirelineError with the field that is wrong.
 */
export async function inviteStaff(
  input: InferInput<typeof inviteInputSchema>,
): Promise<{ readonly uid: string; readonly link: string | null }> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(invitedSchema, await callFunction('inviteStaff', input));
}

/** @throws FirelineError, such as `last-admin`. */
export async function changeRole(uid: string, role: StaffRole | null): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('setRole', { uid, role });
}

/** For somebody who lost their phone. @throws FirelineError, such as `conflict` if they have none. */
export async function removeSecondFactorOf(uid: string): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('removeSecondFactor', { uid });
}
