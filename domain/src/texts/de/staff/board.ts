import type { board as English } from '../../en/staff/board.ts';
import type { Translation } from '../../translate.ts';

export const board: Translation<typeof English> = {
  title: 'Abholmonitor',
  orders: 'Bestellungen',
  preparing: 'In Zubereitung',
  preparingNone: 'In der Küche ist gerade nichts.',
  ready: 'Abholbereit',
  readyNone: 'Ihre Nummer erscheint hier, sobald Ihre Bestellung abholbereit ist.',
  notConnected: 'Keine Verbindung. Bitte fragen Sie an der Theke.',
  kitchen: 'Küche',
};
