import type { Address } from '@fireline/domain/order/schema';
import { describe, expect, test } from 'vitest';
import { withAddressBack } from './address-list.ts';

const at = (line1: string): Address => ({
  line1,
  line2: '',
  postcode: '11201',
  city: 'Brooklyn',
  instructions: '',
});
const [elm, oak, fir] = [at('15 Elm Street'), at('9 Oak Road'), at('2 Fir Lane')];

describe('a deleted address that is restored', () => {
  test('is where it was', () => {
    expect(withAddressBack([oak, fir], elm, 0)).toEqual([elm, oak, fir]);
    expect(withAddressBack([elm, fir], oak, 1)).toEqual([elm, oak, fir]);
  });

  test('comes last if the list is shorter by now', () => {
    expect(withAddressBack([elm], fir, 2)).toEqual([elm, fir]);
  });

  test('is there once, even if it was there already', () => {
    expect(withAddressBack([elm], elm, 0)).toEqual([elm]);
    expect(withAddressBack([oak, elm], elm, 0)).toEqual([elm, oak]);
    const placed = { ...elm, position: '40.7,-73.9' };
    expect(withAddressBack([oak, elm], placed, 1)).toEqual([oak, placed]);
  });
});
