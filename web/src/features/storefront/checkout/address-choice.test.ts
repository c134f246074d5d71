import type { Address } from '@fireline/domain/order/schema';
import { describe, expect, it } from 'vitest';
import { addressKey } from '#entities/user/address-key.ts';
import { addressText, canSave, newAddress, pickedAddress } from './address-choice.ts';

const home: Address = {
  line1: '14 Elm Street',
  line2: 'Apt 3',
  postcode: '11201',
  city: 'Brooklyn',
  instructions: '',
};
const work: Address = { ...home, line1: '2 Dock Street', line2: '' };
const blank: Address = { line1: '', line2: '', postcode: '', city: '', instructions: '' };

describe('where a delivery goes', () => {
  it.each([
    ['the one that was picked', addressKey(work), blank, work],
    ['the first one, before anything was picked', null, blank, home],
    ['the one from the last order', null, work, work],
    [
      'the typed one of the last order, which is not saved',
      null,
      { ...work, city: 'Queens' },
      null,
    ],
    ['a new one', newAddress, home, null],
    ['a new one, if the picked one was deleted', 'gone', blank, null],
  ])('is %s', (_, pick, typed, address) => {
    expect(pickedAddress([home, work], pick, typed)).toEqual(address);
  });

  it('is saved only once, and at most ten are saved', () => {
    expect(canSave([home], work)).toBe(true);
    expect(canSave([home], { ...home })).toBe(false);
    const ten = Array.from({ length: 10 }, (_, number) => ({ ...home, line1: `${number}` }));
    expect(canSave(ten, work)).toBe(false);
  });

  it('is formatted on one line', () => {
    expect(addressText(home, 'US')).toBe('14 Elm Street, Apt 3, Brooklyn 11201');
    expect(addressText(work, 'DE')).toBe('2 Dock Street, 11201 Brooklyn');
  });
});
