import type { QuerySpec } from '@fireline/domain/query';
import { object, string } from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onFirstVisit, readAhead, readListAhead } from './read-ahead.ts';
import { toRestQuery } from './rest-values.ts';

vi.mock('#platform/firebase/environment.ts', () => ({
  loadEnvironment: async () => ({
    config: { projectId: 'fireline', apiKey: 'key' },
    emulators: null,
  }),
}));

const request = vi.fn<typeof fetch>();
const schema = object({ status: string() });
const ready = { status: { stringValue: 'ready' } };
const named = (path: string) => `projects/fireline/databases/(default)/documents/${path}`;

beforeEach(() => {
  request.mockReset();
  vi.stubGlobal('fetch', request);
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a document', () => {
  beforeEach(() => {
    request.mockImplementation(async () =>
      Response.json({ name: named('tracking/abc'), fields: ready }),
    );
  });

  test('is read as its schema says', async () => {
    expect(await readAhead('tracking/abc', schema)).toEqual({
      id: 'abc',
      data: { status: 'ready' },
      hasPendingWrites: false,
    });
    const [address, options] = request.mock.calls[0] ?? [];
    expect(address).toContain('/projects/fireline/databases/(default)/documents/tracking/abc?');
    expect(new Headers(options?.headers).has('Authorization')).toBe(false);
  });

  test('that isn’t public is read as the person who is here', async () => {
    expect(await readAhead('orders/a', schema, async () => 'token')).not.toBeNull();
    const headers = new Headers(request.mock.calls[0]?.[1]?.headers);
    expect(headers.get('Authorization')).toBe('Bearer token');
  });

  test('isn’t asked for if nobody is signed in', async () => {
    expect(await readAhead('orders/a', schema, async () => null)).toBeNull();
    expect(request).not.toHaveBeenCalled();
  });

  test.each([
    ['is refused', async () => new Response(null, { status: 403 })],
    ['can’t be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is another one', async () => Response.json({ name: named('orders/a') })],
  ])('that %s is left to the listener', async (_, answer) => {
    request.mockImplementation(answer);
    expect(await readAhead('orders/a', schema)).toBeNull();
  });
});

describe('a list', () => {
  const spec: QuerySpec = {
    collection: 'orders',
    where: [['status', '==', 'ready']],
    orderBy: [],
    limit: 2,
  };
  const token = async () => 'token';
  const answered = (...rows: readonly unknown[]) =>
    request.mockImplementation(async () => Response.json(rows));

  test('is read as the person who is here', async () => {
    answered(
      { document: { name: named('orders/a'), fields: ready }, readTime: '2026-11-28T20:00:00Z' },
      { document: { name: named('orders/b'), fields: ready }, readTime: '2026-11-28T20:00:00Z' },
    );
    const data = { status: 'ready' };
    expect(await readListAhead(spec, schema, token)).toEqual({
      entries: [
        { id: 'a', data, hasPendingWrites: false },
        { id: 'b', data, hasPendingWrites: false },
      ],
      invalidIds: [],
    });
    const [address, options] = request.mock.calls[0] ?? [];
    expect(address).toContain('/projects/fireline/databases/(default)/documents:runQuery?');
    expect(new Headers(options?.headers).get('Authorization')).toBe('Bearer token');
    expect(JSON.parse(String(options?.body))).toEqual({
      structuredQuery: toRestQuery(spec).structuredQuery,
    });
  });

  test('that is empty is left to the listener', async () => {
    answered({ readTime: '2026-11-28T20:00:00Z' });
    expect(await readListAhead(spec, schema, token)).toBeNull();
  });

  test('names the documents that can’t be read', async () => {
    answered(
      { document: { name: named('orders/a'), fields: ready } },
      { document: { name: named('orders/b'), fields: {} } },
    );
    expect(await readListAhead(spec, schema, token)).toEqual({
      entries: [{ id: 'a', data: { status: 'ready' }, hasPendingWrites: false }],
      invalidIds: ['b'],
    });
  });
});

test('only a device that hasn’t been here reads ahead', async () => {
  const read = vi.fn(async () => 'data');
  expect(await onFirstVisit(read)()).toBe('data');
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
  expect(await onFirstVisit(read)()).toBeNull();
  expect(read).toHaveBeenCalledOnce();
});
