import type { sentOrders as English } from '../../en/customer/sent-orders.ts';
import type { Translation } from '../../translate.ts';

export const sentOrders: Translation<typeof English> = {
  sending: 'Bestellung {order} wird gesendet\u00a0…',
  unsent: 'Bestellung {order} wurde noch nicht gesendet',
  seeOrder: 'Bestellung ansehen',
  waiting: 'Sie wird automatisch gesendet, sobald die Verbindung wieder da ist.',
  waitingUntil:
    'Sie wird automatisch gesendet, sobald die Verbindung wieder da ist. Nach {time}\u00a0Uhr ist es für die gewählte Uhrzeit zu spät.',
  waitingTooLong:
    'Die gewählte Uhrzeit ({time}\u00a0Uhr) ist vorbei, daher kann der Shop diese Bestellung nicht mehr annehmen. Wählen Sie eine andere, sobald die Verbindung wieder da ist.',
  comesBack:
    '{count, plural, one {Der Artikel kommt zurück in Ihren Warenkorb, falls der Shop die Bestellung nicht annehmen kann.} other {Die # Artikel kommen zurück in Ihren Warenkorb, falls der Shop die Bestellung nicht annehmen kann.}}',
};
