import type { payment as English } from '../../en/payments/customer.ts';
import type { Translation } from '../../translate.ts';

export const payment: Translation<typeof English> = {
  title: 'Bezahlung',
  cash: 'Bar',
  card: 'Karte',
  online: 'Online',

  question: 'Wie möchten Sie bezahlen?',
  where:
    '{type, select, pickup {Sie bezahlen am Tresen, wenn Sie Ihre Bestellung abholen.} other {Sie bezahlen an der Tür, wenn Ihre Bestellung kommt.}}',
  whereOnline:
    'Sie bezahlen auf der nächsten Seite. Abgebucht wird erst, wenn der Shop Ihre Bestellung bestätigt.',
  only: 'Sie bezahlen {type, select, pickup {am Tresen} other {an der Tür}}{method, select, cash { bar} other { mit Karte}}.',

  codeAdd: 'Rabattcode eingeben',
  codeLabel: 'Rabattcode',
  codeApply: 'Anwenden',
  codeRemove: '<hidden>{code} </hidden>Entfernen',
  codePercent: '{percent, number} % Rabatt mit {code}',
  codeAmount: '{amount} Rabatt mit {code}',
  codeMinimum: 'Ab einem Bestellwert von {amount}: Es fehlen noch {missing}.',
  discount: 'Rabatt ({code})',
  codeNotApplied: 'Wenden Sie den Code an, oder leeren Sie das Feld, um ohne ihn zu bestellen.',
  codeFailed: 'Der Code konnte nicht geprüft werden. Bitte versuchen Sie es noch einmal.',

  tipQuestion: 'Möchten Sie Trinkgeld geben?',
  tipNone: 'Kein Trinkgeld',
  tipPercent: '{percent, number}\u00a0% · {amount}',
  tipOwn: 'Anderer Betrag',
  tipAmount: 'Betrag des Trinkgelds',
  tipTooHigh: 'Geben Sie höchstens {amount} ein: So viel kostet die Bestellung.',
  withTip: 'Mit Trinkgeld',

  due: 'Noch zu bezahlen',
  partly: 'Teilweise bezahlt',
  paid: 'Bezahlt',
  toPay:
    '{method, select, cash {Bar zu bezahlen} card {Mit Karte zu bezahlen} other {Zu bezahlen}}',
  payAt:
    'Sie bezahlen {type, select, pickup {am Tresen} other {an der Tür}}{method, select, cash { bar} card { mit Karte} other {}}.',
  tip: 'Trinkgeld',
  refunded: 'Zurückgezahlt',
  keptAfterRefund: 'Bezahlt, abzüglich Rückzahlungen',

  onlineState:
    '{state, select, waiting {Wartet auf Zahlung} failed {Zahlung fehlgeschlagen} authorized {Online autorisiert} captured {Online bezahlt} other {Zahlung freigegeben}}',
  onlineText:
    '{state, select, authorized {Abgebucht wird, sobald der Shop Ihre Bestellung bestätigt.} captured {} other {Es wurde nichts abgebucht.}}',
  waitingTitle: 'Ihre Zahlung fehlt noch',
  waitingText: 'Der Shop bekommt Ihre Bestellung, sobald Sie bezahlt haben.',
  failedTitle: 'Die Zahlung hat nicht geklappt',
  failedText:
    'Es wurde nichts abgebucht. Versuchen Sie es noch einmal, oder nehmen Sie eine andere Karte.',
  barWaiting: 'Ihre Bestellung {label} wartet auf Ihre Zahlung',
  payNow: 'Jetzt bezahlen',
  tryAgain: 'Erneut versuchen',
  payUntil: 'Bezahlen Sie bis <time></time>, sonst wird die Bestellung abgelehnt.',
  noPaymentPage: 'Die Zahlungsseite ist nicht erreichbar. Bitte versuchen Sie es noch einmal.',
};
