/** Which tickets a printer has to print. */
import type { Order } from '@fireline/domain/order/schema';
import type { Entry } from '#platform/live/state.ts';
import type { PrinterSettings } from './printer-settings.ts';

/** The key in `order.printed` of a ticket for everything. */
const wholeTicket = '*';

export function ticketKey(station: string | null): string {
  return station ?? wholeTicket;
}

/** When (ms) the ticket was printed; null if it wasn't. */
export function printedAt(order: Order, station: string | null): number | null {
  return order.printed?.[ticketKey(station)] ?? null;
}

/** Whether the order is being made, and the station has something to make. */
export function hasTicket({ status, lines }: Order, station: string | null): boolean {
  const isMade = status === 'confirmed' || status === 'preparing';
  return (
    isMade && Object.values(lines).some((line) => station === null || line.station === station)
  );
}

/** What prints by itself: confirmed since that was turned on, and not printed anywhere yet. */
export function printsByItself(
  { data }: Entry<Order>,
  { automaticSince, station }: Pick<PrinterSettings, 'automaticSince' | 'station'>,
): boolean {
  const confirmedAt = data.statusTimes.confirmed;
  return (
    automaticSince !== null &&
    confirmedAt !== undefined &&
    confirmedAt >= automaticSince &&
    hasTicket(data, station) &&
    printedAt(data, station) === null
  );
}
