import { expect, it } from 'vitest';
import { clearDraft, loadDraft, saveDraft } from './checkout-draft.ts';

function aTab() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  };
}

const address = { line1: '14 Elm Street', line2: '', postcode: '1', city: 'X', instructions: '' };

it('is what was typed, until the order is sent', () => {
  const tab = aTab();
  expect(loadDraft(tab, null)).toEqual({});
  const draft = { customerName: 'Noor', note: 'Ring twice', when: 'asap', address } as const;
  saveDraft(tab, null, draft);
  expect(loadDraft(tab, null)).toEqual(draft);
  saveDraft(tab, null, { ...draft, when: 5000 });
  expect(loadDraft(tab, null)).toEqual({ ...draft, when: 5000 });
  clearDraft(tab);
  expect(loadDraft(tab, null)).toEqual({});
});

it('belongs only to the person who typed it', () => {
  const tab = aTab();
  saveDraft(tab, 'hannah', { phone: '555 0100' });
  expect(loadDraft(tab, null)).toEqual({});
  expect(loadDraft(tab, 'tomasz')).toEqual({});
  expect(loadDraft(tab, 'hannah')).toEqual({ phone: '555 0100' });
});

it('is empty if the stored value is invalid or storage is blocked', () => {
  const tab = aTab();
  saveDraft(tab, null, {});
  for (const text of ['{', '[]', '{"owner":null,"typed":{"phone":5}}']) {
    expect(loadDraft({ getItem: () => text }, null)).toEqual({});
  }
  const blocked = () => {
    throw new Error('blocked');
  };
  const storage = { getItem: blocked, setItem: blocked, removeItem: blocked };
  expect(loadDraft(storage, null)).toEqual({});
  saveDraft(storage, null, { phone: '5' });
  clearDraft(storage);
});
