import { type Product, productSchema } from '@fireline/domain/catalog/product';
import { parse } from '@fireline/domain/parse';
import { newShop } from '@fireline/domain/shop/new-shop';
import { type Shop, shopSchema } from '@fireline/domain/shop/settings';
import { describe, expect, test } from 'vitest';
import { csvRowsIn, csvText } from '#lib/files/csv-text.ts';
import { importedDishes, newCategories, planImport } from './plan-import.ts';
import { readMenuFile, textOf } from './read-menu-file.ts';
import { servedIn } from './served-in.ts';
import { menuAsCsv, menuAsJson, sampleDishes } from './write-menu-file.ts';

const shop = aShop();
const latte = { id: 'latte', data: aProduct() };

async function planOf(text: string, products = [latte], settings = shop) {
  return planImport(await readMenuFile(text), products, settings);
}

test('new, changed, and unchanged products', async () => {
  const plan = await planOf(
    'Name;Price;Category\nLatte;4,75;Coffee\nMocha;5;Coffee\n\nTea;3.20;Hot drinks\n',
  );
  expect(plan.map(({ row, name, change }) => [row, name, change])).toEqual([
    [2, 'Latte', 'unchanged'],
    [3, 'Mocha', 'new'],
    [5, 'Tea', 'new'],
  ]);
  expect(plan[1]?.product).toMatchObject({
    price: 500,
    station: 'bar',
    prepMinutes: 5,
    stock: null,
    sort: 20,
  });
  expect(plan[2]?.product?.sort).toBe(30);
  expect(newCategories(plan, shop)).toEqual(['Hot drinks']);
});

test('a file that is imported again has nothing new, and the same IDs before', async () => {
  const text = 'name,price\nMocha,5\n';
  const [first] = await planOf(text);
  const [again] = await planOf(text);
  expect(again?.id).toBe(first?.id);
  const mocha = { id: first?.id ?? '', data: aProduct(first?.product ?? {}) };
  expect((await planOf(text, [latte, mocha])).map(({ change }) => change)).toEqual(['unchanged']);
});

test('of a stored product, only what differs is written; what the file lacks stays', async () => {
  const counted = { id: 'latte', data: aProduct({ stock: 10 }) };
  const plan = await planOf('name;price;stock;description\nlatte;5;12;\n', [counted]);
  expect(importedDishes(plan)).toEqual([
    {
      id: 'latte',
      fields: { name: 'latte', price: 500, stock: 12, description: '' },
      step: 2,
    },
  ]);
});

test('what an export wrote comes back unchanged, as CSV and as JSON', async () => {
  const products = [
    { id: 'latte', data: aProduct({ description: 'Warm; "strong"\nand -sweet', stock: 3 }) },
    { id: 'pie', data: aProduct({ name: '=Pie', taxRateId: 'food', price: 1_000_050, sort: 20 }) },
  ];
  for (const settings of [shop, aShop({ region: 'DE', currency: 'EUR' })]) {
    for (const text of [menuAsCsv(products, settings), menuAsJson(products, settings)]) {
      const plan = await planOf(text, products, settings);
      expect(plan.map(({ change }) => change)).toEqual(['unchanged', 'unchanged']);
    }
  }
});

describe('labels and hours', () => {
  test('come back as they were exported, in every language', async () => {
    const served = 'mon tue wed thu fri 11:30-14:30, sat sun 22:00-24:00';
    const pie = {
      id: 'pie',
      data: aProduct({ labels: 'vegan vegetarian gluten-free', served }),
    };
    for (const write of [menuAsCsv, menuAsJson]) {
      const [dish] = await planOf(write([pie], shop), [{ ...pie, data: aProduct() }]);
      expect(dish?.product).toMatchObject({ labels: pie.data.labels, served });
    }
  });

  test.each([
    ['Mon–Fri 11:30–14:30', 'mon tue wed thu fri 11:30-14:30'],
    ['monday, Wed 9-12; sat 22:00 - 2:00', 'mon wed 09:00-12:00, sat 22:00-02:00'],
    ['Fri-Mon 8.00-11.30', 'mon fri sat sun 08:00-11:30'],
    ['7:00-11:00', 'mon tue wed thu fri sat sun 07:00-11:00'],
    ['tue 18:00-00:00', 'tue 18:00-24:00'],
    ['', ''],
  ])('hours “%s”', (typed, served) => {
    expect(servedIn(typed)).toBe(served);
  });

  test.each([
    'always',
    'Mon',
    'Mon 11:00',
    'Funday 11:00-12:00',
    '25:00-26:00',
    '9-9',
    '11:30 AM-2 PM',
  ])('no hours “%s”', (typed) => {
    expect(servedIn(typed)).toBeNull();
  });

  test('that aren’t known are mistakes at their columns', async () => {
    const [dish] = await planOf('name;labels;served\nLatte;vegan, blue;noon\n');
    expect(dish?.mistakes.map(({ column }) => column)).toEqual(['labels', 'served']);
  });
});

