import { FirelineError } from '@fireline/domain/errors';
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { update } from './document-write.ts';
import { defineMutation, restoreMutation } from './mutation.ts';
import { runMutation } from './run-mutation.ts';

vi.mock('./run-mutation.ts', () => ({ runMutation: vi.fn(async () => true) }));
beforeEach(() => void vi.clearAllMocks());

const rename = defineMutation({
  name: 'rename',
  input: v.object({ id: v.string(), name: v.pipe(v.string(), v.trim(), v.nonEmpty('Name it.')) }),
  target: ({ id }) => `things/${id}`,
  write: ({ name }) => update({ name }),
  isApplied: (stored, { name }, isShown) => isShown || stored === name,
  explainMissing: async ({ name }) => `${name} was taken.`,
  retry: (send) => send(),
});

test('input is checked before anything is written', async () => {
  await expect(rename({ id: '1', name: ' ' })).rejects.toEqual(
    new FirelineError('invalid-input', 'name: Name it.', 'name'),
  );
  expect(runMutation).not.toHaveBeenCalled();
  await rename({ id: '1', name: ' x ' });
  expect(runMutation).toHaveBeenCalledWith(expect.anything(), { id: '1', name: 'x' });
});

test('what an earlier page left is restored by its name, with its input', async () => {
  const left = restoreMutation('rename', { id: '1', name: 'x' });
  expect(await left?.isApplied?.('x', false)).toBe(true);
  expect(await left?.isApplied?.('y', false)).toBe(false);
  expect(await left?.explainMissing?.()).toBe('x was taken.');
  await left?.resume?.();
  expect(runMutation).toHaveBeenCalledWith(expect.anything(), { id: '1', name: 'x' });
});

test.each([
  ['it no longer exists', 'renamed', { id: '1', name: 'x' }],
  ['its input has changed', 'rename', { id: 1 }],
])('nothing is restored if %s', (_, name, input) => {
  expect(restoreMutation(name, input)).toBeNull();
});

test('what can’t be sent again isn’t', () => {
  defineMutation({
    name: 'once',
    input: v.object({ id: v.string() }),
    target: ({ id }) => id,
    write: () => update({}),
  });
  expect(restoreMutation('once', { id: '1' })).toEqual({});
});
