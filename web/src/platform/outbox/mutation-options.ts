import type { GenericSchema } from 'valibot';
import type { DocumentWrite, FieldValues } from './document-write.ts';

export interface MutationOptions<Input> {
  /** Unique: what was left unsent finds its mutation by it after a reload. */
  readonly name: string;
  /**
   * Checked before anything is written. With a schema, the input is kept with the unsent write, so
   * `isApplied`, `explainMissing`, and `retry` also work after a reload.
   */
  readonly input?: GenericSchema<unknown, Input>;
  /** The path of the document that is written; of several, the one that tells the outcome. */
  readonly target: (input: Input) => string;
  readonly write: (input: Input, values: FieldValues) => DocumentWrite | readonly DocumentWrite[];
  /**
   * Who signs a change to public documents. They name only the change; its author is in
   * `changes/{changeId}`, written in the same batch and read only by functions.
   */
  readonly signedBy?: (input: Input) => string;
  /** The change in words (“#7F3KQ2ZD → Ready”). Without: it isn't listed as unsent. */
  readonly label?: (input: Input) => string;
  /**
   * What a refusal's message is about. Without: a refusal isn't shown, as nobody pressed anything.
   */
  readonly title?: (input: Input) => string;
  /** The path that shows a refusal, if it's not the target. */
  readonly reportAt?: (input: Input) => string;
  /** What the user has typed, so that it isn't lost with a refused write. */
  readonly typed?: (input: Input) => string | null;
  /**
   * Whether `stored`, the target on the server, has the write, although it was refused: the SDK
   * sends a write again if the answer was lost, and after a reload no answer arrives at all. By
   * default, `isShown`: the document has what was written.
   */
  readonly isApplied?: (
    stored: unknown,
    input: Input,
    isShown: boolean,
  ) => boolean | Promise<boolean>;
  /** Why the server refused it. */
  readonly explainRejection?: (input: Input) => string | Promise<string>;
  /** Why the server doesn't have it, if only that is known after a reload. */
  readonly explainMissing?: (input: Input) => Promise<string>;
  /** Sends, and sends again what was refused only for now; after a reload, it starts over. */
  readonly retry?: (send: () => Promise<void>, input: Input) => Promise<void>;
}
