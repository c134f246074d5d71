/** What the first page needs. */

import { allergens } from './allergens.ts';
import { bell } from './bell.ts';
import { cart } from './cart.ts';
import { connection } from './connection.ts';
import { fields } from './fields.ts';
import { menu } from './menu.ts';
import { order } from './order.ts';
import { product } from './product.ts';
import { refusals } from './refusals.ts';
import { shell } from './shell.ts';
import { shop } from './shop.ts';
import { staffShell } from './staff-shell.ts';
import { status } from './status.ts';
import { time } from './time.ts';
import { ui } from './ui.ts';
import { user } from './user.ts';

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
