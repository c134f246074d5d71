import type { reorder as English } from '../../en/customer/reorder.ts';
import type { Translation } from '../../translate.ts';

export const reorder: Translation<typeof English> = {
  // The page
  title: 'Erneut bestellen',
  tabTitle: '{order} erneut bestellen',
  intro: 'Ihre Bestellung {order} mit der heutigen Speisekarte und aktuellen Preisen.',
  back: 'Meine Bestellungen',
  loading: 'Bestellung wird geladen',
  orderFailed: 'Die Bestellung konnte nicht geladen werden',
  menuFailed: 'Die Speisekarte konnte nicht geladen werden',
  notConnectedTitle: 'Keine Verbindung',
  notConnectedHint: 'Was noch verfügbar ist, sehen Sie, sobald Sie verbunden sind.',
  signInTitle: 'Melden Sie sich an, um das noch einmal zu bestellen',
  notYoursTitle: 'Das ist keine Ihrer Bestellungen',
  notYoursHint: 'Noch einmal bestellen können Sie mit dem Konto, mit dem Sie bestellt haben.',
  signIn: 'Anmelden',
  toMenu: 'Zur Speisekarte',

  // Whether everything is as it was
  allSame: 'Alles ist verfügbar, zu denselben Preisen.',
  allAvailable: 'Alles ist verfügbar.',
  changed: '{changed, plural, one {Ein Artikel hat} other {# Artikel haben}} sich geändert.',
  changedAndGone:
    '{changed, plural, one {Ein Artikel hat} other {# Artikel haben}} sich geändert, und {gone, plural, one {einer ist} other {# sind}} nicht verfügbar.',
  noneTitle: 'Keiner dieser Artikel ist gerade verfügbar',
  noneHint: 'Diese Seite aktualisiert sich, sobald es wieder etwas davon gibt.',
  avoidedTitle:
    '{count, plural, one {Ein Artikel enthält ein Allergen, das Sie meiden} other {# Artikel enthalten Allergene, die Sie meiden}}',
  avoidedHint:
    'Wegen Ihres Allergenfilters auf der Speisekarte {count, plural, one {ist er} other {sind sie}} nicht ausgewählt.',
  pausedTitle: 'Bestellen ist gerade nicht möglich',
  pausedHint: 'Füllen Sie schon jetzt Ihren Warenkorb und bestellen Sie, sobald es weitergeht.',

  // The items
  itemsTitle: 'Das hatten Sie bestellt',
  unnamed: 'Ein Artikel',
  same: 'Wie beim letzten Mal',
  available: 'Heute auf der Speisekarte',
  gone: 'Nicht mehr auf der Speisekarte',
  soldOut: 'Ausverkauft',
  restInCart: 'Was noch da ist, liegt schon in Ihrem Warenkorb',
  onlyLeft: 'Nur noch {left} verfügbar (Sie hatten {before})',
  renamed: 'Hieß früher {name}',
  choicesGone: 'Nicht mehr erhältlich: {names}',
  unnamedChoicesGone:
    'Nicht mehr erhältlich: {count, plural, one {eine Option} other {# Optionen}}',
  chooseAgain: 'Neu auswählen: {names}',
  nowContains: 'Enthält jetzt {allergens}',
  avoided: 'Enthält {allergens}; das blenden Sie auf der Speisekarte aus',
  newPrice: 'Bisher {before}, jetzt {now}',

  // Into the cart
  add: '{count, plural, one {# Artikel} other {# Artikel}} in den Warenkorb',
  addNothing: 'Nichts ausgewählt',
  cartKeeps:
    '{count, plural, one {Der Artikel, der schon in Ihrem Warenkorb liegt, bleibt darin.} other {Die # Artikel, die schon in Ihrem Warenkorb liegen, bleiben darin.}}',
  added: '{count, plural, one {# Artikel} other {# Artikel}} in den Warenkorb gelegt',
  addedSome:
    'Nur {added} von {count, plural, one {# Artikel} other {# Artikeln}} {added, plural, one {passt} other {passen}} in Ihren Warenkorb',
};
