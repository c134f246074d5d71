import { beforeEach, describe, expect, test, vi } from 'vitest';
import { create, update } from './document-write.ts';
import { defineMutation } from './mutation.ts';
import type { MutationOptions } from './mutation-options.ts';
import { onRefused, type RefusedWrite } from './refused-writes.ts';

/** How long an import may take on a busy machine, in milliseconds. */
const patience = { timeout: 30_000 };

interface Input {
  readonly status: string;
}

const log = vi.hoisted(() => ({
  waiting: new Map<string, { write: unknown; onSettled: (isAccepted: boolean) => void }>(),
}));
vi.mock('./unsent-log.ts', () => ({
  logWrite(write: { label: string }, onSettled: (isAccepted: boolean) => void) {
    log.waiting.set(write.label, { write, onSettled });
    return write.label;
  },
  removeWrite: (id: string) => log.waiting.delete(id),
}));
const server = vi.hoisted(() => ({
  answer: (): Promise<void> => Promise.resolve(),
  commits: 0,
  stored: null as unknown,
}));
vi.mock('#platform/firestore/firestore-client.ts', () => ({
  firestore: async () => ({}),
}));
vi.mock('#platform/firestore/with-client.ts', () => ({
  withClient() {
    server.commits += 1;
    return server.answer();
  },
}));
vi.mock('#platform/firestore/read-document.ts', () => ({
  readDocument: async () => server.stored,
}));

const told: RefusedWrite[] = [];
onRefused((write) => told.push(write));
beforeEach(() => {
  told.length = 0;
  log.waiting.clear();
  server.answer = () => Promise.resolve();
  server.commits = 0;
  server.stored = null;
});

const options: MutationOptions<Input> = {
  name: 'setStatus',
  target: () => 'orders/1',
  write: ({ status }) => update({ status }),
  label: ({ status }) => `#1 → ${status}`,
  title: () => '#1 was not moved',
  typed: () => 'now',
  explainRejection: () => 'Ada was faster.',
};
const ready = { status: 'ready' };
const denial = () => Promise.reject(Object.assign(new Error(), { code: 'permission-denied' }));
const labels = () => [...log.waiting.keys()];

test('a write is listed until the server has accepted it', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.answer = () => promise;
  const accepted = defineMutation(options)(ready);
  await vi.waitFor(() => expect(labels()).toEqual(['#1 → ready']), patience);
  resolve();
  expect(await accepted).toBe(true);
  expect(labels()).toEqual([]);
  expect(told).toEqual([]);
});

test('a refusal is reported with the reason and what was typed', async () => {
  server.answer = denial;
  expect(await defineMutation(options)(ready)).toBe(false);
  expect(labels()).toEqual([]);
  expect(told).toEqual([
    { path: 'orders/1', title: '#1 was not moved', message: 'Ada was faster.', typed: 'now' },
  ]);
});

test.each([true, false])(
  'the outcome of a write whose client was given up is found out later: accepted %s',
  async (isAccepted) => {
    server.answer = () => new Promise(() => {});
    const accepted = defineMutation(options)(ready);
    await vi.waitFor(() => expect(labels()).toHaveLength(1), patience);
    log.waiting.get('#1 → ready')?.onSettled(isAccepted);
    expect(await accepted).toBe(isAccepted);
    // The code that found it out has already reported it.
    expect(told).toEqual([]);
  },
);

test('without a label it isn’t listed, and without a title a refusal isn’t shown', async () => {
  const { label: _label, title: _title, ...quiet } = options;
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  server.answer = denial;
  const accepted = defineMutation(quiet)(ready);
  expect(labels()).toEqual([]);
  expect(await accepted).toBe(false);
  expect(told).toEqual([]);
  expect(warn).toHaveBeenCalledOnce();
});

describe('a refused write was accepted before, if the server’s document', () => {
  beforeEach(() => {
    server.answer = denial;
  });

  test.each([
    ['has what was written', { status: 'ready' }, true],
    ['has something else', { status: 'preparing' }, false],
    ['is missing', null, false],
  ])('%s', async (_, stored, isAccepted) => {
    server.stored = stored;
    expect(await defineMutation(options)(ready)).toBe(isAccepted);
    expect(told).toHaveLength(isAccepted ? 0 : 1);
  });

  test('exists, and its id was generated for it', async () => {
    server.stored = { status: 'completed' };
    const place = defineMutation<Input>({ ...options, write: (input) => create({ ...input }) });
    expect(await place(ready)).toBe(true);
  });

  test('satisfies the mutation, which knows better', async () => {
    server.stored = { status: 'completed' };
    const isApplied = vi.fn(() => true);
    expect(await defineMutation({ ...options, isApplied })(ready)).toBe(true);
    expect(isApplied).toHaveBeenCalledWith({ status: 'completed' }, ready, false);
  });

  test('but not if the write leaves nothing to recognize it by', async () => {
    server.stored = { stock: 3 };
    const change = defineMutation<Input>({
      ...options,
      write: (_, { increment, serverTimestamp }) =>
        update({ stock: increment(1), updatedAt: serverTimestamp() }),
    });
    expect(await change(ready)).toBe(false);
  });
});

test('what was refused only for now is sent again', async () => {
  server.answer = denial;
  const place = defineMutation<Input>({
    ...options,
    retry: (send) =>
      send().catch(() => {
        server.answer = () => Promise.resolve();
        return send();
      }),
  });
  expect(await place(ready)).toBe(true);
  expect(server.commits).toBe(2);
});
