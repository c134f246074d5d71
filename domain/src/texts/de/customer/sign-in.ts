import type { signIn as English } from '../../en/customer/sign-in.ts';
import type { Translation } from '../../translate.ts';

export const signIn: Translation<typeof English> = {
  // The page
  title: 'Anmelden',
  registerTitle: 'Konto erstellen',
  text: 'Ihre Bestellungen auf jedem Gerät.',
  signedInAs: 'Sie sind als {name} angemeldet',
  signedInContinue: 'Weiter',
  signedInHint: 'Oder nutzen Sie unten ein anderes Konto.',
  findHint: 'Auf einem anderen Gerät bestellt? <link>Bestellung finden</link>',

  // Ways in
  question: 'Haben Sie ein Konto?',
  hasAccount: 'Ich habe ein Konto',
  isNew: 'Ich bin neu hier',
  or: 'oder',
  withGoogle: 'Weiter mit Google',
  asGuest: 'Weiter als Gast',

  // The form
  name: 'Name',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: 'Mindestens {count} Zeichen.',
  forgotPassword: 'Passwort vergessen?',
  signIn: 'Anmelden',
  register: 'Konto erstellen',
  enterName: 'Geben Sie Ihren Namen ein.',
  enterEmail: 'Geben Sie Ihre E-Mail-Adresse ein.',
  enterPassword: 'Geben Sie ein Passwort ein.',
  failedTitle: 'Das hat nicht geklappt',
  checkConnection: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',

  // A guest’s orders
  ordersTaken:
    '{count, plural, one {Ihre Bestellung von diesem Gerät ist jetzt in Ihrem Konto} other {Ihre # Bestellungen von diesem Gerät sind jetzt in Ihrem Konto}}',
  ordersNotTaken: 'Ihre Bestellungen von diesem Gerät sind noch nicht in Ihrem Konto',
  ordersNotTakenText: 'Prüfen Sie Ihre Verbindung.',
  tryAgain: 'Erneut versuchen',

  // On the emulators
  demoTitle: 'Demo-Konten',
  demoText: 'Das hier läuft auf den Emulatoren. Ein Klick genügt zum Anmelden.',
  demoAdmin: 'Admin',
  demoManager: 'Manager',
  demoViewer: 'Einsicht',
  demoKitchen: 'Küche',
  demoCourier: 'Kurier',
  demoCustomer: 'Kunde',
};
