/** The settings for deliveries. */
export const deliverySettings = {
  title: 'Delivery',
  text: 'Without zones, you deliver everywhere for the delivery fee above.',
  offers: 'Deliver orders',
  offersHint: 'When this is off, customers can only pick up.',

  // Where the shop is, and how far it goes
  position: 'Shop’s position',
  positionHint: 'Latitude and longitude, like 40.6925, -73.9789. Copy them from a map.',
  positionWrong: 'Enter latitude and longitude, like 40.6925, -73.9789.',
  positionNeeded: 'Distances start at the shop’s position. Enter it here.',
  longest: 'Longest distance',
  longestHint: 'In a straight line, for addresses with a known position. Leave empty for no limit.',
  kilometers: 'km',

  // Hours
  ownHours: 'Deliveries have their own hours',
  ownHoursHint: 'Within the opening hours above.',
  hoursLegend: 'Delivery hours',

  // Zones
  zonesTitle: 'Zones',
  zonesText:
    'An address belongs to the first zone that contains it. You don’t deliver anywhere else.',
  zonesLabel: 'delivery zones',
  zone: 'Zone {number}',
  zoneAdd: 'Add zone',
  zoneRemove: 'Remove {name}',
  zoneName: 'Name',
  zoneBy: 'Defined by',
  byPostcodes:
    '{name, select, zip {ZIP codes} eircode {Eircodes} pin {PIN codes} postal {Postal codes} other {Postcodes}}',
  byRadius: 'Distance from the shop',
  byPolygon: 'Area on the map',
  postcodesHint: 'Like 11201, 11205-11209, 112*.',
  radius: 'Up to',
  corners: 'Corners of the area',
  cornersHint: 'One latitude and longitude per line, or GeoJSON from a map editor.',
  cornersWrong: 'Enter one latitude and longitude per line, or a GeoJSON polygon.',
  locationNeeded:
    'Customers have to share their location for a zone like this. Add one with {name, select, zip {ZIP codes} eircode {Eircodes} pin {PIN codes} postal {postal codes} other {postcodes}} for those who don’t.',
  fee: 'Fee',
  freeFrom: 'Free from',
  freeFromHint: 'Leave empty for never.',
  minimum: 'Minimum order',
  sketch: 'Sketch of your zones, with the shop in it.',

  // Fields, in a sentence or a list
  theOffer: 'delivery',
  thePosition: 'shop’s position',
  theLongest: 'longest distance',
  theHours: 'delivery hours',
  theZones: 'delivery zones',

  // The history
  zonesField: 'Delivery zones',
  changedOn: 'Delivery turned on',
  changedOff: 'Delivery turned off',
  changedHours: 'Delivery hours changed',
  changedZones: '{field}: {names} changed',
} as const;
