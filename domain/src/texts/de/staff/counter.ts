import type { counter as English } from '../../en/staff/counter.ts';
import type { Translation } from '../../translate.ts';

export const counter: Translation<typeof English> = {
  title: 'Bestellung aufnehmen',
  back: 'Bestellungen',
  button: 'Bestellung aufnehmen',
  keyNew: 'Bestellung aufnehmen',
  keyPlace: 'Bestellung aufgeben',

  // Dishes
  dish: 'Gericht',
  dishHint: 'Tippen Sie einen Teil des Namens, oder 3 und einen Namen für drei davon.',
  dishes: 'Gerichte',
  times: '{quantity} ×',
  soldOut: 'Ausverkauft',
  nothingFound: 'Kein Gericht passt.',
  addDish: 'Hinzufügen',
  cancelDish: 'Abbrechen',
  lines: 'Gerichte in dieser Bestellung',
  noLines: 'Noch keine Gerichte',
  gone: 'Nicht mehr auf der Speisekarte',
  quantityOf: 'Anzahl von {name}',
  total: 'Summe',

  // Keys
  keys: 'Tasten',
  keyAdd: 'Gericht hinzufügen; mit einer Zahl allein die letzte Anzahl ändern',
  keyChoose: 'Gericht wählen',
  keyOption: 'Option wählen, danach Enter',

  // The customer
  source: 'Wie bestellt wurde',
  byPhone: 'Am Telefon',
  atCounter: 'An der Theke',
  type: 'Abholung oder Lieferung',
  phone: 'Telefon',
  known: '{name} · {count, plural, one {1 Bestellung} other {{count} Bestellungen}}',
  name: 'Name',
  walkIn: 'Laufkundschaft',
  email: 'E-Mail',
  address: 'Lieferadresse',
  when: 'Zeit',
  asap: 'So bald wie möglich',
  note: 'Anmerkung',

  // Sending
  place: 'Bestellung aufgeben',
  failed: 'Die Bestellung wurde nicht aufgegeben',
  tryAgain: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  checking: 'Bestellung wird geprüft …',
  declined: 'Diese Bestellung ist nicht möglich',
  changeOrder: 'Bestellung ändern',
  taken: 'Bestellung {order} ist aufgegeben',
  message: 'Danke für Ihre Bestellung bei {shop}. Hier können Sie sie verfolgen: {link}',
  copy: 'Nachricht kopieren',
  copied: 'Kopiert',
  sms: 'SMS',
  mail: 'E-Mail',
  next: 'Nächste Bestellung',
  open: '{order} öffnen',

  // On the order
  phoneOrder: 'Telefonbestellung',
  counterOrder: 'Bestellung an der Theke',
  takenBy: 'Aufgenommen von',
};
