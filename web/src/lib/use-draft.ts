/**
 * What a person is typing, kept for this tab until it is sent or thrown away by them: closing the
 * panel it is in, going to another page and loading the page anew take nothing of it.
 */
import { useState } from 'react';
import { useUnsavedWork } from './unsaved-work.ts';

const prefix = 'fireline.draft.';

/**
 * The draft under `key`, which has the uid of whoever types in it; null while there is none. Setting
 * null forgets it.
 */
export function useDraft(
  key: string,
): readonly [draft: string | null, setDraft: (draft: string | null) => void] {
  const [state, setState] = useState(() => ({ key, draft: read(key) }));
  const now = state.key === key ? state : { key, draft: read(key) };
  if (now !== state) setState(now);
  useUnsavedWork(now.draft !== null && !keeps());
  return [
    now.draft,
    (draft) => {
      write(key, draft);
      setState({ key, draft });
    },
  ];
}

function read(key: string): string | null {
  return tryStorage((storage) => storage.getItem(prefix + key)) ?? null;
}

function write(key: string, draft: string | null): void {
  tryStorage((storage) => {
    if (draft === null) storage.removeItem(prefix + key);
    else storage.setItem(prefix + key, draft);
  });
}

/** Whether the browser keeps anything for this site: then a reload loses no draft. */
function keeps(): boolean {
  return tryStorage(() => true) ?? false;
}

function tryStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}
