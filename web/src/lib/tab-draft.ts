/**
 * What was typed into a form in this tab and not sent yet: a reload, going back, or a new client
 * must not lose it. Stored under a key with the user's uid, so that signing out removes it.
 */
import { type GenericSchema, safeParse } from 'valibot';

export interface TabDraft<Value> {
  /** Null if nothing was typed, or if it no longer fits the schema. */
  recall(): Value | null;
  /** Null clears it. */
  keep(value: Value | null): void;
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function tabDraft<Value>(
  name: string,
  schema: GenericSchema<unknown, Value>,
  storage: () => Kept = () => window.sessionStorage,
): TabDraft<Value> {
  const key = `fireline.draft.${name}`;
  return {
    recall() {
      try {
        const result = safeParse(schema, JSON.parse(storage().getItem(key) ?? 'null'));
        return result.success ? result.output : null;
      } catch {
        return null;
      }
    },
    keep(value) {
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(value));
      } catch {
        // Storage is blocked or full: it lasts for the page's lifetime.
      }
    },
  };
}
