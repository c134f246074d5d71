/** The clock of the demo shop, and times that orders are requested for. */

import { fulfilmentSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import { demoShop } from '../../scripts/demo/shop.ts';
import { dbOf, liveProject, read } from './admin.ts';

export async function requestedTime(orderId: string): Promise<number> {
  const order = await read(dbOf(liveProject), paths.order(orderId));
  return parse(fulfilmentSchema, order?.fulfilment).requestedFor ?? 0;
}

export function clockOf(at: number): string {
  const { format } = new Intl.DateTimeFormat('en-GB', {
    timeZone: demoShop.timeZone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return format(at);
}

/** The next moment when it's `clock` in the shop's time zone. */
export function nextMoment(clock: string): number {
  const slot = demoShop.slotMinutes * minute;
  let at = Math.ceil(Date.now() / slot) * slot;
  while (clockOf(at) !== clock) at += slot;
  return at;
}
