/** The kitchen’s, the ready board’s, and the courier’s; the admin’s pages are in English. */
import { board } from './board.ts';
import { courier } from './courier.ts';
import { kitchen } from './kitchen.ts';
import { orderWork } from './order-work.ts';

export const staff = {
  orderWork,
  kitchen,
  board,
  courier,
};
