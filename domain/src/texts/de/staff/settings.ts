import type { settings as English } from '../../en/staff/settings.ts';
import type { Translation } from '../../translate.ts';

export const settings: Translation<typeof English> = {
  // The page
  title: 'Einstellungen',
  loading: 'Einstellungen werden geladen',
  failed: 'Die Einstellungen konnten nicht geladen werden',
  notConnectedTitle: 'Keine Verbindung',
  notConnectedText:
    'Auf diesem Gerät sind keine Einstellungen gespeichert. Sie erscheinen, sobald die Verbindung wieder da ist.',
  unreadableTitle: 'Ein Produkt ist nicht lesbar',
  unreadableText:
    'Korrigieren Sie zuerst: {products}. Vorher steht nicht fest, welche Kategorien und Stationen verwendet werden.',
  history: 'Verlauf',
  historyTitle: 'Änderungen an den Einstellungen',

  // Ordering now: what takes effect immediately
  paused: 'Bestellannahme ist pausiert',
  pausedText:
    'Kunden sehen die Speisekarte und behalten ihren Warenkorb, können aber nicht bestellen. Offene Bestellungen laufen weiter.',
  open: 'Bestellannahme läuft',
  openText: 'Kunden können während der Zeiten unten bestellen.',
  pause: 'Bestellannahme pausieren',
  pauseFor: 'Dauer der Pause',
  pauseStep: '{minutes}\u00a0Min.',
  pauseOpenEnd: 'Bis auf Weiteres',
  pauseTitle: 'Bestellannahme pausieren?',
  pauseText:
    'Kunden sehen sofort, dass Sie keine Bestellungen annehmen. Offene Bestellungen laufen weiter.',
  pauseCancel: 'Weiter annehmen',
  resume: 'Bestellannahme fortsetzen',
  resumeTitle: 'Bestellannahme fortsetzen?',
  resumeText: 'Kunden können sofort wieder bestellen.',
  resumeCancel: 'Pausiert lassen',
  guestsStoppedTitle: 'Gäste können gerade nicht bestellen',
  guestsStoppedText:
    '{count, plural, one {Mehr als eine Gastbestellung wartete} other {Mehr als # Gastbestellungen warteten}} auf Bestätigung. Prüfen Sie diese Bestellungen und lassen Sie Gäste dann wieder bestellen.',
  guestsLabel: 'Gäste können bestellen',
  guestsHint: 'Ist dies ausgeschaltet, brauchen Kunden zum Bestellen ein Konto.',
  busyLabel: 'Zusatzminuten',
  busyOff: 'Keine',
  busyStep: '+{minutes}',
  busyHint:
    'Verlängern jede neue voraussichtliche Zeit. Kunden sehen, dass bei Ihnen viel los ist.',

  // The shop
  shopTitle: 'Shop',
  shopText: 'Das sehen Kunden auf der Speisekarte, bei ihren Bestellungen und in E-Mails.',
  name: 'Name',
  phone: 'Telefon',
  phoneHint: 'Unter dieser Nummer erreichen Kunden Sie, wenn etwas nicht klappt.',
  phoneWrong: 'Geben Sie eine Telefonnummer wie +49 30 23125 000 ein.',
  address: 'Adresse',
  addressHint: 'In einer Zeile. Hier holen Kunden ihre Bestellungen ab.',
  timeZone: 'Zeitzone',
  timeZoneHint: 'Geben Sie eine Stadt wie Berlin ein und wählen Sie sie aus der Liste.',
  timeZoneNow:
    'Dort ist es jetzt {time}\u00a0Uhr. In dieser Zeitzone stehen alle Zeiten des Shops.',
  language: 'Sprache',
  languageHint:
    'Für Benachrichtigungen an das Team und für Kunden, deren Sprache nicht verfügbar ist.',
  region: 'Land',
  regionHint:
    'Entscheidet, wie Zeiten, Daten und Beträge geschrieben werden: {example}. Auch Adressen und Telefonnummern richten sich danach.',
  regionNone: 'Nicht angegeben',

  // Money
  moneyTitle: 'Preise und Gebühren',
  currency: 'Währung',
  currencyChanged:
    'Preise werden nicht umgerechnet: Aus 4,50\u00a0{before} werden 4,50\u00a0{after}. Vorhandene Bestellungen behalten ihre Währung, und Auswertungen führen jede Währung einzeln auf.',
  tax: 'Steuer',
  taxHint: 'Geben Sie 0 ein, wenn Sie keine Steuer erheben.',
  deliveryFee: 'Liefergebühr',
  deliveryFeeHint: 'Kommt zu jeder Lieferung hinzu.',

  // Tax, in more detail
  taxIncluded: 'Preise enthalten die Steuer',
  taxIncludedHint: 'Sonst kommt die Steuer zur Summe hinzu.',
  taxRates: 'Steuersätze',
  moreTax: 'Weitere Steuersätze, Servicegebühr und Rundung',
  ratesLabel: 'Steuersätze',
  ratesText: 'Für Produkte mit einer anderen Steuer. Wählen Sie den Satz beim Produkt aus.',
  rateAdd: 'Steuersatz hinzufügen',
  rateNumber: 'Steuersatz {number}',
  rateName: 'Name',
  ratePercent: 'Satz',
  rateRemove: '{name} entfernen',
  rateKept: '{name} gilt für {count, plural, one {# Produkt} other {# Produkte}}',
  rateKnown: 'Es gibt schon einen Steuersatz mit diesem Namen.',
  serviceCharge: 'Servicegebühr',
  serviceChargeHint: 'Vom Preis der Artikel. 0, wenn es keine gibt.',
  serviceFor: 'Servicegebühr für',
  serviceForName:
    '{type, select, pickup {Nur Abholungen} delivery {Nur Lieferungen} other {Alle Bestellungen}}',
  serviceTax: 'Steuer auf die Servicegebühr',
  deliveryTax: 'Steuer auf die Liefergebühr',
  deliveryTaxNone: 'Keine Steuer',
  standardRate: 'Regelsatz ({rate, number}\u00a0%)',
  namedRate: '{name} ({rate, number}\u00a0%)',
  taxRounding: 'Steuer runden',
  taxRoundingTotal: 'Einmal pro Satz',
  taxRoundingLine: 'Bei jeder Position',
  cashRounding: 'Gesamtbetrag runden auf',
  cashRoundingHint: 'Die kleinste Münze, mit der Kunden bezahlen.',

  // Opening hours
  hoursTitle: 'Öffnungszeiten',
  hoursText:
    'In der Zeitzone des Shops. Solange Sie geöffnet haben, können Kunden für sofort bestellen; vorbestellen können sie für alle diese Zeiten.',
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
  hoursClosed: 'Geschlossen',
  hoursFrom: '{day} von',
  hoursUntil: '{day} bis',
  hoursAllDay: 'ganztägig',
  hoursNextDay: 'am Folgetag',
  hoursAdd: 'Zeiten am {day} hinzufügen',
  hoursRemove: '{from}–{to} am {day} entfernen',
  hoursCopy: '{day} für alle Tage übernehmen',
  hoursIncomplete: 'Geben Sie beide Uhrzeiten ein.',
  hoursSame: 'Diese Uhrzeiten sind gleich. Für ganztägig geben Sie 00:00 und 00:00 ein.',
  hoursOverlap: 'Diese Zeiten überschneiden sich.',
  hoursOverlapNight: 'Die Zeiten von {day} reichen über Mitternacht in diese hinein.',
  otherHours: 'Andere Zeiten',
  otherHoursOn: '{date}: {hours}',
  otherTitle: 'Tage mit anderen Zeiten',
  otherText:
    'Feiertage und Feste. Ein Tag ohne Zeiten ist geschlossen. Geliefert wird an diesen Tagen zu den üblichen Lieferzeiten.',
  date: 'Datum',
  lastOrders: 'Letzte Bestellung',
  lastOrdersHint: 'Vor dem Schließen. Spätere Uhrzeiten können Kunden nicht wählen. Bis 240.',
  closedDates: 'Schließtage',
  dateAdd: 'Datum hinzufügen',
  dateRemove: '{date} entfernen',
  datePast: '{date} (vorbei)',
  dateKnown: 'Dieses Datum steht schon auf der Liste.',
  datesFull: 'Die Liste ist voll. Entfernen Sie vergangene Tage.',
  ordersWhenClosed:
    '{count, plural, one {# Bestellung gibt es schon für eine Zeit, in der der Shop geschlossen wäre} other {# Bestellungen gibt es schon für Zeiten, in denen der Shop geschlossen wäre}}',
  ordersWhenNotDelivering:
    '{count, plural, one {# Lieferung ist schon für eine Zeit bestellt, in der der Shop nicht liefern würde} other {# Lieferungen sind schon für Zeiten bestellt, in denen der Shop nicht liefern würde}}',
  ordersStay:
    'Sie bleiben offen. Rufen Sie diese Kunden an, oder stornieren Sie die Bestellungen mit einem Grund.',
  moreOrders: 'und {count} weitere',

  // Ordering ahead
  aheadTitle: 'Vorbestellungen',
  aheadText: 'Zeiten, die Kunden statt „So bald wie möglich“ wählen können.',
  slotMinutes: 'Länge der Zeitfenster',
  slotMinutesHint: '5 bis 240.',
  slotCapacity: 'Bestellungen pro Zeitfenster',
  slotCapacityHint:
    'Volle Zeitfenster werden nicht angeboten. Ohne Angabe ist die Zahl unbegrenzt.',
  daysAhead: 'Tage im Voraus',
  daysAheadHint: '0 heißt: nur heute. Höchstens 13.',

  // Orders
  ordersTitle: 'Bestellungen',
  accept: 'Bestellungen annehmen',
  acceptHint:
    'Angenommene Bestellungen gehen sofort in die Küche. Ihre Prüfungen und Grenzen gelten weiter.',
  acceptNever: 'Von Hand',
  acceptAlways: 'Automatisch',
  acceptInHours: 'Automatisch zu bestimmten Zeiten',
  acceptWhileQuiet: 'Automatisch, solange wenig los ist',
  acceptBelow: 'Weniger Bestellungen als',
  acceptBelowHint: 'In der Küche, auch noch nicht angenommene. 1 bis 999.',
  acceptBelowWrong: 'Geben Sie eine ganze Zahl von 1 bis 999 ein.',
  acceptHours: 'Jeden Tag',
  acceptedIn: 'Automatisch {hours}',
  acceptedBelow:
    'Automatisch bei weniger als {count, plural, one {# Bestellung} other {# Bestellungen}} in der Küche',
  confirmTimeout: 'Frist zum Bestätigen',
  confirmTimeoutHint: 'Danach werden unbestätigte Bestellungen automatisch storniert.',
  cancelWindow: 'Frist zum Stornieren',
  cancelWindowHint: 'So lange können Kunden nach Ihrer Bestätigung noch stornieren.',
  maxOpenOrders: 'Bestellungen pro Kunde',
  maxOpenOrdersHint: 'So viele offene Bestellungen kann ein Kunde gleichzeitig haben.',
  guestOpenOrders: 'Bestellungen pro Gast',
  guestOpenOrdersHint: 'Dasselbe für Kunden ohne Konto.',
  guestStock: 'Begrenzte Artikel pro Gast',
  guestStockHint:
    'So viele Artikel mit erfasstem Bestand kann ein Gast reservieren, bevor Sie bestätigen.',
  guestsUnconfirmed: 'Wartende Gastbestellungen',
  guestsUnconfirmedHint:
    'Warten mehr als so viele auf Bestätigung, können Gäste nicht bestellen, bis Sie es wieder einschalten.',
  deliveryProof: 'Liefernachweis',
  deliveryProofHint:
    'Das brauchen Kuriere, um eine Lieferung abzuschließen: den Code auf der Bestellseite des Kunden oder ein Foto, das der Kunde und die Leitung 7 Tage lang sehen. Die Leitung braucht beides nicht. Gilt für neue Bestellungen.',
  deliveryProofOff: 'Keiner',
  deliveryProofCode: 'Vierstelliger Code',
  deliveryProofPhoto: 'Foto',
  readyClose: 'Stunden bis zum Abschluss',
  readyCloseHint:
    'Dann werden fertige Bestellungen abgeschlossen, die niemand abholt. Ohne Angabe geschieht das am Ende des Tages.',

  // Kitchen
  kitchenTitle: 'Küche',
  kitchenText: 'Wann Bons die Farbe wechseln und wie schnell die Küche ist.',
  ticketWarn: 'Bon wird gelb nach',
  ticketWarnHint: 'Gerechnet ab Eingang der Bestellung.',
  ticketLate: 'Bon ist zu spät nach',
  ticketLateHint: 'Er wird rot und zählt in den Auswertungen als zu spät.',
  ticketLateTooSoon: 'Bons werden gelb, bevor sie zu spät sind. Geben Sie mehr Minuten ein.',
  ticketsAtOnce: 'Bons gleichzeitig',
  ticketsAtOnceHint:
    'So viele bearbeitet jede Station zur selben Zeit. Daraus werden Wartezeiten geschätzt.',

  // Privacy
  privacyTitle: 'Datenschutz und Rechtliches',
  keepContacts: 'Kontaktdaten aufbewahren',
  keepContactsHint:
    'Gerechnet ab Abschluss einer Bestellung. Danach werden Namen, Kontaktdaten und Adressen gelöscht; die Zahlen bleiben.',
  legalText:
    'Die Adressen von Seiten Ihrer Website. Kunden finden sie unter jeder Seite, beim Bestellen und in E-Mails.',
  legalWrong: 'Geben Sie eine Adresse ein, die mit https:// beginnt.',

  // Units, beside a field and with a value
  percent: '%',
  minutes: 'Min.',
  seconds: 'Sek.',
  hours: 'Std.',
  days: 'Tage',
  months: 'Monate',
  inPercent: '{value}\u00a0%',
  inMinutes: '{value}\u00a0Min.',
  inSeconds: '{value}\u00a0Sek.',
  inMonths: '{value, select, 1 {1\u00a0Monat} other {{value}\u00a0Monate}}',

  // Categories and stations
  categories: 'Kategorien',
  categoriesText: 'Die Abschnitte Ihrer Speisekarte, in dieser Reihenfolge.',
  categoriesLabel: 'Kategorien',
  stations: 'Stationen',
  stationsText:
    'Hier bereitet die Küche zu. Jede Station hat einen eigenen Bildschirm. Bons, die schon in der Küche sind, behalten den alten Namen.',
  stationsLabel: 'Stationen',
  rowLabel:
    '{field, select, category {Name der Kategorie {number}} other {Name der Station {number}}}',
  rowUnnamed: '{field, select, category {Kategorie {number}} other {Station {number}}}',
  rowRenamed:
    'Bisher „{was}“. Wird auch bei {count, plural, one {# Produkt} other {# Produkten}} geändert: {products}.',
  rowUsed: '{count, plural, one {# Produkt} other {# Produkte}}',
  rowUnused: 'Von keinem Produkt verwendet.',
  rowRemove: '{name} entfernen',
  rowKept:
    '{name} kann nicht entfernt werden: von {count, plural, one {# Produkt} other {# Produkten}} verwendet',
  rowKnown: 'Dieser Name steht schon auf der Liste.',
  rowAdd: '{field, select, category {Kategorie hinzufügen} other {Station hinzufügen}}',
  strayText:
    '{field, select, category {Nicht auf dieser Liste steht die Kategorie „{name}“} other {Nicht auf dieser Liste steht die Station „{name}“}}. Verwendet wird sie von: {products}.',
  strayAdd: '„{name}“ hinzufügen',
  andMore: '{names} und {count, plural, one {# weiteres} other {# weitere}}',

  // Saving
  saveLabel: 'Speichern',
  errors: '{count, plural, one {# Feld enthält einen Fehler.} other {# Felder enthalten Fehler.}}',
  contested: 'Wählen Sie zuerst „Andere übernehmen“ oder „Meine behalten“.',
  unsaved:
    '<strong>{count, plural, one {# ungespeicherte Änderung:} other {# ungespeicherte Änderungen:}}</strong> {fields}',
  discard: 'Verwerfen',
  save: 'Änderungen speichern',
  leaveTitle: 'Seite verlassen, ohne zu speichern?',
  leaveText: 'Ihre Änderungen auf dieser Seite gehen verloren.',
  leaveConfirm: 'Änderungen verwerfen',
  leaveCancel: 'Weiter bearbeiten',

  // Fields, in a sentence or a list
  theName: 'Name',
  theAddress: 'Adresse',
  thePhone: 'Telefon',
  theTimeZone: 'Zeitzone',
  theLanguage: 'Sprache',
  theRegion: 'Land',
  theCurrency: 'Währung',
  theTax: 'Steuer',
  theTaxIncluded: 'Preise enthalten die Steuer',
  theTaxRates: 'Steuersätze',
  theServiceCharge: 'Servicegebühr',
  theServiceFor: 'Servicegebühr für',
  theServiceTax: 'Steuer auf die Servicegebühr',
  theDeliveryTax: 'Steuer auf die Liefergebühr',
  theTaxRounding: 'Rundung der Steuer',
  theCashRounding: 'Rundung des Gesamtbetrags',
  theDeliveryFee: 'Liefergebühr',
  theCategories: 'Kategorien',
  theStations: 'Stationen',
  theHours: 'Öffnungszeiten',
  theClosedDates: 'Schließtage',
  theOtherHours: 'Tage mit anderen Zeiten',
  theLastOrders: 'letzte Bestellung',
  theSlotMinutes: 'Länge der Zeitfenster',
  theSlotCapacity: 'Bestellungen pro Zeitfenster',
  theDaysAhead: 'Tage im Voraus',
  theConfirmTimeout: 'Frist zum Bestätigen',
  theAccept: 'Annahme von Bestellungen',
  theCancelWindow: 'Frist zum Stornieren',
  theMaxOpenOrders: 'Bestellungen pro Kunde',
  theGuestOpenOrders: 'Bestellungen pro Gast',
  theGuestStock: 'Begrenzte Artikel pro Gast',
  theGuestsUnconfirmed: 'Wartende Gastbestellungen',
  theDeliveryProof: 'Liefernachweis',
  theReadyClose: 'Stunden bis zum Abschluss',
  theTicketWarn: 'Zeit bis zum gelben Bon',
  theTicketLate: 'Zeit bis zum roten Bon',
  theTicketsAtOnce: 'Bons gleichzeitig',
  theContactsKept: 'Aufbewahrung der Kontaktdaten',
  theLegalPages: 'Rechtliches',

  // What someone else saved
  now: '{field} (jetzt {value})',
  nowSeveral: '{field} (jetzt {values})',
  nowEmpty: '{field} (jetzt leer)',
  nowEdited: '{field}',

  // The history
  changed: 'Geändert',
  changedFirst: 'Eingerichtet als „{name}“',
  changedValue: '{field}: {before} → {after}',
  changedReordered: '{field}: neu sortiert',
  changedAdded: '{field}: {added} hinzugefügt',
  changedRemoved: '{field}: {removed} entfernt',
  changedBoth: '{field}: {added} hinzugefügt; {removed} entfernt',
  changedTaxIncluded: 'Preise enthalten die Steuer',
  changedTaxAdded: 'Steuer kommt zu den Preisen hinzu',
  changedPaused: 'Bestellannahme pausiert',
  changedResumed: 'Bestellannahme fortgesetzt',
  changedGuestsOn: 'Gäste können wieder bestellen',
  changedGuestsOff: 'Gastbestellungen ausgeschaltet',
  changedGuestsStopped: 'Gastbestellungen gestoppt: Es warteten zu viele',
  contactsKept: 'Aufbewahrung der Kontaktdaten',
  legalPages: 'Rechtliches',
  valueNone: 'leer',
  dayClosed: 'geschlossen',
};
