import type {
  tracking as English,
  orderLink as EnglishOrderLink,
} from '../../en/customer/tracking.ts';
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

export const orderLink: Translation<typeof EnglishOrderLink> = {
  share: 'Tracking-Link teilen',
  shareAgain: 'Erneut teilen',
  manageLink: 'Link verwalten',
  shareFailed: 'Die Bestellung konnte nicht geteilt werden',
  renew: 'Neuen Link erstellen',
  renewTitle: 'Neuen Link erstellen?',
  renewText: 'Der bisherige Link funktioniert dann sofort nicht mehr.',
  renewedTitle: 'Ihr neuer Link ist fertig',
  renewedText: 'Der alte funktioniert nicht mehr.',
  renewedShare: 'Teilen',
  renewFailed: 'Der neue Link konnte nicht erstellt werden',
  revoke: 'Nicht mehr teilen',
  revokeTitle: 'Diese Bestellung nicht mehr teilen?',
  revokeText:
    'Der bisherige Link funktioniert dann sofort nicht mehr, und „Bestellung finden“ zeigt diese Bestellung nicht mehr an. Sie selbst sehen sie weiterhin hier und können sie später mit einem neuen Link wieder teilen.',
  revokedTitle: 'Die Bestellung wird nicht mehr geteilt',
  revokedText: 'Der bisherige Link funktioniert nicht mehr.',
  revokeFailed: 'Das Teilen konnte nicht beendet werden',
};
