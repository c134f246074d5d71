import type { orders as English } from '../en/orders.ts';
import type { Translation } from '../translate.ts';

export const orders: Translation<typeof English> = {};
