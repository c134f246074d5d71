import type { orders as English } from '../../en/customer/orders.ts';
import type { Translation } from '../../translate.ts';

export const orders: Translation<typeof English> = {
  // The list
  title: 'Meine Bestellungen',
  listLoading: 'Bestellungen werden geladen',
  listFailed: 'Ihre Bestellungen konnten nicht geladen werden',
  signedOutTitle: 'Hier erscheinen Ihre Bestellungen',
  signedOutText:
    'Melden Sie sich an, um sie auf allen Geräten zu sehen. Gastbestellungen bleiben auf dem Gerät, mit dem Sie bestellt haben.',
  signIn: 'Anmelden',
  findByNumber: 'Bestellung per Nummer finden',
  guestTitle: 'Sie bestellen als Gast',
  guestText:
    'Diese Bestellungen sind nur auf diesem Gerät. Mit einem Konto sehen Sie sie auf all Ihren Geräten.',
  createAccount: 'Konto erstellen',
  filterLabel: 'Bestellungen filtern',
  filterAll: 'Alle',
  filterCompleted: 'Abgeschlossen',
  filterCanceled: 'Storniert',
  openTitle: 'Offene Bestellungen',
  today: 'Heute',
  yesterday: 'Gestern',
  showEarlier: 'Ältere Bestellungen anzeigen',
  someMissing: 'Einige Bestellungen fehlen',
  earlierFailed: 'Ältere Bestellungen konnten nicht geladen werden',
  earlierLater: 'Sie werden geladen, sobald die Verbindung wieder da ist.',
  tryAgain: 'Erneut versuchen',
  noneTitle: 'Noch keine Bestellungen',
  noneText: 'Sobald Sie etwas bestellen, können Sie hier jeden Schritt verfolgen.',
  noneCompletedTitle: 'Noch nichts abgeschlossen',
  noneCompletedText: 'Hier erscheinen Bestellungen, die abgeholt oder geliefert wurden.',
  noneCanceledTitle: 'Nichts storniert',
  noneCanceledText: 'Weder von Ihnen noch vom Shop. So kann es bleiben.',
  unreadableTitle:
    '{count, plural, one {Eine Bestellung kann} other {# Bestellungen können}} nicht angezeigt werden',
  unreadableText:
    '{labels}: Die Daten sind beschädigt. <call>Rufen Sie uns an</call> und nennen Sie {count, plural, one {die Nummer} other {die Nummern}}.',

  // An order in the list
  cardTitle: '<hidden>Bestellung </hidden>{label}',
  updated: 'Aktualisiert',
  pickup: 'Abholung',
  delivery: 'Lieferung',
  test: 'Test',
  items: '{count, plural, one {# Artikel} other {# Artikel}}',
  preparedOf: '{prepared} von {total} zubereitet',
  orderAgain: 'Erneut bestellen',
  askingTitle: 'Bitte prüfen Sie die Änderung',
  askingText: 'Ihre Bestellung ist noch nicht aufgegeben.',
  orderAgainFor: 'Für {price} erneut bestellen',
  orderThisAgain: 'Erneut bestellen<hidden>: {label}</hidden>',

  // What the shop has changed
  itemsChanged: 'Bestellung geändert',
  itemsChangedBecause: 'Der Shop hat Ihre Bestellung geändert: {reason}',
  itemsChangedAt: 'Sie wurde um {time} geändert. Prüfen Sie sie und versuchen Sie es noch einmal.',
  itemAdded: 'Neu',
  itemRemoved: 'Entfernt',
  waySoon: '{type, select, delivery {Lieferung} other {Abholung}} so bald wie möglich',
  wayAt: '{type, select, delivery {Lieferung} other {Abholung}} für {moment}',
  moved: '{from} → {to}',
  itemWas: 'Vorher {quantity} ×',

  // A change that the customer asks for
  request: 'Um Änderung bitten',
  requestText: 'Der Shop hat Ihre Bestellung noch nicht angenommen und kann sie noch ändern.',
  requestWhen: 'Wann',
  requestSoon: 'So bald wie möglich',
  requestNote: 'Was soll sich ändern?',
  requestNoteHint: 'Zum Beispiel: bitte ohne Zwiebeln.',
  requestSend: 'An den Shop senden',
  requestFailed: 'Ihr Wunsch wurde nicht gesendet',
  requestNothing: 'Ändern Sie etwas, oder schreiben Sie, was sich ändern soll.',
  requestOpen: 'Sie haben um eine Änderung gebeten. Der Shop hat noch nicht geantwortet.',
  requestWithdraw: 'Zurückziehen',
  requestDeclined: 'Der Shop kann Ihre Bestellung nicht ändern: {reason}',
  requestUnanswered:
    'Der Shop hat Ihre Bestellung angenommen, bevor er geantwortet hat. Rufen Sie an, wenn es wichtig ist.',
  requestQuantity: 'Menge von {name}',

  // A change that the shop asks about
  askTitle: 'Ist diese Änderung in Ordnung?',
  askTotal: 'Die Summe wäre {total} statt {before}.',
  askUntil: 'Bitte antworten Sie bis <time></time>. Sonst bleibt Ihre Bestellung, wie sie ist.',
  askAccept: 'Für {total} annehmen',
  askDecline: 'Bestellung nicht ändern',
  askFailed: 'Ihre Antwort wurde nicht gesendet',

  // The bar on other pages
  barLabel: 'Ihre offene Bestellung',
  barUnsent: 'Ihre Bestellung {label} wurde noch nicht gesendet',
  barPlaced: 'Ihre Bestellung {label} wird an den Shop gesendet',
  barPending: 'Ihre Bestellung {label} wartet auf Bestätigung',
  barConfirmed: 'Ihre Bestellung {label} ist bestätigt',
  barPreparing: 'Ihre Bestellung {label} ist in Zubereitung',
  barReady: 'Ihre Bestellung {label} ist fertig',
  barOutForDelivery: 'Ihre Bestellung {label} ist unterwegs',
  barCompleted: 'Ihre Bestellung {label} ist abgeschlossen',
  barCanceled: 'Ihre Bestellung {label} wurde storniert',
  barDeclined: 'Ihre Bestellung {label} wurde abgelehnt',
  barPickUp: 'jetzt abholen',
  barLate: 'dauert länger als erwartet',
  barMore:
    '{count, plural, one {# weitere offene Bestellung} other {# weitere offene Bestellungen}}',

  // In place of an order
  loading: 'Bestellung wird geladen',
  failed: 'Die Bestellung konnte nicht geladen werden',
  signInTitle: 'Anmelden und Bestellung ansehen',
  signInText:
    'Diese Seite kann nur öffnen, wer bestellt hat. Tracking-Links funktionieren ohne Anmeldung.',
  refusedTitle: 'Ihre Bestellung wurde nicht gesendet',
  refusedText: '{reason} Es wurde nichts bestellt. Alles liegt noch in Ihrem Warenkorb.',
  backToCart: 'Zurück zum Warenkorb',
  notYoursTitle: 'Das ist nicht Ihre Bestellung',
  notYoursText:
    'Sie wurde mit einem anderen Konto aufgegeben. Melden Sie sich mit diesem Konto an oder lassen Sie sich den Tracking-Link schicken.',
  nextTitle: 'Ihre Bestellung ist gleich an der Reihe',
  nextText:
    'Sie haben gerade schon eine andere Bestellung aufgegeben. Diese wird in wenigen Sekunden automatisch gesendet.',
  notConnectedTitle: 'Keine Verbindung',
  notConnectedText:
    'Diese Bestellung ist nicht auf diesem Gerät gespeichert. Sie erscheint, sobald die Verbindung wieder da ist.',
  notFoundTitle: 'Bestellung nicht gefunden',
  notFoundText: 'Vielleicht stimmt der Link nicht, oder die Bestellung liegt zu lange zurück.',
  toMenu: 'Zur Speisekarte',

  // The page of one order
  orderTitle: 'Bestellung {label}',
  backToWork: 'Zurück zur Arbeit',
  dismiss: 'Schließen',
  callNumber: 'Abholnummer',
  requestedFor: 'Für <time></time>',
  placedAt: 'Bestellt: <time></time>',
  sinceLastLook: 'Seit Ihrem letzten Besuch (<time>{since}</time>): <news>{changes}</news>',
  newsPending: 'eingegangen',
  newsConfirmed: 'bestätigt',
  newsPreparing: 'in Zubereitung',
  newsReady: 'fertig',
  newsOutForDelivery: 'unterwegs',
  newsCompleted: 'abgeschlossen',
  newsCanceled: 'storniert',
  newsDeclined: 'abgelehnt',
  newsTime: 'neue Zeit',
  ahead:
    '{count, plural, =0 {Ihre Bestellung ist als Nächstes dran} one {Noch # Bestellung vor Ihrer} other {Noch # Bestellungen vor Ihrer}}',
  askHowLong: '<call>Rufen Sie uns an</call>, um zu erfahren, wie lange es noch dauert.',

  // A change that the server hasn’t confirmed
  sendingBadge: 'Wird gesendet\u00a0…',
  sending: 'Ihre Bestellung wird gesendet\u00a0…',
  unsentBadge: 'Noch nicht gesendet',
  unsentOffline: 'Noch nicht gesendet – Sie sind offline',
  unsentUnreachable: 'Noch nicht gesendet – keine Verbindung zum Shop',
  canceling: 'Wird storniert\u00a0…',
  uncanceledBadge: 'Noch nicht storniert',
  uncanceledOffline: 'Noch nicht storniert – Sie sind offline',
  uncanceledUnreachable: 'Noch nicht storniert – keine Verbindung zum Shop',
  takesAMoment: 'Das dauert einen Moment.',
  sentLater:
    'Sobald die Verbindung wieder da ist, wird alles automatisch gesendet – auch wenn Sie diese Seite verlassen.',

  // Canceling it
  cancel: 'Bestellung stornieren',
  cancelTitle: 'Bestellung {label} stornieren?',
  cancelText: 'Die Zubereitung wird sofort gestoppt. Das lässt sich nicht rückgängig machen.',
  cancelConfirm: 'Ja, stornieren',
  cancelKeep: 'Bestellung behalten',
  cancelTimeLeft: 'Noch {time} stornierbar',
  cancelFailed: 'Die Bestellung wurde nicht storniert',
  tooLate:
    'Hier können Sie nicht mehr stornieren. <call>Rufen Sie uns an</call>, wenn etwas nicht stimmt.',
  tooLateTitle: 'Bestellung {label} kann nicht mehr storniert werden',
  tooLateConfirmed:
    'Hier können Sie nicht mehr stornieren. Rufen Sie uns an, wenn etwas nicht stimmt.',
  tooLateMoved: 'Sie hat schon den Status „{status}“.',
  close: 'Schließen',

  // How it ended
  endedAutomatically: 'Automatisch beendet.',
  canceledBy:
    '{who, select, you {Von Ihnen} customer {Vom Kunden} kitchen {Von der Küche} courier {Vom Kurier} other {Vom Shop}} storniert.',
  canceledByBecause:
    '{who, select, you {Von Ihnen} customer {Vom Kunden} kitchen {Von der Küche} courier {Vom Kurier} other {Vom Shop}} storniert: „{reason}“',
  declinedBy:
    '{who, select, you {Von Ihnen} customer {Vom Kunden} kitchen {Von der Küche} courier {Vom Kurier} other {Vom Shop}} abgelehnt.',
  declinedByBecause:
    '{who, select, you {Von Ihnen} customer {Vom Kunden} kitchen {Von der Küche} courier {Vom Kurier} other {Vom Shop}} abgelehnt: „{reason}“',

  // What was ordered
  linesTitle: 'Ihre Bestellung',
  othersLinesTitle: 'Bestellte Artikel',
  prepared: 'Zubereitet',
  preparedCount: '{count}, zubereitet',
  each: 'Je:',
  contains: 'Enthält {allergens}',
  quoted: '„{text}“',
  subtotal: 'Zwischensumme',
  deliveryFee: 'Lieferung',
  total: 'Gesamt',
  unknownItem: 'Artikel',
  pricesLater: 'Die Preise sehen Sie, sobald der Shop Ihre Bestellung geprüft hat.',

  // Its timeline
  timeline: 'Verlauf',
  deliveryUpdates: 'Neues zur Lieferung',
  fullHistory: 'Vollständiger Verlauf',
  noHistory: 'Noch keine Einträge.',
  eventOnItsWay: 'Unterwegs',
  eventPreparingAgain: 'Wieder in Zubereitung',
  eventNotDelivered: 'Lieferung nicht möglich',
  byCustomer: 'Sie',
  byShop: 'Shop',
  byKitchen: 'Küche',
  byCourier: 'Kurier',
  byCarrier: 'Lieferdienst',

  // Whom it’s for, and where
  deliveryAddress: 'Lieferadresse',
  contactDetails: 'Kontaktdaten',
  contactName: 'Name',
  contactPhone: 'Telefon',
  contactEmail: 'E-Mail',
  contactAddress: 'Adresse',
  contactNote: 'Hinweis',
  pickupAddress: 'Abholadresse',
  shop: 'Shop',
  addressOnMap: '{address}<hidden> auf der Karte, in neuem Tab</hidden>',
  // What the courier asks for at the door, if the shop wants that.
  deliveryCode: 'Code für den Kurier',
  deliveryCodeHint: 'Nennen Sie ihn dem Kurier, sobald Sie Ihre Bestellung haben.',
  deliveryPhoto: 'Foto der Lieferung',
  deliveryPhotoHint: 'Aufgenommen <time></time>. Nach 7 Tagen wird es gelöscht.',
  deliveryPhotoOpen: 'Foto öffnen',
};
