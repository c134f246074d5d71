/** The first steps of a shop that has just been installed. */
export const setUp = {
  title: 'Set up your shop',
  step: 'Step {number}: {name}',
  shop: 'Your shop',
  hours: 'Hours and delivery',
  menu: 'First dishes',
  open: 'Open',
  continue: 'Save and continue',
  next: 'Continue',
  resume: 'Continue the setup',
  unfinishedTitle: 'Your shop isn’t set up yet',
  unfinishedText: 'There’s nothing on the menu, so customers can’t order.',

  // The shop
  shopText:
    'Four short steps. Each one is saved, so you can stop and continue later. You can change everything in Settings.',
  countryHint:
    'Currency, tax, time zone, and language follow the country. You can change them below.',
  taxCheck: 'Check which rate applies to your dishes. Enter 0 if you charge no tax.',

  // Hours and delivery
  hoursText: 'Customers can order during these hours, and order ahead for them.',
  zonesLater: 'You can add delivery zones and delivery hours in Settings later.',

  // First dishes
  menuText:
    'Type a few dishes now, or import your whole menu from a file. You can add pictures, options, and allergens later.',
  dish: 'Dish {number}',
  price: 'Price',
  category: 'Category',
  categoryHint: 'Of these dishes: pick one, or type a new one.',
  anotherRow: 'Another dish',
  addDishes: 'Add to the menu',
  dishMissing: 'Enter at least one dish.',
  onMenu:
    '{count, plural, =0 {Nothing on the menu yet} one {1 dish on the menu} other {{count} dishes on the menu}}',
  importFile: 'Import a file',
  sample: 'Start with the sample',
  editProducts: 'Edit products',

  // Open
  openText: 'Your shop is ready. Once you start, customers can order.',
  openEmpty: 'Add at least one dish first.',
  start: 'Start taking orders',
  started: 'Your shop is taking orders',
  closedNow:
    'It’s outside your opening hours: customers can order ahead, or you can change the hours.',
  address: 'Your customers order here:',
  tryIt: 'Place an order yourself and see it arrive under Orders.',
  firstOrder: 'Place an order',
  toOrders: 'Show orders',
  invite: 'Invite staff',
} as const;
