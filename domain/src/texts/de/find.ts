import type { find as English } from '../en/find.ts';
import type { Translation } from '../translate.ts';

export const find: Translation<typeof English> = {};
