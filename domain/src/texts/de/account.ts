import type { account as English } from '../en/account.ts';
import type { Translation } from '../translate.ts';

export const account: Translation<typeof English> = {};
