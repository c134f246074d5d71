/**
 * The one error type for problems that a user may meet, with a code that screens and callables
 * share.
 */
import type { TransitionRefusal } from './order/transitions.ts';
import { texts } from './texts/texts.ts';

export type ErrorCode =
  | TransitionRefusal
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

/** Why a transition was refused, worded for the person who tried it. */
export function transitionRefusalText(refusal: TransitionRefusal): string {
  const says = texts.refusals;
  const reasons = {
    'order-final': says.orderFinal,
    'transition-unknown': says.transitionUnknown,
    'transition-not-yours': says.transitionNotYours,
    'order-not-yours': says.orderNotYours,
    'reason-missing': says.reasonMissing,
    'cancel-window-over': says.cancelWindowOver,
  } as const satisfies Record<TransitionRefusal, string>;
  return reasons[refusal];
}
