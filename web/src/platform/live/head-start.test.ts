import { paths } from '@fireline/domain/paths';
import { type Shop, shopSchema } from '@fireline/domain/shop/settings';
import { expect, test, vi } from 'vitest';
import { document } from '#platform/firestore/source.ts';
import { withHeadStart } from './head-start.ts';
import type { Entry } from './state.ts';

const mocks = vi.hoisted(() => ({ painted: [] as (() => void)[] }));
vi.mock('./early-menu.ts', () => ({ earlyMenu: async () => null }));
vi.mock('#lib/after-paint.ts', () => ({
  afterPaint: () => new Promise<void>((resolve) => mocks.painted.push(resolve)),
}));

test('Firestore is not loaded before a document that is read over HTTP has been painted', async () => {
  const loaded = vi.fn(async () => () => {});
  const listen = withHeadStart(loaded, () => undefined);
  const shop = document(paths.shop, shopSchema);
  let answer = (_: Entry<Shop>) => {};
  const readAhead = () =>
    new Promise<Entry<Shop>>((resolve) => {
      answer = resolve;
    });
  const shown: unknown[] = [];

  const other = listen({ ...shop, key: 'other' }, () => {});
  const first = listen({ ...shop, key: 'ahead', readAhead }, (state) => shown.push(state));
  await vi.waitFor(() => expect(answer.length).toBe(1));
  answer({ id: 'shop', data: { name: 'early' } as Shop, hasPendingWrites: false });
  await vi.waitFor(() => expect(mocks.painted).toHaveLength(2));
  expect(shown).toMatchObject([{ status: 'ready', data: { data: { name: 'early' } } }]);
  expect(loaded).not.toHaveBeenCalled();

  for (const painted of mocks.painted) painted();
  await Promise.all([first, other]);
  expect(loaded).toHaveBeenCalledTimes(2);

  const late = vi.fn(async () => null);
  await listen({ ...shop, key: 'later', readAhead: late }, () => {});
  expect(late).not.toHaveBeenCalled();
});

test('a document that can’t be read over HTTP holds nothing up', async () => {
  vi.resetModules();
  const { withHeadStart: afresh } = await import('./head-start.ts');
  const loaded = vi.fn(async () => () => {});
  const listen = afresh(loaded, () => undefined);
  const shop = document(paths.shop, shopSchema);
  await Promise.all([
    listen({ ...shop, key: 'ahead', readAhead: async () => null }, () => {}),
    listen({ ...shop, key: 'other' }, () => {}),
  ]);
  expect(loaded).toHaveBeenCalledTimes(2);
});
