/** What only a customer’s other pages need. */
import { access } from './access.ts';
import { account } from './account.ts';
import { auth } from './auth.ts';
import { checkout } from './checkout.ts';
import { find } from './find.ts';
import { inbox } from './inbox.ts';
import { orders } from './orders.ts';
import { reorder } from './reorder.ts';
import { signIn } from './sign-in.ts';
import { stopMails } from './stop-mails.ts';
import { tracking } from './tracking.ts';

export const customer = {
  checkout,
  reorder,
  orders,
  tracking,
  find,
  account,
  auth,
  access,
  signIn,
  inbox,
  stopMails,
};
