/**
 * The one error type for problems that a user may meet, with a code that screens and callables
 * share.
 */
import type { MoveRefusal } from './order/transitions.ts';

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
export const moveRefusalTexts = {
  'order-final': 'This order is already closed.',
  'move-unknown': 'You can’t do this at the order’s current step.',
  'move-not-yours': 'Your role can’t make this change.',
  'order-not-yours': 'This order isn’t assigned to you.',
  'reason-missing': 'Enter a reason.',
  'cancel-window-over': 'You can no longer cancel this order yourself. Please call the shop.',
} as const satisfies Record<MoveRefusal, string>;
