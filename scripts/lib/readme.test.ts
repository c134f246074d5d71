/** The README's diagram matches the transition table exactly. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allTransitions } from '@fireline/domain/order/transitions';
import { expect, test } from 'vitest';

test('the diagram of an order’s life has the arrows of the transition table', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const drawn = [...readme.matchAll(/^ {2}(\w+) --> (\w+):/gm)].map(
    ([, from, to]) => `${from} ${to}`,
  );
  const allowed = new Set(allTransitions().map(({ from, to }) => `${from} ${to}`));
  expect([...drawn].sort()).toEqual([...allowed].sort());
});
