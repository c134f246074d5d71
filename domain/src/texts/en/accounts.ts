/** What the pages of an account need, and those that lead to one or to an order. */
import { access } from './customer/access.ts';
import { account } from './customer/account.ts';
import { find } from './customer/find.ts';
import { pairing } from './customer/pairing.ts';
import { signIn } from './customer/sign-in.ts';
import { stopMails } from './customer/stop-mails.ts';

export const accounts = {
  pairing,
  find,
  account,
  access,
  signIn,
  stopMails,
};
