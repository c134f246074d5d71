import type { receipt as English } from '../../en/payments/receipt.ts';
import type { Translation } from '../../translate.ts';

export const receipt: Translation<typeof English> = {
  title: 'Beleg',
  titleNumber: 'Beleg {number}',
  link: 'Beleg {number}',
  taxNumber: 'Steuernummer: {number}',
  date: 'Datum',
  order: 'Bestellung',
  fulfilment: '{type, select, pickup {Abgeholt} other {Geliefert}}',
  each: '{quantity} × {price}',
  items: 'Artikel',
  tax: 'Steuer',
  rate: 'Satz',
  net: 'Netto',
  gross: 'Brutto',
  payments: 'Zahlungen',
  entry:
    '{kind, select, refunded {{method, select, cash {Rückzahlung bar} online {Rückzahlung online} other {Rückzahlung per Karte}}} other {{method, select, cash {Bar} card {Karte} other {Online}}}}, {time}',
  tip: 'davon {amount} Trinkgeld',
  canceled: 'Storniert',
  advance: 'Im Voraus bezahlt',
  creditNote: '{kind, select, credit {Gutschrift} other {Storno}} {number}',
  about: 'Zu',
  reason: 'Grund',
  thanks: 'Vielen Dank für Ihre Bestellung.',

  paper: 'Papier',
  page: 'A4',
  print: 'Drucken oder als PDF speichern',
  back: 'Bestellung',
  none: 'Noch kein Beleg',
  noneText: 'Sie bekommen ihn, sobald die Bestellung abgeschlossen und ganz bezahlt ist.',
  notShown: 'Dieser Beleg kann nicht angezeigt werden',
  notShownText: 'Öffnen Sie die Bestellung, um zu sehen, warum.',
  toOrder: 'Bestellung öffnen',
};
