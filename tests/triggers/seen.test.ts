/** An order that is no longer what the customer saw is asked about instead of accepted. */
import { paths } from '@fireline/domain/paths';
import { anAddress, anItem, anOption, aProduct } from '@fireline/domain/testing/stored';
import { beforeEach, describe, expect, test } from 'vitest';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { deps, openShop, db as quiet } from './world.ts';

const askAgain = 'Nothing was ordered. If that’s all right, order again.';
const milk = anOption({
  id: 'milk',
  name: 'Milk',
  min: 0,
  max: 1,
  choices: [{ id: 'oat', name: 'Oat', price: 60 }],
});
/** Two lattes with oat milk, with 10% tax. */
const asShown = '990 EUR;milk';
const withFee = '1240 EUR;milk';

beforeEach(async () => {
  await clear(quietProject);
});

/** The order after verification, when the menu and the shop have become like that meanwhile. */
async function verified(
  seen: string | undefined,
  product: Parameters<typeof aProduct>[0] = {},
  shop: Parameters<typeof openShop>[0] = {},
  type: 'pickup' | 'delivery' = 'pickup',
) {
  await openShop({ currency: 'EUR', taxRate: 10, deliveryFee: 250, ...shop });
  const latte = { name: 'Latte', price: 390, stock: 5, options: [milk] };
  await quiet
    .doc(paths.product('latte'))
    .set(aProduct({ ...latte, allergens: ['milk'], ...product }));
  const orderId = await placeOrder(quiet, {
    items: [anItem({ productId: 'latte', quantity: 2, choices: { milk: ['oat'] } })],
    type,
    ...(type === 'delivery' && { address: anAddress() }),
    ...(seen !== undefined && { seen }),
  });
  await orderPlaced(deps(), await quiet.doc(paths.order(orderId)).get());
  return read(quiet, paths.order(orderId));
}

describe('is accepted', () => {
  test.each<[string, string | undefined, Parameters<typeof aProduct>[0], number]>([
    ['as it was', asShown, {}, 990],
    ['with a lower price, which it gets', asShown, { price: 290 }, 770],
    ['with an allergen less', asShown, { allergens: [] }, 990],
    ['with what it was told of an older app', undefined, { price: 490 }, 1210],
  ])('%s', async (_, seen, product, total) => {
    expect(await verified(seen, product)).toMatchObject({ status: 'pending', total });
  });

  test('with a delivery fee that went down', async () => {
    const order = await verified(withFee, {}, { deliveryFee: 100 }, 'delivery');
    expect(order).toMatchObject({ status: 'pending', total: 1090 });
  });
});

describe('is asked about', () => {
  const pricier = milk.choices.map((choice) => ({ ...choice, price: 100 }));

  test.each<
    [
      string,
      string,
      Parameters<typeof aProduct>[0],
      Parameters<typeof openShop>[0],
      'pickup' | 'delivery',
    ]
  >([
    ['the product', asShown, { price: 430 }, {}, 'pickup'],
    ['a choice', asShown, { options: [{ ...milk, choices: pricier }] }, {}, 'pickup'],
    ['the tax', asShown, {}, { taxRate: 11 }, 'pickup'],
    ['the delivery fee', withFee, {}, { deliveryFee: 251 }, 'delivery'],
  ])('when %s costs more', async (_, seen, product, shop, type) => {
    const order = await verified(seen, product, shop, type);
    expect(order).toMatchObject({ status: 'rejected', version: 1, number: expect.any(String) });
    expect(order?.reason).toMatch(/^It costs €[\d.]+ now; when you ordered, it was €[\d.]+\./);
    expect(Number(order?.total)).toBeGreaterThan(Number.parseInt(seen, 10));
  });

  test('when the shop has another currency', async () => {
    const order = await verified(asShown, {}, { currency: 'USD' });
    expect(order).toMatchObject({
      status: 'rejected',
      reason: `It costs $9.90 now; when you ordered, it was €9.90. ${askAgain}`,
    });
  });

  test('when a dish has another allergen', async () => {
    const order = await verified(asShown, { allergens: ['milk', 'nuts'] });
    expect(order).toMatchObject({
      status: 'rejected',
      reason: `Latte now contains: nuts. ${askAgain}`,
    });
  });

  test('and takes no stock', async () => {
    await verified(asShown, { price: 430 });
    expect(await read(quiet, paths.product('latte'))).toMatchObject({ stock: 5 });
  });
});

test('what makes an order impossible counts first, and then it has no prices', async () => {
  const order = await verified(asShown, { price: 430 }, { orderingPaused: true });
  expect(order).toMatchObject({
    status: 'rejected',
    reason: 'The shop isn’t taking orders right now.',
  });
  expect(order).not.toHaveProperty('total');
});
