import type { office as English } from '../../en/staff/office.ts';
import type { Translation } from '../../translate.ts';

export const office: Translation<typeof English> = {
  // What is recorded about an order, named by its number: "#7F3KQ2ZD".
  noteMissing: 'Geben Sie eine Notiz ein.',
  noteNotSaved: '{order}: Die Notiz wurde nicht gespeichert',
  checkpointNotSaved: '{order}: Die Meldung zur Lieferung wurde nicht gespeichert',
  unsentEvent: '{order}: „{typed}“',
  checkpointNotRemoved: 'Die Meldung zur Lieferung wurde nicht entfernt',
  checkpointRemoved: '{order}: Meldung zur Lieferung entfernt',
  carrierNotSaved: '{order}: Der Lieferdienst wurde nicht gespeichert',
  carrier: '{order}: Lieferdienst',
  contactNotSaved: '{order}: Die Kontaktdaten wurden nicht gespeichert',
  contact: '{order}: Kontaktdaten',
  paperworkRefused:
    'Der Server hat diese Änderung abgelehnt: Die Bestellung ist inzwischen weiter, oder Ihre Rolle hat sich geändert.',

  // The export dialog.
  exportTitle: 'Bestellungen exportieren',
  exportNoContacts:
    'Eine CSV-Datei für Tabellenprogramme, ohne Telefonnummern, E-Mail-Adressen, Adressen und Kuriere. Zeiten in der Zeitzone des Shops.',
  exportText: 'Eine CSV-Datei für Tabellenprogramme, mit Zeiten in der Zeitzone des Shops.',
  exportCancel: 'Abbrechen',
  exportClose: 'Schließen',
  exportStart: 'Exportieren',
  exportAlso: 'Zusätzlich gefiltert nach: {condition}.',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  daysMissing: 'Wählen Sie den ersten und den letzten Tag aus.',
  daysReversed: 'Der erste Tag darf nicht nach dem letzten liegen.',
  status: 'Status',
  statusAny: 'Alle Status',
  statusOpen: 'Offen',
  statusUnsold: 'Storniert oder abgelehnt',
  type: 'Art',
  typeAny: 'Abholung und Lieferung',
  typePickup: 'Abholung',
  typeDelivery: 'Lieferung',
  containing: 'Enthält',
  containingNoContacts: 'Durchsucht Bestellnummer, Name, Hinweise und Positionen.',
  containingHint: 'Durchsucht Bestellnummer, Name, Hinweise, Positionen, Telefon und E-Mail.',
  rows: 'Zeilen',
  rowsOrders: 'Eine pro Bestellung',
  rowsLines: 'Eine pro Position',
  format: 'Tabellenprogramm',
  formatHint:
    'Was Spalten trennt und wie Beträge geschrieben werden. Dieses Gerät merkt sich Ihre Auswahl.',
  formatComma: 'Kommas, 12.90',
  formatSemicolon: 'Semikolons, 12,90',
  formatPoint: 'Semikolons, 12.90',
  formatPlain: 'Kommas, 12.90, für andere Programme (ohne Byte Order Mark)',

  // Its progress and result.
  exportLabel: 'Export',
  exportStarting: 'Wird gestartet\u00a0…',
  exportProgress:
    '{read} von {total, plural, one {{total} Bestellung} other {{total} Bestellungen}}',
  exportCanceledTitle: 'Abgebrochen',
  exportCanceledText: 'Es wurde keine Datei gespeichert.',
  exportFailedTitle: 'Es wurde keine Datei gespeichert',
  exportFailedText:
    'Die Bestellungen konnten nicht exportiert werden. Versuchen Sie es noch einmal.',
  exported:
    '{count, plural, one {1 Bestellung exportiert} other {{count} Bestellungen exportiert}}',
  unreadable:
    '{count, plural, one {1 Bestellung ist nicht lesbar und fehlt in der Datei.} other {{count} Bestellungen sind nicht lesbar und fehlen in der Datei.}}',

  // The columns of the file.
  columnNumber: 'Nummer',
  columnStatus: 'Status',
  columnType: 'Art',
  columnCustomer: 'Kunde',
  columnPhone: 'Telefon',
  columnEmail: 'E-Mail',
  columnAddress: 'Adresse',
  columnCourier: 'Kurier',
  columnPlaced: 'Eingegangen ({timeZone})',
  columnRequested: 'Wunschtermin ({timeZone})',
  columnConfirmed: 'Bestätigt ({timeZone})',
  columnPreparing: 'In Zubereitung ({timeZone})',
  columnReady: 'Fertig ({timeZone})',
  columnOutForDelivery: 'Unterwegs ({timeZone})',
  columnClosed: 'Geschlossen ({timeZone})',
  columnReason: 'Grund',
  columnItems: 'Positionen',
  columnNote: 'Hinweis',
  columnSubtotal: 'Zwischensumme',
  columnTaxRate: 'Steuersatz (%)',
  columnTax: 'Steuer',
  columnTaxIncluded: 'Preise enthalten Steuer',
  columnTaxes: 'Steuer nach Satz',
  columnRounding: 'Rundung',
  columnDiscount: 'Rabatt',
  columnDiscountCode: 'Rabattcode',
  columnServiceCharge: 'Servicegebühr',
  columnDeliveryFee: 'Liefergebühr',
  columnTotal: 'Gesamt',
  columnPaid: 'Bezahlt',
  columnRefunded: 'Zurückgezahlt',
  columnTips: 'Trinkgeld',
  columnPayBy: 'Kunde zahlt mit',
  columnCurrency: 'Währung',
  columnLine: 'Position',
  columnProduct: 'Produkt',
  columnProductId: 'Produkt-ID',
  columnChoices: 'Auswahl',
  columnStation: 'Station',
  columnQuantity: 'Menge',
  columnUnitPrice: 'Einzelpreis',
  columnLineTotal: 'Gesamtpreis',

  // Saved views of the order list.
  viewNotShared: 'Die Ansicht „{view}“ wurde nicht geteilt',
  viewNotDeleted: 'Die Ansicht „{view}“ wurde nicht gelöscht',
  view: 'Ansicht „{view}“',
  viewDeleted: 'Ansicht „{view}“ gelöscht',
  viewsNotSaved: 'Ihre Ansichten wurden nicht gespeichert',
  views: 'Ihre Ansichten',

  // Products.
  notSaved: '„{product}“ wurde nicht gespeichert',
  notDeleted: '„{product}“ wurde nicht gelöscht',
  deleted: '„{product}“ gelöscht',
  stockNotChanged: 'Der Bestand von „{product}“ wurde nicht geändert',
  stockMore: '{product}: Bestand erhöht',
  stockLess: '{product}: Bestand verringert',
  menuNotRearranged: 'Die Speisekarte wurde nicht umsortiert',
  menuArrangement: 'Reihenfolge der Speisekarte',

  // Their pictures.
  pictureNotSaved: 'Das Bild wurde nicht gespeichert',
  picture: 'Neues Bild',
  pictureWrongType: 'Wählen Sie ein Bild: JPEG, PNG, WebP, AVIF oder GIF.',
  pictureTooLarge: 'Diese Datei hat {size}\u00a0MB. Wählen Sie eine mit höchstens 25\u00a0MB.',
  pictureUnreadable: 'Diese Datei lässt sich nicht als Bild öffnen.',
  pictureNotSmallEnough: 'Dieses Bild lässt sich nicht ausreichend verkleinern.',
  pictureNotEncoded: 'Dieses Bild ist zu groß.',
  pictureUnsupported: 'Ihr Browser kann dieses Bild nicht verarbeiten.',

  // Why the server refused something.
  refusedAdmin:
    'Der Server hat diese Änderung abgelehnt. Möglicherweise hat sich Ihre Rolle geändert.',
  refusedProduct:
    'Der Server hat diese Änderung abgelehnt. Möglicherweise wurde das Produkt gelöscht, oder Ihre Rolle hat sich geändert.',
  refusedTryAgain: 'Der Server hat das abgelehnt. Versuchen Sie es noch einmal.',
  testOrdersOnly: 'Testbestellungen funktionieren nur auf den Emulatoren.',

  // In files, and where a change is told.
  valueYes: 'ja',
  valueNo: 'nein',

  // What is unsent of an imported menu.
  importLabel: '{count, plural, one {Import von 1 Produkt} other {Import von {count} Produkten}}',
  importNotSaved:
    '{count, plural, one {1 Produkt wurde nicht importiert} other {{count} Produkte wurden nicht importiert}}',
};
