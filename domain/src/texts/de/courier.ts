import type { courier as English } from '../en/courier.ts';
import type { Translation } from '../translate.ts';

export const courier: Translation<typeof English> = {};
