import { describe, expect, it } from 'vitest';
import {
  type CheckoutForm,
  checkForm,
  emptyForm,
  filledIn,
  itemsError,
  loadDetails,
  saveDetails,
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
  it('becomes an order without fields that only the cart needs', () => {
    const result = checkForm(aForm(), [line], soon);
    expect(result).toMatchObject({ ok: true, contact: { address: null } });
    expect(result.ok && result.input.items).toEqual([
      { productId: 'latte', quantity: 1, choices: {}, note: '' },
    ]);
  });

  it('reports every invalid field by its path', () => {
    const form = aForm({ customerName: ' ', phone: '', type: 'delivery' });
    const result = checkForm(form, [line], soon);
    expect(result.ok ? [] : Object.keys(result.fields)).toEqual(
      expect.arrayContaining(['customerName', 'address.line1', 'address.city']),
    );
  });

  it('reports what only the shop knows of an address, for a delivery', () => {
    const errors = { 'address.postcode': 'We don’t deliver there.' };
    const fieldsOf = (type: 'pickup' | 'delivery') => {
      const result = checkForm(aForm({ phone: '', type }), [line], soon, errors);
      return result.ok ? {} : result.fields;
    };
    expect(fieldsOf('delivery')).toMatchObject(errors);
    expect(fieldsOf('pickup')).not.toHaveProperty(['address.postcode']);
  });

  it('requires a phone number or an email address', () => {
    expect(checkForm(aForm({ phone: '', email: 'p@x.test' }), [line], soon).ok).toBe(true);
    const result = checkForm(aForm({ phone: '' }), [line], soon);
    expect(result.ok ? {} : result.fields).toHaveProperty('phone');
  });

  it('requests the chosen time', () => {
    const result = checkForm(aForm(), [line], { ok: true, requestedFor: 5000 });
    expect(result.ok && result.input.fulfilment).toEqual({ type: 'pickup', requestedFor: 5000 });
  });

  it('is not sent for a time that is no longer available', () => {
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
    const {
      note,
      when,
      payBy,
      tip,
      tipAmount,
      discountCode,
      addressPick,
      savesAddress,
      ...details
    } = aForm({
      note: 'Ring',
      when: 5,
      discountCode: 'SUMMER10',
    });
    saveDetails(
      storage,
      null,
      aForm({ note, when, payBy, tip, tipAmount, discountCode, addressPick, savesAddress }),
    );
    expect(loadDetails(storage, null)).toEqual(details);
  });

  it('belong to the person who ordered', () => {
    saveDetails(storage, 'priya', aForm({ customerName: 'Priya' }));
    saveDetails(storage, null, aForm({ customerName: 'Guest' }));
    expect(loadDetails(storage, 'priya')?.customerName).toBe('Priya');
    expect(loadDetails(storage, null)?.customerName).toBe('Guest');
    expect(loadDetails(storage, 'hannah')).toBeNull();
  });

  it('are empty if nothing or something invalid was saved', () => {
    expect(loadDetails({ getItem: () => null }, null)).toBeNull();
    expect(loadDetails({ getItem: () => '{"phone":5}' }, null)).toBeNull();
  });

  it('fill in blank fields and leave typed ones alone', () => {
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

describe('visible errors', () => {
  const fields = {
    'address.line1': 'Enter a street address.',
    phone: 'Enter a valid phone number.',
  };

  it('leave out untouched fields that appeared with a different order type', () => {
    expect(seenErrors(fields, true)).toEqual(fields);
    expect(seenErrors(fields, false)).toEqual({ phone: 'Enter a valid phone number.' });
  });

  it('in the cart are put in words, without the data path', () => {
    expect(itemsError(fields)).toBeNull();
    expect(itemsError({ items: 'Your cart is empty.' })).toBe('Your cart is empty.');
    expect(itemsError({ 'items.0.note': 'Use at most 200 characters.' })).toContain('in your cart');
  });
});
