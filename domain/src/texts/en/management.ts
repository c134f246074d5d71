/** What the pages on which the shop is set up need, and the live lab. */
import { discounts } from './payments/discounts.ts';
import { brand } from './set-up/brand.ts';
import { menuFile } from './set-up/menu-file.ts';
import { deliverySettings } from './staff/delivery-settings.ts';
import { live } from './staff/live.ts';
import { products } from './staff/products.ts';
import { settings } from './staff/settings.ts';
import { team } from './staff/team.ts';

export const management = {
  discounts,
  products,
  menuFile,
  brand,
  settings,
  team,
  deliverySettings,
  live,
};
