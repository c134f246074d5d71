import { describe, expect, it } from 'vitest';
import {
  type CheckoutForm,
  checkForm,
  emptyForm,
  filledIn,
  itemsError,
  recallDetails,
  rememberDetails,
  seenErrors,
} from './checkout-form.ts';

const line = {
  productId: 'latte',
  quantity: 1,
  choices: {},
  note: '',
  seen: { name: 'Latte', unitPrice: 450 },
};
const soon = { ok: true, requestedFor: null } as const;

function aForm(overrides: Partial<CheckoutForm> = {}): CheckoutForm {
  return {
    ...emptyForm,
    customerName: 'Priya',
    phone: '555 0100',
    ...overrides,
  };
}

describe('the checkout form', () => {
  it('becomes an order without what only the cart knows', () => {
    const result = checkForm(aForm(), [line], soon);
    expect(result).toMatchObject({ ok: true, contact: { address: null } });
    expect(result.ok && result.input.items).toEqual([
      { productId: 'latte', quantity: 1, choices: {}, note: '' },
    ]);
  });

  it('names every wrong field by its path', () => {
    const form = aForm({ customerName: ' ', phone: '', type: 'delivery' });
    const result = checkForm(form, [line], soon);
    expect(result.ok ? [] : Object.keys(result.fields)).toEqual(
      expect.arrayContaining(['customerName', 'address.line1', 'address.postcode', 'address.city']),
    );
  });

  it('wants a phone number or an e-mail address', () => {
    expect(checkForm(aForm({ phone: '', email: 'p@x.test' }), [line], soon).ok).toBe(true);
    const result = checkForm(aForm({ phone: '' }), [line], soon);
    expect(result.ok ? {} : result.fields).toHaveProperty('phone');
  });

  it('asks for the time that was chosen', () => {
    const result = checkForm(aForm(), [line], { ok: true, requestedFor: 5000 });
    expect(result.ok && result.input.fulfilment).toEqual({ type: 'pickup', requestedFor: 5000 });
  });

  it('is not sent for a time that is gone', () => {
    const result = checkForm(aForm(), [line], { ok: false, problem: '12:15 has passed.' });
    expect(result.ok ? {} : result.fields).toEqual({
      'fulfilment.requestedFor': '12:15 has passed.',
    });
  });

  it('does not send a cart that has become empty', () => {
    const result = checkForm(aForm(), [], soon);
    expect(result.ok ? {} : result.fields).toHaveProperty('items');
  });
});

describe('the details of the last order', () => {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };

  it('are remembered without its note and its time', () => {
    const { note, when, addressPick, savesAddress, ...details } = aForm({ note: 'Ring', when: 5 });
    rememberDetails(storage, null, aForm({ note, when, addressPick, savesAddress }));
    expect(recallDetails(storage, null)).toEqual(details);
  });

  it('are those of whoever ordered', () => {
    rememberDetails(storage, 'priya', aForm({ customerName: 'Priya' }));
    rememberDetails(storage, null, aForm({ customerName: 'Guest' }));
    expect(recallDetails(storage, 'priya')?.customerName).toBe('Priya');
    expect(recallDetails(storage, null)?.customerName).toBe('Guest');
    expect(recallDetails(storage, 'hannah')).toBeNull();
  });

  it('are empty where nothing, or something else, was saved', () => {
    expect(recallDetails({ getItem: () => null }, null)).toBeNull();
    expect(recallDetails({ getItem: () => '{"phone":5}' }, null)).toBeNull();
  });

  it('fill in what is still blank, and nothing that was typed', () => {
    const form = { ...emptyForm, customerName: 'Typed' };
    expect(filledIn(form, { customerName: 'Saved', phone: '555' })).toMatchObject({
      customerName: 'Typed',
      phone: '555',
    });
    const address = { ...emptyForm.address, city: 'Brooklyn' };
    expect(filledIn(emptyForm, { address }).address).toEqual(address);
    expect(filledIn({ ...emptyForm, address }, { address: emptyForm.address }).address).toEqual(
      address,
    );
  });
});

describe('what is called wrong', () => {
  const fields = {
    'address.line1': 'Enter a street address.',
    phone: 'Enter a valid phone number.',
  };

  it('is not a field that came with another kind of order and nobody has touched', () => {
    expect(seenErrors(fields, true)).toEqual(fields);
    expect(seenErrors(fields, false)).toEqual({ phone: 'Enter a valid phone number.' });
  });

  it('in the cart is said in words, never with the place in the data', () => {
    expect(itemsError(fields)).toBeNull();
    expect(itemsError({ items: 'Your cart is empty.' })).toBe('Your cart is empty.');
    expect(itemsError({ 'items.0.note': 'Use at most 200 characters.' })).toContain('in your cart');
  });
});
