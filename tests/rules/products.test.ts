/** The menu: everyone reads it; only admins write it, and only in its format. */

import { labels, labelsText } from '@fireline/domain/catalog/labels';
import { allergens } from '@fireline/domain/catalog/product';
import { menuQuery } from '@fireline/domain/catalog/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { aProduct, aShop, opening } from '@fireline/domain/testing/stored';
import {
  arrayUnion,
  deleteField,
  doc,
  serverTimestamp,
  Timestamp,
  writeBatch,
} from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, accounts, actorNames, othersThanAdmins } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { changeId, type SignedWrite, setSigned } from '../support/signed.ts';

const rules = useRules();
const path = paths.product('latte');
const early = Timestamp.fromMillis(Date.now() - 1000);
const others = othersThanAdmins;
const right = {
  ...aProduct({ changeId }),
  createdAt: serverTimestamp(),
  updatedAt: serverTimestamp(),
};

const create = (changes: object = {}, actor: ActorName = 'admin') =>
  setSigned(rules, actor, { path, data: { ...right, ...changes } });

async function update(
  changes: object,
  { actor = 'admin', ...other }: Partial<SignedWrite> & { actor?: ActorName } = {},
) {
  await rules.seed({ [path]: aProduct() });
  const data = { updatedAt: serverTimestamp(), changeId, ...changes };
  await setSigned(rules, actor, { path, data, options: { merge: true }, ...other });
}

describe('reading', () => {
  test.each(actorNames)('%s reads a product and the menu', async (actor) => {
    await rules.seed({ [path]: aProduct() });
    await allowed(rules.get(actor, path));
    await allowed(rules.ids(actor, menuQuery()));
  });

  test('nobody lists the menu without a limit', async () => {
    await refused(rules.list('nobody', paths.products));
    await refused(rules.list('nobody', paths.products, limits.listSize + 1));
  });
});

describe('writing', () => {
  test('admin creates, changes and deletes a product', async () => {
    await allowed(create());
    await allowed(update({ price: 410 }));
    await allowed(rules.remove('admin', path));
  });

  test('admin changes a product from before there were tax rates', async () => {
    const { taxRateId: _, ...former } = aProduct();
    await rules.seed({ [path]: former });
    const data = { available: false, updatedAt: serverTimestamp(), changeId };
    await allowed(setSigned(rules, 'admin', { path, data, options: { merge: true } }));
  });

  test.each(others)('%s cannot create a product', async (actor) => {
    await refused(create({}, actor));
  });

  test.each(others)('%s cannot change a product', async (actor) => {
    await refused(update({ available: false }, { actor }));
  });

  test.each(others)('%s cannot delete a product', async (actor) => {
    await rules.seed({ [path]: aProduct() });
    await refused(rules.remove(actor, path));
  });

  test.each([
    ['with their name on it', { updatedBy: accounts.admin.uid }],
    ['as the system', { changeId: null }],
    ['by a number', { changeId: 7 }],
    ['by a change that is not there', { changeId: 'another-change-of-a-test' }],
    ['at another time', { updatedAt: early }],
    ['with another birthday', { createdAt: serverTimestamp() }],
    ['by removing a field', { note: 0, sort: deleteField() }],
    ['by adding a field', { hacked: true }],
    ['by removing one that it needs', { price: deleteField() }],
    ['by swapping two', { name: 390, price: 'Latte' }],
  ])('admin cannot change a product %s', async (_, changes) => {
    await refused(update(changes));
  });

  test.each([
    ['born earlier', { createdAt: opening }],
    ['with their name on it', { updatedBy: accounts.admin.uid }],
    ['as the system', { changeId: null }],
  ])('admin cannot create a product %s', async (_, changes) => {
    await refused(create(changes));
  });

  test('admin imports twenty products with all their options, and new categories', async () => {
    const choices = Array.from({ length: limits.choicesPerOption }, (_, index) => ({
      id: `c${index}`,
      name: 'Oat',
      price: 60,
    }));
    const options = Array.from({ length: limits.optionsPerProduct }, (_, index) => ({
      id: `o${index}`,
      name: 'Milk',
      min: 0,
      max: 1,
      choices,
    }));
    await rules.seed({ [paths.shop]: aShop(), [path]: aProduct() });
    const database = rules.as('admin');
    const batch = writeBatch(database);
    const signed = { changeId, updatedAt: serverTimestamp() };
    batch.set(doc(database, paths.change(changeId)), {
      by: accounts.admin.uid,
      at: serverTimestamp(),
    });
    batch.update(doc(database, path), { price: 410, ...signed });
    for (let index = 1; index < 20; index += 1) {
      batch.set(doc(database, paths.product(`dish${index}`)), { ...right, options });
    }
    batch.update(doc(database, paths.shop), { categories: arrayUnion('Cakes'), ...signed });
    await allowed(batch.commit());
  });

  test('admin cannot create a product that no order could name', async () => {
    const named = (id: string) =>
      setSigned(rules, 'admin', { path: paths.product(id), data: right });
    await allowed(named('x'.repeat(128)));
    await refused(named('x'.repeat(129)));
  });

  const required = Object.keys(right).filter(
    (field) => !['taxRateId', 'labels', 'served', 'out'].includes(field),
  );
  test.each(required)('admin cannot create a product without %s', async (field) => {
    const { [field as keyof typeof right]: _, ...rest } = right;
    await refused(setSigned(rules, 'admin', { path, data: rest }));
  });
});

