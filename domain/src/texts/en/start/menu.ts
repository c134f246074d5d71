/** The menu page, with what opens when a dish is chosen. */
export const menu = {
  // The page
  title: 'Menu',
  heading: 'What would you like?',
  intro: 'Freshly made, and you can follow every step.',
  failedTitle: 'The shop couldn’t be loaded',
  emptyTitle: 'The menu is empty',
  emptyHint: 'Nothing to order yet. Dishes will show up here as soon as the shop adds them.',
  products: 'products',
  categories: 'Categories',

  // Whether the shop is open, and how long an order takes now
  open: 'Open',
  openUntil: '<strong>Open</strong> {until}',
  readyIn: 'Ready in about <wait>{time}</wait>',
  taxNotIncluded: 'Prices don’t include {rate, number}% tax',
  taxesNotIncluded: 'Prices don’t include tax',
  busy: 'Busy right now: about {count, plural, one {# minute} other {# minutes}} longer',
  closed: 'Closed',
  closedOpens: 'Closed now, opens {when}',
  closedOrderAhead: 'You can order ahead: choose a time at checkout.',
  closedLookAround: 'Take a look around. We’ll save your cart.',

  // Times, as they stand in a sentence
  until: 'until {time}',
  at: 'at {time}',
  tomorrowAt: 'tomorrow at {time}',
  dayAt: 'on {day} at {time}',

  // Days, on their own
  today: 'Today',
  tomorrow: 'Tomorrow',

  // The search
  searchLabel: 'Search the menu',
  searchPlaceholder: 'Search',
  found: '{count, plural, one {# dish} other {# dishes}} found',
  foundAndHidden:
    '{count, plural, one {# dish} other {# dishes}} found, {hidden, plural, one {# dish} other {# dishes}} hidden',

  // Leaving out allergens, and showing only what is labeled
  filter: 'Filter',

  // A dish on the menu
  inCart: '<label>In your cart: </label>{count}',
  contains: 'Contains {allergens}',
  soldOut: 'Sold out',
  soldOutUntil: 'Sold out, back {day}',
  onlyLeft: 'Only {count} left',
  added: '{quantity} × {name} in your cart.',
} as const;
