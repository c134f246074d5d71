import type { soldOut as English } from '../../en/staff/sold-out.ts';
import type { Translation } from '../../translate.ts';

export const soldOut: Translation<typeof English> = {
  button: 'Ausverkauft',
  title: 'Ausverkauft',
  hint: 'Kunden sehen es sofort, auch in schon gefüllten Warenkörben.',
  search: 'Gericht oder Auswahl suchen',
  now: 'Gerade ausverkauft',
  available: 'Verfügbar',
  noMatch: 'Nichts namens „{text}“',
  loading: 'Speisekarte wird geladen\u00a0…',

  // A dish, or a choice with the dishes that have it.
  choiceIn:
    '{more, plural, =0 {bei {dishes}} one {bei {dishes} und # weiteren} other {bei {dishes} und # weiteren}}',
  back: 'Ab {day} wieder da',
  backUnknown: 'Bis es jemand zurückstellt',
  untilDay: 'Bis {day}',
  untilDayOf: 'Bis {day}: {name}',
  untilPutBack: 'Bis auf Weiteres',
  untilPutBackOf: 'Bis auf Weiteres: {name}',
  putBack: 'Wieder da',
  putBackOf: 'Wieder da: {name}',
};
