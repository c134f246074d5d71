import type { changing as English } from '../../en/payments/changing.ts';
import type { Translation } from '../../translate.ts';

export const changing: Translation<typeof English> = {
  open: 'Bestellung ändern',
  title: 'Bestellung ändern',
  text: '{order}: Küche und Kunde sehen, was Sie ändern.',
  items: 'Positionen der Bestellung',
  quantityOf: 'Neue Menge von {name}',
  removed: 'Entfernt',
  made: 'Schon zubereitet',
  added: 'Hinzugefügte Positionen',
  add: 'Gericht hinzufügen',
  type: 'Art der Übergabe',
  address: 'Lieferadresse',
  when: 'Wann',
  asap: 'So bald wie möglich',
  reason: 'Grund',
  reasonHint: 'Der Kunde sieht ihn.',
  totalBefore: 'Bisherige Summe',
  total: 'Neue Summe',
  agreesToMore: 'Der Kunde ist mit {amount} mehr einverstanden',
  consent: 'Es kostet {amount} mehr',
  ask: 'Den Kunden auf der Seite der Bestellung fragen',
  agreed: 'Der Kunde ist schon einverstanden',
  asked:
    '{state, select, open {Der Kunde wird gefragt, bis <time></time>} declined {Der Kunde hat abgelehnt} other {Der Kunde hat nicht rechtzeitig geantwortet}}',
  withdraw: 'Frage zurücknehmen',
  withdrawFailed: 'Die Frage wurde nicht zurückgenommen',
  questionOver: 'Der Kunde kann darauf nicht mehr antworten.',
  agreeFirst: 'Fragen Sie zuerst den Kunden: Es kostet {amount} mehr.',
  back: '{amount} sind zurückzugeben. Erfassen Sie die Erstattung bei den Zahlungen der Bestellung.',
  save: 'Bestellung ändern',
  failed: 'Die Bestellung wurde nicht geändert',

  // Why it isn’t possible.
  onlyAdmins: 'Nur Admins und Manager können Bestellungen ändern.',
  orderGone: 'Diese Bestellung gibt es nicht mehr.',
  meanwhile:
    'Jemand hat die Bestellung inzwischen geändert. Prüfen Sie sie und versuchen Sie es noch einmal.',
  notChangeable: 'Diese Bestellung kann nicht mehr geändert werden.',
  noContact: 'Sie kann nicht geliefert werden: Der Kunde ist nicht erreichbar.',
  lineMade: '{product} ist schon zubereitet. Geben Sie stattdessen das Geld dafür zurück.',
  lineGone: 'Eine der Positionen wurde inzwischen entfernt.',
  nothingChanged: 'Sie haben nichts geändert.',
  nothingLeft: 'Es würde nichts übrig bleiben. Stornieren Sie stattdessen die Bestellung.',
  otherTotal: 'Die neue Summe ist {total}. Prüfen Sie sie und versuchen Sie es noch einmal.',
  refundedBefore:
    'Für diese Bestellung wurde schon Geld zurückgegeben, sie kann also nicht teurer werden. Nehmen Sie für das, was dazukommt, eine neue Bestellung auf.',
  onlyOnline:
    'Sie wurde online bezahlt, und der Shop nimmt für solche Bestellungen keine anderen Zahlungen an, sie kann also nicht teurer werden. Nehmen Sie für das, was dazukommt, eine neue Bestellung auf.',

  // What the customer asks for.
  requested: 'Der Kunde bittet um eine Änderung',
  requestedBadge: 'Änderungswunsch',
  requestAccept: 'Änderung vornehmen',
  requestDecline: 'Ablehnen',
  requestWhy: 'Warum ist das nicht möglich?',
  requestReason: 'Wie gewünscht.',
  requestFailed: 'Ihre Antwort wurde nicht gesendet',

  // What has changed.
  changed: 'Bestellung geändert',
  acknowledged: 'Die Küche hat es um <time></time> gesehen.',
  unacknowledged: 'Die Küche hat das noch nicht bestätigt.',
  newItem: 'Neu',
  wasQuantity: 'vorher {quantity}',
  paper: 'Geändert {time}',
};
