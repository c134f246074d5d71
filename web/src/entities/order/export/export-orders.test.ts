import { orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { csvFormats } from '@fireline/domain/shop/csv-format';
import { aLine, anOrder, asEntry } from '@fireline/domain/testing/plain';
import { hour } from '@fireline/domain/time/durations';
import Papa from 'papaparse';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { byteOrderMark } from '#lib/files/csv-text.ts';
import type { SaveTarget } from '#lib/files/save-file.ts';
import type { Entry, LiveList } from '#platform/live/state.ts';
import { exportOrders, type OrderExportSpec } from './export-orders.ts';

type Page = LiveList<ReturnType<typeof aCollected>['data']>;
const server = vi.hoisted(() => ({
  pages: [] as unknown[],
  fails: false,
  asked: [] as unknown[],
  documents: new Map<string, unknown>(),
  read: [] as string[],
}));

vi.mock('#platform/firestore/read-document.ts', () => ({
  readDocument: async (path: string) => {
    server.read.push(path);
    return server.documents.get(path) ?? null;
  },
}));

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
  format: csvFormats.comma,
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
    country: 'DE',
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
  server.documents.clear();
  server.read = [];
});

describe('the file', () => {
  test('is marked as UTF-8 and uses the line ends of spreadsheets', async () => {
    serve([aCollected('a'), aCollected('b')]);
    const { file } = await run();
    expect(file.text.startsWith('\uFEFFNumber,Status,')).toBe(true);
    expect(file.text.split('\r\n')).toHaveLength(4);
    expect(file.text.endsWith('\r\n')).toBe(true);
  });

  test.each(['orders', 'lines'] as const)(
    'for those who read no contacts, has none in its %s and reads none',
    async (rows) => {
      serve([aCollected('a', { courierId: 'linh', lines: { '01': aLine() } })]);
      const found = await run({ rows, withoutContacts: true });
      expect(found.rows).toHaveLength(1);
      for (const column of ['Phone', 'Email', 'Address', 'Courier']) {
        expect(found.rows[0]).not.toHaveProperty(column);
      }
      expect(server.read).toEqual([]);
    },
  );

  test('finds nobody by a phone number for those who read no contacts', async () => {
    serve([aCollected('a')]);
    server.documents.set('orders/a/private/contact', {
      phone: '+49 30 1234567',
      email: '',
      address: null,
    });
    expect((await run({ text: '030 1234567' })).rows).toHaveLength(1);
    expect((await run({ text: '030 1234567', withoutContacts: true })).rows).toEqual([]);
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

  test('has the tax by rate, and the rounding, which may be negative', async () => {
    const taxes = [
      { rate: 19, net: 294, tax: 56, gross: 350 },
      { rate: 7, net: 1664, tax: 116, gross: 1780 },
      { rate: 0, net: 100, tax: 0, gross: 100 },
    ];
    const lines = { '01': aLine({ taxRate: 19 }), '02': aLine({ taxRate: undefined }) };
    const order = aCollected('a', { taxIncluded: true, taxes, rounding: -2, lines });
    serve([order], [aCollected('b', { taxes: [] })]);
    const { rows } = await run();
    expect(rows[0]).toMatchObject({
      'Prices include tax': 'yes',
      'Tax by rate': '19%: 0.56 / 7%: 1.16',
      Rounding: '-0.02',
    });
    expect(rows[1]).toMatchObject({
      'Prices include tax': 'no',
      'Tax by rate': '',
      Rounding: '0.00',
    });
    serve([order]);
    const byLine = await run({ rows: 'lines' });
    expect(byLine.rows.map((row) => row['Tax rate (%)'])).toEqual(['19', '']);
  });

  test('says what was paid, and leaves it empty where that is recorded elsewhere', async () => {
    const payment = { state: 'partly', paid: 1000, refunded: 250, tips: 150 };
    serve([aCollected('a', { payment, payBy: 'card' }), aCollected('b')]);
    const { rows } = await run();
    expect(rows[0]).toMatchObject({
      Paid: '10.00',
      Refunded: '2.50',
      Tips: '1.50',
      'Customer pays by': 'card',
    });
    expect(rows[1]).toMatchObject({ Paid: '', Refunded: '', Tips: '', 'Customer pays by': '' });
  });

  test('has no decimals for currencies without them, and leaves unknown values empty', async () => {
    serve([aCollected('a', { currency: 'JPY' }), aCollected('b', { total: undefined })]);
    const { rows } = await run();
    expect(rows.map(({ Total }) => Total)).toEqual(['1380', '']);
  });

  test.each([
    ['semicolon', ';', '12,90', '8,875', true],
    ['point', ';', '12.90', '8.875', true],
    ['comma', ',', '12.90', '8.875', true],
    ['plain', ',', '12.90', '8.875', false],
  ] as const)(
    'is as the spreadsheet wants it: %s',
    async (name, separator, amount, rate, hasMark) => {
      const note = 'one; two, three\n"four"';
      const taxes = [{ rate: 8.875, net: 1290, tax: 90, gross: 1380 }];
      const priced = { taxes, lines: { '01': aLine({ taxRate: 8.875 }) } };
      serve([aCollected('a', { note, ...priced, customerName: 'Ada, Bo' })]);
      const { file, rows } = await run({ format: csvFormats[name] });
      expect(file.text.startsWith(byteOrderMark)).toBe(hasMark);
      expect(file.text).toContain(`Number${separator}Status${separator}`);
      expect(rows[0]).toMatchObject({
        Subtotal: amount,
        'Tax rate (%)': rate,
        Note: note,
        Customer: 'Ada, Bo',
      });
      const lines = await run({ format: csvFormats[name], rows: 'lines' });
      expect(lines.rows[0]?.['Tax rate (%)']).toBe(rate);
    },
  );

  test('says who the customer is and who brought it, as far as that is known', async () => {
    server.documents.set('orders/a/private/contact', {
      phone: '+49 30 123456',
      email: 'ada@example.com',
      address: {
        line1: 'Elm Street 1',
        line2: '',
        postcode: '10115',
        city: 'Berlin',
        instructions: 'ring twice',
      },
    });
    server.documents.set('users/kim', { displayName: 'Kim' });
    serve([
      aCollected('a', { courierId: 'kim' }),
      aCollected('b', { courierId: 'kim', taxes: [] }),
      aCollected('c', { courierId: 'gone' }),
    ]);
    const { rows } = await run();
    expect(rows[0]).toMatchObject({
      Phone: "'+49 30 123456",
      Email: 'ada@example.com',
      Address: 'Elm Street 1, 10115 Berlin (ring twice)',
      Courier: 'Kim',
      'Tax rate (%)': '7',
    });
    expect(rows[1]).toMatchObject({ Phone: '', Address: '', Courier: 'Kim', 'Tax rate (%)': '' });
    expect(rows[2]).toMatchObject({ Courier: '' });
    expect(server.read.filter((path) => path === 'users/kim')).toHaveLength(1);
  });

  test.each(['030 123456', '123456', '3456', 'ADA@example.com'])(
    'has the orders that the list finds by %s',
    async (text) => {
      const contact = { phone: '+49 30 123456', email: 'ada@example.com', address: null };
      server.documents.set('orders/a/private/contact', contact);
      server.documents.set('orders/b/private/contact', {
        ...contact,
        phone: '+1 2',
        email: 'b@c.de',
      });
      serve([aCollected('a'), aCollected('b'), aCollected('c')]);
      expect((await run({ text })).result).toMatchObject({ written: 1 });
      expect((await run({ text, rows: 'lines' })).result).toMatchObject({ written: 1 });
    },
  );

  test('reads no contacts that it has no use for', async () => {
    serve([aCollected('a'), aCollected('b', { customerName: 'Bo' })]);
    await run({ text: 'ada', rows: 'lines' });
    expect(server.read).toEqual([]);
    await run({ text: 'ada' });
    expect(server.read).toEqual(['orders/a/private/contact']);
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

test('where columns are separated by semicolons, nothing hides a formula behind a comma', async () => {
  serve([aCollected('a', { customerName: 'Ada,=1+1', note: 'a, -b' })]);
  const { rows } = await run({ format: csvFormats.semicolon });
  expect(rows[0]).toMatchObject({ Customer: "Ada,'=1+1", Note: "a, '-b" });
  const plain = await run({ format: csvFormats.plain });
  expect(plain.rows[0]).toMatchObject({ Customer: 'Ada,=1+1', Note: 'a, -b' });
  expect(plain.file.text).toContain('"Ada,=1+1"');
});

describe('an export', () => {
  test('reports its progress, and what is in the file at the end', async () => {
    serve([aCollected('a'), aCollected('b')], [aCollected('c', { customerName: 'Bo' })]);
    const { progress, result, file } = await run({ text: 'ada' });
    expect(progress).toEqual(['0/3 0', '2/3 2', '3/3 2']);
    expect(result).toEqual({ outcome: 'saved', written: 2, invalid: 0 });
    expect(file.state).toBe('closed');
  });

  test('leaves out test orders', async () => {
    serve([aCollected('a'), aCollected('b', { test: true })]);
    const { rows, result } = await run();
    expect(rows).toHaveLength(1);
    expect(result).toMatchObject({ written: 1 });
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
    const options = {
      spec,
      timeZone: 'UTC',
      country: null,
      fileName: 'x',
      onProgress: () => {},
      open,
    };
    const { signal } = new AbortController();
    await expect(exportOrders({ ...options, signal })).rejects.toThrow('gone');
    expect(file.state).toBe('aborted');
  });

  test('does not start if the save dialog is canceled', async () => {
    const { signal } = new AbortController();
    const options = {
      spec,
      timeZone: 'UTC',
      country: null,
      fileName: 'x',
      onProgress: () => {},
      signal,
    };
    const result = await exportOrders({ ...options, open: async () => null });
    expect(result).toEqual({ outcome: 'cancelled' });
    expect(server.asked).toEqual([]);
  });
});
