import type { courier as English } from '../../en/staff/courier.ts';
import type { Translation } from '../../translate.ts';

export const courier: Translation<typeof English> = {
  // The page.
  title: 'Lieferungen',
  toAllDeliveries: 'Alle Lieferungen ansehen',
  toKitchen: 'Zur Küche',
  offeredToYou: 'Ihnen angeboten',
  mine: 'Ihre Lieferungen',
  mineWhat: 'Lieferungen',
  mineEmptyTitle: 'Noch keine Lieferungen',
  mineEmptyText: 'Übernehmen Sie unten eine Lieferung. Sie erscheint dann hier, mit Adresse.',
  offers: 'Abholbereit',
  offersWhat: 'Lieferungen',
  offersEmptyTitle: 'Gerade nichts abholbereit',
  offersEmptyText: 'Lieferungen erscheinen hier, sobald die Küche sie fertig hat.',

  // Whether the courier is on duty.
  onDuty: 'Im Dienst',
  offDuty: 'Nicht im Dienst',
  onDutySince: 'Seit <time></time>',
  offDutyText: 'Melden Sie sich zum Dienst, damit der Shop mit Ihnen rechnen kann.',
  dutyNotSaved: 'Ihr Dienst wurde nicht geändert',
  dutyRefused: 'Vielleicht sind Sie kein Kurier dieses Shops mehr.',
  arranged: 'Reihenfolge Ihrer Lieferungen',
  notArranged: 'Die Reihenfolge Ihrer Lieferungen wurde nicht geändert',
  unnamed: 'Ein Kurier',

  // What was done without a connection.
  unsent: 'Noch nicht gesendet',
  unsentMove:
    '{order}: {to, select, out_for_delivery {Abgeholt} completed {Geliefert} other {Nicht geliefert}} um <time></time>, noch nicht gesendet',
  refused: 'Nicht gespeichert',

  // A delivery.
  items: '{count, plural, one {# Artikel} other {# Artikel}}',
  waiting: 'Wartet schon <wait></wait>',
  onItsWay: 'Abgeholt <time></time>',
  requestedFor: 'Für <time></time>',

  bag: 'In der Tasche',
  quoted: '„{text}“',
  broughtBack: 'Zurückgebracht: {reason}',

  // One that the shop offers to this courier.
  offeredUntil:
    'Für Sie reserviert bis <time></time>. Danach steht die Lieferung allen Kurieren offen.',
  offerIsOver: 'Die Zeit zum Übernehmen ist um. Die Lieferung steht gleich allen Kurieren offen.',
  decline: 'Ablehnen',
  declineTitle: '{order} ablehnen?',
  declineText: 'Sie steht dann allen Kurieren offen. Der Shop sieht Ihren Grund.',
  declineReason: 'Warum können Sie sie nicht bringen?',
  declineTooFar: 'Zu weit entfernt',
  declineFull: 'Ich kann nicht mehr tragen',
  declineEnding: 'Ich habe gleich Feierabend',

  // One that waits for a courier.
  takeHint:
    'Die ganze Adresse sehen Sie, sobald Sie die Lieferung übernehmen. Sie können sie danach noch zurückgeben.',
  take: 'Übernehmen',

  // One that the courier has.
  giveBack: 'Zurückgeben',
  giveBackTitle: '{order} zurückgeben?',
  giveBackText:
    'Sie steht dann allen Kurieren offen, und Sie sehen die Adresse nicht mehr. Der Shop sieht Ihren Grund.',
  giveBackBreakdown: 'Mein Rad ist kaputt',
  keep: 'Behalten',
  deliveredTitle: 'An {name} geliefert?',
  deliveredText:
    'Damit ist die Bestellung {order} abgeschlossen. Das lässt sich nicht rückgängig machen.',
  deliveredConfirm: 'Ja, geliefert',
  deliveredCancel: 'Noch nicht',
  codeText:
    'Fragen Sie nach dem Code auf der Bestellseite des Kunden. Damit ist die Bestellung {order} abgeschlossen. Das lässt sich nicht rückgängig machen.',
  code: 'Code des Kunden',
  codeInvalid: 'Geben Sie die vier Ziffern des Codes ein.',
  codeWrong:
    'Das ist nicht der Code des Kunden. {left, plural, =0 {Sie haben keinen Versuch mehr: Bitten Sie den Shop, die Bestellung abzuschließen.} one {Sie haben noch # Versuch.} other {Sie haben noch # Versuche.}}',
  codeLocked:
    'Sie haben keinen Versuch mehr. Rufen Sie im Shop an: Ein Admin kann die Bestellung ohne Code abschließen.',
  photoText:
    'Fotografieren Sie, wo Sie die Bestellung {order} abgestellt haben. Damit ist sie abgeschlossen. Das lässt sich nicht rückgängig machen. Der Kunde und der Shop sehen das Foto 7 Tage lang.',
  photoTake: 'Foto aufnehmen',
  photoRetake: 'Neu aufnehmen',
  photoChoose: 'Bild auswählen',
  photoPreview: 'Das aufgenommene Foto',
  photoFailed: 'Dieses Foto lässt sich nicht verwenden.',
  photoHelp:
    'Keine Kamera? Rufen Sie im Shop an: Ein Admin kann die Bestellung ohne Foto abschließen.',
  photoMissing: 'Das Foto ist nicht angekommen. Nehmen Sie es noch einmal auf.',

  // What the courier tells about it.
  update: 'Neuigkeit senden',
  updateTitle: 'Neuigkeit zu {order}',
  updateText: 'Der Kunde und der Shop sehen sie sofort.',
  updateLabel: 'Was gibt es?',
  updateSend: 'Senden',
  lastUpdate: 'Zuletzt gesendet: <text></text>, <time></time>',
  phraseWaiting: 'Warte im Shop',
  phraseBack: 'Wieder im Shop',
  phraseArrived: 'Vor der Tür',
  phraseNobody: 'Niemand öffnet',
  phraseNear: 'Gleich da',
  phraseTraffic: 'Stehe im Stau',

  // Where to.
  addressLoading: 'Adresse wird geladen',
  addressNotSaved:
    'Die Adresse ist auf diesem Gerät nicht gespeichert. Sie erscheint, sobald Sie wieder online sind.',
  addressTakenOffline:
    'Sie haben die Lieferung offline übernommen. Die Adresse erscheint, sobald der Shop davon weiß.',
  addressFailed: 'Die Adresse konnte nicht geladen werden: {reason}',
  addressMissing: 'Es gibt keine Adresse. Fragen Sie im Shop nach.',
  navigate: 'Navigation',
  call: 'Anrufen<spoken>: {phone}</spoken>',
};
