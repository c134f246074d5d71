import type { position as English } from '../../en/customer/position.ts';
import type { Translation } from '../../translate.ts';

export const position: Translation<typeof English> = {
  title: 'Hier ist Ihr Kurier',
  // How far away, and how sure that is.
  away: 'Etwa {distance} entfernt',
  latest: 'Spätestens {time} bei Ihnen',
  accuracy: 'Auf etwa {distance} genau',
  // How old it is.
  updatedNow: 'Gerade eben aktualisiert',
  updatedSeconds: 'Vor {count} Sekunden aktualisiert',
  seenMinutes: 'Zuletzt gesehen vor {count, plural, one {# Minute} other {# Minuten}}',
  seenHours: 'Zuletzt gesehen vor {count, plural, one {# Stunde} other {# Stunden}}',
  oldHint: 'Vielleicht hat der Kurier gerade kein Netz. Ihre Bestellung ist weiter unterwegs.',
  // The picture.
  map: 'Karte: Ihr Kurier ist etwa {distance} von Ihnen entfernt.',
  mapOfCourier: 'Karte mit Ihrem Kurier.',
  sketch: 'Skizze: Ihr Kurier ist etwa {distance} von Ihnen entfernt.',
  sketchFromShop: 'Skizze: Ihr Kurier ist etwa {distance} vom Shop entfernt.',
  noTiles: 'Die Karte lässt sich gerade nicht laden, daher diese Skizze.',
  courier: 'Kurier',
  shop: 'Shop',
  home: 'Sie',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
};
