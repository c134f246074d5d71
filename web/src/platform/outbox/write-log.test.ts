import { FirelineError } from '@fireline/domain/errors';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followWrite, onRefused, type RefusedWrite } from './write-log.ts';

const log = vi.hoisted(() => ({
  waiting: new Map<string, { label: string; concluded: (isTaken: boolean) => void }>(),
}));
vi.mock('./unsent-log.ts', () => ({
  traceOfWrite: () => null,
  logWrite(write: { label: string }, concluded: (isTaken: boolean) => void) {
    log.waiting.set(write.label, { label: write.label, concluded });
    return write.label;
  },
  removeWrite: (id: string) => log.waiting.delete(id),
}));

const told: RefusedWrite[] = [];
let leave = () => {};
beforeEach(() => {
  leave = onRefused((write) => told.push(write));
});
afterEach(() => {
  leave();
  told.length = 0;
  log.waiting.clear();
});

const details = { label: '#1 → Ready', fields: { status: 'ready' }, typed: 'now' };
const explain = async () => new FirelineError('conflict', 'Ada was faster.');

function follow(write: Promise<unknown>) {
  return followWrite('orders/1', '#1 was not moved', write, explain, details);
}

async function waits() {
  await vi.waitFor(() => expect([...log.waiting.keys()]).toEqual([details.label]));
}

test('a write is listed with its title until the server has accepted it', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const taken = follow(promise);
  await waits();
  resolve();
  expect(await taken).toBe(true);
  expect(log.waiting.size).toBe(0);
  expect(told).toEqual([]);
});

test('a refusal is reported with the reason and what was typed', async () => {
  expect(await follow(Promise.reject(new Error('permission-denied')))).toBe(false);
  expect(log.waiting.size).toBe(0);
  expect(told).toEqual([
    { path: 'orders/1', title: '#1 was not moved', message: 'Ada was faster.', typed: 'now' },
  ]);
});

test.each([true, false])(
  'the outcome of a write whose client was given up is found out later: accepted %s',
  async (isTaken) => {
    const taken = follow(new Promise(() => {}));
    await waits();
    log.waiting.get(details.label)?.concluded(isTaken);
    expect(await taken).toBe(isTaken);
    // The code that found it out has already reported it.
    expect(told).toEqual([]);
  },
);
