import type { console as English } from '../../en/staff/console.ts';
import type { Translation } from '../../translate.ts';

export const console: Translation<typeof English> = {
  // The page
  title: 'Bestellungen',
  viewerText:
    'Die zuletzt geänderten stehen oben. Neue Bestellungen und Änderungen erscheinen sofort.',
  unseenTabTitle: '({count}) Bestellungen',
  ordersPlural: 'Bestellungen',
  closedOrdersPlural: 'Bestellungen',
  views: 'Ansichten',
  export: 'Exportieren',
  filters: 'Filter',
  filtersCount: 'Filter ({count})',
  layout: 'Anordnung',
  layoutBoard: 'Board',
  layoutTable: 'Tabelle',
  layoutStuck: 'Hängt fest',
  layoutStuckCount: 'Hängt fest ({count})',
  openOrders: 'Offene Bestellungen',
  newCount: '{count} neu',
  tryAgain: 'Erneut versuchen',
  orderCount: '{count, plural, one {# Bestellung} other {# Bestellungen}}',

  // How an order gets to its customer
  pickup: 'Abholung',
  delivery: 'Lieferung',
  requestedFor: 'Für <time></time>',
  noCourier: 'Noch kein Kurier',

  // The sound for new orders
  soundOff: 'Ton aus',
  soundOffHint: 'Ton für neue Bestellungen einschalten (mit Testton)',
  soundOn: 'Ton an',
  soundOnHint: 'Neue Bestellungen sind auf diesem Gerät zu hören. Ton ausschalten.',
  soundBlocked: 'Ton blockiert',
  soundBlockedHint: 'Klicken Sie irgendwo auf die Seite, um den Ton zu erlauben',

  // What happened while the admin was away
  unseenAdded: '{added} neu',
  unseenChanged: '{changed} geändert',
  unseenBoth: '{added} neu, {changed} geändert',
  unseenSince: 'Seit Ihrem letzten Besuch (<time></time>): <strong>{unseen}</strong>',
  markUnseenAsSeen: 'Als gesehen markieren',

  // The list’s keys
  keyNext: 'Nächste Bestellung',
  keyPrevious: 'Vorige Bestellung',
  keyOpen: 'Bestellung öffnen (oder Enter auf der Bestellung drücken)',
  keySelect: 'Bestellung auswählen',
  keySelectAll: 'Alle angezeigten Bestellungen auswählen',
  keySearch: 'Bestellungen durchsuchen',
  keyLetIn: 'Neue Bestellungen anzeigen',
  keyLayout: 'Board oder Tabelle',
  keyAll: 'Alle Bestellungen',
  keyNew: 'Neue Bestellungen',
  keyConfirmed: 'Bestätigte Bestellungen',
  keyPreparing: 'Bestellungen in Zubereitung',
  keyReady: 'Fertige Bestellungen',
  keyOnItsWay: 'Bestellungen unterwegs',

  // Steps: the board’s columns and the filter above them
  stepsLabel: 'Bestellungen nach Status',
  stepAll: 'Alle',
  stepNew: 'Neu',
  stepNewEmpty: 'Keine neuen Bestellungen',
  stepConfirmed: 'Bestätigt',
  stepConfirmedEmpty: 'Nichts zuzubereiten',
  stepPreparing: 'In Zubereitung',
  stepPreparingEmpty: 'Nichts in Zubereitung',
  stepReady: 'Fertig',
  stepReadyEmpty: 'Gerade nichts fertig',
  stepOnItsWay: 'Unterwegs',
  stepOnItsWayEmpty: 'Keine Lieferungen unterwegs',
  stepEmptyHint: 'Andere Bestellungen finden Sie oben unter „Alle“.',

  // Nothing to list
  emptyTitle: 'Keine offenen Bestellungen',
  emptyHint: 'Neue Bestellungen erscheinen hier, sobald sie eingehen.',
  emptyMenu: 'Speisekarte ansehen',
  noMatchTitle: 'Keine passenden offenen Bestellungen',
  noMatchHint: 'Versuchen Sie es mit weniger Filtern oder einer anderen Suche.',
  noMatchShowAll: 'Alle Bestellungen anzeigen',

  // More orders than the list can show
  limitUnknown: '{shown, number} Bestellungen werden angezeigt. Es gibt noch mehr.',
  limit: '{shown, number} von {total, number} werden angezeigt',
  limitHint:
    'Sie sehen die ältesten offenen Bestellungen und die neuesten, die auf Bestätigung warten. Schließen Sie fertige Bestellungen ab, um die übrigen zu sehen.',

  // An order on a card or in a row
  select: '{order} auswählen',
  priority: 'Vorrang',
  priorityAdd: 'Anderen vorziehen',
  priorityRemove: 'Vorrang entfernen',
  details: 'Details',
  waiting: '<hidden>Wartezeit </hidden><wait></wait>',
  waitingLate: '{time}<hidden>, zu spät</hidden>',
  noLongerHere: 'Nicht mehr in dieser Liste',
  beingChecked: 'Wird geprüft',
  itemsBeingChecked: '{count, plural, one {# Artikel wird} other {# Artikel werden}} geprüft',
  moreLines: 'und {count} weitere',
  reason: '<label>Grund: </label><text>{reason}</text>',
  refused: '{title}. {message}',

  // The last move and who made it. Names stand after “von”, in the dative. Only “Kunde” is replaced,
  // by “vom Kunden”, where it can occur: customers place and cancel.
  movedPlaced: 'Bestellt {who, select, Kunde {vom Kunden} other {von {who}}}, <time></time>',
  movedChecked: 'Geprüft von {who}, <time></time>',
  movedConfirmed: 'Bestätigt von {who}, <time></time>',
  movedStarted: 'Zubereitung gestartet von {who}, <time></time>',
  movedReady: 'Fertig gemeldet von {who}, <time></time>',
  movedReturned: 'Zurückgebracht von {who}, <time></time>',
  movedSentOut: 'Losgeschickt von {who}, <time></time>',
  movedCompleted: 'Abgeschlossen von {who}, <time></time>',
  movedCanceled: 'Storniert {who, select, Kunde {vom Kunden} other {von {who}}}, <time></time>',
  movedDeclined: 'Abgelehnt von {who}, <time></time>',
  whoYou: 'Ihnen',
  whoCustomer: 'Kunde',
  whoAdmin: 'der Leitung',
  whoKitchen: 'der Küche',
  whoCourier: 'einem Kurier',
  whoSystem: 'Fireline',

  // What is known of an order: columns, filters, sorting
  fieldOrder: 'Bestellung',
  fieldName: 'Name',
  fieldStatus: 'Status',
  fieldType: 'Art',
  fieldItems: 'Positionen',
  fieldWaiting: 'Wartezeit',
  fieldTotal: 'Summe',
  fieldCourier: 'Kurier',
  fieldAttention: 'Zu beachten',
  fieldCustomer: 'Kunde',
  fieldPlaced: 'Bestellt',
  fieldUpdated: 'Zuletzt geändert',
  unknownCourier: 'Ein Kurier',

  // Why an order deserves a second look
  markLate: 'Zu spät',
  markNote: 'Mit Hinweis',
  markLater: 'Vorbestellung',

  // Filters
  filterStation: 'Station',
  filterFrom: 'Bestellt ab',
  filterUntil: 'Bestellt bis',
  anyType: 'Abholung und Lieferung',
  anyStation: 'Alle Stationen',
  anyCustomer: 'Alle Kunden',
  oneCustomer: 'Ein Kunde',
  today: 'Heute',
  yesterday: 'Gestern',
  lastWeek: 'Letzte 7\u00a0Tage',
  sortBy: 'Sortieren nach',
  sortWait: 'Wartezeit',
  sortNumber: 'Nummer',
  sortDirection: 'Reihenfolge',
  sortDescending: 'Absteigend',
  sortAscending: 'Aufsteigend',
  tableColumns: 'Tabellenspalten',
  filtersClear: 'Alle zurücksetzen',
  filtersShow: 'Anzeigen',
  activeFilters: 'Aktive Filter',
  removeFilter: 'Filter entfernen: {filter}',
  daysUntil: 'Bis {day}',
  daysSince: 'Ab {day}',
  daysBetween: '{from} – {to}',

  // Search
  searchLabel: 'Nummer, Name, Artikel, Telefon oder E-Mail',
  everywhereTitle: 'Alle Bestellungen, auch geschlossene',
  everywhereSearch: 'Alle Bestellungen nach „{text}“ durchsuchen',
  foundNone:
    'Keine Treffer für „{text}“. Durchsucht werden Nummer, Name, Telefon und E-Mail, nicht die Artikel.',
  foundNoOthers:
    'Keine weiteren Treffer für „{text}“. Durchsucht werden Nummer, Name, Telefon und E-Mail, nicht die Artikel.',
  foundNoNewest:
    'Keine Treffer für „{text}“ unter den neuesten Bestellungen. Geben Sie mehr ein, um die Suche einzugrenzen.',
  foundMaybeMore:
    '{count, plural, one {# Bestellung} other {# Bestellungen}}. Vielleicht passen auch ältere.',

  // Saved views
  viewsTitle: 'Gespeicherte Ansichten',
  viewsHint: 'Eine Ansicht speichert Filter, Suche, Sortierung, Spalten und Anordnung.',
  viewsEmpty:
    'Noch keine gespeicherten Ansichten. Stellen Sie die Filter ein, die Sie oft brauchen, und geben Sie der Ansicht unten einen Namen.',
  viewsOwn: 'Meine',
  viewsShared: 'Mit der Leitung geteilt',
  viewDelete: 'Ansicht „{view}“ löschen',
  viewName: 'Aktuelle Ansicht speichern als',
  viewShare: 'Mit der Leitung teilen',
  viewSave: 'Ansicht speichern',

  // Several orders at once
  selectedLabel: 'Ausgewählte Bestellungen',
  selectedCount: '{count} ausgewählt',
  selectAllCount: 'Alle {count} auswählen',
  selectedMove: 'Status ändern\u00a0…',
  selectedClear: 'Auswahl aufheben',
  bulkTitle: 'Status ändern',
  bulkMove: 'Schritt',
  bulkChoice: '{move} ({count} von {total})',
  bulkReasonHint: 'Gilt für jede Bestellung, die einen Grund braucht. Kunden sehen ihn.',
  bulkPlanLabel: 'Was mit jeder Bestellung passiert',
  bulkBecomes: 'wird zu',
  bulkNoMove: 'Bleibt unverändert. {why}',
  bulkAlreadyThere: 'Sie hat diesen Status schon.',
  bulkGone:
    'Inzwischen geschlossen, vom Kunden oder auf einem anderen Bildschirm. Bleibt unverändert.',
  bulkNone: 'Für keine dieser Bestellungen ist ein nächster Schritt möglich.',
  bulkApply: '{move}: {count, plural, one {# Bestellung} other {# Bestellungen}}',
  bulkProgress:
    '{moved} von {total} geändert{failed, plural, =0 {} other {, # fehlgeschlagen}}{rest, select, sending {, der Rest wird gesendet} waiting {, der Rest ist noch nicht gesendet} other {}}',
  bulkResultLabel: 'Ergebnis für jede Bestellung',
  bulkMoved: 'Geändert',
  bulkNotMoved: 'Nicht geändert. {why}',
  bulkSending: 'Wird gesendet\u00a0…',
  bulkWaiting: 'Noch nicht gesendet',
  bulkRetry: '{count} erneut versuchen',
  bulkNoRetry: 'Kein neuer Versuch möglich',
  bulkBack: 'Zurück',
  bulkDone: 'Fertig',

  // Orders of other days, and closed ones
  closedTitle: 'Zuletzt geschlossen',
  closedEmpty: 'Noch keine geschlossenen Bestellungen.',
  closedShowAll: 'Alle {count} anzeigen',
  closedShowFewer: 'Weniger anzeigen',
  pastLabel: 'Bestellungen, seitenweise geladen',
  pastLoading: 'Wird geladen\u00a0…',
  pastCount:
    '{count, plural, one {# Bestellung} other {# Bestellungen}}. Diese Liste aktualisiert sich nicht live.',
  pastCountSoFar:
    'Bisher {count, plural, one {# Bestellung} other {# Bestellungen}}. Diese Liste aktualisiert sich nicht live.',
  pastCountOf:
    '{shown} von {count, plural, one {# Bestellung} other {# Bestellungen}}. Diese Liste aktualisiert sich nicht live.',
  pastCountOfSoFar:
    '{shown} von bisher {count, plural, one {# Bestellung} other {# Bestellungen}}. Diese Liste aktualisiert sich nicht live.',
  pastNoMatchTitle: 'Keine passenden Bestellungen',
  pastNoMatchHint: 'Versuchen Sie es mit anderen Tagen oder weniger Filtern.',
  pastOlder: 'Ältere Bestellungen laden',

  // Orders that are stuck
  stuckUnchecked: 'Noch nicht geprüft',
  stuckUncheckedWhy:
    'Vor über {minutes, plural, one {einer Minute} other {# Minuten}} gesendet und immer noch nicht geprüft. Fireline versucht es jede Minute erneut.',
  stuckUnseen: 'Auf keinem Küchenbildschirm',
  stuckUnseenWhy:
    'Vor über {seconds} Sekunden eingegangen und noch auf keinem Küchenbildschirm erschienen. Prüfen Sie, ob ein Bildschirm an ist, und sagen Sie der Küche selbst Bescheid.',
  stuckUnconfirmed: 'Wartet auf Bestätigung',
  stuckUnconfirmedWhy:
    'Seit über {minutes, plural, one {einer Minute} other {# Minuten}} nicht bestätigt. Nach der doppelten Zeit wird die Bestellung automatisch storniert.',
  stuckUncollected: 'Fertig, nicht abgeholt',
  stuckUncollectedWhy:
    'Seit über {minutes, plural, one {einer Minute} other {# Minuten}} fertig (ab dann gelten Bons in diesem Shop als zu spät). Rufen Sie den Kunden an oder suchen Sie einen Kurier.',
  stuckUnfollowed: 'Änderung nicht mitgeteilt',
  stuckUnfollowedWhy:
    'Status vor über {minutes, plural, one {einer Minute} other {# Minuten}} geändert, aber Verlauf und Nachrichten fehlen. Fireline holt das innerhalb einer Stunde nach. Wenn es eilt, sagen Sie dem Kunden selbst Bescheid.',
  stuckUnrefunded: 'Geld nicht zurückgegeben',
  stuckUnrefundedWhy:
    'Die Bestellung wurde storniert oder abgelehnt, und der Zahlungsdienst hat die Rückzahlung abgelehnt. Öffnen Sie sie, um es noch einmal zu versuchen oder das Geld bar oder per Karte zurückzugeben.',
  stuckFor: '<hidden>Dauer: </hidden><wait></wait>',
  stuckLimits: 'Wann eine Bestellung festhängt',
  stuckNoneTitle: 'Nichts hängt fest',
  stuckNoneHint: 'Alle Bestellungen laufen, und die Küchenbildschirme sind an.',
  noScreenTitle: 'Kein Küchenbildschirm ist an',
  noScreenHint:
    'Es gibt Bestellungen für die Küche, aber kein Bildschirm zeigt sie an. Öffnen Sie dort auf einem Bildschirm die Seite „Küche“.',
  screensOffline: 'Küchenbildschirme offline',
  screensOfflineHint:
    'Seit über 90\u00a0Sekunden kein Signal. Prüfen Sie, ob sie an und verbunden sind. Bildschirme, die ordnungsgemäß geschlossen wurden, stehen hier nicht.',
  screenLastSeen: 'Zuletzt gesehen <time></time>',
  failedEvents: '{count, plural, one {# Fehler} other {# Fehler}}',
  failedEventsHint:
    'Fireline konnte einen Folgeschritt nicht abschließen, etwa eine Nachricht senden, und versucht es nicht weiter.',
  failedEventsView: 'Fehler ansehen',
  reachCustomer: 'Kunden kontaktieren<hidden>: {order}</hidden>',

  // One order
  orderTitle: 'Bestellung',
  orderTitleNumber: 'Bestellung {number}',
  orderTabTitle: '{status}: {number}',
  orderLoading: 'Bestellung wird geladen',
  orderDamagedTitle: 'Diese Bestellung ist nicht lesbar',
  orderDamagedHint:
    'Die Daten sind beschädigt oder neuer als diese Seite. Laden Sie die Seite neu. Hilft das nicht, sagen Sie der Person Bescheid, die Fireline betreut, und kontaktieren Sie den Kunden.',
  orderDamagedName: 'Kunde',
  orderErrorTitle: 'Die Bestellung kann nicht angezeigt werden',
  orderMissingTitle: 'Bestellung nicht gefunden',
  orderMissingHint: 'Vielleicht wurde sie gelöscht, oder der Link ist unvollständig.',
  alsoViewing: 'Auch geöffnet bei {names}',
  alsoViewingAnd: '{names} und {name}',
  openTicket: 'Bon',
  openSlip: 'Packzettel',
  openPage: 'Ganze Seite öffnen',
  thisOrder: 'Diese Bestellung',
  keyPrintTicket: 'Küchenbon drucken',
  keyAddNote: 'Notiz hinzufügen',
  keyPriority: 'Vorrang an oder aus',
  actionsLabel: 'Aktionen für diese Bestellung',
  undoMove: 'Letzten Schritt rückgängig machen',
  saveAsNote: 'Als Notiz speichern',

  // Its parts
  partNote: 'Hinweis des Kunden',
  partTimeline: 'Verlauf',
  partCarrier: 'Lieferdienst',
  partCheckpoint: 'Meldung zur Lieferung',
  partFacts: 'Über diese Bestellung',

  // What was ordered
  linesBeingChecked: 'Die Preise werden geprüft.',
  linesUnpriced: 'Für diese Bestellung gab es nie einen Preis. Es wurde also nichts berechnet.',
  linePrepared: 'zubereitet',
  lineContains: 'Enthält {allergens}',
  sumSubtotal: 'Zwischensumme',
  sumDelivery: 'Lieferung',
  sumTotal: 'Summe',
  quoted: '„{text}“',

  // Its dates and links
  factRequestedFor: 'Wunschtermin',
  factAsSoonAsPossible: 'So bald wie möglich',
  factEstimate: 'Voraussichtliche Zeit',
  factCustomerPage: 'Seite des Kunden',
  factTrackingLink: 'Tracking-Link',
  factOpen: 'Öffnen',
  factRevoked: 'Vom Kunden deaktiviert',
  factNotYet: 'Noch keiner',
  factId: 'ID',

  // Its customer
  contactNone: 'Keine Kontaktdaten.',
  contactEdit: 'Kontaktdaten bearbeiten',
  contactCall: '<hidden>Anrufen: </hidden>{phone}',
  contactEmail: '<hidden>E-Mail an </hidden>{email}',
  contactLabel: 'Kontakt',
  contactElsewhere: 'Jemand anderes hat diese Daten gerade geändert',
  contactElsewhereHint: 'Wenn Sie speichern, ersetzen Ihre Angaben die anderen.',
  contactTakeTheirs: 'Andere übernehmen',
  contactPhone: 'Telefon',
  contactMail: 'E-Mail',
  contactAddress: 'Lieferadresse',
  contactSave: 'Kontaktdaten speichern',
  discard: 'Verwerfen',
  dataDownload: 'Kundendaten herunterladen',
  dataDelete: 'Kundendaten löschen',
  dataDeleteTitle: 'Alle Daten von {name} löschen?',
  dataDeleteHint:
    'Gelöscht werden das Konto sowie Name, Kontaktdaten und Hinweise in allen Bestellungen dieses Kunden. Was bestellt und bezahlt wurde, bleibt ohne Namen in Ihren Zahlen. Das lässt sich nicht rückgängig machen.',
  dataKeep: 'Behalten',
  dataFailed: 'Das hat nicht geklappt',
  dataFailedHint: 'Versuchen Sie es noch einmal.',
  dataDeleted: 'Gelöscht',
  dataDeletedFrom:
    'Der Name wurde aus {count, plural, one {# Bestellung} other {# Bestellungen}} entfernt.',

  // Its delivery
  courierOffered: 'Angeboten, noch nicht übernommen',
  courierOfferedUntil: 'Angeboten bis <time></time>, noch nicht übernommen',
  courierNone: 'Kein Kurier zugewiesen.',
  courierUnnamed: 'Kurier ohne Namen',
  courierAny: 'Offen für alle Kuriere',
  courierFormer: 'Jemand, der kein Kurier mehr ist',
  courierAssign: 'Zuweisen',
  courierUnassign: 'Zuweisung aufheben',
  carrierName: 'Name',
  carrierNumber: 'Sendungsnummer',
  trackWithCarrier: 'Auf der Seite des Lieferdienstes verfolgen',
  carrierSave: 'Lieferdienst speichern',
  checkpointPlace: 'Ort',
  checkpointText: 'Details',
  checkpointHint: 'Der Kunde und alle, die den Tracking-Link haben, sehen das sofort.',
  checkpointAdd: 'Meldung hinzufügen',
  checkpointClosed: 'Die Bestellung ist geschlossen. Meldungen sind nicht mehr möglich.',
  checkpointRecalled:
    'Die Bestellung ist wieder in der Küche. Meldungen sind möglich, sobald sie fertig ist.',

  // Its timeline
  timelineEmpty: 'Noch keine Einträge.',
  timelineAccepted: 'Automatisch angenommen',
  timelineRecalled: 'In die Küche zurückgeholt',
  timelineFailed: 'Lieferung fehlgeschlagen',
  timelineNote: 'Notiz',
  timelineCheckpoint: 'Meldung zur Lieferung',
  timelineBy:
    '{who, select, you {von Ihnen} customer {vom Kunden} carrier {vom Lieferdienst} other {von Fireline}}{state, select, sending {, wird gesendet} waiting {, noch nicht gesendet} other {}}',
  timelineByPerson:
    'von <person></person> ({role, select, admin {Leitung} kitchen {Küche} other {Kurier}}){state, select, sending {, wird gesendet} waiting {, noch nicht gesendet} other {}}',
  timelineSent: 'gesendet <time></time>',
  checkpointRemove: 'Meldung „{place}“ entfernen',
  checkpointRemoveTitle: '„{place}“ entfernen?',
  checkpointRemoveHint:
    'Die Meldung verschwindet von der Bestellseite des Kunden und von der öffentlichen Tracking-Seite.',
  checkpointRemoveConfirm: 'Meldung entfernen',
  checkpointKeep: 'Behalten',
  noteLabel: 'Interne Notiz',
  noteHint: 'Kunden sehen sie nie.',
  noteAdd: 'Notiz hinzufügen',

  // On paper
  printTitle: '{order} drucken',
  printBack: 'Zurück zur Bestellung',
  printButton: 'Drucken\u00a0…',
  printPaper: 'Papier',
  printTicketPaper: 'Küchenbon, 80\u00a0mm',
  printSlipPaper: 'Packzettel, A4',
  keysPrinting: 'Drucken',
  keyPrint: 'Drucken',
  keyTicket: 'Küchenbon',
  keySlip: 'Packzettel',
  paperPlaced: 'Bestellt: {time}',
  paperRequestedFor: 'Wunschtermin: {time}',
  paperPrinted: 'Gedruckt: {time}',
  paperAnyStation: 'Beliebige Station',
  paperNoItems: 'Noch keine Positionen. Die Bestellung wird geprüft.',
  paperContains: 'Enthält <text>{allergens}</text>',
  slipContents: 'Inhalt der Tüte',
  slipPacked: 'Gepackt',
  slipQuantity: 'Menge',
  slipItem: 'Artikel',
  slipPrice: 'Preis',
  slipNote: '<label>Hinweis: </label><text>{note}</text>',

  // A message to customers
  messageOne: 'Kunden anschreiben',
  messageOneHint: 'Sie geht in den Posteingang und als Push-Mitteilung und E-Mail, falls genutzt.',
  messageAll: 'Alle Kunden anschreiben',
  messageAllHint:
    '{count, plural, one {Sie geht an 1 Kunden mit offener Bestellung} other {Sie geht an alle {count} Kunden mit offener Bestellung}}: in den Posteingang und als Push-Mitteilung und E-Mail, falls genutzt.',
  messageText: 'Nachricht',
  messageSend: '{count, plural, one {Senden} other {An {count} senden}}',
  messageSent: '{count, plural, one {An 1 Kunden gesendet} other {An {count} Kunden gesendet}}',
  messageFailed: 'Die Nachricht wurde nicht gesendet',
  messageCancel: 'Abbrechen',
};
