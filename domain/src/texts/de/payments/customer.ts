import type { payment as English } from '../../en/payments/customer.ts';
import type { Translation } from '../../translate.ts';

export const payment: Translation<typeof English> = {
  title: 'Bezahlung',
  cash: 'Bar',
  card: 'Karte',

  question: 'Wie möchten Sie bezahlen?',
  where:
    '{type, select, pickup {Sie bezahlen am Tresen, wenn Sie Ihre Bestellung abholen.} other {Sie bezahlen an der Tür, wenn Ihre Bestellung kommt.}}',
  only: 'Sie bezahlen {type, select, pickup {am Tresen} other {an der Tür}}{method, select, cash { bar} other { mit Karte}}.',

  due: 'Noch zu bezahlen',
  partly: 'Teilweise bezahlt',
  paid: 'Bezahlt',
  toPay:
    '{method, select, cash {Bar zu bezahlen} card {Mit Karte zu bezahlen} other {Zu bezahlen}}',
  payAt:
    'Sie bezahlen {type, select, pickup {am Tresen} other {an der Tür}}{method, select, cash { bar} card { mit Karte} other {}}.',
  tip: 'Trinkgeld',
};
