import { orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { aLine, anOrder, asEntry } from '@fireline/domain/testing/plain';
import { hour } from '@fireline/domain/time/durations';
import Papa from 'papaparse';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveTarget } from '#lib/files/save-file.ts';
import type { Entry, LiveList } from '#platform/live/state.ts';
import { exportOrders, type OrderExportSpec } from './export-orders.ts';
import { byteOrderMark } from './order-csv.ts';

type Page = LiveList<ReturnType<typeof aCollected>['data']>;
const server = vi.hoisted(() => ({ pages: [] as unknown[], fails: false, asked: [] as unknown[] }));

vi.mock('#platform/firestore/read-all.ts', () => ({
  countAll: async (spec: unknown) => {
    server.asked.push(spec);
    return 3;
  },
  readAll: async function* () {
    for (const page of server.pages) yield page;
    if (server.fails) throw new Error('gone');
  },
}));

const placedAt = Date.parse('2026-11-01T05:30:00Z');

function aCollected(id: string, overrides: object = {}) {
  const {
    estimate: _,
    cancelWindowSeconds: __,
    ...order
  } = anOrder({
    status: 'completed',
    placedAt,
    updatedAt: placedAt,
    statusTimes: { placed: placedAt, completed: placedAt + hour },
    items: [],
    subtotal: 1290,
    tax: 90,
    total: 1380,
  });
  return asEntry(id, parse(orderSchema, { ...order, ...overrides }));
}

function aFile() {
  const file = { text: '', state: 'open' };
  const target: SaveTarget = {
    write: async (text) => {
      file.text += text;
    },
    close: async () => {
      file.state = 'closed';
    },
    abort: async () => {
      file.state = 'aborted';
    },
  };
  return { file, open: async () => target };
}

const spec: OrderExportSpec = {
  statuses: null,
  type: null,
  from: 0,
  to: 1,
  text: '',
  fits: null,
  rows: 'orders',
};

async function run(
  overrides: Partial<OrderExportSpec> = {},
  signal = new AbortController().signal,
) {
  const { file, open } = aFile();
  const progress: string[] = [];
  const result = await exportOrders({
    spec: { ...spec, ...overrides },
    timeZone: 'America/New_York',
    fileName: 'orders.csv',
    onProgress: ({ read, written, total }) => progress.push(`${read}/${total} ${written}`),
    signal,
    open,
  });
  return { file, progress, result, rows: rowsIn(file.text) };
}

