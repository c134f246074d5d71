import type { inbox as English } from '../../en/customer/inbox.ts';
import type { Translation } from '../../translate.ts';

export const inbox: Translation<typeof English> = {
  // The panel
  title: 'Posteingang',
  close: 'Schließen',
  markAllRead: 'Alle als gelesen markieren',
  settingsTitle: 'Ton und Benachrichtigungen',
  backToInbox: 'Zurück zum Posteingang',

  // Filters
  showOnly: 'Nur anzeigen',
  unread: 'Ungelesen',
  important: 'Wichtig',
  kindNew: 'Neu',
  kindDelivery: 'Lieferung',
  kindReady: 'Fertig',
  kindProgress: 'Neuigkeiten',
  kindTrouble: 'Probleme',

  // The list
  notifications: 'Benachrichtigungen',
  savedTitle: 'Keine Verbindung',
  savedText:
    'Das ist auf diesem Gerät gespeichert. Neuere Benachrichtigungen erscheinen, sobald Sie verbunden sind.',
  emptyTitle: 'Noch nichts da',
  emptyText: 'Hier sehen Sie Neuigkeiten zu Bestellungen aus den letzten 30 Tagen.',
  noMatchTitle: 'Keine Treffer',
  noMatchText: 'Vielleicht passen ältere Benachrichtigungen.',
  showAll: 'Alle anzeigen',
  earlierFailedTitle: 'Ältere Benachrichtigungen konnten nicht geladen werden',
  earlierFailedText: 'Versuchen Sie es noch einmal.',
  showEarlier: 'Ältere anzeigen',
  today: 'Heute',

  // A notification
  unreadPrefix: 'Ungelesen:',
  warningPrefix: 'Warnung:',
  problemPrefix: 'Problem:',
  markRead: 'Als gelesen markieren: {title}',

  // Settings
  settingsText:
    'Gilt nur für dieses Gerät und diesen Browser. Im Posteingang kommt immer alles an.',
  sound: 'Ton',
  soundHint:
    'Ein kurzer Ton bei Neuigkeiten, in jedem offenen Tab. Zur Probe hören Sie ihn beim Einschalten.',
  vibration: 'Vibration',
  vibrationHint: 'Bei Neuigkeiten, solange Fireline offen ist. Vibriert jetzt einmal zur Probe.',
  noSoundTitle: 'Hier kein Ton',
  noSoundText: 'Dieser Browser kann keine Töne abspielen.',
  sendTest: 'Testen',
  testTitle: 'Das ist ein Test',
  testText: 'So sehen Benachrichtigungen zu Bestellungen aus.',

  // On-screen notifications
  popups: 'Benachrichtigungen auf dem Bildschirm',
  popupsHint: 'Ihr Browser zeigt sie, während Sie etwas anderes ansehen.',
  popupsUnsupportedTitle: 'In diesem Browser nicht verfügbar',
  popupsUnsupportedText:
    'Fügen Sie Fireline auf dem iPhone oder iPad zuerst zum Home-Bildschirm hinzu und öffnen Sie die App von dort.',
  popupsAllow:
    'Wählen Sie „Zulassen“. Sie sehen nur, was Sie unten auswählen, und niemals Werbung.',
  browserAsksTitle: 'Gleich fragt Ihr Browser nach',
  continue: 'Weiter',
  blockedTitle: 'Ihr Browser blockiert Benachrichtigungen',
  blockedText:
    'Um sie für diese Website zuzulassen, klicken Sie auf das Symbol neben der Adresse. Kommen Sie dann hierher zurück.',

  // Push messages
  push: 'Auch wenn Fireline geschlossen ist',
  pushHint: 'Push-Mitteilungen, auch wenn kein Tab offen ist.',
  pushAllow:
    'Wählen Sie „Zulassen“. Die Mitteilungen enden, wenn Sie sich abmelden oder sie hier ausschalten.',
  pushFailedTitle: 'Das hat nicht geklappt',
  pushFailedText: 'Der Push-Dienst des Browsers ist nicht erreichbar. Prüfen Sie Ihre Verbindung.',
  tryAgain: 'Erneut versuchen',
  pushNotSetUp: 'Dieser Shop bietet das noch nicht an.',
  pushNotSetUpAdmin:
    'Noch nicht eingerichtet: Es fehlt ein Web-Push-Schlüssel (siehe docs/notifications.md).',
  pushOnEmulators: 'Auf den Emulatoren nicht verfügbar: Sie haben keinen Push-Dienst.',
  pushUnsupported:
    'In diesem Browser nicht verfügbar. Fügen Sie Fireline auf dem iPhone oder iPad zuerst zum Home-Bildschirm hinzu.',

  // Quiet hours
  quietHours: 'Ruhezeiten',
  quietHoursHint: 'Kein Ton und keine Einblendungen. Im Posteingang kommt trotzdem alles an.',
  quietFrom: 'Von',
  quietUntil: 'Bis',
  quietSame: 'Beide Zeiten sind gleich.',
  quietNextMorning: 'Am nächsten Morgen',

  // What to hear about: a customer
  customerTitle: 'Ihre eigenen Bestellungen',
  customerReady: 'Abholbereit oder unterwegs',
  customerDelivery: 'Kurier, Stationen und Sendungsnummer Ihrer Lieferung',
  customerTrouble: 'Storniert, abgelehnt oder nicht geliefert',
  customerProgress: 'Alle anderen Neuigkeiten',

  // An admin
  adminTitle: 'Bestellungen des Shops',
  adminNote:
    'Die Seite mit den Bestellungen hat einen eigenen Ton. Bei neuen Bestellungen hören Sie nie zwei.',
  adminNew: 'Neue Bestellungen',
  adminTrouble: 'Storniert, zurückgeholt, zurückgebracht, gelöscht oder ausverkauft',
  adminReady: 'Fertig oder unterwegs',
  adminProgress: 'Alle anderen Neuigkeiten',

  // The kitchen
  kitchenTitle: 'Bestellungen der Küche',
  kitchenNote: 'Der Küchenbildschirm hat einen eigenen Alarm, egal, was Sie hier wählen.',
  kitchenNew: 'Neue Bestellungen',
  kitchenTrouble: 'Storniert, zurückgeholt, zurückgebracht oder gelöscht',
  kitchenProgress: 'Von der Leitung angenommen',

  // A courier
  courierTitle: 'Lieferungen',
  courierNew: 'Abholbereit oder Ihnen zugeteilt',
  courierTrouble: 'Storniert, geändert oder neu zugeteilt',
  courierProgress: 'Alle anderen Neuigkeiten',
};
