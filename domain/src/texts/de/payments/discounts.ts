import type { discounts as English } from '../../en/payments/discounts.ts';
import type { Translation } from '../../translate.ts';

export const discounts: Translation<typeof English> = {
  title: 'Rabattcodes',
  text: 'Kunden geben einen Code an der Kasse ein. Nur wer ihn kennt, kann ihn verwenden.',
  back: 'Einstellungen',
  add: 'Neuer Code',
  none: 'Keine Rabattcodes',
  noneHint: 'Solange es keinen gibt, fragt die Kasse nicht danach.',
  plural: 'Rabattcodes',

  // A code
  percentOff: '{percent, number} % Rabatt',
  amountOff: '{amount} Rabatt',
  from: 'für Bestellungen ab {amount}',
  validFrom: 'Ab {day}',
  validUntil: 'Bis {day}',
  ended: 'Abgelaufen',
  isOn: '<hidden>{code}: </hidden>Kunden können ihn verwenden',
  uses: '{count, plural, one {Einmal verwendet} other {#-mal verwendet}}',
  usesOf: '{count} von {most} Mal verwendet',
  given: '{amount} gegeben',
  each: '{count, plural, one {Einmal pro Kunde} other {#-mal pro Kunde}}',

  // A new one
  newTitle: 'Neuer Rabattcode',
  newText: 'Ein Code kann nicht mehr geändert werden, nur ausgeschaltet.',
  create: 'Code anlegen',
  cancel: 'Abbrechen',
  code: 'Code',
  codeHint: '3 bis 20 Buchstaben, Ziffern oder Bindestriche.',
  codeKnown: 'Einen Code mit diesem Namen gibt es schon.',
  kind: 'Rabatt',
  percent: 'Prozent',
  amount: 'Betrag',
  percentLabel: 'Rabatt in Prozent',
  amountLabel: 'Rabatt als Betrag',
  minimum: 'Mindestbestellwert',
  minimumHint: 'Vor dem Rabatt, ohne Lieferung.',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  endsTooSoon: 'Wählen Sie einen Tag, der nicht vor dem ersten liegt.',
  dayOver: 'Dieser Tag ist vorbei.',
  maxUses: 'Verwendungen insgesamt',
  maxPerCustomer: 'Verwendungen pro Kunde',
  maxPerCustomerHint: 'Nach Konto, Telefonnummer und E-Mail-Adresse.',

  // Writes
  saving: 'Rabattcode {code}',
  notSaved: 'Rabattcode {code} wurde nicht gespeichert',
  refused: 'Der Server hat ihn abgelehnt. Vielleicht gibt es schon einen Code mit diesem Namen.',
};
