import type { user as English } from '../en/user.ts';
import type { Translation } from '../translate.ts';

export const user: Translation<typeof English> = {};
