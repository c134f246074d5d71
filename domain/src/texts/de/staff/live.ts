import type { live as English } from '../../en/staff/live.ts';
import type { Translation } from '../../translate.ts';

/** The live lab. */
export const live: Translation<typeof English> = {
  // The page
  title: 'Live-Labor',
  text: 'Was die Listener dieser Seite liefern, wie lange das dauert und was passiert, wenn etwas schiefgeht.',
  emulators: 'Emulatoren',
  production: 'Produktion',
  loading: 'Wird geladen',
  failedTitle: 'Das Live-Labor konnte nicht geöffnet werden',
  failedText:
    'Es ließ sich nicht feststellen, zu welchem Projekt diese Website gehört. Prüfen Sie Ihre Verbindung.',

  // Times
  milliseconds: '{value}\u00a0ms',
  seconds: '{value}\u00a0s',
  minutes: '{value}\u00a0Min.',
  hours: '{value}\u00a0Std.',
  notMeasured: '–',

  // The connection
  connectionTitle: 'Verbindung',
  connectionNow: 'Jetzt',
  connectionUnsent: 'Noch nicht gesendet',
  connectionUnsentNone: 'nichts',
  connectionClock: 'Uhr dieses Geräts',
  connectionHistory: 'Verbindungsverlauf',
  stateConnecting: 'Wird verbunden',
  stateLive: 'Live',
  stateOffline: 'Offline',
  stateUnreachable: 'Nicht erreichbar',
  clockInSync: 'synchron mit dem Server, soweit bekannt',
  clockBehind: 'geht gegenüber dem Server {time} nach',
  clockAhead: 'geht gegenüber dem Server {time} vor',

  // Who sees what
  whoTitle: 'Wer sieht was?',
  whoCustomer:
    'Sie sind als Kunde angemeldet. Das Protokoll zeigt Ihre eigenen Bestellungen, Ihren Posteingang und alles, was öffentlich ist.',
  whoStaff:
    'Sie sind als {name} angemeldet. Das Protokoll zeigt, was bei Ihren Bildschirmen ankommt.',
  whoNobody:
    'Sie sind nicht angemeldet. Das Protokoll zeigt den Shop, die Warteschlange und die öffentliche Seite einer Testbestellung, sobald diese den Status „{status}“ hat.',
  adminSees: 'sieht alle offenen Bestellungen und den Posteingang der Admins',
  kitchenSees: 'sieht die Bestellungen der Küche und deren Posteingang',
  courierSees: 'sieht abholbereite Lieferungen, eigene Lieferungen und den eigenen Posteingang',
  you: 'Das sind Sie',
  youAre: 'Das sind Sie: {email}',
  signIn: 'Anmelden',
  signInAs: 'Anmelden als {email}',
  signInFailed: 'Die Anmeldung hat nicht geklappt.',

  // Marked test orders
  markedTitle: 'Markierte Testbestellungen',
  markedText:
    'Probieren Sie Ihre Bildschirme mit einer Bestellung aus, die klar als Test markiert ist.',
  markedDoes:
    'Sie erscheint in der Küche, in der Bestellliste, bei den Kurieren und auf ihrer Tracking-Seite, live und mit „Test“ markiert. Das Personal wird wie üblich benachrichtigt. Öffnungszeiten und Liefergebiete spielen keine Rolle.',
  markedDoesNot:
    'Sie zählt in keiner Auswertung, keinem Export, keiner Schätzung und keiner Küchenzeit, bucht keinen Bestand ab, steht nicht auf der Abholanzeige, und kein Kunde erhält eine Nachricht darüber.',
  markedEnds: 'Sie wird nach einem Tag gelöscht, oder sofort, wenn Sie sie hier löschen.',
  markedList: 'Markierte Testbestellungen',
  placeMarked: 'Testbestellung aufgeben',
  testCustomer: 'Testbestellung',
  testNothingToOrder: 'Von der Karte kann gerade nichts bestellt werden.',
  openOrder: 'Bestellung',
  openTracking: 'Tracking-Seite',
  deleteMarked: '{order} löschen',
  deleteAllMarked:
    '{count, plural, one {Testbestellung löschen} other {Alle # Testbestellungen löschen}}',
  testDeleted: 'Testbestellung {order} gelöscht',
  testNotDeleted: 'Die Testbestellung {order} wurde nicht gelöscht',

  // Test orders
  ordersTitle: 'Bestellungen von Demo-Personen',
  ordersText:
    'Jede kommt von einem neuen Gast und wird vom Demo-Team bearbeitet. Die Sicherheitsregeln prüfen jeden Schritt genau wie Ihre eigenen.',
  orderType: 'Art der Bestellung',
  pickup: 'Abholung',
  delivery: 'Lieferung',
  place: 'Testbestellung erstellen',
  placeFailedTitle: 'Die Testbestellung wurde nicht erstellt',
  placeFailedText:
    'Sehen Sie in der Browserkonsole nach, was abgelehnt wurde, und versuchen Sie es noch einmal.',

  // A test order
  orderLabel: 'Testbestellung {order}',
  orderLoading: '{order} wird gesucht\u00a0…',
  version: 'v{version}',
  shows: '<label>Diese Seite zeigt: </label>{status}, v{version}',
  showsNothing: '<label>Diese Seite zeigt: </label>noch nichts',
  showsBehind:
    '<label>Diese Seite zeigt: </label>{status}, v{version}<behind> ({count, plural, one {# Version} other {# Versionen}} zurück)</behind>',
  reason: '„{reason}“',
  actAs: 'Ausführen als',
  actAsKitchen: 'Küche',
  actAsAdmin: 'Admin',
  actAsCourier: 'Kurier',
  actAsCustomer: 'Kunde, der bestellt hat',
  actAsSelf: 'Das sind Sie, mit Ihrer eigenen Sitzung.',
  beingChecked: 'Fireline prüft die Bestellung\u00a0…',
  nothingForCourier:
    'Für den Kurier gibt es nichts zu tun. Er braucht eine fertige Lieferung, die ihm ein Admin zugewiesen hat.',
  nothingForCustomer: 'Der Kunde kann nichts mehr ändern.',
  nothingLeft: 'Es gibt nichts mehr zu tun.',
  assign: 'Dem Kurier zuweisen',
  actFailedTitle: 'Das hat nicht geklappt',
  actFailedText: 'Die Sicherheitsregeln haben es abgelehnt, oder jemand war schneller.',

  // The generator
  generatorLabel: 'Bestellgenerator',
  generatorSteps: 'Generator: Schritte',
  perMinute: '{count} pro Minute',
  perSecond: '{count} pro Sekunde',
  start: 'Starten',
  stop: 'Stoppen',
  generatorHint:
    'Jeder sechste Schritt erstellt eine Bestellung, die anderen bringen eine weiter. Der Generator wartet auf die Functions und stoppt, wenn Sie die Seite verlassen.',
  generated:
    '{placed} erstellt, {moved} weitergebracht{heldBack, plural, =0 {} other {, {heldBack}-mal gewartet}}{failed, plural, =0 {} other {, {failed} fehlgeschlagen}}',

  // Faults
  faultsTitle: 'Störungen',
  faultsText: 'Gelten auf jeder Seite in diesem Tab, bis Sie sie ausschalten oder neu laden.',
  faultsOff: 'Alle ausschalten',
  offline: 'Offline',
  offlineHint: 'Firestore ist getrennt, Schreibvorgänge warten.',
  duplicate: 'Doppelte Updates',
  duplicateHint: 'Jeder Snapshot erreicht die Bildschirme zweimal.',
  slow: 'Updates kommen an',
  slowNot: 'sofort',
  slowBy: 'nach {seconds, number}\u00a0s',
  drop: 'Updates verwerfen',
  dropNone: 'keine',
  dropOneIn:
    '{count, plural, =2 {jedes zweite} =3 {jedes dritte} =10 {jedes zehnte} other {jedes #.}}',
  behindTitle:
    '{count, plural, one {Ein Listener ist nicht aktuell} other {# Listener sind nicht aktuell}}',
  behindText:
    'Ein Update wurde verworfen. Das nächste behebt das, ebenso das Ausschalten der Störung.',
  faultFailedTitle: 'Die Störung konnte nicht eingestellt werden',
  faultFailedText: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',

  // Latency and cost
  measuresTitle: 'Latenz und Kosten',
  measureP50: 'p50',
  measureP95: 'p95',
  measureLate: 'Zu spät',
  measureLateOf: '{late} von {all}',
  measureEvents: 'Ereignisse',
  measureReads: 'Lesevorgänge',
  measureListeners: 'Listener',
  sparkline:
    '{count, plural, =0 {Latenz der letzten Änderungen} one {Latenz der letzten Änderung} other {Latenz der letzten # Änderungen}}',
  sparklineNothing: 'Noch nichts gemessen. Ändern Sie etwas, dann sehen Sie es hier.',
  sparklineHint:
    '{count, plural, one {Letzte Änderung} other {Letzte # Änderungen}}, Skala bis {latency}',
  sparklineHintMarked:
    '{count, plural, one {Letzte Änderung} other {Letzte # Änderungen}}, Skala bis {latency}; gestrichelt: p95',

  // The log
  logTitle: 'Ereignisse',
  logLabel: 'Protokoll',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  resumeNew: 'Fortsetzen<new> ({count} neu)</new>',
  clear: 'Leeren',
  copy: 'Als JSON kopieren',
  copied: 'Kopiert',
  copyRefused: 'Kopieren nicht erlaubt',
  copiedCount: '{count, plural, one {# Ereignis kopiert} other {# Ereignisse kopiert}}',
  filterLabel: 'Ereignisse filtern',
  filterPlaceholder: 'Pfad, Status, Cache\u00a0…',
  filterType: 'Typ',
  filterAll: 'Alle Typen',
  noMatch: 'Kein Ereignis passt zum Filter.',
  noEvents: 'Noch nichts angekommen.',
  columnTime: 'Zeit',
  columnLatency: 'Latenz',
  columnType: 'Typ',
  columnDocument: 'Dokument',
  columnState: 'Stand',
  columnFrom: 'Quelle',
  typeAdded: 'neu',
  typeModified: 'geändert',
  typeRemoved: 'entfernt',
  typeMetadata: 'Metadaten',
  skipped: '{count} übersprungen',
  faultDropped: 'verworfen',
  faultRepeated: 'wiederholt',
  faultHeldBack: 'verzögert',
  fromServer: 'Server',
  fromCache: 'Cache',
  fromServerPending: 'Server<pending> · wartet</pending>',
  fromCachePending: 'Cache<pending> · wartet</pending>',

  // Emails
  mailLogTitle: 'E-Mails',
  mailLogText:
    'Die letzten 50 E-Mails und ihr Zustellstatus. Eine Einladung kann nur der Empfänger lesen.',
  mailLogTextEmulated:
    'Die letzten 50 E-Mails. Die Emulatoren versenden keine: Hier sehen Sie, was verschickt worden wäre.',
  refresh: 'Aktualisieren',
  mailLogFailedTitle: 'Die E-Mails konnten nicht geladen werden',
  mailLogFailedText: 'Prüfen Sie Ihre Verbindung und aktualisieren Sie die Liste.',
  mailLogEmpty: 'Noch keine E-Mails.',
  mailLogList: 'E-Mails',
  mailLogChoose: 'Wählen Sie eine E-Mail aus, um sie zu lesen.',
  mailTo: 'An',
  mailSubject: 'Betreff',
  mailWritten: 'Erstellt',
  mailDelivery: 'Zustellung',
  mailPrivateTitle: 'Vertraulich',
  mailPrivateText:
    'Diese E-Mail enthält einen persönlichen Zugangslink, deshalb kann nur der Empfänger sie lesen.',
  mailFormat: 'E-Mail-Format',
  mailHtml: 'HTML',
  mailPlain: 'Nur Text',
  mailAsHtml: '{subject}, als HTML',

  // The banner on every page while a fault is on
  bannerLabel: 'Aktive Störungen',
  bannerActive: 'Störung in diesem Tab aktiv: {faults}',
  bannerOffline: 'offline',
  bannerSlow: '{seconds}\u00a0s verzögert',
  bannerDrops: 'jedes {count}. Update verworfen',
  bannerDuplicates: 'jedes Update doppelt',
  bannerOff: 'Ausschalten',
};
