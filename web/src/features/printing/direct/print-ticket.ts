import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import type { PrinterSettings } from '../printer-settings.ts';
import { type Connection, printDirectly } from './direct-printer.ts';
import { paperLines } from './paper-lines.ts';
import { PrinterError, type PrinterProblem } from './printer-state.ts';

/** Resolves to what went wrong; null if the printer has taken the ticket. */
export async function printTicket(
  { id, data }: Entry<Order>,
  connection: Connection,
  { station, width, baudRate }: PrinterSettings,
  timeZone: string | undefined,
): Promise<PrinterProblem | null> {
  try {
    const { ticketBytes } = await import('./ticket-bytes.ts');
    const lines = paperLines({ id, order: data, station, now: serverNow(), timeZone });
    await printDirectly(connection, ticketBytes(lines, width), baudRate);
    return null;
  } catch (error) {
    if (error instanceof PrinterError) return error.problem;
    console.error('A ticket was not printed.', error);
    return 'not-ready';
  }
}

export function problemText(problem: PrinterProblem): string {
  const words: Record<PrinterProblem, string> = {
    gone: texts.printing.printerGone,
    'no-paper': texts.printing.printerNoPaper,
    'not-ready': texts.printing.printerNotReady,
  };
  return words[problem];
}