describe('what is sold out', () => {
  const soon = Date.now() + 3_600_000;

  test.each(['admin', 'kitchen'] as const)('%s puts parts out, and back', async (actor) => {
    await allowed(update({ out: { product: soon, 'milk/oat': 0 } }, { actor }));
    await rules.seed({ [path]: aProduct({ out: { 'milk/oat': 0 } }) });
    const data = { out: { 'milk/oat': deleteField() }, updatedAt: serverTimestamp(), changeId };
    await allowed(setSigned(rules, actor, { path, data, options: { merge: true } }));
  });

  test('kitchen puts a part of an older product out', async () => {
    const { out: _, taxRateId: __, labels: ___, served: ____, ...former } = aProduct();
    await rules.seed({ [path]: former });
    const data = { out: { product: 0 }, updatedAt: serverTimestamp(), changeId };
    await allowed(setSigned(rules, 'kitchen', { path, data, options: { merge: true } }));
  });

  test.each(others.filter((actor) => actor !== 'kitchen'))('%s cannot', async (actor) => {
    await refused(update({ out: { product: 0 } }, { actor }));
  });

  test.each<[string, object]>([
    ['with the price', { price: 410 }],
    ['with the availability', { available: false }],
    ['with another birthday', { createdAt: serverTimestamp() }],
    ['at another time', { updatedAt: early }],
    ['as the system', { changeId: null }],
  ])('kitchen cannot put a product out %s', async (_, changes) => {
    await refused(update({ out: { product: 0 }, ...changes }, { actor: 'kitchen' }));
  });

  test('kitchen cannot put a product out that there isn’t', async () => {
    const data = { out: { product: 0 }, updatedAt: serverTimestamp(), changeId };
    await refused(setSigned(rules, 'kitchen', { path, data, options: { merge: true } }));
    await refused(create({ out: { product: 0 } }, 'kitchen'));
  });

  test('kitchen cannot put a product out without signing', async () => {
    await refused(update({ out: { product: 0 } }, { actor: 'kitchen', change: null }));
  });

  const parts = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`milk/${index}`, 0]));

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a time', { product: soon }],
    ['as many as a product can have', parts(201)],
  ])('kitchen may say %s', async (_, out) => {
    await allowed(update({ out }, { actor: 'kitchen' }));
  });

  test.each<[string, unknown]>([
    ['a text', 'product'],
    ['a list', ['product']],
    ['no map', null],
    ['a time in words', { product: String(soon) }],
    ['a timestamp', { product: early }],
    ['half a millisecond', { product: soon + 0.5 }],
    ['a time in seconds', { product: Math.floor(soon / 1000) }],
    ['a time before all', { product: -soon }],
    ['no time', { product: null }],
    ['more than a product can have', parts(202)],
  ])('neither kitchen nor admin can say %s', async (_, out) => {
    await refused(update({ out }, { actor: 'kitchen' }));
    await refused(update({ out }));
  });
});

