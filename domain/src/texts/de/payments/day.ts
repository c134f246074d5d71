import type { day as English } from '../../en/payments/day.ts';
import type { Translation } from '../../translate.ts';

export const day: Translation<typeof English> = {
  title: 'Tagesabschluss',
  since: 'Seit <time></time>',
  asOf: 'Stand <time></time>',
  update: 'Aktualisieren',
  updating: 'Der Tag wird zusammengezählt …',
  failed: 'Die Zahlen konnten nicht geladen werden',
  reports: 'Berichte',

  // Orders that are still open
  openTitle:
    '{count, plural, one {# Bestellung ist noch offen} other {# Bestellungen sind noch offen}}',
  openHint: 'Was Sie jetzt schließen, steht in diesem Bericht, alles andere im nächsten.',
  openNone: 'Für heute ist keine Bestellung offen.',
  openLater:
    '{count, plural, one {# Bestellung ist} other {# Bestellungen sind}} für spätere Tage.',
  closeAll: '{count, plural, one {Schließen} other {Alle # schließen}}',
  closeAsk:
    '{count, plural, one {# offene Bestellung schließen?} other {# offene Bestellungen schließen?}}',
  closeCompleted:
    '{count, plural, one {# Bestellung ist fertig oder unterwegs und wird abgeschlossen.} other {# Bestellungen sind fertig oder unterwegs und werden abgeschlossen.}}',
  closeCanceled:
    '{count, plural, one {# Bestellung wird storniert.} other {# Bestellungen werden storniert.}}',
  closeReason: 'Grund für die Stornierung',
  closeReasonHint: 'Die Kunden lesen ihn.',
  closeDo: 'Schließen',
  closeKeep: 'Offen lassen',

  // The report
  sales: 'Umsatz',
  salesText:
    '{count, plural, one {# abgeschlossene Bestellung} other {# abgeschlossene Bestellungen}}',
  tax: 'Steuer',
  taxByRate: 'Steuer nach Satz',
  rate: 'Satz',
  net: 'Netto',
  gross: 'Brutto',
  deliveryFees: 'Liefergebühren',
  discounts: 'Rabatte',
  serviceCharges: 'Servicegebühren',
  rounding: 'Rundung',
  payments: 'Zahlungen',
  paymentsNone: 'Es wurden keine Zahlungen erfasst.',
  method: 'Zahlungsart',
  count: 'Zahlungen',
  amount: 'Für Bestellungen',
  tips: 'Trinkgeld',
  sum: 'Summe',
  cash: 'Bargeld laut Kasse',
  cashHint: 'Barzahlungen und Trinkgeld, abzüglich Erstattungen in bar, ohne Wechselgeld.',
  unpaid:
    '{count, plural, one {# Bestellung ist noch nicht bezahlt} other {# Bestellungen sind noch nicht bezahlt}}',
  unpaidText: 'Für Abgeschlossenes sind noch {amount} zu zahlen.',
  unreadable:
    '{count, plural, one {# Eintrag ist nicht lesbar} other {# Einträge sind nicht lesbar}} und in keiner Summe enthalten. Das Protokoll der Funktionen nennt sie.',

  // Signing off
  signTitle: 'Abschließen',
  counted: 'Gezähltes Bargeld',
  countedHint: 'Ohne Wechselgeld. Lassen Sie es leer, wenn Sie nicht zählen.',
  matches: 'Es stimmt.',
  over: '{amount} mehr als erwartet',
  short: '{amount} weniger als erwartet',
  note: 'Notiz',
  sign: 'Tag abschließen',
  signing: 'Wird abgeschlossen …',
  signed: 'Bericht {number} ist abgeschlossen',
  notSigned: 'Der Tag wurde nicht abgeschlossen',

  // Past reports
  pastTitle: 'Frühere Berichte',
  pastNone: 'Es wurde noch kein Tag abgeschlossen.',
  report: 'Bericht {number}',
  period: '{from} bis {until}',
  signedBy: 'Abgeschlossen von {name}',
  notCounted: 'Nicht gezählt',
  countedShort: 'Gezählt',
  reopened: 'Wieder geöffnet',
  reopenedBy: 'Wieder geöffnet von {name}, <time></time>: {reason}',
  reopenedHint: 'Sein Inhalt steht im nächsten Bericht.',
  back: 'Tagesabschluss',
  none: 'Diesen Bericht gibt es nicht',
  noneHint: 'Vielleicht ist der Link falsch.',
  print: 'Drucken',
  download: 'Als CSV herunterladen',
  reopen: 'Wieder öffnen',
  reopenAsk: 'Bericht {number} wieder öffnen?',
  reopenHint:
    'Der nächste Bericht beginnt, wo dieser begonnen hat. Dieser bleibt erhalten, mit Ihrem Namen und dem Grund.',
  reopenReason: 'Grund',
  reopenKeep: 'Geschlossen lassen',
  isReopened: 'Bericht {number} ist wieder geöffnet',
  notReopened: 'Bericht {number} wurde nicht wieder geöffnet',
};
