/** What only functions write. */
import { mails } from './mails.ts';
import { orderMails } from './order-mails.ts';
import { orderNotices } from './order-notices.ts';
import { previews } from './previews.ts';

export const server = {
  orderNotices,
  orderMails,
  mails,
  previews,
};
