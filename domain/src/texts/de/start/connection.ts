import type { connection as English } from '../../en/start/connection.ts';
import type { Translation } from '../../translate.ts';

export const connection: Translation<typeof English> = {
  // The pill in the header, and what opens from it
  pillPrefix: 'Verbindung:',
  since: 'seit {time}',
  live: 'Live',
  liveText: 'Alles auf diesem Bildschirm ist seit {time}\u00a0Uhr auf dem aktuellen Stand.',
  slow: 'Live, langsam',
  slowTitle: 'Live, aber langsames Netz',
  slowText:
    'Alles auf diesem Bildschirm ist aktuell, aber der Server antwortet langsam: Änderungen kommen später an, und das Speichern dauert einen Moment.',
  updating: 'Wird aktualisiert\u00a0…',
  updatingText:
    'Der Server antwortet, aber ein Teil dieses Bildschirms zeigt noch Daten von diesem Gerät. Der neueste Stand ist unterwegs.',
  saving: 'Wird gespeichert\u00a0…',
  savingText:
    'Ihre Änderungen sind unterwegs. Alles andere auf diesem Bildschirm ist auf dem aktuellen Stand.',
  connecting: 'Wird verbunden\u00a0…',
  connectingText: 'Möglicherweise sehen Sie noch Daten von Ihrem letzten Besuch. Einen Moment.',
  signedOut: 'Abgemeldet',
  signedOutTitle: 'Sie sind abgemeldet',
  signedOutText:
    'Sie sind verbunden, aber alles, wofür Sie ein Konto brauchen, wird weder angezeigt noch gespeichert. Melden Sie sich wieder an, um fortzufahren.',
  refused: 'Nicht live',
  refusedTitle: 'Nicht live seit {time}\u00a0Uhr',
  refusedText:
    'Ihr Konto darf einen Teil dieser Seite nicht mehr sehen. Angezeigt wird der letzte Stand. Laden Sie die Seite neu oder melden Sie sich noch einmal an.',
  appRefused: 'App Check fehlgeschlagen',
  appRefusedText:
    'Dieser Browser konnte nicht nachweisen, dass hier die echte App des Shops läuft: App Check ist abgelaufen oder wurde abgelehnt. Laden Sie die Seite neu. Hilft das nicht, erlauben Sie hier Skripte von google.com.',
  offline: 'Offline',
  offlineTitle: 'Sie sind offline',
  offlineText:
    'Dieses Gerät hat seit {time}\u00a0Uhr kein Netz. Sie sehen gespeicherte Daten. Sobald das Netz wieder da ist, ist auch diese Seite wieder live.',
  portal: 'Im WLAN anmelden',
  portalTitle: 'Dieses WLAN verlangt eine Anmeldung',
  portalText:
    'Seit {time}\u00a0Uhr antwortet die Anmeldeseite des WLANs anstelle von Fireline. Rufen Sie eine beliebige Website auf, um sie zu sehen und den Bedingungen zuzustimmen. Bis dahin sehen Sie gespeicherte Daten.',
  unreachable: 'Keine Verbindung',
  unreachableTitle: 'Fireline ist nicht erreichbar',
  unreachableText:
    'Dieses Gerät hat Netz, aber Fireline antwortet seit {time}\u00a0Uhr nicht. Sie sehen gespeicherte Daten. Wir versuchen es weiter.',
  backAgain: 'Die Verbindung ist wieder da. Alles ist wieder live.',
  // More about it
  heldBack:
    'Dieses Netz blockiert Live-Updates. Fireline fragt stattdessen regelmäßig nach, deshalb kommen Änderungen etwas später an.',
  lastHeard: 'Letzte Antwort vom Server:',
  neverHeard: 'auf dieser Seite noch keine',
  tryNow: 'Jetzt versuchen',
  // Changes that haven't been sent
  unsentLabel: 'Nicht gesendete Änderungen',
  unsentCount: '{count}<hidden> noch nicht gesendet</hidden>',
  waiting:
    '{count, plural, one {# Änderung noch nicht gesendet} other {# Änderungen noch nicht gesendet}}',
  beingSaved:
    '{count, plural, one {# Änderung wird gespeichert} other {# Änderungen werden gespeichert}}',
  savedHere: 'Sie bleiben auf diesem Gerät gespeichert, auch wenn Sie diese Seite schließen.',
  // The banner across the page
  bannerLabel: 'Verbindung unterbrochen',
  bannerOffline: 'Sie sind<when> seit {time}\u00a0Uhr</when> offline.',
  bannerUnreachable: 'Fireline ist<when> seit {time}\u00a0Uhr</when> nicht erreichbar.',
  bannerPortal: 'Dieses WLAN verlangt eine Anmeldung.',
  bannerRefused: 'Nicht live seit {time}\u00a0Uhr.',
  bannerWaiting:
    '{count, plural, one {# Änderung noch nicht gesendet.} other {# Änderungen noch nicht gesendet.}}',
  bannerCall: '<call>Rufen Sie uns an</call>, wenn es um eine Bestellung geht.',
  // What couldn't be loaded or sent
  noAccess: 'Darauf haben Sie keinen Zugriff. Melden Sie sich mit einem anderen Konto an.',
  stopped: 'Die Live-Updates sind unterbrochen ({code}). Wir versuchen es erneut\u00a0…',
  notStarted: 'Fireline konnte nicht geladen werden. Wir versuchen es erneut\u00a0…',
  serverUnreachable: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung.',
  listNotLoaded: 'Die Liste konnte nicht geladen werden. Prüfen Sie Ihre Verbindung.',
  notSent: 'Das hat nicht geklappt. Prüfen Sie Ihre Verbindung.',
  unreadable: '{path} ist nicht lesbar.',
};
