import type { auth as English } from '../../en/customer/auth.ts';
import type { Translation } from '../../translate.ts';

export const auth: Translation<typeof English> = {
  // Signing in and signing up
  wrongPassword: 'E-Mail oder Passwort ist falsch.',
  invalidEmail: 'Geben Sie eine gültige E-Mail-Adresse ein.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  passwordShort: 'Verwenden Sie mindestens 6 Zeichen.',
  passwordWeak: 'Wählen Sie ein längeres oder ungewöhnlicheres Passwort.',
  emailTaken: 'Für diese E-Mail-Adresse gibt es schon ein Konto. Melden Sie sich damit an.',
  closed: 'Dieses Konto ist gesperrt. Bitte rufen Sie uns an.',
  tooManyTries: 'Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  googleClosed: 'Das Google-Fenster wurde geschlossen, bevor Sie angemeldet waren.',
  googleBlocked:
    'Ihr Browser hat das Google-Fenster blockiert. Erlauben Sie es und versuchen Sie es noch einmal.',
  otherAccount: 'Das ist ein anderes Konto als das, mit dem Sie angemeldet sind.',
  passwordAgain: 'Geben Sie dafür Ihr Passwort noch einmal ein.',
  signedOut: 'Sie sind abgemeldet.',
  offline:
    'Sie sind anscheinend offline. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  unknown: 'Das hat nicht geklappt ({code}).',
  // Links from emails
  linkExpired: 'Dieser Link ist abgelaufen. Fordern Sie einen neuen an.',
  linkUsed: 'Dieser Link ist abgelaufen oder wurde schon verwendet.',
  // The second factor
  codeIncomplete: 'Geben Sie die {count} Ziffern ein.',
  codeWrong: 'Der Code ist falsch oder abgelaufen. Geben Sie den ein, den Ihre App jetzt anzeigt.',
  codeClosed: 'Sie haben das Fenster geschlossen, ohne einen Code einzugeben.',
  codeUnknownKind:
    'Dieses Konto verwendet eine Art von Code, die hier nicht funktioniert. Bitten Sie einen Admin, sie zu entfernen.',
  codeTooManyTries:
    'Zu viele Versuche. Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.',
  overAtSignIn: 'Die Eingabe des Codes hat zu lange gedauert. Melden Sie sich noch einmal an.',
  overAtSetUp: 'Der QR-Code ist abgelaufen. Beginnen Sie von vorn, um einen neuen zu bekommen.',
  overAtRemoval: 'Das hat zu lange gedauert. Versuchen Sie es noch einmal.',
  signInAgain: 'Melden Sie sich dafür noch einmal an.',
  emailUnconfirmed: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse.',
  factorThere: 'Sie haben schon eine Authenticator-App.',
  tooManyFactors:
    'Mehr Authenticator-Apps kann dieses Konto nicht haben. Entfernen Sie zuerst eine.',
  factorGone: 'Diese Authenticator-App wurde schon entfernt.',
  factorUnsupported: 'Mit Ihrer Art der Anmeldung funktioniert die Zwei-Faktor-Anmeldung nicht.',
  factorsOff: 'Dieser Shop hat die Zwei-Faktor-Anmeldung nicht eingeschaltet.',
};
