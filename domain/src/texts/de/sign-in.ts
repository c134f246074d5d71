import type { signIn as English } from '../en/sign-in.ts';
import type { Translation } from '../translate.ts';

export const signIn: Translation<typeof English> = {};
