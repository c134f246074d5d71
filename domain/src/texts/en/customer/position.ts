/** Where a courier is, on a map. */
export const position = {
  title: 'Where your courier is',
  // How far away, and how sure that is.
  away: 'About {distance} away',
  latest: 'Expected by {time} at the latest',
  accuracy: 'Accurate to about {distance}',
  // How old it is.
  updatedNow: 'Updated just now',
  updatedSeconds: 'Updated {count} seconds ago',
  seenMinutes: 'Last seen {count, plural, one {# minute} other {# minutes}} ago',
  seenHours: 'Last seen {count, plural, one {# hour} other {# hours}} ago',
  oldHint: 'The courier may be somewhere without a signal. Your order is still on its way.',
  // The picture.
  map: 'Map: your courier is about {distance} away from you.',
  mapOfCourier: 'Map with your courier.',
  sketch: 'Sketch: your courier is about {distance} away from you.',
  sketchFromShop: 'Sketch: your courier is about {distance} away from the shop.',
  noTiles: 'The map can’t be loaded right now, so this is a sketch.',
  courier: 'Courier',
  shop: 'Shop',
  home: 'You',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
} as const;
