/** What the kitchen's buttons and keys do: the write, and how it is undone. */
import { orderLabel } from '@fireline/domain/order-number';
import type { OrderStatus } from '@fireline/domain/order-status';
import type { Order } from '@fireline/domain/schemas/order';
import type { Actor } from '@fireline/domain/transitions';
import { markPacked, recallOrder, takeBackPrepared } from '#lib/kitchen-commands.ts';
import type { Entry } from '#lib/live.ts';
import { makeMove } from '#lib/make-move.ts';
import { markPrepared, setPriority } from '#lib/order-commands.ts';
import { lineAction, type Step } from './next-step.ts';
import { partOf, type TicketLine } from './tickets.ts';
import { createUndoList } from './undo-list.ts';
import type { View } from './views.ts';

export const undoList = createUndoList();

type Ticket = Entry<Order>;

let latest: ReadonlyMap<string, Ticket> = new Map();

/** Takes up the orders as they are now: what is undone, or still held, may have moved on. */
export function followOrders(orders: readonly Ticket[]): void {
  latest = new Map(orders.map((order) => [order.id, order]));
  undoList.dropMade(orders);
}

/** Does the next thing there is to do on a ticket. */
export function takeStep(ticket: Ticket, step: Step, actor: Actor): void {
  const { id } = ticket;
  const label = orderLabel(id);
  // A second press on what is held is the same wish once more, except that more follows.
  undoList.settle(id);
  switch (step.kind) {
    case 'accept':
      // Not held: the alarm is to stop everywhere at once.
      makeMove(ticket, actor, 'confirmed', null);
      break;
    case 'start':
      hold(ticket, actor, 'preparing', `${label} started`);
      break;
    case 'hand-over':
      hold(ticket, actor, 'completed', `${label} handed over`);
      break;
    case 'prepare':
      prepare(ticket, step.lineIds, `${label} done`, actor);
      break;
    case 'again':
      void markPrepared(id, step.lineIds, true);
      break;
    case 'pack':
      pack(ticket, step.lineIds, `${label} packed`);
  }
}

function hold(ticket: Ticket, actor: Actor, to: OrderStatus, text: string): void {
  undoList.add({
    orderId: ticket.id,
    text,
    heldTo: to,
    send: () => makeMove(ticket, actor, to, null),
  });
}

function prepare(ticket: Ticket, lineIds: readonly string[], text: string, actor: Actor): void {
  void markPrepared(ticket.id, lineIds, true);
  undoList.add({
    orderId: ticket.id,
    text,
    heldTo: null,
    // By then the last mark may have made the order ready.
    undo: () => void takeBackPrepared(latest.get(ticket.id) ?? ticket, lineIds, actor),
  });
}

function pack(ticket: Ticket, lineIds: readonly string[], text: string): void {
  void markPacked(ticket.id, lineIds, true);
  undoList.add({
    orderId: ticket.id,
    text,
    heldTo: null,
    undo: () => void markPacked(ticket.id, lineIds, false),
  });
}

/** One line done or packed, or not any more. */
export function pressLine(
  ticket: Ticket,
  line: TicketLine,
  view: View,
  stations: readonly string[],
  actor: Actor,
): void {
  const action = lineAction(ticket.data, line, view, stations);
  if (action === null) return;
  undoList.settle(ticket.id);
  const text = `${line.quantity} × ${line.name} ${action === 'packed' ? 'packed' : 'done'}`;
  if (action === 'packed') {
    if (line.isPacked) void markPacked(ticket.id, [line.id], false);
    else pack(ticket, [line.id], text);
  } else if (line.isPrepared) void takeBackPrepared(ticket, [line.id], actor);
  else prepare(ticket, [line.id], text, actor);
}

/** A line of the table of lines: its order is started first if nobody has. */
export function finishLine(ticket: Ticket, line: TicketLine, actor: Actor): void {
  undoList.settle(ticket.id);
  if (ticket.data.status === 'confirmed') makeMove(ticket, actor, 'preparing', null);
  prepare(ticket, [line.id], `${line.quantity} × ${line.name} done`, actor);
}

/** Whether a ticket that is done here can be taken back to where it was. */
export function isRecallable({ data }: Ticket): boolean {
  return data.status === 'ready' || data.status === 'preparing';
}

/**
 * Takes a ticket back: at a station its own part, so that what the others have done stays done; the
 * whole order where nobody else has a part of it.
 */
export function recall(
  ticket: Ticket,
  view: View,
  stations: readonly string[],
  actor: Actor,
): void {
  undoList.settle(ticket.id);
  const { lines, alsoAt } = partOf(ticket.data, view, stations);
  const marked = lines.filter(({ isPrepared }) => isPrepared).map(({ id }) => id);
  const isWhole = alsoAt.length === 0 || marked.length === 0;
  if (ticket.data.status === 'ready' && isWhole) void recallOrder(ticket, actor);
  else if (marked.length > 0) void takeBackPrepared(ticket, marked, actor);
}

export function togglePriority({ id, data }: Ticket): void {
  void setPriority(id, !data.priority);
}
