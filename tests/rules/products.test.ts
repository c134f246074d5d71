/** The menu: everyone reads it, admins write it, and only in its shape. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { queries } from '@fireline/domain/queries';
import { allergens } from '@fireline/domain/schemas/product';
import { aProduct, opening } from '@fireline/domain/testing/stored';
import { deleteField, serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, accounts, actorNames, uidOf } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = paths.product('latte');
const early = Timestamp.fromMillis(Date.now() - 1000);
const updatedBy = accounts.admin.uid;
const others = actorNames.filter((actor) => actor !== 'admin');
const right = {
  ...aProduct({ updatedBy }),
  createdAt: serverTimestamp(),
  updatedAt: serverTimestamp(),
};

const create = (changes: object = {}, actor: ActorName = 'admin') =>
  rules.set(actor, path, { ...right, ...changes });

async function update(changes: object, actor: ActorName = 'admin') {
  await rules.seed({ [path]: aProduct() });
  const stamp = { updatedAt: serverTimestamp(), updatedBy };
  await rules.set(actor, path, { ...stamp, ...changes }, { merge: true });
}

describe('reading', () => {
  test.each(actorNames)('%s reads a product and the menu', async (actor) => {
    await rules.seed({ [path]: aProduct() });
    await allowed(rules.get(actor, path));
    await allowed(rules.ids(actor, queries.menu()));
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

  test.each(others)('%s cannot create a product', async (actor) => {
    await refused(create({ updatedBy: uidOf(actor) ?? updatedBy }, actor));
  });

  test.each(others)('%s cannot change a product', async (actor) => {
    await refused(update({ available: false, updatedBy: uidOf(actor) ?? updatedBy }, actor));
  });

  test.each(others)('%s cannot delete a product', async (actor) => {
    await rules.seed({ [path]: aProduct() });
    await refused(rules.remove(actor, path));
  });

  test.each([
    ['in the name of another', { updatedBy: 'admin-2' }],
    ['as the system', { updatedBy: 'system' }],
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
    ['in the name of another', { updatedBy: 'admin-2' }],
  ])('admin cannot create a product %s', async (_, changes) => {
    await refused(create(changes));
  });

  test('admin cannot create a product that no order could name', async () => {
    await allowed(rules.set('admin', paths.product('x'.repeat(128)), right));
    await refused(rules.set('admin', paths.product('x'.repeat(129)), right));
  });

  test.each(Object.keys(right))('admin cannot create a product without %s', async (field) => {
    const { [field as keyof typeof right]: _, ...rest } = right;
    await refused(rules.set('admin', path, rest));
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
    ['the highest price', { price: 100_000_000 }],
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
    ['too high a price', { price: 100_000_001 }],
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
