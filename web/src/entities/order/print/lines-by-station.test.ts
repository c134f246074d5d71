import type { OrderLine } from '@fireline/domain/order/schema';
import { expect, test } from 'vitest';
import { linesByStation } from './lines-by-station.ts';

const line = (name: string, station: string): OrderLine => ({
  productId: name,
  name,
  unitPrice: 100,
  quantity: 1,
  choices: [],
  note: '',
  station,
  prepMinutes: 1,
  allergens: [],
});

test('each station has its lines in cart order', () => {
  const lines = {
    '03': line('Tea', 'Bar'),
    '01': line('Latte', 'Bar'),
    '02': line('Pizza', 'Oven'),
  };
  const names = linesByStation({ lines }).map(([station, its]) => [
    station,
    its.map(([, { name }]) => name),
  ]);
  expect(names).toEqual([
    ['Bar', ['Latte', 'Tea']],
    ['Oven', ['Pizza']],
  ]);
});
