import type { shell as English } from '../../en/start/shell.ts';
import type { Translation } from '../../translate.ts';

export const shell: Translation<typeof English> = {
  // Pages: their tabs' titles, and links to them
  menu: 'Speisekarte',
  checkout: 'Kasse',
  orderAgain: 'Erneut bestellen',
  myOrders: 'Meine Bestellungen',
  order: 'Bestellung',
  findOrder: 'Bestellung finden',
  emails: 'E-Mails',
  yourAccount: 'Ihr Konto',
  security: 'Sicherheit',
  newPassword: 'Neues Passwort',
  account: 'Konto',
  signIn: 'Anmelden',
  orders: 'Bestellungen',
  print: 'Drucken',
  customers: 'Kunden',
  pair: 'Bildschirm',
  printer: 'Drucker',
  failedEvents: 'Fehler',
  insights: 'Auswertungen',
  staff: 'Team',
  screens: 'Bildschirme',
  readyBoard: 'Abholmonitor',
  products: 'Produkte',
  settings: 'Einstellungen',
  kitchen: 'Küche',
  dispatch: 'Disposition',
  deliveries: 'Lieferungen',
  liveLab: 'Live-Labor',
  notFound: 'Seite nicht gefunden',
  // The frame of every page
  skipToContent: 'Zum Inhalt springen',
  navigationLabel: 'Hauptmenü',
  loading: 'Wird geladen\u00a0…',
  // The account's menu
  accountOf: 'Konto: {name}',
  guest: 'Gast',
  guestHint: 'Bestellungen bleiben auf diesem Gerät',
  roleAdmin: 'Admin',
  roleManager: 'Manager',
  roleViewer: 'Einsicht',
  roleKitchen: 'Küche',
  roleCourier: 'Kurier',
  signInOrUp: 'Anmelden oder registrieren',
  signOut: 'Abmelden',
  lightMode: 'Heller Modus',
  darkMode: 'Dunkler Modus',
  matchDevice: 'Wie Gerät',
  language: 'Sprache ({names})',
  // Signing out with unsent changes
  signOutTitle: 'Mit nicht gesendeten Änderungen abmelden?',
  signOutText:
    '{changes}. Beim Abmelden wird alles gelöscht, was auf diesem Gerät gespeichert ist. Diese Änderungen gehen dann verloren.',
  signOutStay: 'Angemeldet bleiben',
  signOutDiscard: 'Abmelden und verwerfen',
  signOutSend: 'Senden, dann abmelden',
  signOutWaiting:
    'Warten auf die Verbindung. Lassen Sie diese Seite offen: Sie werden abgemeldet, sobald alles gesendet ist.',
  // A page that doesn't exist
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundHint: 'Vielleicht ist der Link veraltet oder enthält einen Tippfehler.',
  goToMenu: 'Zur Speisekarte',
  // A page that couldn't be shown
  notLoadedTitle: 'Die Seite konnte nicht geladen werden',
  notLoadedText:
    'Vielleicht sind Sie offline, oder es gibt eine neue Version. Laden Sie die Seite neu. Was Sie gespeichert haben, geht nicht verloren.',
  brokenTitle: 'Etwas ist schiefgelaufen',
  brokenText:
    'Das liegt an uns. Laden Sie die Seite neu. Was Sie gespeichert haben, geht nicht verloren.',
  reload: 'Neu laden',
  // The app on this device
  update: 'Eine neue Version ist verfügbar',
  pushNotOn: 'Push-Mitteilungen wurden nicht eingeschaltet',
  pushRefused: 'Der Server hat diese Änderung abgelehnt. Versuchen Sie es noch einmal.',
  pushNotRunning: 'Der Service Worker dieser Seite läuft noch nicht. Laden Sie die Seite neu.',
  device: '{browser} auf {system}',
  unknownBrowser: 'Browser',
};
