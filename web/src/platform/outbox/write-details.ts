import type { UnsentOrder } from './unsent-order.ts';

/** What is known of a write while it waits, and by which it is recognised after a reload. */
export interface WriteDetails {
  /** The change in words: “#7F3KQ2ZD → Ready”. */
  readonly label: string;
  /** What is written, as it is given to Firestore; `deleted` for a document that shall go. */
  readonly fields: object | 'deleted';
  /** Where it is written, if that is not the document that the refusal is shown at. */
  readonly at?: string;
  /** Handed back with a refusal. */
  readonly typed?: string | null | undefined;
  /** A new order, to be sent once more if it came too soon after another. */
  readonly order?: UnsentOrder | undefined;
}
