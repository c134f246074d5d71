/** What only functions write. */
import { calls } from './server/calls.ts';
import { carrierUpdates } from './server/carrier-updates.ts';
import { codeProblems } from './server/code-problems.ts';
import { mails } from './server/mails.ts';
import { orderMails } from './server/order-mails.ts';
import { orderNotices } from './server/order-notices.ts';
import { previews } from './server/previews.ts';

export const server = {
  orderNotices,
  orderMails,
  mails,
  previews,
  calls,
  codeProblems,
  carrierUpdates,
};
