import type { dispatch as English } from '../../en/staff/dispatch.ts';
import type { Translation } from '../../translate.ts';

export const dispatch: Translation<typeof English> = {
  // The page
  title: 'Disposition',
  deliveries: 'Lieferungen',
  deliveriesWhat: 'Lieferungen',
  lateCount: '{count} verspätet',
  emptyTitle: 'Keine offenen Lieferungen',
  emptyText: 'Lieferungen erscheinen hier, sobald sie in der Küche fertig sind.',

  // The lanes
  unassigned: 'Ohne Kurier',
  unassignedEmpty: 'Jede Lieferung hat einen Kurier',
  suggestAll: 'Alle nach Vorschlag',
  assigned: 'Zugewiesen',
  assignedEmpty: 'Kein Kurier hat etwas abzuholen',
  onTheWay: 'Unterwegs',
  onTheWayEmpty: 'Keine Lieferungen unterwegs',

  // A delivery
  late: 'Verspätet',
  due: 'Bis <time></time>',
  readyFor: 'Fertig seit <wait></wait>',
  onTheWayFor: 'Unterwegs seit <wait></wait>',
  courier: '<hidden>Kurier: </hidden><name>{courier}</name>',
  noCourier: 'Kein Kurier',
  notTaken: 'Noch nicht übernommen',
  drag: '{order} auf einen Kurier ziehen',
  assign: 'Zuweisen\u00a0…',
  reassign: 'Neu zuweisen\u00a0…',
  suggest: 'Vorschlag',

  // Choosing a courier
  assignTitle: '{count, plural, one {{order} zuweisen} other {# Lieferungen zuweisen}}',
  assignOnDuty: 'Im Dienst',
  assignOffDuty: 'Nicht im Dienst',
  suggested: 'Vorschlag',
  noCouriers: 'Es gibt noch keine Kuriere. Laden Sie auf der Seite „Team“ einen ein.',

  // What was done, for as long as it can be undone
  done: '{count, plural, one {{order}} other {# Lieferungen}} zugewiesen: {courier}',
  doneSuggested: '{count, plural, one {# Lieferung} other {# Lieferungen}} zugewiesen: {couriers}',
  doneUnassigned: '{count, plural, one {{order}} other {# Lieferungen}} offen für alle Kuriere',

  // The couriers
  couriers: 'Kuriere',
  couriersWhat: 'Kuriere',
  couriersEmpty: 'Niemand ist im Dienst',
  couriersEmptyText:
    'Kuriere beginnen ihren Dienst auf ihrer eigenen Seite. Zuweisen können Sie ihnen trotzdem.',
  load: '{count, plural, =0 {Frei} one {# Lieferung} other {# Lieferungen}}',
  loadOnTheWay: '{count} unterwegs',
  fromShop: '{distance} vom Shop entfernt',
  offDuty: 'Nicht im Dienst',
  seen: 'Gesehen <time></time>',

  // The map
  map: 'Karte',
  mapLabel: 'Karte: {couriers} unterwegs',
  mapOfHomes:
    'Karte: {count, plural, one {das Ziel einer Lieferung} other {die Ziele von # Lieferungen}}',
  mapOfBoth:
    'Karte: {couriers} unterwegs und {count, plural, one {das Ziel einer Lieferung} other {die Ziele von # Lieferungen}}',
  closeTogether: 'Auf der Karte dicht beieinander',
  pinOfSeveral: '{number} +{more}',
  mapEmpty: 'Keine Lieferadresse ist verortet, und kein Kurier teilt seinen Standort.',

  // Keys
  keyAssign: 'Die Lieferung oder die ausgewählten zuweisen',
  keySuggest: 'Nach Vorschlag zuweisen',
};
