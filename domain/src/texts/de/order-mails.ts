import type { orderMails as English } from '../en/order-mails.ts';
import type { Translation } from '../translate.ts';

export const orderMails: Translation<typeof English> = {};
