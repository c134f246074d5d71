import type { find as English } from '../../en/customer/find.ts';
import type { Translation } from '../../translate.ts';

export const find: Translation<typeof English> = {
  title: 'Bestellung finden',
  text: 'Geben Sie die Bestellnummer und die Telefonnummer oder E-Mail-Adresse ein, die Sie bei der Bestellung angegeben haben.',
  numberLabel: 'Bestellnummer',
  numberHint: 'Sie beginnt mit #, zum Beispiel #7F3KQ2ZD.',
  contactLabel: 'Telefon oder E-Mail',
  contactHint: 'Leerzeichen und Groß- und Kleinschreibung spielen keine Rolle.',
  submit: 'Bestellung finden',

  // When that fails
  notFoundHint:
    'Prüfen Sie beide Eingaben. Bestellungen lassen sich bis 30 Tage nach Abschluss oder Stornierung finden. Haben Sie das Teilen beendet, sehen Sie unter „Meine Bestellungen“ nach – auf dem Gerät oder in dem Konto, mit dem Sie bestellt haben.',
  callShop: 'Oder rufen Sie uns an: {phone}.',
  tryLater: 'Versuchen Sie es später noch einmal',
  failedTitle: 'Das hat nicht geklappt',
  failed: 'Etwas ist schiefgelaufen. Versuchen Sie es noch einmal.',
};
