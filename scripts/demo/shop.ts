/** Little Alder: a corner café in Brooklyn that bakes and cooks in one alder-fired oven. */
import type { ShopInput } from '@fireline/domain/schemas/settings';

export const demoShop: ShopInput = {
  name: 'Little Alder',
  currency: 'USD',
  taxRate: 8.875,
  deliveryFee: 399,
  categories: ['Breakfast', 'From the fire', 'Lunch', 'Bakery', 'Coffee & tea', 'Cold drinks'],
  stations: ['kitchen', 'oven', 'bakery', 'bar'],
  orderingPaused: false,
  busyMinutes: 0,
  confirmTimeoutMinutes: 15,
  cancelWindowSeconds: 120,
  maxOpenOrders: 5,
  ticketWarnMinutes: 8,
  ticketLateMinutes: 15,
  timeZone: 'America/New_York',
};
