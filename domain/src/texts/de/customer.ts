/** What only a customer’s other pages need. */
import { access } from './customer/access.ts';
import { account } from './customer/account.ts';
import { address } from './customer/address.ts';
import { auth } from './customer/auth.ts';
import { checkout } from './customer/checkout.ts';
import { dish } from './customer/dish.ts';
import { dishSearch } from './customer/dish-search.ts';
import { find } from './customer/find.ts';
import { inbox } from './customer/inbox.ts';
import { inputs } from './customer/inputs.ts';
import { orders } from './customer/orders.ts';
import { pairing, pin } from './customer/pairing.ts';
import { paused } from './customer/paused.ts';
import { position } from './customer/position.ts';
import { reorder } from './customer/reorder.ts';
import { sentOrders } from './customer/sent-orders.ts';
import { signIn } from './customer/sign-in.ts';
import { stopMails } from './customer/stop-mails.ts';
import { tracking } from './customer/tracking.ts';
import { zones } from './customer/zones.ts';
import { payment } from './payments/customer.ts';
import { receipt } from './payments/receipt.ts';
import { legal } from './set-up/legal.ts';

export const customer = {
  legal,
  pairing,
  pin,
  checkout,
  paused,
  dish,
  dishSearch,
  sentOrders,
  reorder,
  orders,
  tracking,
  payment,
  receipt,
  position,
  address,
  zones,
  find,
  account,
  auth,
  access,
  signIn,
  inbox,
  inputs,
  stopMails,
};
