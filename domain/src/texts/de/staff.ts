/** What several surfaces of the staff need. */

import { changing } from './payments/changing.ts';
import { payments } from './payments/staff.ts';
import { setUp } from './set-up/set-up.ts';
import { board } from './staff/board.ts';
import { courier } from './staff/courier.ts';
import { gate } from './staff/gate.ts';
import { kitchen } from './staff/kitchen.ts';
import { office } from './staff/office.ts';
import { orderWork } from './staff/order-work.ts';
import { printing } from './staff/printing.ts';
import { sharing } from './staff/sharing.ts';
import { soldOut } from './staff/sold-out.ts';

export const staff = {
  gate,
  orderWork,
  office,
  kitchen,
  board,
  courier,
  sharing,
  printing,
  changing,
  payments,
  setUp,
  soldOut,
};
