/** What a customer’s other pages need. */
import { address } from './customer/address.ts';
import { auth } from './customer/auth.ts';
import { checkout } from './customer/checkout.ts';
import { dish } from './customer/dish.ts';
import { dishSearch } from './customer/dish-search.ts';
import { inbox } from './customer/inbox.ts';
import { inputs } from './customer/inputs.ts';
import { orders } from './customer/orders.ts';
import { pin } from './customer/pairing.ts';
import { paused } from './customer/paused.ts';
import { position } from './customer/position.ts';
import { reorder } from './customer/reorder.ts';
import { sentOrders } from './customer/sent-orders.ts';
import { orderLink, tracking } from './customer/tracking.ts';
import { zones } from './customer/zones.ts';
import { payment } from './payments/customer.ts';
import { receipt } from './payments/receipt.ts';
import { legal } from './set-up/legal.ts';

export const customer = {
  legal,
  pin,
  checkout,
  paused,
  dish,
  dishSearch,
  sentOrders,
  reorder,
  orders,
  orderLink,
  tracking,
  payment,
  receipt,
  position,
  address,
  zones,
  auth,
  inbox,
  inputs,
};
