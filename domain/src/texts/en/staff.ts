/** What only the staff’s pages need. */
import { board } from './board.ts';
import { console } from './console.ts';
import { courier } from './courier.ts';
import { deadLetters } from './dead-letters.ts';
import { insights } from './insights.ts';
import { kitchen } from './kitchen.ts';
import { live } from './live.ts';
import { office } from './office.ts';
import { orderWork } from './order-work.ts';
import { products } from './products.ts';
import { settings } from './settings.ts';
import { team } from './team.ts';

export const staff = {
  orderWork,
  office,
  kitchen,
  board,
  courier,
  console,
  products,
  insights,
  settings,
  team,
  deadLetters,
  live,
};
