/** The kitchen’s, the ready board’s, and the courier’s; the admin’s pages are in English. */
import { board } from './staff/board.ts';
import { courier } from './staff/courier.ts';
import { kitchen } from './staff/kitchen.ts';
import { live } from './staff/live.ts';
import { orderWork } from './staff/order-work.ts';

export const staff = {
  orderWork,
  kitchen,
  board,
  courier,
  live,
};
