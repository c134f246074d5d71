import type { kitchen as English } from '../en/kitchen.ts';
import type { Translation } from '../translate.ts';

export const kitchen: Translation<typeof English> = {};
