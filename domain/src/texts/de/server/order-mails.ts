import type { orderMails as English } from '../../en/server/order-mails.ts';
import type { Translation } from '../../translate.ts';

export const orderMails: Translation<typeof English> = {
  greeting: 'Guten Tag,',
  greetingName: 'Guten Tag {name},',
  yourOrder: 'Ihre Bestellung',
  next: 'So geht es weiter',

  // What is known about the order.
  order: 'Bestellung',
  pickupAt: 'Abholung',
  delivery: 'Lieferung',
  toYourAddress: 'an Ihre Adresse',
  orderedAt: 'Bestellt',
  receipt: 'Beleg',
  openReceipt: 'Beleg öffnen',
  requestedFor: 'Wunschtermin',
  readyAt: 'Abholbereit',
  arrivesAt: 'Ankunft',
  readySince: 'Abholbereit seit',
  pickedUpAt: 'Abgeholt',
  deliveredAt: 'Geliefert',
  canceledAt: 'Storniert',

  // What was ordered, and what it costs.
  note: '„{note}“',
  subtotal: 'Zwischensumme',
  deliveryFee: 'Lieferung',
  total: 'Gesamt',

  // The button.
  orderAgain: 'Erneut bestellen',
  openOrder: 'Bestellung öffnen',
  followOrder: 'Bestellung verfolgen',

  // What happens next; `call` is one of the first two.
  callShop: 'Rufen Sie uns an: {phone}.',
  askShop: 'Bitte fragen Sie im Shop nach.',
  nextFollow: 'Verfolgen Sie jeden Schritt live auf der Seite Ihrer Bestellung.',
  nextReceived:
    'Der Shop sieht sich Ihre Bestellung an und bestätigt sie. Bis dahin können Sie selbst stornieren.',
  nextConfirmedPickup: 'Die Küche bereitet alles zu. Wir melden uns, sobald Sie es abholen können.',
  nextConfirmedDelivery: 'Die Küche bereitet alles zu, und ein Kurier bringt es Ihnen.',
  nextPreparingPickup: 'Wir melden uns, sobald Sie Ihre Bestellung abholen können.',
  nextPreparingDelivery: 'Sobald alles fertig ist, bringt ein Kurier es Ihnen.',
  nextFailed:
    'Wir versuchen es noch einmal. Bitte prüfen Sie die Adresse. Stimmt sie nicht? {call}',
  nextReadyAt:
    'Abholen können Sie hier: {address}. Nennen Sie die Nummer {order} oder Ihren Namen.',
  nextReady: 'Kommen Sie in den Shop und nennen Sie die Nummer {order} oder Ihren Namen.',
  nextWaiting: 'Ihre Bestellung wartet auf einen Kurier.',
  nextOnItsWay: 'Bitte seien Sie da, wenn der Kurier kommt.',
  nextCompleted: 'War etwas nicht in Ordnung? {call}',
  nextCanceledByYou: 'Diese Bestellung ist damit beendet.',
  nextCanceled: 'Diese Bestellung ist damit beendet. Kam das unerwartet? {call}',
  nextDeclined: 'Wir bereiten diese Bestellung nicht zu. Haben Sie Fragen? {call}',

  // Why it was sent, and how to get fewer.
  whySent:
    'Sie erhalten diese E-Mail, weil diese Adresse bei der Bestellung {order} angegeben wurde. Mit einem Konto können Sie auswählen, welche E-Mails Sie bekommen. Wenn etwas schiefgeht, schreiben wir Ihnen immer.',
  stop: 'Das waren nicht Sie? E-Mails abbestellen',
  choose: 'E-Mails auswählen',
};
