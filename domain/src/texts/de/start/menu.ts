import type { menu as English } from '../../en/start/menu.ts';
import type { Translation } from '../../translate.ts';

export const menu: Translation<typeof English> = {
  // The page
  title: 'Speisekarte',
  heading: 'Was darf’s sein?',
  intro: 'Frisch zubereitet, und Sie können jeden Schritt live verfolgen.',
  failedTitle: 'Der Shop konnte nicht geladen werden',
  emptyTitle: 'Die Speisekarte ist leer',
  emptyHint:
    'Noch gibt es nichts zu bestellen. Sobald der Shop Gerichte einträgt, erscheinen sie hier.',
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

  // Leaving out allergens, and showing only what is labeled
  filter: 'Filter',

  // A dish on the menu
  inCart: '<label>In Ihrem Warenkorb: </label>{count}',
  contains: 'Enthält {allergens}',
  soldOut: 'Ausverkauft',
  soldOutUntil: 'Ausverkauft, ab {day} wieder da',
  onlyLeft: 'Nur noch {count}',
  added: '{quantity} × {name} im Warenkorb.',
};
