/** A draft of a line or a note as state; see `tab-draft.ts`. */
import { useState } from 'react';
import { string } from 'valibot';
import { type TabDraft, tabDraft } from '#lib/tab-draft.ts';

const draftOf = (key: string): TabDraft<string> => tabDraft(key, string());

/**
 * The draft under `key`, which includes the writer's uid; null if there is none. It survives
 * closing the panel. Setting null discards it.
 */
export function useDraft(
  key: string,
): readonly [draft: string | null, setDraft: (draft: string | null) => void] {
  const [state, setState] = useState(() => ({ key, draft: draftOf(key).recall() }));
  const now = state.key === key ? state : { key, draft: draftOf(key).recall() };
  if (now !== state) setState(now);
  return [
    now.draft,
    (draft) => {
      draftOf(key).keep(draft);
      setState({ key, draft });
    },
  ];
}
