import type { order as English } from '../../en/start/order.ts';
import type { Translation } from '../../translate.ts';

export const order: Translation<typeof English> = {
  headlineLabel: 'Status',
  sentTitle: 'Ihre Bestellung wurde gesendet',
  sentText: 'Der Shop prüft gerade, ob alles verfügbar ist.',
  receivedTitle: 'Bestellung eingegangen! Sie wartet auf Bestätigung.',
  receivedText:
    'Diese Seite aktualisiert sich automatisch, sobald der Shop Ihre Bestellung annimmt.',
  confirmedTitle: 'Bestätigt. Die Küche weiß Bescheid.',
  confirmedTextLater: 'Die Zubereitung beginnt rechtzeitig.',
  confirmedTextSoon: 'Die Zubereitung beginnt gleich.',
  preparingTitle: 'In Zubereitung',
  preparingText: 'Die Küche arbeitet gerade daran.',
  recalledTitle: 'Es dauert noch einen Moment',
  recalledText: 'Die Küche ist noch nicht ganz fertig.',
  readyForPickupTitle: 'Abholbereit! Kommen Sie vorbei.',
  readyForPickupText: 'Die Bestellung wartet an der Theke.',
  readyForCourierTitle: 'Fertig. Ein Kurier bringt die Bestellung.',
  readyForCourierText: 'Es geht los, sobald ein Kurier da ist.',
  failedTitle: 'Die Lieferung hat nicht geklappt',
  failedText: 'Die Bestellung ist wieder im Shop. Wir versuchen es noch einmal.',
  onItsWayTitle: 'Unterwegs',
  onItsWayText: 'Der Kurier hat die Bestellung dabei.',
  pickedUpTitle: 'Abgeholt. Guten Appetit!',
  deliveredTitle: 'Geliefert. Guten Appetit!',
  closedText: 'Vielen Dank für Ihre Bestellung.',
  canceledTitle: 'Diese Bestellung wurde storniert',
  declinedTitle: 'Der Shop konnte diese Bestellung nicht annehmen',
  unmadeText: 'Es wird nichts davon zubereitet.',
  progress: '{prepared} von {total} zubereitet',

  stepSent: 'Gesendet',
  stepReceived: 'Eingegangen',
  stepConfirmed: 'Bestätigt',
  stepPreparing: 'In Zubereitung',
  stepReady: 'Fertig',
  stepReadyForPickup: 'Abholbereit',
  stepOnItsWay: 'Unterwegs',
  stepPickedUp: 'Abgeholt',
  stepDelivered: 'Geliefert',
  stepCanceled: 'Storniert',
  stepDeclined: 'Abgelehnt',
  stepIsDone: ', erledigt',
  stepIsCurrent: ', jetzt',
  stepIsAhead: ', steht noch aus',

  leadPickup: 'Abholbereit',
  leadDelivery: 'Ankunft',
  estimateShortly: 'Die Uhrzeit sehen Sie gleich hier.',
  anyMinute: 'Jeden Moment',
  inMinutes: 'In {minutes}\u00a0Min.',
  inMinutesBetween: 'In {from}–{to}\u00a0Min.',
  inHours: 'In {hours}\u00a0Std.',
  inDays: 'In {days} Tagen',
  lateForPickup:
    'Es dauert länger als erwartet. Die Bestellung sollte bis {time}\u00a0Uhr abholbereit sein.',
  lateForDelivery:
    'Es dauert länger als erwartet. Die Bestellung sollte bis {time}\u00a0Uhr da sein.',
  requestedFor: 'Ihr Wunschtermin: {day}, {time}\u00a0Uhr',
  requestedForButLater: 'Ihr Wunschtermin: {day}, {time}\u00a0Uhr. Es wird etwas später.',

  moved: 'Zuvor {before}\u00a0Uhr.',
  movedQueueGrew: 'Zuvor {before}\u00a0Uhr: Die Küche hat mehr Bestellungen als erwartet.',
  movedQueueShrank: 'Zuvor {before}\u00a0Uhr: Die Küche hat weniger Bestellungen als erwartet.',
  movedConfirmedLate: 'Zuvor {before}\u00a0Uhr: Der Shop hat später bestätigt als erwartet.',
  movedFaster: 'Zuvor {before}\u00a0Uhr: Die Küche ist schneller als erwartet.',
  movedSlower: 'Zuvor {before}\u00a0Uhr: Die Küche braucht länger als erwartet.',
  movedBusy: 'Zuvor {before}\u00a0Uhr: Im Shop ist gerade sehr viel los.',
  movedRecalled: 'Zuvor {before}\u00a0Uhr: Die Küche bessert noch etwas nach.',
  movedDeliveryFailed: 'Zuvor {before}\u00a0Uhr: Der Kurier konnte die Bestellung nicht übergeben.',
  movedCourierBusy: 'Zuvor {before}\u00a0Uhr: Der Kurier liefert zuerst andere Bestellungen aus.',
  movedDeliverySlower: 'Zuvor {before}\u00a0Uhr: Die Lieferung dauert länger als erwartet.',
  movedDeliveryFaster: 'Zuvor {before}\u00a0Uhr: Die Lieferung geht schneller als erwartet.',

  trackingNumber: 'Sendungsnummer <strong>{number}</strong>',
  carrierAndTrackingNumber: '{carrier}, Sendungsnummer <strong>{number}</strong>',

  unsentOrder: 'Ihre Bestellung {order}',
  unsentChange: '{order} geändert',
  notSent: 'Bestellung {order} wurde nicht gesendet',
  notMoved: 'Der Status von {order} wurde nicht geändert',
  notMovedTo: 'Der Status von {order} wurde nicht auf „{status}“ geändert',
  addressMissing: 'Geben Sie eine Lieferadresse ein.',
  tryAgain: 'Versuchen Sie es noch einmal.',

  refusedOrder:
    'Der Shop konnte sie nicht annehmen. Prüfen Sie Ihren Warenkorb und versuchen Sie es noch einmal.',
  refusedUnread:
    'Der Server hat diese Änderung abgelehnt. Die Bestellung konnte nicht geladen werden. Sehen Sie gleich noch einmal nach.',
  refusedNoAccess:
    'Der Server hat diese Änderung abgelehnt. Sie haben keinen Zugriff auf diese Bestellung.',
  refusedOrChanged:
    'Der Server hat diese Änderung abgelehnt, oder jemand anderes hat danach etwas geändert.',
  neverArrived: 'Das kam nicht beim Server an. Versuchen Sie es noch einmal.',
  setByRole:
    'Der Status ist seit {time}\u00a0Uhr „{status}“, geändert {by, select, you {von Ihnen auf einem anderen Bildschirm} customer {vom Kunden} shop {vom Shop} admin {von der Leitung} kitchen {von der Küche} courier {vom Kurier} other {von Fireline}}.',
  setByPerson: 'Der Status ist seit {time}\u00a0Uhr „{status}“, geändert von {name}.',

  // Its tax, as rows below the prices.
  tax: 'Steuer',
  taxAt: '{rate, number}\u00a0% Steuer',
  taxIncluded: 'Enthält {rate, number}\u00a0% Steuer',
  serviceCharge: 'Servicegebühr',
  rounding: 'Rundung',
};
