/** What only the staff’s pages need. */

import { changing } from './payments/changing.ts';
import { day } from './payments/day.ts';
import { discounts } from './payments/discounts.ts';
import { payments } from './payments/staff.ts';
import { brand } from './set-up/brand.ts';
import { menuFile } from './set-up/menu-file.ts';
import { setUp } from './set-up/set-up.ts';
import { board } from './staff/board.ts';
import { console } from './staff/console.ts';
import { counter } from './staff/counter.ts';
import { courier } from './staff/courier.ts';
import { customers } from './staff/customers.ts';
import { deadLetters } from './staff/dead-letters.ts';
import { deliverySettings } from './staff/delivery-settings.ts';
import { dispatch } from './staff/dispatch.ts';
import { gate } from './staff/gate.ts';
import { insights } from './staff/insights.ts';
import { kitchen } from './staff/kitchen.ts';
import { live } from './staff/live.ts';
import { office } from './staff/office.ts';
import { orderWork } from './staff/order-work.ts';
import { printing } from './staff/printing.ts';
import { products } from './staff/products.ts';
import { settings } from './staff/settings.ts';
import { sharing } from './staff/sharing.ts';
import { soldOut } from './staff/sold-out.ts';
import { team } from './staff/team.ts';

export const staff = {
  gate,
  orderWork,
  office,
  kitchen,
  board,
  counter,
  courier,
  sharing,
  dispatch,
  console,
  printing,
  customers,
  changing,
  day,
  discounts,
  payments,
  products,
  menuFile,
  brand,
  setUp,
  soldOut,
  insights,
  settings,
  team,
  deadLetters,
  deliverySettings,
  live,
};
