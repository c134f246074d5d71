/** The state of what a screen listens to. */

import type { FirelineError } from '@fireline/domain/errors';

/** One parsed document. The object keeps its identity between snapshots until it changes. */
export interface Entry<Value> {
  readonly id: string;
  readonly data: Value;
  /** This device wrote to it, and the server hasn't confirmed that yet. */
  readonly hasPendingWrites: boolean;
}

export interface LiveList<Value> {
  readonly entries: readonly Entry<Value>[];
  /** Ids of documents that don't fit their schema: shown as a count, never hidden. */
  readonly invalidIds: readonly string[];
}

/** Why the server refuses to keep sending what is on the screen. */
export interface Refusal {
  /** Milliseconds, by the device's clock. */
  readonly since: number;
  /**
   * `app`: this app couldn't prove what it is (App Check), since public data is refused. `person`:
   * the signed-in user may not see it, or no longer may.
   */
  readonly cause: 'app' | 'person';
}

/**
 * The state of a source. `fromCache` is true while the data comes only from this device: the server
 * hasn't answered, or not again since the connection broke.
 */
export type Live<Data> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly data: Data;
      readonly fromCache: boolean;
      /** The server sent it, and now refuses to continue. */
      readonly refused?: Refusal;
    }
  | { readonly status: 'error'; readonly error: FirelineError };
