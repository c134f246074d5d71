import { expect, it } from 'vitest';
import { forgetDraft, keepDraft, recallDraft } from './checkout-draft.ts';

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
  expect(recallDraft(tab, null)).toEqual({});
  const draft = { customerName: 'Noor', note: 'Ring twice', when: 'asap', address } as const;
  keepDraft(tab, null, draft);
  expect(recallDraft(tab, null)).toEqual(draft);
  keepDraft(tab, null, { ...draft, when: 5000 });
  expect(recallDraft(tab, null)).toEqual({ ...draft, when: 5000 });
  forgetDraft(tab);
  expect(recallDraft(tab, null)).toEqual({});
});

it('belongs only to the person who typed it', () => {
  const tab = aTab();
  keepDraft(tab, 'hannah', { phone: '555 0100' });
  expect(recallDraft(tab, null)).toEqual({});
  expect(recallDraft(tab, 'tomasz')).toEqual({});
  expect(recallDraft(tab, 'hannah')).toEqual({ phone: '555 0100' });
});

it('is empty if the stored value is invalid or storage is blocked', () => {
  const tab = aTab();
  keepDraft(tab, null, {});
  for (const text of ['{', '[]', '{"owner":null,"typed":{"phone":5}}']) {
    expect(recallDraft({ getItem: () => text }, null)).toEqual({});
  }
  const blocked = () => {
    throw new Error('blocked');
  };
  const storage = { getItem: blocked, setItem: blocked, removeItem: blocked };
  expect(recallDraft(storage, null)).toEqual({});
  keepDraft(storage, null, { phone: '5' });
  forgetDraft(storage);
});