/** The rows a spreadsheet would read, by column title. */
function rowsIn(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.replace(byteOrderMark, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

function serve(...pages: Entry<unknown>[][]) {
  server.pages = pages.map((entries) => ({
    entries,
    invalidIds: [],
  })) satisfies LiveList<unknown>[];
}

beforeEach(() => {
  server.pages = [];
  server.fails = false;
  server.asked = [];
});

describe('the file', () => {
  test('is marked as UTF-8 and uses the line ends of spreadsheets', async () => {
    serve([aCollected('a'), aCollected('b')]);
    const { file } = await run();
    expect(file.text.startsWith('\uFEFFNumber,Status,')).toBe(true);
    expect(file.text.split('\r\n')).toHaveLength(4);
    expect(file.text.endsWith('\r\n')).toBe(true);
  });

  test('has decimal amounts and the shop’s local times, before and after the clocks change', async () => {
    const late = Date.parse('2026-11-01T06:30:00Z');
    serve([aCollected('abc7f3kq2zd'), aCollected('b', { placedAt: late })]);
    const { rows } = await run();
    expect(rows[0]).toMatchObject({
      Number: '#7F3KQ2ZD',
      Status: 'Completed',
      'Placed (America/New_York)': '2026-11-01 01:30:00 GMT-4',
      'Requested for (America/New_York)': '',
      'Closed (America/New_York)': '2026-11-01 01:30:00 GMT-5',
      Items: '2 × Latte (Each: Oat)',
      Subtotal: '12.90',
      Total: '13.80',
      'Delivery fee': '0.00',
      Currency: 'EUR',
    });
    expect(rows[1]?.['Placed (America/New_York)']).toBe('2026-11-01 01:30:00 GMT-5');
  });

  test('has no decimals for currencies without them, and leaves unknown values empty', async () => {
    serve([aCollected('a', { currency: 'JPY' }), aCollected('b', { total: undefined })]);
    const { rows } = await run();
    expect(rows.map(({ Total }) => Total)).toEqual(['1380', '']);
  });

  test('can have a row per line, in the order of the cart', async () => {
    const lines = { '02': aLine({ name: 'Cake', quantity: 1 }), '01': aLine() };
    serve([aCollected('a', { lines }), aCollected('b', { lines: {} })]);
    const { rows } = await run({ rows: 'lines' });
    expect(rows.map(({ Line, Product, Quantity }) => [Line, Product, Quantity])).toEqual([
      ['1', 'Latte', '2'],
      ['2', 'Cake', '1'],
    ]);
    expect(rows[0]).toMatchObject({ 'Unit price': '4.50', 'Line total': '9.00', Choices: 'Oat' });
  });
});

describe('what people wrote', () => {
  test.each([
    ['=HYPERLINK("http://evil.example","Click")'],
    ['+1 718 555 0142'],
    ['-2+3'],
    ['@SUM(A1)'],
    [' =1+1'],
    ['\uFF1D1+1'],
    ['\t=1+1', "'\t'=1+1"],
    ['\r=1+1', "'\r'=1+1"],
    ['\n=1+1', "'\n'=1+1"],
    // A separate cell where semicolons or tabs are the delimiter.
    ['Ada;=1+1;', "Ada;'=1+1;"],
    ['Ada\t @SUM(A1)', "Ada\t '@SUM(A1)"],
    ['Ada\r\n=1+1', "Ada\r\n'=1+1"],
  ])('is no formula: %j', async (name, safe = `'${name}`) => {
    serve([
      aCollected('a', {
        customerName: name,
        note: name,
        lines: { '01': aLine({ name, note: name }) },
      }),
    ]);
    const { rows } = await run();
    expect(rows[0]?.Customer).toBe(safe);
    expect(rows[0]?.Note).toBe(safe);
    const lines = await run({ rows: 'lines' });
    expect(lines.rows[0]?.Product).toBe(safe);
    expect(lines.rows[0]?.Note).toBe(safe);
  });

  test.each([
    'O’Brien, "Bo"',
    'two\nlines',
    'two\r\nlines',
    ';semi',
    '""',
    'Ünïcödé 🦊',
    "'quoted",
  ])('comes out as it went in: %j', async (name) => {
    serve([aCollected('a', { customerName: name }), aCollected('b')]);
    const { rows } = await run();
    expect(rows.map(({ Customer }) => Customer)).toEqual([name, 'Ada Lovelace']);
  });
});

describe('an export', () => {
  test('reports its progress, and what is in the file at the end', async () => {
    serve([aCollected('a'), aCollected('b')], [aCollected('c', { customerName: 'Bo' })]);
    const { progress, result, file } = await run({ text: 'ada' });
    expect(progress).toEqual(['0/3 0', '2/3 2', '3/3 2']);
    expect(result).toEqual({ outcome: 'saved', written: 2, invalid: 0 });
    expect(file.state).toBe('closed');
  });

  test('counts unreadable orders', async () => {
    server.pages = [{ entries: [aCollected('a')], invalidIds: ['x'] } satisfies Page];
    expect((await run()).result).toEqual({ outcome: 'saved', written: 1, invalid: 1 });
  });

  test('queries by status, type, and days', async () => {
    await run({ statuses: ['completed'], type: 'delivery', from: 5, to: 9 });
    expect(server.asked).toMatchObject([
      {
        where: [
          ['status', 'in', ['completed']],
          ['fulfilment.type', '==', 'delivery'],
          ['placedAt', '>=', { time: 5 }],
          ['placedAt', '<', { time: 9 }],
        ],
      },
    ]);
  });

  test('that is canceled leaves no file', async () => {
    serve([aCollected('a')]);
    const { file, result } = await run({}, AbortSignal.abort());
    expect(result).toEqual({ outcome: 'cancelled' });
    expect(file.state).toBe('aborted');
  });

  test('that fails half-way leaves no file', async () => {
    serve([aCollected('a')]);
    server.fails = true;
    const { file, open } = aFile();
    const options = { spec, timeZone: 'UTC', fileName: 'x', onProgress: () => {}, open };
    const { signal } = new AbortController();
    await expect(exportOrders({ ...options, signal })).rejects.toThrow('gone');
    expect(file.state).toBe('aborted');
  });

  test('does not start if the save dialog is canceled', async () => {
    const { signal } = new AbortController();
    const options = { spec, timeZone: 'UTC', fileName: 'x', onProgress: () => {}, signal };
    const result = await exportOrders({ ...options, open: async () => null });
    expect(result).toEqual({ outcome: 'cancelled' });
    expect(server.asked).toEqual([]);
  });
});
