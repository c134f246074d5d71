import type { fields as English } from '../en/fields.ts';
import type { Translation } from '../translate.ts';

export const fields: Translation<typeof English> = {};
