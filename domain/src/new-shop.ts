/** The settings that a shop starts with, until its first admin makes them their own. */
import type { ShopInput } from './schemas/settings.ts';

export const newShop: ShopInput = {
  name: 'My shop',
  currency: 'USD',
  taxRate: 0,
  deliveryFee: 0,
  categories: ['Menu'],
  stations: ['Kitchen'],
  orderingPaused: true,
  busyMinutes: 0,
  confirmTimeoutMinutes: 15,
  cancelWindowSeconds: 120,
  maxOpenOrders: 5,
  ticketWarnMinutes: 8,
  ticketLateMinutes: 15,
  timeZone: 'UTC',
};
