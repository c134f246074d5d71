import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOrderable, productInputSchema } from '@fireline/domain/catalog/product';
import { checkInput } from '@fireline/domain/parse';
import { shopInputSchema } from '@fireline/domain/shop/settings';
import { describe, expect, test } from 'vitest';
import { root } from '../lib/project.ts';
import { demoMenu, dishesByCategory } from './menu/menu.ts';
import { demoShop } from './shop.ts';

const publicFolder = join(root, 'web', 'public');
const products = [...demoMenu];

test('the shop is what an admin could have typed', () => {
  expect(checkInput(shopInputSchema, demoShop)).toEqual({ ok: true, value: demoShop });
});

test('every category has dishes, and every id is unique', () => {
  expect(dishesByCategory).toHaveLength(demoShop.categories.length);
  expect(demoMenu.size).toBe(dishesByCategory.flat().length);
});

describe.each(products)('%s', (id, product) => {
  test('is what an admin could have typed', () => {
    expect(checkInput(productInputSchema, product)).toEqual({ ok: true, value: product });
  });

  test('belongs to a category and a station of the shop', () => {
    expect(demoShop.categories).toContain(product.category);
    expect(demoShop.stations).toContain(product.station);
  });

  test('has options and choices with ids of their own', () => {
    const idLists = [product.options, ...product.options.map(({ choices }) => choices)];
    for (const ids of idLists.map((list) => list.map((entry) => entry.id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('has a small image without external references', () => {
    const file = join(publicFolder, product.image);
    expect(existsSync(file), file).toBe(true);
    expect(statSync(file).size).toBeLessThan(4096);
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 480 360"/);
    expect(svg).not.toMatch(/<text|<script|<image|<style|href="(?!#)|url\((?!#)/);
  });

  test('has an id that matches the name of its image', () => {
    expect(product.image).toBe(`/menu/${id}.svg`);
  });
});

test('there is no image without a product', () => {
  const pictures = readdirSync(join(publicFolder, 'menu')).map((name) => name.replace('.svg', ''));
  expect(pictures.sort()).toEqual([...demoMenu.keys()].sort());
});

test('something is sold out, something is off the menu, and something is almost sold out', () => {
  const all = [...demoMenu.values()];
  expect(all.filter(({ stock }) => stock === 0)).toHaveLength(1);
  expect(all.filter(({ available }) => !available)).toHaveLength(1);
  expect(all.filter(({ stock }) => stock === 3)).toHaveLength(1);
  expect(all.filter(isOrderable)).toHaveLength(all.length - 2);
});
