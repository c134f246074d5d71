import type { menu as English } from '../../en/start/menu.ts';
import type { Translation } from '../../translate.ts';

export const menu: Translation<typeof English> = {
  // The page
  title: 'Speisekarte',
  heading: 'Was darf’s sein?',
  intro: 'Frisch zubereitet, und Sie können jeden Schritt live verfolgen.',
  failedTitle: 'Der Shop konnte nicht geladen werden',
  notSetUpTitle: 'Dieser Shop ist noch nicht eröffnet',
  notSetUpHint: 'Er wird gerade eingerichtet. Danach finden Sie hier die Speisekarte.',
  emptyTitle: 'Die Speisekarte ist leer',
  emptyHint:
    'Noch gibt es nichts zu bestellen. Sobald der Shop Gerichte einträgt, erscheinen sie hier.',
  pausedTitle: 'Bestellen ist gerade nicht möglich',
  pausedHint:
    'Der Shop nimmt gerade keine Bestellungen an. Sehen Sie sich gern um: Ihr Warenkorb bleibt erhalten, und diese Seite aktualisiert sich, sobald es weitergeht.',
  products: 'Gerichte',
  categories: 'Kategorien',

  // Whether the shop is open, and how long an order takes now
  open: 'Geöffnet',
  openUntil: '<strong>Geöffnet</strong> {until}',
  readyIn: 'Abholbereit in ca. <wait>{time}</wait>',
  taxesNotIncluded: 'Preise zzgl. Steuer',
  taxNotIncluded: 'Preise zzgl. {rate, number}\u00a0% Steuer',
  busy: 'Gerade viel los: etwa {count, plural, one {# Minute} other {# Minuten}} länger',
  closed: 'Geschlossen',
  closedOpens: 'Gerade geschlossen, öffnet {when}',
  closedOrderAhead: 'Sie können vorbestellen: Wählen Sie an der Kasse eine Uhrzeit.',
  closedLookAround: 'Sehen Sie sich gern um. Ihr Warenkorb bleibt erhalten.',

  // Times, as they stand in a sentence
  until: 'bis {time}\u00a0Uhr',
  at: 'um {time}\u00a0Uhr',
  tomorrowAt: 'morgen um {time}\u00a0Uhr',
  dayAt: 'am {day} um {time}\u00a0Uhr',

  // Days, on their own
  today: 'Heute',
  tomorrow: 'Morgen',

  // The search
  searchLabel: 'Speisekarte durchsuchen',
  searchPlaceholder: 'Suchen',
  found: '{count, plural, one {# Gericht} other {# Gerichte}} gefunden',
  foundAndHidden:
    '{count, plural, one {# Gericht} other {# Gerichte}} gefunden, {hidden, plural, one {# Gericht} other {# Gerichte}} ausgeblendet',
  nothingFound: 'Keine Treffer für „{text}“',
  nothingLeft: 'Keine Gerichte übrig',
  nothingFoundHidden:
    '{hidden, plural, one {Ein Gericht ist} other {# Gerichte sind}} durch Ihren Allergenfilter ausgeblendet.',
  nothingFoundHint: 'Versuchen Sie ein anderes Wort: ein Gericht, eine Zutat oder eine Kategorie.',
  clearSearch: 'Suche löschen',
  showHidden: 'Trotzdem anzeigen',

  // Leaving out allergens
  allergens: 'Allergene',
  withoutLabel: 'Nur Gerichte ohne',
  without: 'Ohne <strong>{allergens}</strong>',
  hidden: '{count, plural, one {# Gericht} other {# Gerichte}} ausgeblendet',
  showAll: 'Alle anzeigen',
  traces:
    'Alles wird in derselben Küche zubereitet, daher können wir Spuren nicht ausschließen. Wenn Sie eine Allergie haben, fragen Sie vor der Bestellung im Shop nach.',
  tracesCall:
    'Alles wird in derselben Küche zubereitet, daher können wir Spuren nicht ausschließen. Wenn Sie eine Allergie haben, fragen Sie vor der Bestellung im Shop nach: <call>{phone}</call>.',

  // A dish on the menu
  inCart: '<label>In Ihrem Warenkorb: </label>{count}',
  contains: 'Enthält {allergens}',
  soldOut: 'Ausverkauft',
  onlyLeft: 'Nur noch {count}',

  // A dish in full
  goneTitle: 'Nicht mehr auf der Speisekarte',
  goneHint: 'Das Gericht wurde gerade von der Speisekarte genommen.',
  plusTax: 'zzgl. {rate, number}\u00a0% Steuer',
  priceChanged: 'Der Preis hat sich gerade geändert.',
  choicesGone: 'Nicht mehr erhältlich: {names}. Wählen Sie neu aus.',
  soldOutHint:
    'Gerade nichts mehr da. Diese Seite aktualisiert sich, sobald es wieder verfügbar ist.',
  stockLeft: 'Nur noch {count} verfügbar.',
  stockLeftInCart: 'Nur noch {count} verfügbar, davon {inCart} in Ihrem Warenkorb.',
  stockAllInCart:
    '{count, plural, one {Das letzte Stück ist} other {Die letzten # sind}} schon in Ihrem Warenkorb.',
  cartFull:
    'Ihr Warenkorb ist voll: Eine Bestellung kann bis zu {most} verschiedene Artikel enthalten.',
  noteLabel: 'Hinweis für die Küche',
  quantityLabel: 'Menge',
  addToCart: 'In den Warenkorb',
  updateCart: 'Warenkorb aktualisieren',
  added: '{quantity} × {name} im Warenkorb.',

  // How many choices an option has
  choiceOptional: 'Optional',
  choicesOptional: 'Optional, bis zu {most}',
  choicesExactly: '{count} auswählen',
  choicesBetween: '{least} bis {most} auswählen',
};
