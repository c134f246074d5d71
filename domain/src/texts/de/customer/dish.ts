import type { dish as English } from '../../en/customer/dish.ts';
import type { Translation } from '../../translate.ts';

export const dish: Translation<typeof English> = {
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

  // How many choices an option has
  choiceOptional: 'Optional',
  choicesOptional: 'Optional, bis zu {most}',
  choicesExactly: '{count} auswählen',
  choicesBetween: '{least} bis {most} auswählen',

  // When it's served
  servedFrom: 'Ab {time}',
  servedFromDay: 'Ab {day}, {time}',
  notServed: 'Zurzeit nicht',
  served: 'Erhältlich {hours}',
  notServedNow: 'Gerade nicht erhältlich, nur {hours}. Wählen Sie an der Kasse eine Zeit.',
  notServedThen: 'Zu dieser Zeit nicht erhältlich, nur {hours}.',
  notServedOf:
    '{name} gibt es zu dieser Zeit nicht, nur {hours}. Wählen Sie eine andere Zeit, oder nehmen Sie es aus dem Warenkorb.',

  // What a dish is, as the shop labels it
  labels: 'Kennzeichnung',
  onlyLabeled: 'Nur Gerichte, die so gekennzeichnet sind',
  vegan: 'Vegan',
  vegetarian: 'Vegetarisch',
  halal: 'Halal',
  kosher: 'Koscher',
  glutenFree: 'Glutenfrei',
  lactoseFree: 'Laktosefrei',
  organic: 'Bio',
  spicy: 'Scharf',
};
