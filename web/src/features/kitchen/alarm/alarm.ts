/**
 * Whether the screen rings. This follows from the orders alone: as long as one waits to be
 * accepted, every screen set to ring rings, and once someone accepts it, all of them stop.
 */
import type { Order } from '@fireline/domain/order/schema';
import type { Entry } from '#platform/live/state.ts';
import { concerns, type View } from '../tickets/views.ts';
import type { Alert } from './alerts.ts';

/** Which orders a screen rings for; it always flashes. */
export const alarmChoices = ['own', 'all', 'silent'] as const;
export type AlarmChoice = (typeof alarmChoices)[number];

export interface Alarm {
  /** Orders that wait to be accepted, oldest first. */
  readonly waiting: readonly Entry<Order>[];
  /** Alerts that must be acknowledged. */
  readonly alerts: readonly Alert[];
  /** The sound to play. An alert about started work is more urgent than new work. */
  readonly sound: 'alert' | 'new' | null;
}

interface Hearing {
  readonly view: View;
  readonly stations: readonly string[];
  readonly choice: AlarmChoice;
}

/** Which orders the screen makes a sound for. */
export function hearing({ view, stations, choice }: Hearing) {
  return ({ data }: Entry<Order>): boolean =>
    choice === 'all' || (choice === 'own' && concerns(data, view, stations));
}

/** `orders` are all of the kitchen's, whatever the view filters. */
export function alarmOf(
  orders: readonly Entry<Order>[],
  alerts: readonly Alert[],
  { view, stations, choice }: Hearing,
): Alarm {
  const isOwn = ({ data }: Entry<Order>) => concerns(data, view, stations);
  const isHeard = hearing({ view, stations, choice });
  const pending = orders.filter(({ data }) => data.status === 'pending');
  const waiting = pending.filter((ticket) => isOwn(ticket) || isHeard(ticket));
  const shown = alerts.filter(({ ticket }) => isOwn(ticket) || isHeard(ticket));
  const sound = shown.some(({ ticket }) => isHeard(ticket))
    ? 'alert'
    : waiting.some(isHeard)
      ? 'new'
      : null;
  return { waiting, alerts: shown, sound };
}
