import * as v from 'valibot';
import { expect, it } from 'vitest';
import { tabDraft } from './tab-draft.ts';

const schema = v.object({ name: v.string() });

function aTab() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, draft: tabDraft('profile.ada', schema, () => storage) };
}

it('is restored until it is cleared', () => {
  const { kept, draft } = aTab();
  expect(draft.recall()).toBeNull();
  draft.keep({ name: 'Ada' });
  expect(draft.recall()).toEqual({ name: 'Ada' });
  draft.keep(null);
  expect(draft.recall()).toBeNull();
  expect(kept.size).toBe(0);
});

it('is ignored if it is damaged or from an older version', () => {
  const { kept, draft } = aTab();
  kept.set('fireline.draft.profile.ada', '{"names":[]}');
  expect(draft.recall()).toBeNull();
  kept.set('fireline.draft.profile.ada', '{');
  expect(draft.recall()).toBeNull();
});

it('works without storage', () => {
  const draft = tabDraft('profile.ada', schema, () => {
    throw new Error('blocked');
  });
  draft.keep({ name: 'Ada' });
  expect(draft.recall()).toBeNull();
});
