/** Minimum password lengths. The project's password policy should match. */

import { texts } from '../texts/texts.ts';
import type { StaffRole } from './staff-roles.ts';

export const minStaffPasswordLength = 12;
/** Authentication's own minimum. */
export const minCustomerPasswordLength = 6;

export function minPasswordLength(role: StaffRole | null): number {
  return role === null ? minCustomerPasswordLength : minStaffPasswordLength;
}

/** What is wrong with a new password, or null if it is fine. */
export function passwordProblem(password: string, minLength: number): string | null {
  if (password === '') return texts.inputs.password;
  if (password.length < minLength) return texts.inputs.passwordTooShort({ least: minLength });
  return new Set(password).size < 4 ? texts.inputs.passwordTooPlain : null;
}
