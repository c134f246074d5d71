import type { zones as English } from '../../en/customer/zones.ts';
import type { Translation } from '../../translate.ts';

export const zones: Translation<typeof English> = {
  // To the customer: what an address means.
  fee: 'Lieferung {fee}',
  feeFree: 'Kostenlose Lieferung',
  freeFrom: 'kostenlos ab {amount}',
  minimum: 'Mindestbestellwert {amount}',
  toFree: 'Noch {amount}, dann ist die Lieferung kostenlos.',
  belowMinimum: 'An diese Adresse wird ab {minimum} geliefert. Es fehlen noch {missing}.',

  // On the menu
  ask: 'Liefern wir zu Ihnen?',
  check: 'Prüfen',
  change: 'Ändern',
  to: '{place}: {terms}',
  here: 'Zu Ihnen',

  // Saying where an address is
  locate: 'Meinen Standort verwenden',
  locateHint:
    'Nur wenn Sie gerade an dieser Adresse sind. Er hilft auch dem Kurier, Sie zu finden.',
  locating: 'Standort wird ermittelt …',
  located: 'Ihr Standort ist gespeichert.',
  locateRemove: 'Entfernen',
  locateDenied:
    'Ihr Browser erlaubt das nicht. Erlauben Sie den Standort für diese Seite in den Einstellungen des Browsers und versuchen Sie es noch einmal.',
  locateFailed: 'Ihr Gerät konnte seinen Standort nicht ermitteln. Versuchen Sie es noch einmal.',
  locateVague:
    'Ihr Gerät kennt seinen Standort nur auf {distance} genau. Versuchen Sie es mit einem Telefon oder im Freien.',

  // Why an order can’t be delivered; shown at the field, and if the shop declines the order.
  off: 'Der Shop liefert zurzeit nicht. Sie können Ihre Bestellung abholen.',
  outside: 'Der Shop liefert nicht an diese Adresse.',
  outsidePostcode: 'Der Shop liefert nicht nach {postcode}.',
  tooFar: 'Diese Adresse ist zu weit entfernt: Der Shop liefert bis {distance} weit.',
  postcodeMissing:
    'Geben Sie {name, select, eircode {den Eircode} other {die Postleitzahl}} ein. Dann sehen Sie, ob der Shop dorthin liefert.',
  positionMissing:
    'Der Shop muss wissen, wo diese Adresse auf der Karte liegt. Verwenden Sie dort Ihren Standort.',

  // Why not now; `moment` as in “tomorrow at 12:30”.
  noDeliveryTimes:
    'Der Shop liefert gerade nicht und nimmt auch keine Lieferungen für später an. Sie können Ihre Bestellung abholen.',
  closedNow: 'Der Shop liefert gerade nicht.',
  closedNowUntil: 'Der Shop liefert gerade nicht. Lieferungen beginnen {when}.',
  notNow: 'Der Shop liefert gerade nicht.',
  notNowUntilToday: 'Der Shop liefert gerade nicht. Er liefert ab {time}\u00a0Uhr {zone}.',
  notNowUntil: 'Der Shop liefert gerade nicht. Er liefert ab {day}, {time}\u00a0Uhr {zone}.',
  notThen: 'Zu dieser Zeit ({moment}) liefert der Shop nicht. Wählen Sie eine andere Zeit.',

  // To the admin: what is wrong with a zone.
  tooMany: 'Höchstens {most} Gebiete sind möglich.',
  tooLong: 'Die Gebiete sind zusammen zu lang. Verwenden Sie weniger Postleitzahlen oder Ecken.',
  nameMissing: 'Geben Sie einen Namen ein.',
  postcodesMissing: 'Geben Sie mindestens eine Postleitzahl ein.',
  postcodeUnreadable:
    '„{entry}“ ist keine Postleitzahl, kein Bereich wie 10115-10119 und kein Anfang wie 101*.',
  cornersTooFew: 'Ein Gebiet braucht mindestens drei Ecken.',
  cornersTooMany: 'Höchstens {most} Ecken sind möglich.',
};
