import type { cart as English } from '../../en/start/cart.ts';
import type { Translation } from '../../translate.ts';

export const cart: Translation<typeof English> = {
  // The cart
  label: 'Warenkorb',
  title: 'Ihr Warenkorb',
  view: 'Warenkorb ansehen',
  beingSent: 'Bestellung wird gesendet',
  items: '{count, plural, one {# Artikel} other {# Artikel}}',
  withTax: 'inkl. Steuer',
  emptyTitle: 'Ihr Warenkorb ist leer',
  emptyTitleSent: 'Sonst nichts im Warenkorb',
  emptyHint: 'Suchen Sie sich etwas von der Speisekarte aus.',

  // A line
  each: 'Je: {choices}',
  note: '„{note}“',
  quantityOf: 'Menge: {name}',
  edit: 'Ändern',
  editItem: '{name} ändern',
  remove: 'Entfernen',
  removeItem: '{name} entfernen',
  removed: '{name} entfernt',
  undo: 'Rückgängig',
  allLeft: 'Mehr haben wir gerade nicht.',
  takeRest: '{count} nehmen',
  gone: '{name} ist nicht mehr auf der Speisekarte.',
  priceChanged: 'Der Preis hat sich von {before} auf {now} geändert.',
  acceptPrice: 'OK',
  acceptPriceOf: 'OK, {name} zum neuen Preis',

  // The total, and the way to the checkout
  subtotal: 'Zwischensumme',
  delivery: 'Lieferung',
  total: 'Voraussichtliche Summe',
  hasProblems: 'Ändern oder entfernen Sie die rot markierten Artikel, um zur Kasse zu gehen.',
  pricesChanged: 'Mehrere Preise haben sich geändert.',
  acceptAll: 'Alle akzeptieren',
  paused: 'Bestellen ist gerade nicht möglich. Ihr Warenkorb bleibt erhalten.',
  checkout: 'Zur Kasse',

  // How long an order takes
  waitMinutes: '{count}\u00a0Min.',
  waitSpan: '{least}–{most}\u00a0Min.',
  waitHours: '{hours}\u00a0Std.',

  // Parts of the page that load later
  opening: '{what} wird geöffnet\u00a0…',
  openFailedTitle: '{what} konnte nicht geöffnet werden',
  openFailedHint: 'Ein Teil der Seite konnte nicht geladen werden.',
  openFailedOffline:
    'Sie sind offline, und dieser Teil der Seite ist noch nicht auf diesem Gerät gespeichert.',
  partFailed: 'Ein Teil Ihres Warenkorbs konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  close: 'Schließen',
};
