import type { access as English } from '../en/access.ts';
import type { Translation } from '../translate.ts';

export const access: Translation<typeof English> = {};
