import type { cart as English } from '../en/cart.ts';
import type { Translation } from '../translate.ts';

export const cart: Translation<typeof English> = {};
