/** What is known of what a screen listens to. */

import type { FirelineError } from '@fireline/domain/errors';

/** One document, parsed. The object is the same from one snapshot to the next until it changes. */
export interface Entry<Value> {
  readonly id: string;
  readonly data: Value;
  /** This device wrote to it and the server has not confirmed that yet. */
  readonly pending: boolean;
}

export interface LiveList<Value> {
  readonly entries: readonly Entry<Value>[];
  /** Ids of documents that are there but do not fit their schema: shown as a count, never hidden. */
  readonly unreadable: readonly string[];
}

/** Why the server does not go on telling what is on the screen. */
export interface Refusal {
  /** Milliseconds, by the device's clock. */
  readonly since: number;
  /**
   * `app`: this app could not prove what it is (App Check), since what everybody may read is refused.
   * `person`: who is signed in may not see it, or not any more.
   */
  readonly cause: 'app' | 'person';
}

/**
 * What is known of a source. `saved` is true while the data comes from this device only: the server
 * has not answered, or not again since the connection broke.
 */
export type Live<Data> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly data: Data;
      readonly saved: boolean;
      /** The server told it, and refuses to go on. */
      readonly refused?: Refusal;
    }
  | { readonly status: 'error'; readonly error: FirelineError };
