/** What the kitchen's buttons and keys do: the write, and how it is undone. */
import { orderLabel } from '@fireline/domain/order-number';
import type { OrderStatus } from '@fireline/domain/order-status';
import type { Order } from '@fireline/domain/schemas/order';
import type { Actor } from '@fireline/domain/transitions';
import { markPacked } from '#lib/kitchen-commands.ts';
import type { Entry } from '#lib/live.ts';
import { makeMove } from '#lib/make-move.ts';
import { markPrepared, setPriority } from '#lib/order-commands.ts';
import { lineAction, type Step } from './next-step.ts';
import { partOf, type TicketLine } from './tickets.ts';
import { createUndoList } from './undo-list.ts';
import type { View } from './views.ts';

export const undoList = createUndoList();

type Ticket = Entry<Order>;

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
      prepare(ticket, step.lineIds, `${label} done`);
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

function prepare(ticket: Ticket, lineIds: readonly string[], text: string): void {
  void markPrepared(ticket.id, lineIds, true);
  undoList.add({
    orderId: ticket.id,
    text,
    heldTo: null,
    undo: () => void markPrepared(ticket.id, lineIds, false),
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
): void {
  const action = lineAction(ticket.data, line, view, stations);
  if (action === null) return;
  undoList.settle(ticket.id);
  const text = `${line.quantity} × ${line.name} ${action === 'packed' ? 'packed' : 'done'}`;
  if (action === 'packed') {
    if (line.isPacked) void markPacked(ticket.id, [line.id], false);
    else pack(ticket, [line.id], text);
  } else if (line.isPrepared) void markPrepared(ticket.id, [line.id], false);
  else prepare(ticket, [line.id], text);
}

/** A line of the table of lines: its order is started first if nobody has. */
export function finishLine(ticket: Ticket, line: TicketLine, actor: Actor): void {
  undoList.settle(ticket.id);
  if (ticket.data.status === 'confirmed') makeMove(ticket, actor, 'preparing', null);
  prepare(ticket, [line.id], `${line.quantity} × ${line.name} done`);
}

/** Whether a ticket that is done here can be taken back to where it was. */
export function isRecallable({ data }: Ticket): boolean {
  return data.status === 'ready' || data.status === 'preparing';
}

/** Takes a ticket back: the whole order from ready, or at a station its own part. */
export function recall(
  ticket: Ticket,
  view: View,
  stations: readonly string[],
  actor: Actor,
): void {
  undoList.settle(ticket.id);
  if (ticket.data.status === 'ready') {
    makeMove(ticket, actor, 'preparing', null);
    return;
  }
  const { lines } = partOf(ticket.data, view, stations);
  const marked = lines.filter(({ isPrepared }) => isPrepared).map(({ id }) => id);
  if (marked.length > 0) void markPrepared(ticket.id, marked, false);
}

export function togglePriority({ id, data }: Ticket): void {
  void setPriority(id, !data.priority);
}
