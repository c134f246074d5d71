/** What is on a kitchen ticket, as lines for a receipt printer: as in `PrintTicket`. */
import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { removedLines } from '@fireline/domain/changes/changed-lines';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { linesByStation } from '#entities/order/print/lines-by-station.ts';
import { momentText } from '#ui/time/time-text.ts';

export interface PaperLine {
  readonly text: string;
  /** `huge`: for numbers that are read from afar. */
  readonly size?: 'huge' | 'large';
  readonly bold?: boolean;
  /** White on black: what must not be overlooked. */
  readonly loud?: boolean;
}

/** A rule across the paper. */
export const rule = 'rule';
export type Paper = readonly (PaperLine | typeof rule)[];

interface Ticket {
  readonly id: string;
  readonly order: Order;
  /** Only what this station makes; null for everything. */
  readonly station: string | null;
  readonly now: number;
  readonly timeZone: string | undefined;
}

export function paperLines({ id, order, station: only, now, timeZone }: Ticket): Paper {
  const moment = (at: number) => momentText(at, now, timeZone);
  const stations = linesByStation(order).filter(([name]) => only === null || name === only);
  return [
    ...headOf(id, order, moment),
    ...(order.note === '' ? [] : [loud(order.note)]),
    ...stations.flatMap(
      ([name, lines]): Paper => [
        rule,
        { text: name || texts.console.paperAnyStation },
        ...lines.flatMap(([, line]) => lineOf(line)),
      ],
    ),
    ...(stations.length === 0 ? [{ text: texts.console.paperNoItems }] : []),
    ...paymentOf(order),
    rule,
    { text: texts.console.paperPrinted({ time: moment(now) }) },
  ];
}

function headOf(id: string, order: Order, moment: (at: number) => string): Paper {
  const { type, requestedFor } = order.fulfilment;
  const paper: (PaperLine | typeof rule)[] = [];
  if (order.test) paper.push(loud(texts.orders.test));
  if (order.priority) paper.push(loud(texts.console.priority));
  if (order.callNumber) paper.push({ text: order.callNumber, size: 'huge', bold: true });
  paper.push(
    { text: orderLabel(id), size: 'large', bold: true },
    {
      text: type === 'delivery' ? texts.console.delivery : texts.console.pickup,
      size: 'large',
      bold: true,
    },
    { text: order.customerName, bold: true },
    { text: texts.console.paperPlaced({ time: moment(order.placedAt) }) },
  );
  if (requestedFor !== null) {
    const time = moment(requestedFor);
    paper.push({ text: texts.console.paperRequestedFor({ time }), bold: true });
  }
  if (order.changed) {
    paper.push(loud(texts.changing.paper({ time: moment(order.changed.at) })));
    for (const [, { quantity, name }] of removedLines(order)) {
      paper.push({ text: `- ${quantity} x ${name}`, bold: true });
    }
  }
  return paper;
}

function paymentOf({ payment }: Order): Paper {
  return payment ? [rule, { text: texts.payment[payment.state], bold: true }] : [];
}

function loud(text: string): PaperLine {
  return { text, bold: true, loud: true };
}

function lineOf({ quantity, name, choices, note, allergens }: OrderLine): readonly PaperLine[] {
  const lines: PaperLine[] = [{ text: `${quantity} x ${name}`, size: 'large', bold: true }];
  if (quantity > 1 && choices.length > 0) {
    lines.push({ text: `  ${texts.orders.each}`, bold: true });
  }
  for (const { option, choice } of choices) {
    lines.push({ text: `  ${option}: ${choice}`, bold: true });
  }
  if (note !== '') lines.push(loud(note));
  if (allergens.length > 0) {
    lines.push(loud(texts.printing.contains({ allergens: allergenNames(allergens) })));
  }
  return lines;
}
