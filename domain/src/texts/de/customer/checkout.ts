import type { checkout as English } from '../../en/customer/checkout.ts';
import type { Translation } from '../../translate.ts';

export const checkout: Translation<typeof English> = {
  // The page
  title: 'Kasse',
  back: 'Speisekarte',
  sending: 'Ihre Bestellung wird gesendet\u00a0…',
  emptyTitle: 'Ihr Warenkorb ist leer',
  emptyHint: 'Suchen Sie sich zuerst etwas von der Speisekarte aus.',
  toMenu: 'Zur Speisekarte',
  failedTitle: 'Ihre Bestellung wurde nicht gesendet',
  failedHint: 'Versuchen Sie es noch einmal.',

  // Pickup or delivery
  typeTitle: 'Abholen oder liefern lassen?',
  typeLabel: 'Abholung oder Lieferung',
  pickup: 'Abholung',
  delivery: 'Lieferung',
  addressLabel: 'Wohin dürfen wir liefern?',
  otherAddress: 'Andere Adresse',
  saveAddress: 'Adresse speichern',
  saveAddressHint: 'Beim nächsten Mal finden Sie sie in Ihrem Konto.',
  addressBookFull: 'Ihr Adressbuch ist voll ({most} Adressen). <link>Adressen verwalten</link>',

  // When
  timeTitle: 'Wann?',
  closed: 'Der Shop ist gerade geschlossen.',
  closedOpens: 'Der Shop ist gerade geschlossen und öffnet {when}.',
  tooLate:
    '{type, select, pickup {Ihre Bestellung kann nicht fertig sein, bevor der Shop um {time}\u00a0Uhr schließt.} other {Ihre Bestellung kann nicht ankommen, bevor die Lieferzeit um {time}\u00a0Uhr endet.}}',
  lastOrders: 'Bestellungen bis {time}\u00a0Uhr',
  afterLastOrders: 'Bestellungen waren bis {time}\u00a0Uhr möglich.',
  orderAhead: 'Sie können vorbestellen.',
  timeLabel: 'So bald wie möglich oder zu einer gewählten Uhrzeit',
  asap: 'So bald wie möglich',
  chooseTime: 'Uhrzeit wählen',
  inAbout: 'In ca. <wait>{time}</wait>',
  waitUnknown: 'Wie lange es dauert, sehen Sie, sobald Sie verbunden sind.',
  day: 'Tag',
  timeOn: 'Uhrzeit, {day}',
  full: 'Voll',
  night: 'Nacht',
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  evening: 'Abend',
  shopZone: 'Alle Uhrzeiten gelten in der Zeitzone des Shops ({zone}).',

  // What happened to the chosen time
  noTimes: 'Gerade sind keine Uhrzeiten verfügbar.',
  justClosed: 'Der Shop hat soeben geschlossen. Wählen Sie eine Uhrzeit.',
  timeTaken: '{time}\u00a0Uhr wurde gerade vergeben. Wählen Sie eine andere Uhrzeit.',
  timePassed: '{time}\u00a0Uhr ist vorbei. Wählen Sie eine andere Uhrzeit.',
  timeTooSoon:
    '{time}\u00a0Uhr ist inzwischen zu früh oder nicht mehr verfügbar. Wählen Sie eine andere Uhrzeit.',

  // Who orders
  detailsTitle: 'Ihre Angaben',
  name: 'Name',
  nameHint: 'Damit wir wissen, wessen Bestellung es ist.',
  calledName: 'Wie sollen wir Sie aufrufen?',
  calledNameHint:
    'Mit einem Namen, einem Anfangsbuchstaben oder leer: dann nur mit der Nummer Ihrer Bestellung. Auch wer den Tracking-Link hat, sieht das.',
  phone: 'Telefon',
  phoneWrong:
    'Prüfen Sie diese Nummer. Wenn sie aus dem Ausland ist, beginnen Sie mit + und der Landesvorwahl, zum Beispiel +41.',
  email: 'E-Mail',
  contactHint:
    'Eine der beiden Angaben genügt. Wir nutzen sie nur für diese Bestellung und schreiben Ihnen eine E-Mail, wenn die Bestellung eingegangen ist und wenn sie fertig ist.',
  note: 'Hinweis für den Shop',
  orderingAs: 'Sie bestellen als <name>{displayName}</name>.',
  orderingAsGuest:
    'Sie bestellen als Gast, ganz ohne Konto. <link>Melden Sie sich an</link>, um Ihre Bestellungen auf allen Geräten zu sehen.',

  // The order
  orderTitle: 'Ihre Bestellung',
  change: 'Ändern',
  estimate:
    'Die Summe ist vorläufig. Der Shop prüft Preise und Verfügbarkeit, sobald Ihre Bestellung eingeht.',
  readyIn: 'Abholbereit in ca. <wait>{time}</wait>, <span>{from}–{to}\u00a0Uhr</span>.',
  arrivesIn: 'Bei Ihnen in ca. <wait>{time}</wait>, <span>{from}–{to}\u00a0Uhr</span>.',
  kitchenBusy: 'In der Küche ist viel los, daher dauert es etwas länger.',
  readyAt: 'Abholbereit <strong>{when}</strong>.',
  arrivesAt: 'Bei Ihnen <strong>{when}</strong>.',
  placeOrder: 'Jetzt bestellen',

  // Prices that changed
  priceChanged: 'Ein Preis hat sich geändert',
  pricesChanged: 'Preise haben sich geändert',
  acceptPrices: 'Akzeptieren und weiter',

  // Why nothing can be ordered
  loading: 'Speisekarte und Preise werden geladen\u00a0…',
  paused:
    'Der Shop nimmt gerade keine Bestellungen an. Ihr Warenkorb bleibt erhalten, und diese Seite aktualisiert sich, sobald es weitergeht.',
  accountNeeded:
    'Zum Bestellen brauchen Sie gerade ein Konto. Melden Sie sich an oder erstellen Sie eins. Ihr Warenkorb bleibt erhalten.',
  unavailable: 'Etwas in Ihrem Warenkorb ist nicht verfügbar. Passen Sie ihn an, um fortzufahren.',
  closedForLater:
    'Der Shop ist geschlossen und nimmt keine Vorbestellungen an. Ihr Warenkorb bleibt erhalten.',
  reviewPrice: 'Ein Preis hat sich geändert. Prüfen Sie ihn, um fortzufahren.',
  incomplete: 'Etwas in Ihrem Warenkorb ist unvollständig. Ändern oder entfernen Sie es.',
};
