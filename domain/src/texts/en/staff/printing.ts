/** The page that prints tickets. */
export const printing = {
  title: 'Ticket printer',
  text: 'Leave this page open on the device with the printer.',
  automatic: 'Print new tickets automatically',
  automaticHint:
    'As soon as an order is confirmed. To print without the browser’s dialog, start Chrome with --kiosk-printing.',
  station: 'Tickets of',
  allStations: 'All stations',
  paper: 'Paper',
  waitingTitle: 'Not printed',
  waitingNone: 'Everything is printed.',
  printAll: '{count, plural, one {Print # ticket} other {Print all # tickets}}',
  printedTitle: 'Printed',
  printedNone: 'Nothing yet.',
  printedAt: 'Printed <time></time>',
  print: 'Print<hidden> {order}</hidden>',
  printAgain: 'Print again<hidden>: {order}</hidden>',
  tickets: 'tickets',
} as const;
