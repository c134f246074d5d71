import type { dishSearch as English } from '../../en/customer/dish-search.ts';
import type { Translation } from '../../translate.ts';

export const dishSearch: Translation<typeof English> = {
  withoutLabel: 'Nur Gerichte ohne',
  without: 'Ohne <strong>{allergens}</strong>',
  hidden: '{count, plural, one {# Gericht} other {# Gerichte}} ausgeblendet',
  showAll: 'Alle anzeigen',
  traces:
    'Alles wird in derselben Küche zubereitet, daher können wir Spuren nicht ausschließen. Wenn Sie eine Allergie haben, fragen Sie vor der Bestellung im Shop nach.',
  tracesCall:
    'Alles wird in derselben Küche zubereitet, daher können wir Spuren nicht ausschließen. Wenn Sie eine Allergie haben, fragen Sie vor der Bestellung im Shop nach: <call>{phone}</call>.',
  nothingFound: 'Keine Treffer für „{text}“',
  nothingLeft: 'Keine Gerichte übrig',
  nothingFoundHidden:
    '{hidden, plural, one {Ein Gericht ist} other {# Gerichte sind}} durch Ihren Filter ausgeblendet.',
  nothingFoundHint: 'Versuchen Sie ein anderes Wort: ein Gericht, eine Zutat oder eine Kategorie.',
  clearSearch: 'Suche löschen',
  showHidden: 'Trotzdem anzeigen',
};
