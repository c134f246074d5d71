import type { orderNotices as English } from '../en/order-notices.ts';
import type { Translation } from '../translate.ts';

export const orderNotices: Translation<typeof English> = {};
