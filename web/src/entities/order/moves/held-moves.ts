/**
 * Held moves outlive the page. What cannot be taken back waits for its seconds of undo, and a page
 * that is reloaded or closed in them has no time to write anything to Firestore: what is held is
 * noted in local storage at once, and the next page of the same kind takes it up for the same person.
 */

import type { Order } from '@fireline/domain/order/schema';
import { type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import * as v from 'valibot';
import { tryLocal } from '#lib/try-local.ts';
import type { Entry } from '#platform/live/state.ts';

const heldMoveSchema = v.object({
  orderId: v.string(),
  /** Of the order when it was pressed: what has another version by now has moved on. */
  version: v.number(),
  to: v.picklist(orderStatuses),
  role: v.picklist(['admin', 'kitchen']),
});

type HeldMove = v.InferOutput<typeof heldMoveSchema>;

/** Where a move was pressed. */
type Surface = 'kitchen' | 'console';

/** The uid is in the key: signing out for good takes the notes along. */
const prefixOf = (uid: string, surface: Surface) => `fireline.held-move.${surface}.${uid}.`;

export function noteHeld(uid: string, surface: Surface, move: HeldMove): void {
  const key = `${prefixOf(uid, surface)}${move.orderId}`;
  tryLocal((storage) => storage.setItem(key, JSON.stringify(move)));
}

export function forgetHeld(uid: string, surface: Surface, orderId: string): void {
  tryLocal((storage) => storage.removeItem(`${prefixOf(uid, surface)}${orderId}`));
}

function heldMoves(uid: string, surface: Surface): readonly HeldMove[] {
  const texts = tryLocal((storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(prefixOf(uid, surface)))
      .map((key) => storage.getItem(key)),
  );
  return (texts ?? []).flatMap((text) => {
    const result = checkInput(heldMoveSchema, parsed(text));
    return result.ok ? [result.value] : [];
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** What a page that is gone still held, by surface and the person who pressed it. */
const inherited = new Map<string, Map<string, HeldMove>>();

interface Resumption {
  readonly uid: string;
  readonly surface: Surface;
  /** The order as this page knows it. */
  readonly orderOf: (orderId: string) => Entry<Order> | undefined;
  /** The orders come from this device only, and what they lack may be there. */
  readonly isSaved: boolean;
  readonly hold: (order: Entry<Order>, actor: Actor, to: OrderStatus) => void;
}

/**
 * Holds once more what this person had pressed on a page that was left before the time for undo was
 * over, as far as the order has not moved on since.
 */
export function resumeHeld({ uid, surface, orderOf, isSaved, hold }: Resumption): void {
  const key = prefixOf(uid, surface);
  const moves =
    inherited.get(key) ?? new Map(heldMoves(uid, surface).map((move) => [move.orderId, move]));
  inherited.set(key, moves);
  for (const { orderId, version, to, role } of moves.values()) {
    const order = orderOf(orderId);
    if (order?.data.version === version) {
      moves.delete(orderId);
      hold(order, { uid, role }, to);
    } else if (!isSaved || (order && order.data.version > version)) {
      moves.delete(orderId);
      forgetHeld(uid, surface, orderId);
    }
  }
}
