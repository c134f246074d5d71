import type { Order } from '@fireline/domain/order/schema';
import { acknowledgeOrder } from '#entities/order/transitions/kitchen-mutations.ts';
import type { Entry } from '#platform/live/state.ts';
import type { Alert } from '../alarm/alerts.ts';
import { useScreen } from '../board/screen-context.ts';
import {
  isRecallable,
  pressLine,
  recall,
  takeStep,
  togglePriority,
  undoList,
} from '../tickets/kitchen-actions.ts';
import { lineAction, nextStep } from '../tickets/next-step.ts';
import { isDoneInView, lastDone, partOf } from '../tickets/tickets.ts';
import { selectedTicket } from './selection.ts';
import { type KeyHandlers, useKitchenKeys } from './use-kitchen-keys.ts';

interface KitchenKeysProps
  extends Pick<
    KeyHandlers,
    'station' | 'layout' | 'panel' | 'ordering' | 'soldOut' | 'sound' | 'help'
  > {
  /** In the order of their numbers. */
  tickets: readonly Entry<Order>[];
  alerts: readonly Alert[];
}

/** Connects the keys to the tickets; renders nothing. */
export function KitchenKeys({ tickets, alerts, ...handlers }: KitchenKeysProps) {
  const { view, stations, actor } = useScreen();

  const chosen = () => tickets.find(({ id }) => id === selectedTicket.get());
  function step(by: 1 | -1) {
    const at = tickets.findIndex(({ id }) => id === selectedTicket.get());
    const to = at < 0 ? (by > 0 ? 0 : tickets.length - 1) : at + by;
    selectedTicket.set(tickets[Math.min(Math.max(to, 0), tickets.length - 1)]?.id ?? null);
  }
  function bump() {
    const ticket = chosen();
    const next = ticket && nextStep(ticket.data, view, stations);
    if (ticket && next) takeStep(ticket, next, actor);
  }
  function finishLine() {
    const ticket = chosen();
    if (!ticket) return;
    const { lines } = partOf(ticket.data, view, stations);
    const focused = focusedLine();
    const line =
      lines.find(({ id }) => id === focused) ??
      lines.find((open) => {
        const action = lineAction(ticket.data, open, view, stations);
        return action === 'packed' ? !open.isPacked : action === 'prepared' && !open.isPrepared;
      });
    if (line) pressLine(ticket, line, view, stations, actor);
  }
  /** Recalls the selected ticket if it is done here, otherwise the one that was done last. */
  function recallOne() {
    const done = tickets.filter(
      (ticket) => isRecallable(ticket) && isDoneInView(ticket.data, view, stations),
    );
    const ticket =
      done.find(({ id }) => id === selectedTicket.get()) ?? lastDone(done, view, stations);
    if (!ticket) return;
    recall(ticket, view, stations, actor);
    selectedTicket.set(ticket.id);
  }

  useKitchenKeys({
    ...handlers,
    count: tickets.length,
    choose: (place) => selectedTicket.set(tickets[place - 1]?.id ?? selectedTicket.get()),
    next: () => step(1),
    previous: () => step(-1),
    down: () => focusLine(1),
    up: () => focusLine(-1),
    bump,
    line: finishLine,
    recall: recallOne,
    undo: () => undoList.undo(),
    priority: () => {
      const ticket = chosen();
      if (ticket) togglePriority(ticket);
    },
    acknowledge: () => {
      const [first] = alerts;
      if (!first) return;
      const { id, data } = first.ticket;
      void acknowledgeOrder({ orderId: id, version: data.version });
    },
  });
  return null;
}

function linesOfChosen(): readonly HTMLElement[] {
  const card = document.querySelector(`[data-ticket="${selectedTicket.get()}"]`);
  return [...(card?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
}

function focusedLine(): string | undefined {
  return linesOfChosen().find((line) => line === document.activeElement)?.dataset.line;
}

function focusLine(by: 1 | -1): void {
  const lines = linesOfChosen();
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? lines.indexOf(activeElement) : -1;
  const to = at < 0 && by < 0 ? lines.length - 1 : at + by;
  lines[Math.min(Math.max(to, 0), lines.length - 1)]?.focus();
}
