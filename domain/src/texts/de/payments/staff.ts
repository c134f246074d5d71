import type { payments as English } from '../../en/payments/staff.ts';
import type { Translation } from '../../translate.ts';

export const payments: Translation<typeof English> = {
  take: '{method, select, cash {Bar bezahlt} other {Mit Karte bezahlt}}',
  takeOther: 'Trinkgeld, Rückgeld oder ein Teil',
  dialogTitle: 'Zahlung annehmen',
  dialogText: '{order}: {amount} zu bezahlen',
  method: 'Wie bezahlt wird',
  amount: 'Betrag',
  received: 'Bar erhalten',
  receivedHint: 'Um das Rückgeld auszurechnen.',
  change: 'Rückgeld',
  save: 'Zahlung erfassen',
  entry:
    '{kind, select, refunded {{method, select, cash {Rückzahlung bar} online {Rückzahlung online} other {Rückzahlung per Karte}}} other {{method, select, cash {Bar} card {Karte} other {{kind, select, requested {Rückzahlung online, unterwegs} authorized {Online autorisiert} failed {Online fehlgeschlagen} released {Freigegeben} other {Online}}}}}}, <time></time>',
  entryBy: 'von <person></person> ({role, select, admin {Leitung} kitchen {Küche} other {Kurier}})',
  someone: 'jemandem',
  tooMuchPaid: 'Es wurden {amount} zu viel bezahlt.',

  refund: 'Geld zurückgeben',
  refundText: '{order}: bis zu {amount}{tip, select, with { samt Trinkgeld} other {}}',
  refundItems: 'Für welche Artikel',
  refundQuantity: 'Zurückgezahlte Menge von {name}',
  refundMethod: 'Wie zurückgegeben wird',
  refundSave: 'Rückzahlung erfassen',
  refundOnlineSave: 'Online zurückgeben',
  refundFailed: 'Die Rückzahlung wurde nicht erfasst',
  refundTooMuch: 'Das ist mehr, als zurückgegeben werden kann ({left}).',
  refundOverItems: 'Das ist mehr, als diese Artikel kosten ({value}).',
  refundUnsold: 'Die Bestellung wurde storniert',
  refusedTitle: '{amount} wurden nicht zurückgegeben',
  refusedText:
    'Der Zahlungsdienst hat abgelehnt. Versuchen Sie es noch einmal, oder geben Sie das Geld bar oder per Karte zurück.',
  reason: 'Grund',
  correct: 'Korrigieren',
  correctEntry: 'Eintrag über {amount} korrigieren',
  correctTitle: 'War der Eintrag über {amount} falsch?',
  correctText: 'Er bleibt durchgestrichen in der Liste und zählt nicht mehr.',
  correctSave: 'Durchstreichen',
  correctFailed: 'Der Eintrag wurde nicht korrigiert',
  wrong: 'Falsch: {reason}',

  unsent: '{order}: {amount} bezahlt',
  notSaved: 'Die Zahlung für {order} wurde nicht gespeichert',
  refused:
    'Diese Bestellung kann nicht mehr bezahlt werden, oder Sie dürfen für sie keine Zahlungen mehr annehmen.',

  settingsTitle: 'Bezahlung',
  onlyAdmins: 'Nur Admins können das ändern.',
  settingsText:
    'Wie Bestellungen bezahlt werden können. Wenn Sie nichts auswählen, sagt Fireline nichts zur Bezahlung.',
  ways: 'Zahlungsarten',
  theWays: 'die Zahlungsarten',
  receiptHead: 'Verkäufer auf Belegen',
  receiptHeadHint:
    'Name der Firma und Anschrift. Ist das Feld leer, stehen Name und Adresse des Shops auf den Belegen.',
  theReceiptHead: 'der Verkäufer auf Belegen',
  tips: 'Vorgeschlagene Trinkgelder (%)',
  tipsHint:
    'Für Bestellungen, die online bezahlt werden: bis zu vier ganze Prozentsätze, zum Beispiel 10, 15, 20. Leer lassen, um keins anzunehmen.',
  tipsWrong: 'Geben Sie bis zu vier ganze Prozentsätze von 1 bis 99 ein, zum Beispiel 10, 15, 20.',
  theTips: 'die vorgeschlagenen Trinkgelder',
  taxNumber: 'Steuernummer',
  taxNumberHint: 'Auf Belegen.',
  theTaxNumber: 'die Steuernummer',
  way: '{way, select, pickup_cash {Bar am Tresen} pickup_card {Karte am Tresen} pickup_online {Online, bei Abholung} delivery_cash {Bar an der Tür} delivery_card {Karte an der Tür} other {Online, bei Lieferung}}',
};
