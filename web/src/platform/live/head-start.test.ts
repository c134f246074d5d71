import { paths } from '@fireline/domain/paths';
import { type Shop, shopSchema } from '@fireline/domain/shop/settings';
import { expect, test, vi } from 'vitest';
import { document, query } from '#platform/firestore/source.ts';
import { withHeadStart } from './head-start.ts';
import type { Entry, LiveList } from './state.ts';

const mocks = vi.hoisted(() => ({
  painted: [] as (() => void)[],
  paintNeeds: vi.fn<(content: Promise<unknown>) => void>(),
  shownContent: vi.fn(async () => {}),
}));
vi.mock('./early-menu.ts', () => ({ earlyMenu: async () => null }));
vi.mock('#lib/after-paint.ts', () => ({
  afterPaint: () => new Promise<void>((resolve) => mocks.painted.push(resolve)),
  paintNeeds: mocks.paintNeeds,
  shownContent: mocks.shownContent,
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

test('a page can have a list read before it opens it', async () => {
  vi.resetModules();
  const { readAheadOf, withHeadStart: afresh } = await import('./head-start.ts');
  const loaded = vi.fn(async () => () => {});
  const listen = afresh(loaded, () => undefined);
  const list: LiveList<Shop> = { entries: [], invalidIds: [] };
  const readAhead = vi.fn(async () => list);
  const source = {
    ...query({ collection: 'shops', where: [], orderBy: [], limit: 1 }, shopSchema),
    readAhead,
  };
  mocks.paintNeeds.mockClear();

  readAheadOf(source);
  expect(readAhead).toHaveBeenCalledOnce();
  void listen({ ...document(paths.shop, shopSchema), key: 'other' }, () => {});
  const shown: unknown[] = [];
  void listen(source, (state) => shown.push(state));
  await vi.waitFor(() => expect(shown).toEqual([{ status: 'ready', data: list, fromCache: true }]));
  expect(readAhead).toHaveBeenCalledOnce();
  await mocks.paintNeeds.mock.calls[0]?.[0];
  expect(mocks.shownContent).toHaveBeenCalledOnce();
  expect(loaded).not.toHaveBeenCalled();
});

test('Firestore is not loaded before it is known which list a page has read', async () => {
  vi.resetModules();
  const { readAheadOf, withHeadStart: afresh } = await import('./head-start.ts');
  const loaded = vi.fn(async () => () => {});
  const listen = afresh(loaded, () => undefined);
  const shop = document(paths.shop, shopSchema);
  let know = (_: null) => {};
  readAheadOf(
    new Promise<null>((resolve) => {
      know = resolve;
    }),
  );
  const other = listen({ ...shop, key: 'other' }, () => {});
  // Not even after all that is already known.
  await new Promise((resolve) => setTimeout(resolve));
  expect(loaded).not.toHaveBeenCalled();
  know(null);
  await other;
  expect(loaded).toHaveBeenCalledOnce();
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
