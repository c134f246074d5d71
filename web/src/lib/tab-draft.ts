/**
 * What was typed into a form of this tab and not sent yet: a reload, going back and another client
 * must not lose it. Kept under a name with the person's uid, so that signing out forgets it.
 */
import { type GenericSchema, safeParse } from 'valibot';

export interface TabDraft<Value> {
  /** Null where nothing was typed, or nothing that fits. */
  recall(): Value | null;
  /** Null forgets it. */
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
        // Storage is blocked or full: it lasts as long as the page.
      }
    },
  };
}
