/**
 * Held moves outlive the page. What cannot be taken back waits for its seconds of undo, and a page
 * that is reloaded or closed in them has no time to write anything to Firestore: what is held is
 * noted in local storage at once, and the next page of the same kind takes it up for the same person.
 */
import { orderStatuses } from '@fireline/domain/order-status';
import { checkInput } from '@fireline/domain/parse';
import * as v from 'valibot';

const heldMoveSchema = v.object({
  orderId: v.string(),
  /** Of the order when it was pressed: what has another version by now has moved on. */
  version: v.number(),
  to: v.picklist(orderStatuses),
  role: v.picklist(['admin', 'kitchen']),
});

export type HeldMove = v.InferOutput<typeof heldMoveSchema>;

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

export function heldMoves(uid: string, surface: Surface): readonly HeldMove[] {
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

function tryLocal<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(window.localStorage);
  } catch {
    // The browser keeps nothing for this site: a held move is sent if the page lasts long enough.
    return undefined;
  }
}
