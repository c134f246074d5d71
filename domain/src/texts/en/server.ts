/** What only functions write. */
import { mails } from './mails.ts';
import { orderMails } from './order-mails.ts';
import { orderNotices } from './order-notices.ts';

export const server = {
  orderNotices,
  orderMails,
  mails,
};
