import type { board as English } from '../en/board.ts';
import type { Translation } from '../translate.ts';

export const board: Translation<typeof English> = {
  title: 'Abholmonitor',
  preparing: 'In Zubereitung',
  preparingNone: 'In der Küche ist gerade nichts.',
  ready: 'Abholbereit',
  readyNone: 'Ihre Nummer erscheint hier, sobald Ihre Bestellung abholbereit ist.',
  notConnected: 'Keine Verbindung. Bitte fragen Sie an der Theke.',
  kitchen: 'Küche',
};
