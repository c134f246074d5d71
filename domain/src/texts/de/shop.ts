import type { shop as English } from '../en/shop.ts';
import type { Translation } from '../translate.ts';

export const shop: Translation<typeof English> = {};
