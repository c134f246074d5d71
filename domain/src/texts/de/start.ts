/** What the first page needs. */

import { allergens } from './start/allergens.ts';
import { bell } from './start/bell.ts';
import { cart } from './start/cart.ts';
import { connection } from './start/connection.ts';
import { fields } from './start/fields.ts';
import { menu } from './start/menu.ts';
import { order } from './start/order.ts';
import { product } from './start/product.ts';
import { refusals } from './start/refusals.ts';
import { shell } from './start/shell.ts';
import { shop } from './start/shop.ts';
import { staffShell } from './start/staff-shell.ts';
import { status } from './start/status.ts';
import { time } from './start/time.ts';
import { ui } from './start/ui.ts';
import { user } from './start/user.ts';

export const start = {
  ui,
  shell,
  staffShell,
  time,
  connection,
  fields,
  refusals,
  status,
  allergens,
  order,
  shop,
  product,
  menu,
  cart,
  user,
  bell,
};
