import type { bell as English } from '../../en/start/bell.ts';
import type { Translation } from '../../translate.ts';

export const bell: Translation<typeof English> = {
  // The bell
  inbox: 'Posteingang',
  inboxUnread: 'Posteingang, {unread} ungelesen',

  // A toast
  open: 'Öffnen',
  showAll: 'Alle anzeigen',

  // News of many orders at once: `Neues zu 100+ Bestellungen`, `98 fertig, 2 storniert`
  newOrders: '{count} neue Bestellungen',
  updatedOrders: 'Neues zu {count} Bestellungen',
  notifications: '{count} neue Benachrichtigungen',
  placed: '{count} gesendet',
  pending: '{count, plural, one {# wartet auf Bestätigung} other {# warten auf Bestätigung}}',
  confirmed: '{count} bestätigt',
  preparing: '{count} in Zubereitung',
  ready: '{count} fertig',
  out_for_delivery: '{count} unterwegs',
  completed: '{count} abgeschlossen',
  cancelled: '{count} storniert',
  rejected: '{count} abgelehnt',
};
