import type { reorder as English } from '../en/reorder.ts';
import type { Translation } from '../translate.ts';

export const reorder: Translation<typeof English> = {};
