import type { insights as English } from '../../en/staff/insights.ts';
import type { Translation } from '../../translate.ts';

export const insights: Translation<typeof English> = {
  // The page.
  title: 'Auswertungen',
  exportOrders: 'Bestellungen exportieren',
  figures: 'Zahlen',
  loading: 'Zahlen werden geladen',

  // Which days.
  daysLabel: 'Zeitraum',
  rangeToday: 'Heute',
  rangeYesterday: 'Gestern',
  range7: 'Letzte 7\u00a0Tage',
  range28: 'Letzte 28\u00a0Tage',
  rangeCustom: 'Eigener Zeitraum',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  showDays: 'Anzeigen',
  bothDays: 'Wählen Sie beide Tage aus.',
  pastDays: 'Wählen Sie Tage in der Vergangenheit.',
  daysInOrder: 'Der erste Tag darf nicht nach dem letzten liegen.',

  // Nothing to show, or not everything.
  noneTodayTitle: 'Heute noch keine Bestellungen',
  noneTodayText: 'Die Zahlen beginnen mit der ersten Bestellung und aktualisieren sich live.',
  noneTitle: '{period}: keine Bestellungen',
  noneText: 'Wählen Sie andere Tage, um Zahlen zu sehen.',
  noneYetText: 'Die Zahlen eines Tages sind spätestens eine Stunde nach Tagesende fertig.',
  failedTitle: 'Noch keine Zahlen',
  failedText: 'Die Zahlen konnten nicht berechnet werden. Versuchen Sie es noch einmal.',
  outdatedTitle: 'Diese Zahlen sind vielleicht veraltet',
  tryAgain: 'Erneut versuchen',
  partTitle: 'Aus {count} von {placed} Bestellungen',
  partText:
    'Heute ist so viel los, dass die Zahlen unten nur einen Teil der Bestellungen berücksichtigen. Die Zahlen oben umfassen alle.',
  missingDay: 'Für diesen Tag gibt es noch keine Zahlen',
  missingDays: 'Für {count} von {all} Tagen gibt es noch keine Zahlen',
  missingText: '{period}: unten nicht enthalten.',
  calculate: 'Jetzt berechnen',

  // The key figures.
  today: 'Heute',
  orders: 'Bestellungen',
  ordersToday: 'seit Mitternacht eingegangen',
  revenue: 'Umsatz',
  completedCount: '{count} abgeschlossen',
  completedAndOpen: '{count} abgeschlossen, {open} noch offen',
  late: 'Zu spät',
  lateOf: '{late} von {all}',
  followed: 'Live verfolgt',
  followedOf: '{followed} von {all, plural, one {# Kunden} other {# Kunden}}',
  unsold: 'Storniert oder abgelehnt',
  unsoldCount: '{canceled} storniert, {declined} abgelehnt',
  statusLabel: 'Bestellungen nach Status',
  lateNote:
    '<term>Zu spät</term> heißt: Die Bestellung war {minutes, plural, one {# Minute} other {# Minuten}} nach ihrem Eingang noch nicht fertig (oder zum Wunschtermin, falls dieser später liegt), oder der Kunde konnte sie nicht bis zum Ende der voraussichtlichen Zeit bekommen. Stornierte und abgelehnte Bestellungen zählen nicht mit, ebenso wenig Bestellungen, die noch pünktlich sein können.',

  // By day.
  byDayTitle: 'Nach Tagen',
  byDayText: 'Bestellungen zählen zu dem Tag, an dem sie eingegangen sind.',
  byDayCaption: 'Zahlen nach Tagen',
  completed: 'Abgeschlossen',
  open: 'Offen',
  day: 'Tag',
  totalTime: 'Gesamtzeit (Median)',

  // By step.
  stepsTitle: 'Zeit pro Schritt',
  stepsText:
    'Die Hälfte der Bestellungen lag unter dem Median, 90\u00a0% lagen unter der längeren Zeit.',
  stepsNone: 'Noch keine Zeiten vorhanden.',
  step: 'Schritt',
  average: 'Durchschnitt',
  median: 'Median',
  p90: '90\u00a0% unter',
  stepConfirm: 'Annahme',
  stepConfirmText: 'vom Eingang bis zur Bestätigung',
  stepStart: 'Start',
  stepStartText: 'von der Bestätigung bis zum Beginn der Zubereitung; ohne Vorbestellungen',
  stepPrepare: 'Küche',
  stepPrepareText: 'vom Beginn der Zubereitung bis „Fertig“',
  stepCollect: 'Abholung',
  stepCollectText: 'von „Fertig“ bis „Abgeholt“',
  stepFetch: 'Abholung (Kurier)',
  stepFetchText: 'von „Fertig“ bis zur Abholung durch den Kurier',
  stepDeliver: 'Lieferung',
  stepDeliverText: 'von „Unterwegs“ bis „Geliefert“',
  stepWhole: 'Gesamt',
  stepWholeText: 'vom Eingang bis zum Abschluss; ohne Vorbestellungen',

  // By hour.
  hoursTitle: 'Nach Uhrzeit',
  hoursText: 'Wann Bestellungen eingegangen sind, in der Zeitzone des Shops.',
  hoursCaption: 'Bestellungen nach Uhrzeit',
  hour: 'Uhrzeit',

  // By product.
  sellersTitle: 'Bestseller',
  sellersText: 'Aus abgeschlossenen Bestellungen, zu Preisen der Speisekarte.',
  sellersNone: 'Noch nichts verkauft.',
  product: 'Produkt',
  sold: 'Verkauft',

  // By reason.
  reasonsTitle: 'Stornogründe',
  reasonsText: 'Auch von abgelehnten Bestellungen.',
  reasonsNone: 'Keine stornierten oder abgelehnten Bestellungen.',
  reason: 'Grund',
  outcome: 'Ergebnis',
  noReason: 'Kein Grund angegeben',
  canceled: 'Storniert',
  declined: 'Abgelehnt',

  // By screen.
  screensTitle: 'Wie schnell sich Bildschirme aktualisieren',
  screensText:
    'So lange dauert es, bis eine Änderung an einer Bestellung auf einem Bildschirm erscheint, den gerade jemand sieht. Die Zeiten melden die Bildschirme selbst. Zu spät heißt: nach mehr als {seconds}\u00a0Sekunden.',
  screensLatest: 'Grundlage sind die neuesten Meldungen von heute.',
  screensNone: 'Noch keine Meldungen von Bildschirmen.',
  screensCaption: 'Aktualisierung der Bildschirme',
  screens: 'Bildschirme',
  changes: 'Änderungen',
  p95: '95\u00a0% unter',
  customers: 'Kunden',
  kitchen: 'Küche',
  admins: 'Admins',
  couriers: 'Kuriere',
  allScreens: 'Alle',

  // How long.
  milliseconds: '{count}\u00a0ms',
  seconds: '{count}\u00a0s',
  minutes: '{count}\u00a0Min.',
  minutesAndSeconds: '{minutes}\u00a0Min. {seconds}\u00a0s',
  hoursAndMinutes: '{hours}\u00a0Std. {minutes}\u00a0Min.',
  minuteUnit: 'Min.',

  // Charts and tables.
  asTable: 'Als Tabelle anzeigen',
  chartFailed: 'Das Diagramm konnte nicht geladen werden. Die Zahlen stehen in der Tabelle.',
};