describe('the author of a change', () => {
  test.each<[string, object | null]>([
    ['in the name of another', { by: 'admin-2' }],
    ['at another time', { at: early }],
    ['with anything beside it', { note: 'x' }],
    ['without saying so', null],
  ])('admin cannot change a product %s', async (_, change) => {
    await refused(update({ price: 410 }, { change }));
  });

  test('admin cannot use another’s change, nor an earlier one of their own', async () => {
    for (const by of ['admin-2', accounts.admin.uid]) {
      await rules.seed({ [paths.change(changeId)]: { by, at: early } });
      await refused(update({ price: 410 }, { change: null }));
    }
  });

  test('admin may send the same change again, and nobody else can use it', async () => {
    await allowed(update({ price: 410 }));
    await allowed(update({ price: 410 }));
    await rules.seed({ [paths.change(changeId)]: { by: 'admin-2', at: early } });
    await refused(update({ price: 410 }));
  });

  test('an older product loses the author stored in it', async () => {
    const old = { ...aProduct(), updatedBy: 'admin-2' };
    const data = { price: 410, changeId, updatedAt: serverTimestamp() };
    const change = (more: object) =>
      setSigned(rules, 'admin', { path, data: { ...data, ...more }, options: { merge: true } });
    await rules.seed({ [path]: old });
    await refused(change({}));
    await allowed(change({ updatedBy: deleteField() }));
  });

  test('admin may change the whole menu at once', async () => {
    const ids = Array.from({ length: 120 }, (_id, index) => paths.product(`product-${index}`));
    await rules.seed(Object.fromEntries(ids.map((id) => [id, aProduct()])));
    const database = rules.as('admin');
    const batch = writeBatch(database);
    const at = serverTimestamp();
    batch.set(doc(database, paths.change(changeId)), { by: accounts.admin.uid, at });
    for (const id of ids) {
      batch.update(doc(database, id), { category: 'Tea', changeId, updatedAt: at });
    }
    await allowed(batch.commit());
  });

  test('admin cannot choose any id for a change', async () => {
    const change = { by: accounts.admin.uid, at: serverTimestamp() };
    await allowed(rules.set('admin', paths.change(changeId), change));
    for (const id of ['too-short', 'with blanks in its name', 'x'.repeat(65)]) {
      await refused(rules.set('admin', paths.change(id), change));
    }
  });

  test.each(actorNames)('%s cannot read, list or delete a change', async (actor) => {
    await rules.seed({ [paths.change(changeId)]: { by: 'admin-2', at: early } });
    await refused(rules.get(actor, paths.change(changeId)));
    await refused(rules.list(actor, 'changes', 1));
    await refused(rules.remove(actor, paths.change(changeId)));
  });
});