test('a choice that may be made twice comes back from JSON', async () => {
  const choices = [{ id: 'cheese', name: 'Cheese', price: 150, most: 2 }];
  const pie = {
    id: 'pie',
    data: aProduct({ options: [{ id: 'extras', name: 'Extras', min: 0, max: 3, choices }] }),
  };
  const [same] = await planOf(menuAsJson([pie], shop), [pie]);
  expect(same?.change).toBe('unchanged');
  const [dish] = await planOf(menuAsJson([pie], shop), []);
  expect(dish?.product?.options).toEqual(pie.data.options);
});

test('the sample can be imported as it is', async () => {
  for (const currency of ['USD', 'JPY', 'KWD']) {
    const settings = aShop({ currency });
    for (const write of [menuAsCsv, menuAsJson]) {
      const plan = await planOf(write(sampleDishes(settings), settings), [], settings);
      expect(plan.map(({ change }) => change)).toEqual(['new', 'new', 'new']);
    }
  }
});

describe('mistakes', () => {
  test.each([
    ['price', 'four', '“four”: Not a price. Enter it like 4.00.'],
    ['price', '', 'Enter an amount.'],
    ['price', '1,234.50', '“1,234.50”: Not a price. Enter it like 4.00.'],
    ['price', '-1', '“-1”: Not a price. Enter it like 4.00.'],
    ['tax', '7', '“7”: Not one of the shop’s tax rates: 19%, Food 8%.'],
    ['station', 'grill', '“grill”: Not one of the shop’s stations: bar, kitchen.'],
    ['minutes', 'soon', '“soon”: Enter a number.'],
    ['stock', '-1', '“-1”: Enter a number.'],
    ['available', 'maybe', '“maybe”: Enter yes or no.'],
    ['allergens', 'milk, cake', expect.stringMatching(/^“milk, cake”: Not an allergen. .*celery/)],
    ['image', 'latte.png', expect.stringContaining('“latte.png”: ')],
    ['category', 'x'.repeat(41), `“${'x'.repeat(40)}…”: Use at most 40 characters.`],
  ])('in the column %s: %s', async (column, value, message) => {
    const fields = { name: 'Mocha', price: '5', [column]: value };
    const [dish] = await planOf(JSON.stringify([fields]));
    expect(dish).toMatchObject({ change: 'wrong', product: null });
    expect(dish?.mistakes).toEqual([{ column, message }]);
  });

  test('a row without a name, one too long, and names that are there twice', async () => {
    const plan = await planOf(
      `name;price\n;5\n${'x'.repeat(81)};5\nMocha;5\nTea;3\n mócha ;6\nLatte;5\nLATTE;6\n`,
    );
    expect(plan.map(({ mistakes }) => mistakes.map(({ column }) => column))).toEqual([
      ['name'],
      ['name'],
      [],
      [],
      ['name'],
      [],
      ['name'],
    ]);
    expect(plan[4]?.mistakes[0]?.message).toBe('The same name as in row 4.');
  });

  test('two rows about one product', async () => {
    const plan = await planOf('id;name;price\nlatte;Flat white;5\n;Latte;5\n');
    expect(plan[1]?.mistakes).toEqual([
      { column: 'name', message: 'The same product as in row 2.' },
    ]);
  });

  test('a price with a comma in a file with commas', async () => {
    const plan = await planOf('name,price\nMocha,5,50\nTea,3\n');
    expect(plan.map(({ change }) => change)).toEqual(['wrong', 'new']);
    expect(plan[0]?.mistakes[0]).toMatchObject({ column: null });
  });

  test('more products than a menu can have', async () => {
    const rows = Array.from({ length: 499 }, (_, index) => `Dish ${index},5`);
    const plan = await planOf(`name,price\n${rows.join('\n')}\n`, [
      latte,
      { id: 'tea', data: aProduct({ name: 'Tea' }) },
    ]);
    expect(plan.filter(({ change }) => change === 'new')).toHaveLength(498);
    expect(plan.at(-1)?.mistakes[0]?.message).toMatch(/^The menu is full/);
  });
});

