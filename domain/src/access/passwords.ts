/** Minimum password lengths. The project's password policy should match. */
import type { StaffRole } from '../order/transitions.ts';
import { texts } from '../texts/texts.ts';

export const staffPasswordLength = 12;
/** Authentication's own minimum. */
export const customerPasswordLength = 6;

export function passwordLength(role: StaffRole | null): number {
  return role === null ? customerPasswordLength : staffPasswordLength;
}

/** What is wrong with a new password, or null if it is fine. */
export function passwordProblem(password: string, atLeast: number): string | null {
  if (password === '') return texts.fields.password;
  if (password.length < atLeast) return texts.fields.passwordTooShort({ least: atLeast });
  return new Set(password).size < 4 ? texts.fields.passwordTooPlain : null;
}
