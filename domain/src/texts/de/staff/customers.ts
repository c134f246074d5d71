import type { customers as English } from '../../en/staff/customers.ts';
import type { Translation } from '../../translate.ts';

export const customers: Translation<typeof English> = {
  title: 'Kunden',
  search: 'Nach Name, Telefonnummer oder E-Mail suchen',
  searching: 'Wird gesucht …',
  searchAgain: 'Noch einmal',
  found: '{count, plural, one {# Kunde} other {# Kunden}}',
  foundNone: 'Keine Bestellungen von „{text}“.',
  foundMore: 'Diese haben die neuesten Bestellungen. Tippen Sie mehr, um andere zu finden.',
  foundOrders: '{count, plural, one {# Bestellung} other {# Bestellungen}} gefunden',
  lastOrder: 'Letzte Bestellung <time></time>',

  // One customer
  back: 'Kunden',
  guest: 'Gast',
  blocked: 'Gesperrt',
  nameless: 'Kunde',
  all: 'Alle Bestellungen und Notizen',
  nobody: 'Hier gibt es keinen Kunden',
  nobodyHint: 'Vielleicht wurden das Konto und die Daten gelöscht.',
  figures: 'Zahlen',
  orders: 'Bestellungen',
  spent: 'Umsatz',
  spentHint: 'Abgeschlossene Bestellungen in {currency}',
  unknown: '–',
  contact: 'Kontakt',
  contactNone: 'Die neueste Bestellung hat keinen Kontakt.',
  ordersTitle: 'Bestellungen',
  ordersNone: 'Noch keine Bestellungen.',
  ordersNewest: 'Die neuesten {count} werden gezeigt.',
  ordersPlural: 'Bestellungen',

  // The note
  note: 'Notiz',
  noteHint: 'Nur für Admins und Manager. Steht neben den Bestellungen dieses Kunden.',
  noteSave: 'Notiz speichern',
  noteNotSaved: 'Die Notiz zu {name} wurde nicht gespeichert',
  noteLabel: 'Notiz zu {name}',

  // Blocking
  blockTitle: 'Keine Bestellungen mehr annehmen',
  blockHint:
    'Neue Bestellungen werden abgelehnt, mit der Telefonnummer des Shops für Rückfragen. Offene Bestellungen bleiben offen.',
  kind: '{kind, select, account {Konto} phone {Telefonnummer} other {Adresse}}',
  kindHint:
    '{kind, select, account {Bestellungen von diesem Konto.} phone {Bestellungen von allen mit dieser Nummer.} other {Lieferungen in dieses Haus.}}',
  block: '<hidden>{label} </hidden>Sperren',
  unblock: '<hidden>{label} </hidden>Entsperren',
  blockAsk: '{label} sperren?',
  blockAskHint:
    '{kind, select, account {Neue Bestellungen von diesem Konto werden abgelehnt.} phone {Neue Bestellungen mit dieser Telefonnummer werden abgelehnt, egal von wem.} other {Neue Lieferungen in dieses Haus werden abgelehnt, egal von wem.}} Der Kunde liest, dass der Shop von ihm keine Bestellungen annimmt.',
  blockConfirm: 'Sperren',
  blockKeep: 'Nicht sperren',
  blockReason: 'Grund (freiwillig)',
  blockReasonHint: 'Nur für Admins und Manager.',
  anAdmin: 'der Leitung',
  blockedBy: 'Gesperrt von <admin></admin>, <time></time>',
  blockNotSaved: '{label} wurde nicht gesperrt',
  unblockNotSaved: '{label} wurde nicht entsperrt',
  blocking: '{label} wird gesperrt',
  unblocking: '{label} wird entsperrt',
  blocksTitle: 'Gesperrt',
  blocksText: 'Von diesen nimmt der Shop keine Bestellungen an.',
  blocksPlural: 'Sperren',
  blocksNone: 'Niemand ist gesperrt',
  blocksNoneHint:
    'Sie können ein Konto, eine Telefonnummer oder eine Adresse auf der Seite des Kunden sperren.',
};
