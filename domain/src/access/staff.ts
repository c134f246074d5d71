/** Inputs of the staff callables; the admins' forms are checked against the same schemas. */
import * as v from 'valibot';
import { optionalText, tooLong, uid } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';
import { staffRoles } from './staff-roles.ts';

/** `setRole`: the account by uid or email address; a null role removes the role. */
export const setRoleInputSchema = v.pipe(
  v.object({
    uid: v.optional(uid),
    email: v.optional(
      v.pipe(
        v.string(() => texts.fields.email),
        v.trim(),
        v.maxLength(limits.email, tooLong(limits.email)),
        v.email(() => texts.fields.emailInvalid),
      ),
    ),
    role: v.nullable(v.picklist(staffRoles, () => texts.inputs.roleOrNone)),
  }),
  v.forward(
    v.partialCheck(
      [['uid'], ['email']],
      ({ uid, email }) => (uid === undefined) !== (email === undefined),
      () => texts.inputs.emailOrUid,
    ),
    ['email'],
  ),
);

/** `inviteStaff`. */
export const inviteInputSchema = v.object({
  email: v.pipe(
    v.string(() => texts.fields.email),
    v.trim(),
    v.toLowerCase(),
    v.maxLength(limits.email, tooLong(limits.email)),
    v.email(() => texts.fields.emailInvalid),
  ),
  /** The name shown to other staff; may be empty. */
  name: optionalText(limits.displayName),
  role: v.picklist(staffRoles, () => texts.inputs.role),
});

/** `removeSecondFactor`: the account that loses its second factor. */
export const removeSecondFactorInputSchema = v.object({ uid });

export type SetRoleInput = v.InferOutput<typeof setRoleInputSchema>;
