import type { deadLetters as English } from '../../en/staff/dead-letters.ts';
import type { Translation } from '../../translate.ts';

export const deadLetters: Translation<typeof English> = {
  title: 'Fehler',
  hint: 'Folgeschritte, die Fireline nicht abschließen konnte. Einträge werden nach 30\u00a0Tagen entfernt.',
  back: 'Bestellungen',
  plural: 'Fehler',
  emptyTitle: 'Keine Fehler',
  emptyHint: 'Alles hat geklappt.',
  tryAgain: 'Erneut versuchen<hidden>: {document}</hidden>',
  dismiss: 'Verwerfen<hidden>: {document}</hidden>',
};
