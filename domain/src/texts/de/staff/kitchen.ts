import type { kitchen as English } from '../../en/staff/kitchen.ts';
import type { Translation } from '../../translate.ts';

export const kitchen: Translation<typeof English> = {
  // The page.
  title: 'Küche',
  titleWithNew: '({count} neu) Küche',
  toDeliveries: 'Zu Ihren Lieferungen',
  tickets: 'Bons',
  cancellationsTitle: 'Stornierungen fehlen hier möglicherweise',
  cancellationsText:
    'Eine Bestellung, die Sie zubereiten, könnte storniert worden sein. Wir versuchen weiter, die Stornierungen zu laden.',
  tooMany:
    'Angezeigt werden die {count} ältesten Bons und die neuesten Bestellungen. Es gibt noch mehr: Übergeben Sie, was fertig ist.',

  // Nothing to do.
  caughtUpTitle: 'Alles erledigt',
  caughtUpHere: 'Gerade nichts für {station}.',
  caughtUpText: 'Neue Bestellungen erscheinen hier, sobald sie eingehen.',
  caughtUpLater:
    '{count, plural, one {# Vorbestellung für später.} other {# Vorbestellungen für später.}}',
  showOthers:
    '{count, plural, one {Bestellung an anderen Stationen anzeigen} other {# Bestellungen an anderen Stationen anzeigen}}',

  // The bar at the top; the pass (“expo”) is one of the stations, in lower case.
  viewsLabel: 'Station',
  allStations: 'Alle',
  expo: 'Pass',
  expoStation: 'Pass',
  hiddenHere:
    '{count, plural, one {# Bestellung hier ausgeblendet} other {# Bestellungen hier ausgeblendet}}',
  clock: '<spoken>Uhrzeit: </spoken>{time}',
  soundSilent: 'Stumm: Dieser Bildschirm blinkt nur',
  soundOn: 'Ton an',
  soundTest: 'Testton abspielen',
  soundOff: 'Ton einschalten',
  soundUnavailable: 'Hier kein Ton',
  laterCount: '{count} später',
  orderingButton: 'Bestellannahme',
  orderingPausedButton: 'Pausiert',
  orderingPausedFor: 'Pausiert, {minutes}\u00a0Min.',
  orderingBusyButton: 'Viel los: +{minutes}\u00a0Min.',
  thisScreen: 'Dieser Bildschirm',
  keys: 'Tasten',

  // New orders, and changes to started ones.
  alarmLabel: 'Neue Bestellungen',
  alarmNew: '{count, plural, one {Neue Bestellung {order}} other {# neue Bestellungen}}',
  alarmAccept: '{count, plural, one {Annehmen} other {Alle # annehmen}}',
  alertCanceled: 'Stopp: storniert',
  alertRecalled: 'Von der Leitung zurückgeholt',
  alertCameBack: 'Lieferung fehlgeschlagen, Bestellung ist zurück',
  alertReason: '„{reason}“',
  alertSeen: 'Gesehen',

  // Out of date.
  staleLabel: 'Verbindung unterbrochen',
  staleTitle:
    '{cause, select, offline {Kein Netz} service {Fireline nicht erreichbar} screen {Keine Antwort vom Server} other {Zugriff verweigert}} seit {time}\u00a0Uhr (<wait></wait>)',
  staleOffline:
    'Neue Bestellungen erscheinen hier nicht. Arbeiten Sie weiter: Ihre Eingaben werden gespeichert und später gesendet.',
  staleService:
    'Neue Bestellungen erscheinen hier nicht. Wir versuchen es weiter; Ihre Eingaben werden gespeichert und später gesendet.',
  staleScreen:
    'Verbindung wird wiederhergestellt\u00a0… Falls diese Meldung bleibt, laden Sie die Seite neu. Es geht nichts verloren.',
  staleRefused:
    'Neue Bestellungen erscheinen hier nicht. Laden Sie die Seite neu oder melden Sie sich noch einmal an.',
  staleUnsent:
    '{count, plural, one {# Änderung noch nicht gesendet.} other {# Änderungen noch nicht gesendet.}}',
  staleQuiet: 'Klingeln stoppen',

  // The lanes, and the layouts without lanes.
  laneNew: 'Neu',
  laneToStart: 'Angenommen',
  lanePreparing: 'In Zubereitung',
  laneReady: 'Fertig',
  openTickets: 'Offene Bons',
  doneHeading: 'Hier fertig',
  doneTicket: '<spoken>Zurückholen: Bon </spoken><place>{number}</place>{order}',
  linesCaption: 'Was zuzubereiten ist, Ältestes zuerst',
  linesToMake: 'Menge',
  linesItem: 'Artikel',
  linesFor: 'Für: antippen, wenn fertig',
  linesNone: 'Nichts mehr zuzubereiten',

  // The head of a ticket.
  place: '<spoken>Bon </spoken>{place}',
  wait: '<spoken>Wartezeit </spoken>{time}',
  badgeRequest: 'Wunsch: {what}',
  badgeNew: 'Neu',
  badgePriority: 'Vorrang',
  badgeRecalled: 'Zurückgeholt',
  badgeFor: 'Für <time></time>',
  ageWarn: 'Eilt',
  ageLate: 'Zu spät',

  // A ticket.
  delivery: 'Lieferung',
  pickup: 'Abholung',
  pickupCalled: 'Abholung, „{name}“ aufrufen',
  pickupByNumber: 'Abholung, Nummer aufrufen',
  priority: 'Vorrang',
  lineContains: '<spoken>Enthält </spoken>{allergens}',
  linePrepared: 'Fertig: <station>{name}</station>',
  lineNotYet: 'Noch nicht: <station>{name}</station>',
  progressLabel: 'Stationen',
  alsoAt: 'Auch bei: <stations>{names}</stations>',
  recalledBecause: 'Zurückgeholt: <reason>{because}</reason>',
  courierMissing: 'Wartet auf einen Kurier',
  courierComing: 'Ein Kurier ist auf dem Weg',
  waitingFor: 'Hier fertig. Es fehlt noch: <stations>{names}</stations>.',
  allLinesDone: 'Alles ist fertig.',
  pressAgain: 'Tippen Sie an, was Sie noch einmal zubereiten.',

  // The ticket’s next step.
  stepAccept: 'Annehmen',
  stepStart: 'Zubereitung starten',
  stepDoneHere: 'Hier fertig',
  stepAllDone: 'Alles fertig',
  stepDoneAgain: 'Wieder fertig',
  stepPack: '{count, plural, one {# Position packen} other {# Positionen packen}}',
  stepHandOver: 'Übergeben',
  stepRecall: 'Zurückholen',

  // What can be undone.
  undo: 'Rückgängig',
  undoStarted: '{order} in Zubereitung',
  undoHandedOver: '{order} übergeben',
  undoDone: '{order} fertig',
  undoPacked: '{order} gepackt',
  undoRecalled: '{order} zurückgeholt',
  undoPrioritized: '{order} hat Vorrang',
  undoBackInLine: '{order} wieder eingereiht',
  undoLineDone: '{quantity} × {name} fertig',
  undoLineNotDone: '{quantity} × {name} nicht fertig',
  undoLinePacked: '{quantity} × {name} gepackt',
  undoLineNotPacked: '{quantity} × {name} nicht gepackt',

  // The panel.
  panelLabel: 'Gesamtmengen und Vorbestellungen',
  allDay: 'Gesamtmengen',
  allDayNone: 'Nichts zuzubereiten.',
  allDayPlain: 'ohne Extras',
  later: 'Später',
  laterNone: 'Keine Vorbestellungen.',
  laterAppears: 'Sichtbar ab <time></time>',
  laterAppearsDelivery: 'Sichtbar ab <time></time>, Lieferung',

  // The foot.
  timesToday: 'Heute',
  timesOf:
    '<name>{station}</name> <spoken>braucht im Schnitt </spoken><seen>Ø </seen>{average}<within> · 90\u00a0% in </within>{p90}<orders> ({count, plural, one {# Bestellung} other {# Bestellungen}})</orders>',
  clockBehind: 'Die Uhr dieses Geräts geht {time} nach. Die Zeiten hier stimmen.',
  clockAhead: 'Die Uhr dieses Geräts geht {time} vor. Die Zeiten hier stimmen.',
  mayTurnOff: 'Dieser Bildschirm kann sich von selbst ausschalten.',

  // Ordering.
  orderingTitle: 'Bestellannahme',
  orderingHint: 'Änderungen gelten sofort für alle Kunden.',
  orderingOpen: 'Kunden können bestellen',
  orderingPaused: 'Bestellannahme ist pausiert',
  orderingPausedUntil:
    'Bestellannahme ist pausiert bis {time}, noch {count, plural, one {# Minute} other {# Minuten}}',
  pause: 'Bestellannahme pausieren',
  pauseFor: 'Pausieren für',
  pauseStep: '{minutes}\u00a0Min.',
  pauseForTitle: 'Bestellannahme für {minutes} Minuten pausieren?',
  pauseForText:
    'Kunden sehen, ab wann sie wieder bestellen können. Offene Bestellungen laufen weiter.',
  pauseTitle: 'Bestellannahme pausieren?',
  pauseText:
    'Kunden können erst wieder bestellen, wenn Sie die Annahme fortsetzen. Offene Bestellungen laufen weiter.',
  resume: 'Bestellannahme fortsetzen',
  resumeTitle: 'Bestellannahme fortsetzen?',
  resumeText: 'Kunden können sofort bestellen.',
  guestsOn: 'Gäste können bestellen',
  guestsOff: 'Gäste können nicht bestellen',
  guestsStopped: 'Gäste können nicht bestellen: zu viele wartende Gastbestellungen',
  allowGuests: 'Gastbestellungen erlauben',
  allowGuestsTitle: 'Gastbestellungen erlauben?',
  allowGuestsText: 'Kunden ohne Konto können sofort bestellen.',
  stopGuests: 'Gastbestellungen stoppen',
  stopGuestsTitle: 'Gastbestellungen stoppen?',
  stopGuestsText:
    'Kunden brauchen dann ein Konto zum Bestellen. Offene Bestellungen laufen weiter.',
  busyLabel: 'Viel los: Zusatzminuten für jede voraussichtliche Zeit',
  busyNone: 'Keine',
  busyAdd: '{minutes, plural, one {# Minute hinzufügen} other {# Minuten hinzufügen}}',
  busyAddTitle: '{minutes, plural, one {# Minute hinzufügen?} other {# Minuten hinzufügen?}}',
  busyAddText:
    'Alle voraussichtlichen Zeiten verschieben sich entsprechend, bei offenen und neuen Bestellungen.',
  busyRemove: 'Minuten entfernen',
  busyRemoveTitle: 'Zusatzminuten entfernen?',
  busyRemoveText: 'Die voraussichtlichen Zeiten richten sich wieder nach den offenen Bestellungen.',

  // This screen.
  screenHint: 'Auf diesem Gerät für diese Station gespeichert.',
  layout: 'Anordnung',
  layoutLanes: 'Spalten',
  layoutLanesHint: 'Eine Spalte je Schritt',
  layoutGrid: 'Raster',
  layoutGridHint: 'Alle offenen Bons, die ältesten zuerst',
  layoutRail: 'Bonleiste',
  layoutRailHint: 'Eine Reihe hoher Bons',
  layoutLines: 'Positionen',
  layoutLinesHint: 'Alle Bons nach Artikel zusammengefasst',
  textSize: 'Schriftgröße',
  textSmall: 'Klein',
  textNormal: 'Normal',
  textLarge: 'Groß',
  textHuge: 'Sehr groß',
  alarm: 'Alarm',
  alarmOwn: 'Für diese Station',
  alarmOwnHint: 'Klingelt für alles, was hier zu sehen ist',
  alarmAll: 'Für alle Bestellungen',
  alarmAllHint: 'Klingelt für jede Station',
  alarmSilent: 'Stumm',
  alarmSilentHint: 'Blinkt nur',

  // Who acts on a shared screen.
  personAsk: 'Wer ist hier?',
  personAs: 'als {name}',
  personTitle: 'Wer ist hier?',
  personHint: 'Was Sie auf diesem Bildschirm tun, wird mit Ihrem Namen festgehalten.',
  personDone: '{name} ist fertig',
  personPin: 'PIN von {name}',
  personPinLabel: 'PIN',
  personDelete: 'Letzte Ziffer löschen',
  personEnter: 'OK',
  personOther: 'Jemand anderes',

  // Keys.
  keysHint:
    'Tippen Sie die Nummer eines Bons, um ihn auszuwählen. Um eine Taste zu ändern, klicken Sie sie hier an und drücken Sie dann die neue.',
  keysReset: 'Auf Standard zurücksetzen',
  keyChange: '{action}: {key}. Taste ändern',
  keyAsked: 'Taste drücken',
  keySpace: 'Leertaste',
  keyEnter: 'Enter',
  keyBackspace: 'Rücktaste',
  keyOnPad: 'Num {key}',
  actionNext: 'Nächster Bon',
  actionPrevious: 'Voriger Bon',
  actionDown: 'Nächste Position',
  actionUp: 'Vorige Position',
  actionBump: 'Nächster Schritt des Bons',
  actionLine: 'Position als fertig oder gepackt markieren',
  actionRecall: 'Bon zurückholen, sonst den zuletzt erledigten',
  actionPriority: 'Vorrang an oder aus',
  actionAcknowledge: 'Warnung als gesehen markieren',
  actionStation: 'Nächste Station',
  actionLayout: 'Nächste Anordnung',
  actionPanel: 'Gesamtmengen und Vorbestellungen',
  actionOrdering: 'Bestellannahme pausieren oder bremsen',
  actionSound: 'Ton und Testton',
  actionHelp: 'Diese Tasten anzeigen',
};
