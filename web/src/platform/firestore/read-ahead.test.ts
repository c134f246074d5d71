import { object, string } from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAhead, toPlain } from './read-ahead.ts';

vi.mock('#platform/firebase/environment.ts', () => ({
  loadEnvironment: async () => ({
    config: { projectId: 'fireline', apiKey: 'key' },
    emulators: null,
  }),
}));

test.each([
  [{ stringValue: '' }, ''],
  [{ booleanValue: false }, false],
  [{ integerValue: '42' }, 42],
  [{ doubleValue: 0.5 }, 0.5],
  [{ timestampValue: '2026-11-28T20:00:00.123456Z' }, Date.UTC(2026, 10, 28, 20, 0, 0, 123)],
  [{ nullValue: null }, null],
  [{ arrayValue: {} }, []],
  [{ arrayValue: { values: [{ integerValue: '1' }, { stringValue: 'two' }] } }, [1, 'two']],
  [{ mapValue: {} }, {}],
  [
    { mapValue: { fields: { a: { mapValue: { fields: { b: { integerValue: '0' } } } } } } },
    { a: { b: 0 } },
  ],
])('%j is %j', (value, plain) => {
  expect(toPlain(value)).toEqual(plain);
});

describe('a document', () => {
  const request = vi.fn<typeof fetch>();
  const schema = object({ status: string() });
  beforeEach(() => {
    request.mockReset();
    request.mockImplementation(async () =>
      Response.json({ fields: { status: { stringValue: 'ready' } } }),
    );
    vi.stubGlobal('fetch', request);
    vi.spyOn(console, 'info').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
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
    ['is another one', async () => Response.json({ fields: { state: { stringValue: 'x' } } })],
  ])('that %s is left to the listener', async (_, answer) => {
    request.mockImplementation(answer);
    expect(await readAhead('orders/a', schema)).toBeNull();
  });
});
