/** Inputs of the staff callables; the admins' forms are checked against the same schemas. */
import * as v from 'valibot';
import { optionalText } from '../fields.ts';
import { limits } from '../limits.ts';
import { staffRoles } from '../order/transitions.ts';

const uid = v.pipe(
  v.string('Enter the account’s uid.'),
  v.nonEmpty('Enter the account’s uid.'),
  v.maxLength(128, 'Use at most 128 characters.'),
);

/** `setRole`: the account by uid or email address; a null role removes the role. */
export const setRoleInputSchema = v.pipe(
  v.object({
    uid: v.optional(uid),
    email: v.optional(
      v.pipe(
        v.string('Enter an email.'),
        v.trim(),
        v.maxLength(limits.email, `Use at most ${limits.email} characters.`),
        v.email('Enter a valid email.'),
      ),
    ),
    role: v.nullable(v.picklist(staffRoles, 'Choose admin, kitchen, courier, or no role.')),
  }),
  v.forward(
    v.partialCheck(
      [['uid'], ['email']],
      ({ uid, email }) => (uid === undefined) !== (email === undefined),
      'Enter either the account’s email or its uid, not both.',
    ),
    ['email'],
  ),
);

/** `inviteStaff`. */
export const inviteInputSchema = v.object({
  email: v.pipe(
    v.string('Enter an email.'),
    v.trim(),
    v.toLowerCase(),
    v.maxLength(limits.email, `Use at most ${limits.email} characters.`),
    v.email('Enter a valid email.'),
  ),
  /** The name shown to other staff; may be empty. */
  name: optionalText(limits.displayName),
  role: v.picklist(staffRoles, 'Choose a role.'),
});

/** `removeSecondFactor`: the account that loses its second factor. */
export const removeSecondFactorInputSchema = v.object({ uid });

export type SetRoleInput = v.InferOutput<typeof setRoleInputSchema>;
