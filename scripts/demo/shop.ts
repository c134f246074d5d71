/** Little Alder: a corner café in Brooklyn that bakes and cooks in one alder-fired oven. */
import type { ShopInput } from '@fireline/domain/schemas/settings';

export const demoShop: ShopInput = {
  name: 'Little Alder',
  address: '214 Alder Street, Brooklyn',
  phone: '+1 718 555 0114',
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
  // Open around the clock, so that the demo takes orders whenever somebody tries it.
  hours: {
    mon: '00:00-24:00',
    tue: '00:00-24:00',
    wed: '00:00-24:00',
    thu: '00:00-24:00',
    fri: '00:00-24:00',
    sat: '00:00-24:00',
    sun: '00:00-24:00',
  },
  closedDates: [],
  slotMinutes: 15,
  slotCapacity: 6,
  daysAhead: 2,
  ticketsAtOnce: 3,
  timeZone: 'America/New_York',
};
