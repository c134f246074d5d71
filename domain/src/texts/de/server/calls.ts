import type { calls as English } from '../../en/server/calls.ts';
import type { Translation } from '../../translate.ts';

export const calls: Translation<typeof English> = {
  failed: 'Bei uns ist etwas schiefgelaufen. Versuchen Sie es noch einmal.',

  // Signing in
  signInToDelete: 'Melden Sie sich an, um Ihr Konto zu löschen.',
  signInAgainToDelete: 'Melden Sie sich noch einmal an, um Ihr Konto zu löschen.',
  signInToShare: 'Melden Sie sich an, um Ihre Bestellung zu teilen.',
  signInToExport: 'Melden Sie sich an, um Ihre Daten herunterzuladen.',
  signInToMoveOrders: 'Melden Sie sich an, um Ihre Bestellungen in Ihr Konto zu übernehmen.',
  signedOut: 'Sie sind bereits abgemeldet.',

  // Deleting an account
  orderOpen:
    'Es gibt noch eine offene Bestellung. Das Konto kann gelöscht werden, sobald sie abgeschlossen ist.',
  deliveriesOpen:
    'Es gibt noch offene Lieferungen. Das Konto kann gelöscht werden, sobald sie abgeschlossen sind.',
  orderPlacedMeanwhile:
    'Inzwischen ist eine Bestellung eingegangen. Versuchen Sie es noch einmal, sobald sie abgeschlossen ist.',

  // Moving a guest's orders into an account
  onlyGuestOrders: 'Nur Gastbestellungen können übernommen werden.',
  guestSessionOver: 'Die Gastsitzung ist abgelaufen.',
  customerAccountNeeded:
    'Melden Sie sich mit einem Kundenkonto an, um Gastbestellungen zu übernehmen.',

  // Tracking links, and finding an order
  stillChecked: 'Der Shop prüft diese Bestellung noch. Versuchen Sie es gleich noch einmal.',
  notYourOrder: 'Nur wer diese Bestellung aufgegeben hat, kann sie teilen.',
  orderNotFound: 'Wir konnten keine Bestellung mit dieser Nummer und diesen Kontaktdaten finden.',
  tooManyTries:
    'Zu viele Versuche. Versuchen Sie es in {minutes, plural, one {einer Minute} other {{minutes} Minuten}} noch einmal.',

  // Pairing a screen
  pairingUnknown: 'Kein Bildschirm zeigt diesen Code. Codes wechseln nach zehn Minuten.',
  signInToPair: 'Öffnen Sie die Seite noch einmal.',

  // PINs on a shared screen
  signInForPin: 'Melden Sie sich an, um eine PIN festzulegen.',
  noPinForRole: 'Nur wer für den Shop arbeitet, kann eine PIN haben.',
  onlyScreensAskForPins: 'PINs sind für gekoppelte Bildschirme.',
  pinWrong: 'Das ist nicht die richtige PIN.',
  pinGone: 'Diese PIN gilt nicht mehr. Bitten Sie einen Admin um eine neue.',

  // Paying online
  signInToPay: 'Melden Sie sich an, um Ihre Bestellung zu bezahlen.',
  notYourPayment: 'Nur wer diese Bestellung aufgegeben hat, kann sie hier bezahlen.',
  nothingToPay: 'Für diese Bestellung ist gerade nichts online zu bezahlen.',
  noOnlinePayments: 'Der Shop nimmt gerade keine Onlinezahlungen an.',

  // The end of the day
  dayChanged:
    'In der Zwischenzeit ist etwas hinzugekommen. Sehen Sie sich die Zahlen noch einmal an.',
  notLastReport: 'Nur der neueste Bericht kann wieder geöffnet werden, und nur einmal.',

  onlyOfficeRefunds: 'Nur Admins und Manager können Geld zurückgeben.',
  refundTooMuch: 'Das ist mehr, als zurückgegeben werden kann ({left}).',
  refundOverItems: 'Das ist mehr, als diese Artikel kosten ({value}).',
  refundedBefore: 'Für einige dieser Artikel wurde schon Geld zurückgegeben.',
  refundDeclined:
    'Der Zahlungsanbieter konnte es nicht zurückgeben. Versuchen Sie es noch einmal, oder geben Sie es bar oder per Karte zurück.',
  noPayments: 'Für diese Bestellung wurde nichts bezahlt.',
  notYourCorrection: 'Sie können nur eigene Zahlungen korrigieren, 15\u00a0Minuten lang.',
  alreadyCorrected: 'Diese Zahlung wurde schon korrigiert.',
  correctRefundFirst:
    'Von dieser Zahlung wurde schon Geld zurückgegeben. Korrigieren Sie zuerst die Rückzahlung.',

  // A change that the customer is asked about
  notYourAnswer: 'Nur wer diese Bestellung aufgegeben hat, kann antworten.',
  changeNotPossible: 'Diese Änderung ist nicht mehr möglich. Ihre Bestellung bleibt, wie sie ist.',
  notYourRequest: 'Nur wer diese Bestellung aufgegeben hat, kann um eine Änderung bitten.',
  requestNothing: 'Sagen Sie, was sich ändern soll.',
  requestNotPossible: 'Für einen Änderungswunsch ist es hier zu spät. Rufen Sie den Shop an.',
  requestOver: 'Dieser Änderungswunsch ist nicht mehr offen.',
  questionOver: 'Für eine Antwort ist es zu spät. Ihre Bestellung bleibt, wie sie ist.',

  // Unsubscribing
  linkExpired: 'Dieser Link ist abgelaufen. Verwenden Sie den aus der neuesten E-Mail.',
};
