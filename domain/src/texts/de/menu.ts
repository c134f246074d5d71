import type { menu as English } from '../en/menu.ts';
import type { Translation } from '../translate.ts';

export const menu: Translation<typeof English> = {};
