import type { inputs as English } from '../../en/customer/inputs.ts';
import type { Translation } from '../../translate.ts';

export const inputs: Translation<typeof English> = {
  password: 'Geben Sie ein Passwort ein.',
  passwordTooShort: 'Mindestens {least} Zeichen.',
  passwordTooPlain: 'Mindestens 4 verschiedene Zeichen.',
  role: 'Wählen Sie eine Rolle.',
  roleOrNone: 'Wählen Sie Admin, Manager, Einsicht, Küche, Kurier oder keine Rolle.',
  emailOrUid: 'Geben Sie entweder die E-Mail-Adresse oder die UID des Kontos ein, nicht beides.',

  orderId: 'Geben Sie eine Bestell-ID ein.',
  orderIdInvalid: 'Das ist keine Bestell-ID.',
  discountCode: 'Geben Sie einen Code mit 3 bis 20 Buchstaben, Ziffern oder Bindestrichen ein.',
  orderNumber: 'Geben Sie die 8 Buchstaben und Ziffern der Bestellnummer ein.',
  orderContact:
    'Geben Sie die Telefonnummer oder E-Mail-Adresse ein, die Sie bei der Bestellung angegeben haben.',
  linkIncomplete: 'Der Link ist unvollständig.',
  guestTokenMissing: 'Das Token des Gastes fehlt.',
  searchText:
    'Geben Sie eine Bestellnummer, einen Namen, eine Telefonnummer oder eine E-Mail-Adresse ein.',

  pin: 'Geben Sie 4 bis 6 Ziffern ein.',
  pinTooEasy: 'Wählen Sie eine, die schwerer zu erraten ist.',
  pairingCode: 'Geben Sie die 6 Zeichen ein, die der Bildschirm zeigt.',
  screenName: 'Geben Sie dem Bildschirm einen Namen.',
  tooMuch: 'Das ist mehr, als noch offen ist ({due}). Geben Sie den Rest als Trinkgeld ein.',
  receivedTooLittle: 'Das ist weniger als Betrag und Trinkgeld.',

  viewName: 'Geben Sie einen Namen für die Ansicht ein.',
  viewTooLong: 'Diese Ansicht hat zu viele Filter.',
  location: 'Geben Sie einen Ort an.',
  date: 'Geben Sie ein Datum wie 2026-11-21 ein.',
  dayBeforeFirst: 'Wählen Sie einen Tag nach dem ersten.',
  message: 'Geben Sie eine Nachricht ein.',
};
