/** What the kitchen's buttons and keys do: the write, and how to undo it. */

import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import {
  markPacked,
  markPrepared,
  recallOrder,
  takeBackPrepared,
} from '#entities/order/transitions/kitchen-mutations.ts';
import { setPriority } from '#entities/order/transitions/order-mutations.ts';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { resumeHeld } from '#entities/order/undo/held-transitions.ts';
import { createUndoList } from '#entities/order/undo/undo-list.ts';
import type { Entry } from '#platform/live/state.ts';
import { lineAction, type Step } from './next-step.ts';
import { partOf, type TicketLine } from './tickets.ts';
import type { View } from './views.ts';

/** How long undo is offered (ms). */
export const undoFor = 5000;
export const undoList = createUndoList('kitchen', undoFor);

type Ticket = Entry<Order>;

let latest: ReadonlyMap<string, Ticket> = new Map();

/** Keeps the current orders: those with an undo or a held move may have moved on. */
export function followOrders(orders: readonly Ticket[]): void {
  latest = new Map(orders.map((order) => [order.id, order]));
  // Someone else has made what is held here.
  undoList.dropHeld(({ to }, orderId) => latest.get(orderId)?.data.status === to);
}

/** Holds again what was pressed here before the page was left. `isSaved` as in `resumeHeld`. */
export function resumeStarts(uid: string, isSaved: boolean): void {
  resumeHeld({ uid, surface: 'kitchen', orderOf: (id) => latest.get(id), isSaved, hold });
}

/** Performs a ticket's next step. */
export function takeStep(ticket: Ticket, step: Step, actor: Actor): void {
  const { id } = ticket;
  const order = orderLabel(id);
  // A further press confirms what is held, so send that first.
  undoList.settle(id);
  switch (step.kind) {
    case 'accept':
      // Not held: the alarm must stop everywhere immediately.
      tryTransition(ticket, actor, 'confirmed', null);
      break;
    case 'start':
      hold(ticket, actor, 'preparing');
      break;
    case 'hand-over':
      hold(ticket, actor, 'completed');
      break;
    case 'prepare':
      prepare(ticket, step.lineIds, texts.kitchen.undoDone({ order }), actor);
      break;
    case 'again':
      void markPrepared({ orderId: id, lineIds: step.lineIds, isPrepared: true });
      break;
    case 'pack':
      pack(ticket, step.lineIds, texts.kitchen.undoPacked({ order }));
  }
}

function hold(ticket: Ticket, actor: Actor, to: OrderStatus): void {
  const text = texts.kitchen[to === 'completed' ? 'undoHandedOver' : 'undoStarted'];
  undoList.hold(ticket, actor, to, { text: text({ order: orderLabel(ticket.id) }) });
}

function prepare(ticket: Ticket, lineIds: readonly string[], text: string, actor: Actor): void {
  void markPrepared({ orderId: ticket.id, lineIds, isPrepared: true });
  undoList.add({
    orderId: ticket.id,
    text,
    // By then, the last mark may have made the order ready.
    undo: () => void takeBackPrepared(latest.get(ticket.id) ?? ticket, lineIds, actor),
  });
}

function pack(ticket: Ticket, lineIds: readonly string[], text: string): void {
  void markPacked({ orderId: ticket.id, lineIds, isPacked: true });
  undoList.add({
    orderId: ticket.id,
    text,
    undo: () => void markPacked({ orderId: ticket.id, lineIds, isPacked: false }),
  });
}

function unpack({ id }: Ticket, line: TicketLine): void {
  void markPacked({ orderId: id, lineIds: [line.id], isPacked: false });
  undoList.add({
    orderId: id,
    text: texts.kitchen.undoLineNotPacked(line),
    undo: () => void markPacked({ orderId: id, lineIds: [line.id], isPacked: true }),
  });
}

function takeBack(ticket: Ticket, lineIds: readonly string[], text: string, actor: Actor): void {
  void takeBackPrepared(ticket, lineIds, actor);
  undoList.add({
    orderId: ticket.id,
    text,
    undo: () => void markPrepared({ orderId: ticket.id, lineIds, isPrepared: true }),
  });
}

/** Toggles one line: done or packed. */
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
  if (action === 'packed') {
    if (line.isPacked) unpack(ticket, line);
    else pack(ticket, [line.id], texts.kitchen.undoLinePacked(line));
  } else if (line.isPrepared) {
    takeBack(ticket, [line.id], texts.kitchen.undoLineNotDone(line), actor);
  } else prepare(ticket, [line.id], texts.kitchen.undoLineDone(line), actor);
}

/** Marks a line in the table of lines as done, and starts its order first if necessary. */
export function finishLine(ticket: Ticket, line: TicketLine, actor: Actor): void {
  undoList.settle(ticket.id);
  if (ticket.data.status === 'confirmed') tryTransition(ticket, actor, 'preparing', null);
  prepare(ticket, [line.id], texts.kitchen.undoLineDone(line), actor);
}

/** Whether a ticket that is done here can be recalled. */
export function isRecallable({ data }: Ticket): boolean {
  return data.status === 'ready' || data.status === 'preparing';
}

/**
 * Recalls a ticket. A station recalls its own part, so that what the others have done stays done;
 * if no other station has a part, the whole order is recalled.
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
  const text = texts.kitchen.undoRecalled({ order: orderLabel(ticket.id) });
  if (ticket.data.status === 'ready' && isWhole) {
    void recallOrder(ticket, actor);
    undoList.add({
      orderId: ticket.id,
      text,
      undo: () => void tryTransition(latest.get(ticket.id) ?? ticket, actor, 'ready', null),
    });
  } else if (marked.length > 0) takeBack(ticket, marked, text, actor);
}

/** Moves a ticket ahead of the others, or back in line. */
export function togglePriority({ id, data: { priority } }: Ticket): void {
  void setPriority({ orderId: id, priority: !priority });
  undoList.add({
    orderId: id,
    text: texts.kitchen[priority ? 'undoBackInLine' : 'undoPrioritized']({
      order: orderLabel(id),
    }),
    undo: () => void setPriority({ orderId: id, priority }),
  });
}
