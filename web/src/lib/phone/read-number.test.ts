import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('./e164.ts');
  vi.resetModules();
});

const load = () => import('./read-number.ts');

test('a number that nobody can dial is refused at its field', async () => {
  const { readNumber } = await load();
  await expect(readNumber('555 0142', 'US')).rejects.toMatchObject({ field: 'phone' });
  await expect(readNumber('+1 555 0142', null)).rejects.toMatchObject({ field: 'phone' });
});

test('a national number of a shop that could be anywhere is kept as it is', async () => {
  const { readNumber } = await load();
  expect(await readNumber('555 0142', null)).toBeNull();
  expect(await readNumber('', 'US')).toBeNull();
});

test('without the library, any number will do', async () => {
  vi.doMock('./e164.ts', () => {
    throw new Error('No network.');
  });
  const { readNumber } = await load();
  expect(await readNumber('555 0142', 'US')).toBeNull();
});
