import type { tracking as English } from '../../en/customer/tracking.ts';
import type { Translation } from '../../translate.ts';

export const tracking: Translation<typeof English> = {
  // The order
  orderTitle: 'Bestellung #{number}',
  someonesOrder: 'Bestellung von {name}',
  numberAtShop: '<strong>#{number}</strong> bei {shop}',
  pickup: 'Abholung',
  delivery: 'Lieferung',
  deliveryUpdates: 'Neues zur Lieferung',
  timeline: 'Verlauf',
  menu: 'Zur Speisekarte',
  menuOf: 'Zur Speisekarte von {shop}',

  // Whether it’s up to date
  upToDate: 'Aktuell.',
  updatesLive: 'Aktualisiert sich live, ohne Neuladen.',
  lastKnown: 'Keine Verbindung. Das ist der letzte bekannte Stand.',
  connecting: 'Wird verbunden\u00a0…',
  lastUpdated: 'Zuletzt aktualisiert: <time></time>',

  // The shop
  pickupAddress: 'Abholadresse',
  questions: 'Fragen?',
  addressOnMap: '{address}<hidden> (Karte, in neuem Tab)</hidden>',

  // In place of the order
  title: 'Bestellung',
  loading: 'Bestellung wird geladen',
  failed: 'Die Bestellung konnte nicht geladen werden',
  notConnectedTitle: 'Keine Verbindung',
  notConnectedText:
    'Diese Bestellung ist nicht auf diesem Gerät gespeichert. Sie erscheint, sobald die Verbindung wieder da ist.',
  deadLinkTitle: 'Dieser Link funktioniert nicht mehr',
  deadLinkText:
    'Vielleicht ist er abgelaufen, unvollständig oder wird nicht mehr geteilt. Ist es Ihre Bestellung, finden Sie sie unter „Meine Bestellungen“ auf dem Gerät oder in dem Konto, mit dem Sie bestellt haben – oder über „Bestellung finden“, sofern Sie das Teilen nicht beendet haben.',
  toOrders: 'Meine Bestellungen',
  find: 'Bestellung finden',
};