describe('values as people write them', () => {
  test.each([
    ['price', '€ 4,50', { price: 450 }],
    ['price', '4.5 USD', { price: 450 }],
    ['tax', 'food', { taxRateId: 'food' }],
    ['tax', 'FOOD', { taxRateId: 'food' }],
    ['tax', '8 %', { taxRateId: 'food' }],
    ['tax', '19,0', { taxRateId: 'standard' }],
    ['station', 'KITCHEN', { station: 'kitchen' }],
    ['category', 'coffee', { category: 'Coffee' }],
    ['available', 'No', { available: false }],
    ['allergens', 'Milk; soy', { allergens: ['milk', 'soya'] }],
    ['stock', '0', { stock: 0 }],
  ])('%s: %s', async (column, value, expected) => {
    const [dish] = await planOf(JSON.stringify([{ name: 'Mocha', price: 5, [column]: value }]));
    expect(dish?.mistakes).toEqual([]);
    expect(dish?.product).toMatchObject(expected);
  });
});

describe('options of a JSON file', () => {
  const milk = { name: 'Milk', choices: ['Whole', { name: 'Oat', price: 0.6 }] };

  test('get IDs that stay the same, and amounts as people write them', async () => {
    const text = JSON.stringify([{ name: 'Mocha', price: 5, options: [milk] }]);
    const [[dish], [again]] = await Promise.all([planOf(text), planOf(text)]);
    expect(dish?.mistakes).toEqual([]);
    expect(dish?.product?.options).toEqual(again?.product?.options);
    expect(dish?.product?.options).toMatchObject([
      { name: 'Milk', min: 0, max: 1, choices: [{ price: 0 }, { name: 'Oat', price: 60 }] },
    ]);
  });

  test.each([
    ['no list', 'Milk'],
    ['no choices', [{ name: 'Milk', choices: [] }]],
    ['two of one name', [milk, { ...milk, name: 'MILK' }]],
    ['a choice with a bad price', [{ name: 'Milk', choices: [{ name: 'Oat', price: 'much' }] }]],
    ['an unknown allergen', [{ name: 'Milk', choices: [{ name: 'Oat', allergens: ['cake'] }] }]],
    ['a number', [3]],
  ])('cannot have %s', async (_, options) => {
    const [dish] = await planOf(JSON.stringify([{ name: 'Mocha', price: 5, options }]));
    expect(dish?.mistakes.map(({ column }) => column)).toEqual(['options']);
  });
});

describe('a file that can’t be read', () => {
  test.each([
    ['', 'There’s nothing in it'],
    ['name;price\n', 'There’s nothing in it'],
    ['Dish;Cost\nMocha;5\n', 'It has no column “Name”'],
    ['[{', 'It isn’t valid JSON'],
    ['{"menu": []}', 'The JSON must be a list'],
    ['\u0000\u0001', 'It can’t be read'],
    [`name\n${'x\n'.repeat(501)}`, 'It’s too large'],
  ])('%#', async (text, message) => {
    await expect(readMenuFile(text)).rejects.toThrow(message);
  });

  test('says which columns it leaves out', async () => {
    const { notes } = await readMenuFile('name;price;Price;vegan\nMocha;5;6;yes\n');
    expect(notes).toEqual([
      'There are two columns “Price”. The second one is left out.',
      'This column isn’t known and is left out: vegan',
    ]);
  });
});

test('reads the characters that spreadsheets write', async () => {
  const windows = new File([new Uint8Array([0x4b, 0xe4, 0x73, 0x65])], 'menu.csv');
  const utf16 = new File([new Uint8Array([0xff, 0xfe, 0xe4, 0x00])], 'menu.csv');
  expect(await textOf(windows)).toBe('Käse');
  expect(await textOf(utf16)).toBe('ä');
});

test('formulas are written as texts and read as they were', () => {
  const rows = [['=1+1', '-2', 'a; =b', "it's", '\tx']];
  for (const separator of [',', ';'] as const) {
    const text = csvText(rows, { separator, decimal: '.', hasMark: false });
    expect(text).not.toMatch(/(^|[;,]\s*"?)=/);
    expect(csvRowsIn(text, separator)[0]).toEqual(rows[0]);
  }
});

function aShop(overrides: Partial<Shop> = {}): Shop {
  return parse(shopSchema, {
    ...newShop,
    updatedAt: 0,
    taxRate: 19,
    taxRates: ['food 8 Food'],
    categories: ['Coffee', 'Bakery', 'Lunch'],
    stations: ['bar', 'kitchen'],
    ...overrides,
  });
}

function aProduct(overrides: Partial<Product> = {}): Product {
  return parse(productSchema, {
    name: 'Latte',
    description: 'With milk.',
    category: 'Coffee',
    price: 475,
    image: '/menu/latte.svg',
    station: 'bar',
    prepMinutes: 4,
    available: true,
    stock: null,
    options: [
      { id: 'size', name: 'Size', min: 1, max: 1, choices: [{ id: 'l', name: 'L', price: 50 }] },
    ],
    allergens: ['soya', 'milk'],
    sort: 10,
    createdAt: 0,
    updatedAt: 0,
    ...overrides,
  });
}
