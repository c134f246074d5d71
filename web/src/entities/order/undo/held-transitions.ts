/**
 * What is held survives the page. A transition that can't be reversed is held for the undo period,
 * and a page that is reloaded or closed during it has no time to write to Firestore. So it's noted
 * in local storage immediately, and the next page of the same kind resumes it for the same person.
 */

import type { Order } from '@fireline/domain/order/schema';
import { type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import { type Actor, storedActor } from '@fireline/domain/order/transitions';
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';
import { tryLocal, writeLocal } from '#lib/local-storage.ts';
import type { Entry } from '#platform/live/state.ts';

const heldTransitionSchema = v.object({
  orderId: v.string(),
  /** The order's version when it was pressed: if it's different now, the order has moved on. */
  version: v.number(),
  to: v.picklist(orderStatuses),
  role: v.picklist(['admin', 'kitchen']),
  /** As in `Actor`. */
  person: v.exactOptional(v.string()),
});

type HeldTransition = v.InferOutput<typeof heldTransitionSchema>;

/** Where it was pressed. */
export type Surface = 'kitchen' | 'console';

/** The uid is part of the key, so that signing out removes the entries. */
const prefixOf = (uid: string, surface: Surface) => `fireline.held-move.${surface}.${uid}.`;

export function noteHeld(uid: string, surface: Surface, held: HeldTransition): void {
  const key = `${prefixOf(uid, surface)}${held.orderId}`;
  writeLocal(key, JSON.stringify(held));
}

export function forgetHeld(uid: string, surface: Surface, orderId: string): void {
  writeLocal(`${prefixOf(uid, surface)}${orderId}`, null);
}

function heldTransitions(uid: string, surface: Surface): readonly HeldTransition[] {
  const texts = tryLocal((storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(prefixOf(uid, surface)))
      .map((key) => storage.getItem(key)),
  );
  return (texts ?? []).flatMap((text) => fromJson(heldTransitionSchema, text) ?? []);
}

/** Moves held by a page that is gone, by surface and the person who pressed them. */
const inherited = new Map<string, Map<string, HeldTransition>>();

interface Resumption {
  readonly uid: string;
  readonly surface: Surface;
  /** The order as this page knows it. */
  readonly orderOf: (orderId: string) => Entry<Order> | undefined;
  /** The orders come only from this device, so a missing one may still exist. */
  readonly isSaved: boolean;
  readonly hold: (order: Entry<Order>, actor: Actor, to: OrderStatus) => void;
}

/**
 * Resumes what this person pressed on a page that was left before the undo period was over,
 * unless the order has moved on since.
 */
export function resumeHeld({ uid, surface, orderOf, isSaved, hold }: Resumption): void {
  const key = prefixOf(uid, surface);
  const left =
    inherited.get(key) ??
    new Map(heldTransitions(uid, surface).map((held) => [held.orderId, held]));
  inherited.set(key, left);
  for (const { orderId, version, to, ...by } of left.values()) {
    const order = orderOf(orderId);
    if (order?.data.version === version) {
      left.delete(orderId);
      hold(order, storedActor({ uid, ...by }), to);
    } else if (!isSaved || (order && order.data.version > version)) {
      left.delete(orderId);
      forgetHeld(uid, surface, orderId);
    }
  }
}
