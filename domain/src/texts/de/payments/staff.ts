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
    '{method, select, cash {Bar} card {Karte} other {{kind, select, authorized {Online autorisiert} failed {Online fehlgeschlagen} released {Freigegeben} other {Online}}}}, <time></time>',
  tooMuchPaid: 'Es wurden {amount} zu viel bezahlt.',

  unsent: '{order}: {amount} bezahlt',
  notSaved: 'Die Zahlung für {order} wurde nicht gespeichert',
  refused:
    'Diese Bestellung kann nicht mehr bezahlt werden, oder Sie dürfen für sie keine Zahlungen mehr annehmen.',

  settingsTitle: 'Bezahlung',
  settingsText:
    'Wie Bestellungen bezahlt werden können. Wenn Sie nichts auswählen, sagt Fireline nichts zur Bezahlung.',
  ways: 'Zahlungsarten',
  theWays: 'die Zahlungsarten',
  way: '{way, select, pickup_cash {Bar am Tresen} pickup_card {Karte am Tresen} pickup_online {Online, bei Abholung} delivery_cash {Bar an der Tür} delivery_card {Karte an der Tür} other {Online, bei Lieferung}}',
};
