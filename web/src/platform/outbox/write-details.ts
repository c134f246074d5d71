import type { UnsentOrder } from './unsent-order.ts';

/** What is known about a write while it is unsent, and how to recognize it after a reload. */
export interface WriteDetails {
  /** The change in words: “#7F3KQ2ZD → Ready”. */
  readonly label: string;
  /** The fields as passed to Firestore; `deleted` for a deletion. */
  readonly fields: object | 'deleted';
  /** The document that is written, if the refusal is shown at a different one. */
  readonly at?: string;
  /** Returned with a refusal. */
  readonly typed?: string | null | undefined;
  /** A new order, which is sent again if it came too soon after another. */
  readonly order?: UnsentOrder | undefined;
}