describe('its fields', () => {
  test.each<[string, object]>([
    ['the longest name', { name: 'x'.repeat(limits.productName) }],
    ['the longest description', { description: 'x'.repeat(limits.productDescription) }],
    ['no description', { description: '' }],
    ['the longest category', { category: 'x'.repeat(40) }],
    ['the longest station', { station: 'x'.repeat(40) }],
    ['no price', { price: 0 }],
    ['the highest price', { price: limits.price }],
    ['the standard tax rate', { taxRateId: 'standard' }],
    ['another tax rate', { taxRateId: '0a1b2c3d' }],
    ['no image', { image: '' }],
    ['an image elsewhere', { image: 'https://example.com/latte.jpg' }],
    ['the longest image address', { image: `/${'x'.repeat(limits.imageAddress - 1)}` }],
    ['no preparation', { prepMinutes: 0 }],
    ['the longest preparation', { prepMinutes: 240 }],
    ['nothing to be had today', { available: false }],
    ['none left', { stock: 0 }],
    ['the largest stock', { stock: 100_000 }],
    ['all allergens', { allergens: [...allergens] }],
    ['no allergen', { allergens: [] }],
    ['all labels', { labels: labelsText(labels) }],
    ['no label', { labels: '' }],
    ['hours', { served: 'mon tue wed thu fri 11:30-14:30' }],
    ['the most hours', { served: Array(4).fill('sat sun 22:00-24:00').join(', ') }],
    ['no hours', { served: '' }],
    ['a position between two', { sort: 1.5 }],
    ['a position before all', { sort: -10 }],
  ])('admin may give %s', async (_, changes) => {
    await allowed(create(changes));
  });

  test.each<[string, object]>([
    ['an empty name', { name: '' }],
    ['spaces as a name', { name: '   ' }],
    ['a number as a name', { name: 7 }],
    ['too long a name', { name: 'x'.repeat(limits.productName + 1) }],
    ['too long a description', { description: 'x'.repeat(limits.productDescription + 1) }],
    ['nothing as a description', { description: null }],
    ['no category', { category: '' }],
    ['too long a category', { category: 'x'.repeat(41) }],
    ['no station', { station: '' }],
    ['too long a station', { station: 'x'.repeat(41) }],
    ['a price below zero', { price: -1 }],
    ['a price with a fraction', { price: 3.9 }],
    ['a price in words', { price: '390' }],
    ['too high a price', { price: limits.price + 1 }],
    ['nothing as a tax rate', { taxRateId: null }],
    ['a tax rate in percent', { taxRateId: 7 }],
    ['a tax rate with a space', { taxRateId: 'food 7' }],
    ['too long a tax rate', { taxRateId: 'x'.repeat(21) }],
    ['an image by script', { image: 'javascript:alert(1)' }],
    ['an image without protection', { image: 'http://example.com/latte.jpg' }],
    ['an image on any host', { image: '//example.com/latte.jpg' }],
    ['too long an image address', { image: `/${'x'.repeat(limits.imageAddress)}` }],
    ['a preparation below zero', { prepMinutes: -1 }],
    ['too long a preparation', { prepMinutes: 241 }],
    ['an availability in words', { available: 'yes' }],
    ['a stock below zero', { stock: -1 }],
    ['too large a stock', { stock: 100_001 }],
    ['half a stock', { stock: 0.5 }],
    ['an unknown label', { labels: 'vegan raw' }],
    ['a label in capitals', { labels: 'Vegan' }],
    ['labels as a list', { labels: ['vegan'] }],
    ['hours without days', { served: '11:30-14:30' }],
    ['days without hours', { served: 'mon tue' }],
    ['hours that no clock shows', { served: 'mon 25:00-26:00' }],
    ['too many hours', { served: Array(5).fill('sat 22:00-24:00').join(', ') }],
    ['hours as a list', { served: ['mon 11:30-14:30'] }],
    ['an unknown allergen', { allergens: ['milk', 'cats'] }],
    ['an allergen by number', { allergens: [1] }],
    ['more allergens than there are', { allergens: [...allergens, 'milk'] }],
    ['a position in words', { sort: 'first' }],
    ['a position that is no number', { sort: Number.NaN }],
    ['a position beyond all', { sort: Number.POSITIVE_INFINITY }],
  ])('admin cannot give %s', async (_, changes) => {
    await refused(create(changes));
  });
});
