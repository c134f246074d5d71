import { describe, expect, it } from 'vitest';
import { type CheckoutForm, checkForm, recallDetails, rememberDetails } from './checkout-form.ts';

const line = {
  productId: 'latte',
  quantity: 1,
  choices: {},
  note: '',
  seen: { name: 'Latte', unitPrice: 450 },
};
const noAddress = { line1: '', line2: '', postcode: '', city: '', instructions: '' };

function aForm(overrides: Partial<CheckoutForm> = {}): CheckoutForm {
  return {
    customerName: 'Priya',
    phone: '555 0100',
    email: '',
    type: 'pickup',
    address: noAddress,
    note: '',
    ...overrides,
  };
}

describe('the checkout form', () => {
  it('becomes an order without what only the cart knows', () => {
    const result = checkForm(aForm(), [line]);
    expect(result).toMatchObject({ ok: true, contact: { address: null } });
    expect(result.ok && result.input.items).toEqual([
      { productId: 'latte', quantity: 1, choices: {}, note: '' },
    ]);
  });

  it('names every wrong field by its path', () => {
    const form = aForm({ customerName: ' ', phone: '', type: 'delivery' });
    const result = checkForm(form, [line]);
    expect(result.ok ? [] : Object.keys(result.fields)).toEqual(
      expect.arrayContaining(['customerName', 'address.line1', 'address.postcode', 'address.city']),
    );
  });

  it('wants a phone number or an e-mail address', () => {
    expect(checkForm(aForm({ phone: '', email: 'p@x.test' }), [line]).ok).toBe(true);
    const result = checkForm(aForm({ phone: '' }), [line]);
    expect(result.ok ? {} : result.fields).toHaveProperty('phone');
  });

  it('does not send a cart that has become empty', () => {
    const result = checkForm(aForm(), []);
    expect(result.ok ? {} : result.fields).toHaveProperty('items');
  });
});

describe('the details of the last order', () => {
  it('are remembered without its note', () => {
    const values = new Map<string, string>();
    const storage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    };
    const { note: _, ...details } = aForm({ note: 'Ring twice' });
    rememberDetails(storage, aForm({ note: 'Ring twice' }));
    expect(recallDetails(storage)).toEqual(details);
  });

  it('are empty where nothing, or something else, was saved', () => {
    expect(recallDetails({ getItem: () => null }).customerName).toBe('');
    expect(recallDetails({ getItem: () => '{"phone":5}' }).phone).toBe('');
  });
});
