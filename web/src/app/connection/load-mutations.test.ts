import { expect, test } from 'vitest';
import { restoreMutation } from '#platform/outbox/mutation.ts';
import { loadMutations } from './load-mutations.ts';

const sources: Record<string, string> = import.meta.glob('../../**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const declared = Object.entries(sources)
  .filter(([path]) => !path.endsWith('.test.ts'))
  .flatMap(([path, source]) => {
    const parts = source.split(/= defineMutation\b/).slice(1);
    return parts.map((part) => ({ path, name: /name: '(\w+)'/.exec(part)?.[1] ?? '' }));
  });

test('every mutation has a unique name', () => {
  const names = declared.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('');
});

test('what an earlier page left unsent finds its mutation', async () => {
  await loadMutations();
  expect(restoreMutation('setPriority', { orderId: 'a', priority: true })).not.toBeNull();
  const placing = restoreMutation('placeOrder', {
    orderId: 'a',
    customerId: 'u',
    order: {
      customerName: 'Ada',
      fulfilment: { type: 'pickup', requestedFor: null },
      items: [{ productId: 'latte', quantity: 2, choices: {}, note: '' }],
      note: '',
    },
    contact: { phone: '+12125550100', email: '', address: null },
    queuedAt: 900,
  });
  expect(placing?.resume).toBeDefined();
});
