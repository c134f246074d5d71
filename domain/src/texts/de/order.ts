import type { order as English } from '../en/order.ts';
import type { Translation } from '../translate.ts';

export const order: Translation<typeof English> = {};
