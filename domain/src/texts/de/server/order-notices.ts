import type { orderNotices as English } from '../../en/server/order-notices.ts';
import type { Translation } from '../../translate.ts';

export const orderNotices: Translation<typeof English> = {
  testOrder: '{order} (Test)',

  // To the customer; `order` is the order’s number.
  receivedTitle: 'Bestellung {order} eingegangen',
  received: 'Der Shop muss sie noch bestätigen.',
  confirmedTitle: 'Bestellung {order} bestätigt',
  acceptedTitle: 'Bestellung {order} automatisch angenommen',
  confirmed: 'Die Küche weiß Bescheid.',
  preparingTitle: 'Bestellung {order} ist in Zubereitung',
  preparing: 'Die Küche hat angefangen.',
  longerTitle: 'Bestellung {order} dauert noch etwas',
  longer: 'Die Küche ist noch nicht ganz fertig.',
  readyForPickupTitle: 'Bestellung {order} ist abholbereit',
  readyForPickup: 'Kommen Sie vorbei.',
  readyForCourierTitle: 'Bestellung {order} ist fertig',
  readyForCourier: 'Ein Kurier bringt sie Ihnen.',
  onItsWayTitle: 'Bestellung {order} ist unterwegs',
  onItsWay: 'Der Kurier hat sie dabei.',
  onItsWayTracked: 'Sendungsnummer: {shipment}',
  courierFoundTitle: 'Bestellung {order} hat einen Kurier',
  courierFound: 'Der Kurier bringt sie, sobald sie fertig ist.',
  courierFoundReady: 'Der Kurier holt sie gleich ab.',
  courierNearTitle: 'Bestellung {order} ist gleich da',
  courierNear: 'Der Kurier ist ganz in der Nähe.',
  checkpointTitle: 'Bestellung {order}: {place}',
  checkpoint: 'So weit ist Ihre Lieferung.',
  shopMessageTitle: 'Nachricht von {shop}',
  shipmentTitle: 'Bestellung {order} hat eine Sendungsnummer',
  shipment: '{carrier} {number}',
  changeRequestedTitle: 'Bestellung {order}: Der Kunde bittet um eine Änderung',
  requestDeclinedTitle: 'Bestellung {order}: Ihre Änderung ist nicht möglich',
  changeRequestedNote: 'Bittet um eine Änderung: {what}',
  requestDeclinedNote: 'Änderungswunsch abgelehnt: {reason}',
  requestWithdrawnNote: 'Änderungswunsch zurückgezogen',
  changeWithdrawnNote: 'Frage zurückgenommen: {what}',
  changeAskedTitle: 'Bestellung {order}: Ist diese Änderung in Ordnung?',
  changeAsked: '{what}. Die Summe wäre {total} statt {before}. {reason}',
  changeAnsweredTitle:
    '{answer, select, accepted {Bestellung {order}: Änderung angenommen} other {Bestellung {order}: Änderung abgelehnt}}',
  changeAnswered: '{what}, {total}',
  changeAnsweredNote: '{answer, select, accepted {Angenommen} other {Abgelehnt}}: {what}, {total}',
  changedTitle: 'Bestellung {order} wurde geändert',
  changed: '{what}. Die Summe ist jetzt {total}. {reason}',
  failedTitle: 'Bestellung {order} konnte nicht geliefert werden',
  failed: 'Wir versuchen es noch einmal.',
  pickedUpTitle: 'Bestellung {order} abgeholt',
  deliveredTitle: 'Bestellung {order} geliefert',
  enjoy: 'Vielen Dank für Ihre Bestellung, und guten Appetit!',
  canceledTitle: 'Bestellung {order} wurde storniert',
  canceledByYou: 'Sie haben sie storniert.',
  notAcceptedTitle: 'Bestellung {order} konnte nicht angenommen werden',
  notAccepted: 'Bitte rufen Sie uns an.',

  // Who canceled it, to everyone.
  canceledByCustomer: 'Der Kunde hat sie storniert.',
  canceledByAdmin: 'Der Shop hat sie storniert.',
  canceledByKitchen: 'Die Küche hat sie storniert.',
  canceledByCourier: 'Der Kurier hat sie storniert.',
  canceledBySystem: 'Die Bestellung wurde nicht rechtzeitig bestätigt.',

  // To the staff, in addition.
  newTitle: 'Neue Bestellung {order}',
  recalledTitle: 'Bestellung {order} wurde zurückgeholt',
  backTitle: 'Bestellung {order} ist zurück: Lieferung fehlgeschlagen',
  completedTitle: 'Bestellung {order} abgeschlossen',
  declinedTitle: 'Bestellung {order} wurde abgelehnt',
  toPickUpTitle: 'Bestellung {order} ist abholbereit',
  whose: '{name}, {type, select, pickup {Abholung} other {Lieferung}}',
  whosePriced: '{name}, {type, select, pickup {Abholung} other {Lieferung}}, {price}',
  linesFor: '{count, plural, one {# Position} other {# Positionen}} für {name}',
  for: 'Für {name}',
  stopWork: 'Nicht weiter zubereiten.',
  bringBack: 'Bringen Sie sie zurück in den Shop.',
  leaveIt: 'Es gibt nichts abzuholen.',
  notReady: 'Sie ist doch noch nicht fertig.',
  startedByShop: 'Der Shop hat sie als unterwegs markiert.',
  deliveredByShop: 'Der Shop hat sie als geliefert markiert.',

  // To the staff: an order was deleted.
  deletedTitle: 'Bestellung {order} wurde gelöscht',
  deletedOpen: 'Sie war noch offen.',
  deletedClosed: 'Sie war schon abgeschlossen.',

  // To admins: stock that runs out.
  soldOutTitle: '{product} ist ausverkauft',
  soldOut: 'Kunden können es erst wieder bestellen, wenn Sie den Bestand erhöhen.',
  lowStockTitle: '{product}: nur noch {count}',
  lowStock: 'Erhöhen Sie den Bestand, bevor es ausverkauft ist.',

  // To customers: something in their cart.
  cartGoneTitle: '{product} ist gerade nicht verfügbar',
  cartGone: 'Es ist noch in Ihrem Warenkorb, Sie können es aber im Moment nicht bestellen.',
  cartBackTitle: '{product} ist wieder da',
  cartBack: 'Es ist in Ihrem Warenkorb und kann wieder bestellt werden.',

  // To couriers: news that isn’t a move.
  offerTitle: 'Lieferung {order} ist abholbereit',
  offer: 'Noch kein Kurier hat sie übernommen.',
  assignedTitle: 'Lieferung {order} gehört Ihnen',
  offeredTitle: 'Lieferung {order} wird Ihnen angeboten',
  offered: 'Sie können sie übernehmen, sobald sie fertig ist.',
  offeredReady: 'Übernehmen Sie sie jetzt, sonst kann es jeder Kurier.',
  assignedOnItsWay: 'Sie ist schon unterwegs.',
  unassignedTitle: 'Lieferung {order} gehört nicht mehr Ihnen',
  reassigned: 'Ein anderer Kurier hat sie jetzt.',
  unassigned: 'Der Shop hat sie zurückgenommen.',
  contactChangedTitle: 'Lieferung {order}: Angaben geändert',
  contactChanged:
    'Adresse oder Telefonnummer sind jetzt anders. Sehen Sie nach, bevor Sie weiterfahren.',

  // To the staff: which courier has a delivery.
  courierOffered: 'Bekam diese Lieferung angeboten.',
  courierTook: 'Hat jetzt diese Lieferung, mit der Adresse.',
  courierReturned: 'Hat diese Lieferung nicht mehr.',
  offerEnded:
    'Der Kurier hat sie nicht rechtzeitig übernommen. Sie steht jetzt allen Kurieren offen.',

  // To the staff: too many orders of guests.
  guestsStoppedTitle: 'Gäste können gerade nicht bestellen',
  guestsStopped:
    'Mehr als {most} Gastbestellungen warten; die letzte ist {order}. Erlauben Sie Gastbestellungen wieder, sobald Sie sie geprüft haben.',

  // To the customer: why the shop declines an order.
  becauseRemoved: 'Der Shop hat diese Bestellung entfernt.',
  becauseBlocked:
    'Der Shop nimmt von Ihnen keine Bestellungen an. Fragen Sie dort nach, wenn Sie das für einen Irrtum halten.',
  becauseBlockedCall:
    'Der Shop nimmt von Ihnen keine Bestellungen an. Rufen Sie {phone} an, wenn Sie das für einen Irrtum halten.',
  becausePaused: 'Der Shop nimmt gerade keine Bestellungen an.',
  becausePausedUntil: 'Der Shop nimmt bis {moment} keine Bestellungen an.',
  becauseStale:
    'Ihre Bestellung kam erst lange nach dem Absenden bei uns an, als Ihr Gerät wieder online war. Bestellen Sie noch einmal, wenn Sie möchten.',
  becauseOthersOpen:
    '{most, plural, one {Sie haben schon eine offene Bestellung. Bitte warten Sie, bis sie abgeschlossen ist.} other {Sie haben schon {most} offene Bestellungen. Bitte warten Sie, bis eine davon abgeschlossen ist.}}',
  notServed: '{name} gibt es zu dieser Zeit nicht, sondern {hours}.',
  becauseNumberTaken:
    'Mit der Nummer dieser Bestellung ist etwas schiefgelaufen. Bitte bestellen Sie noch einmal.',
  becauseNoTips:
    'Der Shop nimmt zurzeit online kein Trinkgeld an. Bitte bestellen Sie noch einmal ohne.',
  becauseTipTooHigh: 'Das Trinkgeld darf nicht höher sein als der Preis der Bestellung.',
  becauseNotPayable:
    'Der Shop nimmt gerade keine Onlinezahlungen an. Bitte wählen Sie eine andere Zahlungsart.',
  becausePriceChanged:
    'Der Preis hat sich geändert, während Sie bezahlt haben. Es wurde nichts abgebucht. Bitte bestellen Sie erneut.',
  becauseNotPaid: 'Sie wurde nicht rechtzeitig bezahlt.',
  becauseUnreadable:
    'Diese Bestellung konnte nicht gelesen werden. Bitte bestellen Sie noch einmal.',
  becauseNoGuests:
    'Der Shop nimmt gerade keine Gastbestellungen an. Melden Sie sich an und bestellen Sie noch einmal.',
  becauseGuestItems:
    'Bis zur Bestätigung können Gäste höchstens {most} Artikel mit begrenztem Vorrat bestellen. Bestellen Sie weniger oder melden Sie sich an.',
  becauseGuestTime:
    'Bis zur Bestätigung können Gäste nur eine Uhrzeit reservieren. Warten Sie die Bestätigung ab oder melden Sie sich an.',

  // To the customer: what they have to agree to first.
  askHigherPrice: 'Der Preis ist jetzt {now}; bei Ihrer Bestellung war er {before}.',
  askAllergens: '{dish} enthält jetzt: {allergens}.',
  askAgain: 'Es wurde nichts bestellt. Wenn das in Ordnung ist, bestellen Sie erneut.',

  // To the customer: why Fireline closes an order by itself.
  becauseNotConfirmed: 'Der Shop hat die Bestellung nicht rechtzeitig bestätigt.',
  becauseLeftToday: 'Am Ende des Tages abgeschlossen, weil sie nicht als abgeholt markiert wurde.',
  becauseLeftReady:
    'Nach {hours}\u00a0Std. abgeschlossen, weil sie nicht als abgeholt markiert wurde.',

  refunded:
    '{amount}{method, select, cash { bar} card { per Karte} other {}} zurückgegeben: {reason}',
  refundFailedTitle: 'Bestellung {order}: Rückzahlung abgelehnt',
  refundFailedNews:
    'Der Zahlungsanbieter konnte {amount} nicht zurückzahlen. Versuchen Sie es noch einmal, oder zahlen Sie bar oder per Karte zurück.',
  refundFailed: 'Der Zahlungsanbieter konnte {amount} nicht zurückgeben.',
  corrected:
    '{kind, select, paid {Zahlung} other {Rückzahlung}} über {amount}{method, select, cash { bar} card { per Karte} other {}} korrigiert: {reason}',

  // Why not at that time; `moment` is one of the moments below.
  momentToday: '{time}\u00a0Uhr {zone}',
  momentOn: '{day}, {time}\u00a0Uhr {zone}',
  closed: 'Der Shop ist geschlossen.',
  closedUntilToday: 'Der Shop ist geschlossen. Er öffnet um {time}\u00a0Uhr {zone}.',
  closedUntil: 'Der Shop ist geschlossen. Er öffnet am {day} um {time}\u00a0Uhr {zone}.',
  closedThen: 'Zu dieser Zeit ({moment}) ist der Shop geschlossen. Wählen Sie eine andere Zeit.',
  notOffered:
    'Für diese Zeit ({moment}) nimmt der Shop keine Bestellungen an. Wählen Sie eine andere Zeit.',
  tooSoon:
    'So kurz nach der Öffnung kann Ihre Bestellung noch nicht fertig sein ({moment}). Wählen Sie eine spätere Zeit.',
  tooLate:
    '{type, select, pickup {Ihre Bestellung kann nicht fertig sein, bevor der Shop um {time}\u00a0Uhr {zone} schließt.} other {Ihre Bestellung kann nicht ankommen, bevor die Lieferzeit um {time}\u00a0Uhr {zone} endet.}} Bitte wählen Sie eine andere Uhrzeit.',
  afterLastOrders:
    'Bestellungen waren bis {time} {zone} möglich. Bitte wählen Sie eine andere Uhrzeit.',
  fullyBooked: 'Die gewählte Zeit ({moment}) ist ausgebucht. Wählen Sie eine andere.',
};
