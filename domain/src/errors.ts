/**
 * The one error type for problems that a user may meet, with a code that screens and callables
 * share.
 */
import type { MoveRefusal } from './order/transitions.ts';
import { texts } from './texts/texts.ts';

export type ErrorCode =
  | MoveRefusal
  | 'invalid-input'
  | 'not-found'
  | 'not-signed-in'
  | 'not-allowed'
  | 'conflict'
  | 'last-admin'
  | 'orders-open'
  | 'sign-in-again'
  | 'too-many-tries'
  | 'unavailable';

/** Something the user can understand and act on: `message` is shown as is. */
export class FirelineError extends Error {
  override readonly name = 'FirelineError';
  readonly code: ErrorCode;
  /** The invalid input as a dotted path (`address.city`), if there is one. */
  readonly field: string | null;

  constructor(code: ErrorCode, message: string, field: string | null = null) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

/** Why a move was refused, worded for the person who tried it. */
export const moveRefusalTexts: Readonly<Record<MoveRefusal, string>> = {
  get 'order-final'() {
    return texts.refusals.orderFinal;
  },
  get 'move-unknown'() {
    return texts.refusals.moveUnknown;
  },
  get 'move-not-yours'() {
    return texts.refusals.moveNotYours;
  },
  get 'order-not-yours'() {
    return texts.refusals.orderNotYours;
  },
  get 'reason-missing'() {
    return texts.refusals.reasonMissing;
  },
  get 'cancel-window-over'() {
    return texts.refusals.cancelWindowOver;
  },
};
