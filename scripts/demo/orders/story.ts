/** The notation for the demo orders: who ordered what, and what happened when. */

import type { StaffRole } from '@fireline/domain/access/staff-roles';
import type { OrderItem } from '@fireline/domain/order/item';
import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import type { PersonName, staff } from './people.ts';

/** `customer` is the person who ordered. */
export type By = keyof typeof staff | 'customer';

/** Something that happened `after` minutes after the order was placed. */
export type Step =
  | {
      readonly after: number;
      readonly to: OrderStatus;
      readonly by: By;
      readonly reason?: string;
    }
  /** These lines were prepared, counted from 1. */
  | { readonly after: number; readonly prepared: readonly number[] }
  | { readonly after: number; readonly courier: 'linh' | 'samir' }
  | { readonly after: number; readonly priority: true }
  /** An admin changed quantities: line ID → pieces. */
  | {
      readonly after: number;
      readonly changed: Readonly<Record<string, number>>;
      readonly reason: string;
    }
  /** The customer asks for other quantities: line ID → pieces. */
  | {
      readonly after: number;
      readonly asks: string;
      readonly lines: Readonly<Record<string, number>>;
    };

export interface Story {
  /** The order's permanent key: its ID is derived from it. */
  readonly key: string;
  readonly who: PersonName;
  readonly type: FulfilmentType;
  readonly placed:
    | { readonly minutesAgo: number }
    /** `clock` is the shop's time, such as `08:15`. */
    | { readonly daysAgo: number; readonly clock: string };
  readonly items: readonly OrderItem[];
  readonly note?: string;
  /** Requested for this many minutes after it was placed; if left out, as soon as possible. */
  readonly wantedAfter?: number;
  /** Placed after items sold out; the other orders were in time. */
  readonly tooLate?: true;
  /** An admin typed it in. */
  readonly byPhone?: true;
  /** Paid at the counter by card, with a tip (minor units), as soon as it was placed. */
  readonly paidAhead?: { readonly tip: number };
  /** Paid online before the shop saw it, with a tip (minor units); captured when it's confirmed. */
  readonly paidOnline?: { readonly tip: number };
  /** Ordered with the demo shop's discount code. */
  readonly withCode?: true;
  /** An admin refunded the first line. */
  readonly refunded?: { readonly reason: string };
  /** The courier closed it with a photo. */
  readonly withPhoto?: true;
  /** What happened after verification. `unverified` orders are left for the functions to verify. */
  readonly steps: readonly Step[] | 'unverified';
}

/** `item('flat-white', { milk: 'oat' })`: one, or `quantity`, with the choices by option. */
export function item(
  productId: string,
  choices: Readonly<Record<string, string | readonly string[]>> = {},
  { quantity = 1, note = '' }: { readonly quantity?: number; readonly note?: string } = {},
): OrderItem {
  const taken = Object.entries(choices).map(([option, choice]): [string, string[]] => [
    option,
    typeof choice === 'string' ? [choice] : [...choice],
  ]);
  return { productId, quantity, choices: Object.fromEntries(taken), note };
}

export function move(after: number, to: OrderStatus, by: By, reason?: string): Step {
  return { after, to, by, ...(reason === undefined ? {} : { reason }) };
}

/** Confirmed after `confirm` minutes and started a little later. */
export function started(confirm: number, by: StaffRole & By = 'kitchen'): readonly Step[] {
  return [move(confirm, 'confirmed', by), move(confirm + 0.7, 'preparing', 'kitchen')];
}

/** Started, with `lines` lines prepared one after the other until it was ready. */
export function cooked(confirm: number, ready: number, lines: number): readonly Step[] {
  const start = confirm + 0.7;
  const marks = Array.from(
    { length: lines },
    (_, index): Step => ({
      after: start + ((ready - start) * (index + 1)) / lines - 0.02,
      prepared: [index + 1],
    }),
  );
  return [...started(confirm), ...marks, move(ready, 'ready', 'system')];
}

/** Handed over at the counter, `collected` minutes after it was placed. */
export function collected(
  confirm: number,
  ready: number,
  lines: number,
  handedOver: number,
): readonly Step[] {
  return [...cooked(confirm, ready, lines), move(handedOver, 'completed', 'kitchen')];
}

/** Picked up three minutes after it was ready and delivered by a courier. */
export function delivered(
  confirm: number,
  ready: number,
  lines: number,
  courier: 'linh' | 'samir',
  arrived: number,
): readonly Step[] {
  return [...onItsWay(confirm, ready, lines, courier), move(arrived, 'completed', courier)];
}

export function onItsWay(
  confirm: number,
  ready: number,
  lines: number,
  courier: 'linh' | 'samir',
): readonly Step[] {
  return [
    ...cooked(confirm, ready, lines),
    { after: ready + 1.2, courier },
    move(ready + 3, 'out_for_delivery', courier),
  ];
}

/** `steps` with one more, in the order of their times. */
export function withChange(steps: readonly Step[], change: Step): readonly Step[] {
  return [...steps, change].toSorted((one, other) => one.after - other.after);
}
