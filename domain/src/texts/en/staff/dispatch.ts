/** The dispatch board: which courier brings which delivery. */
export const dispatch = {
  // The page
  title: 'Dispatch',
  deliveries: 'Deliveries',
  deliveriesWhat: 'deliveries',
  lateCount: '{count} late',
  emptyTitle: 'No open deliveries',
  emptyText: 'Deliveries appear here as soon as the kitchen has them ready.',

  // The lanes
  unassigned: 'Unassigned',
  unassignedEmpty: 'Every delivery has a courier',
  suggestAll: 'Suggest for all',
  assigned: 'Assigned',
  assignedEmpty: 'No courier has one to pick up',
  onTheWay: 'On the way',
  onTheWayEmpty: 'No deliveries on the way',

  // A delivery
  late: 'Late',
  due: 'Due by <time></time>',
  readyFor: 'Ready for <wait></wait>',
  onTheWayFor: 'On the way for <wait></wait>',
  courier: '<hidden>Courier: </hidden><name>{courier}</name>',
  noCourier: 'No courier',
  notTaken: 'Not taken yet',
  drag: 'Drag {order} to a courier',
  assign: 'Assign…',
  reassign: 'Reassign…',
  suggest: 'Suggest',

  // Choosing a courier
  assignTitle: '{count, plural, one {Assign {order}} other {Assign # deliveries}}',
  assignOnDuty: 'On duty',
  assignOffDuty: 'Off duty',
  suggested: 'Suggested',
  noCouriers: 'There are no couriers yet. Invite one on the Staff page.',

  // What was done, for as long as it can be undone
  done: '{count, plural, one {{order}} other {# deliveries}} assigned to {courier}',
  doneSuggested: '{count, plural, one {# delivery} other {# deliveries}} assigned to {couriers}',
  doneUnassigned: '{count, plural, one {{order}} other {# deliveries}} open to any courier',

  // The couriers
  couriers: 'Couriers',
  couriersWhat: 'couriers',
  couriersEmpty: 'Nobody is on duty',
  couriersEmptyText: 'Couriers say so on their own page. You can still assign deliveries to them.',
  load: '{count, plural, =0 {Free} one {# delivery} other {# deliveries}}',
  loadOnTheWay: '{count} on the way',
  fromShop: '{distance} from the shop',
  offDuty: 'Off duty',
  seen: 'Seen <time></time>',

  // The map
  map: 'Map',
  mapLabel: 'Map: {couriers} on the way',
  mapOfHomes: 'Map: where {count, plural, one {# open delivery goes} other {# open deliveries go}}',
  mapOfBoth:
    'Map: {couriers} on the way, and where {count, plural, one {# open delivery goes} other {# open deliveries go}}',
  closeTogether: 'Close together on the map',
  pinOfSeveral: '{number} +{more}',
  mapEmpty: 'No address of an open delivery is known, and no courier is sharing their position.',

  // Keys
  keyAssign: 'Assign the delivery, or the selected ones',
  keySuggest: 'Assign to the suggested courier',
} as const;
