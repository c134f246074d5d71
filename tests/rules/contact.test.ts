/** The contact of an order: created with it, read by those who need it. */
import { limits } from '@fireline/domain/limits';
import type { Contact } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import {
  aContact,
  aDelivery,
  aNewOrder,
  anAddress,
  anOrder,
  minutesIn,
} from '@fireline/domain/testing/stored';
import { doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, accounts } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId, place } from './place-order.ts';

const rules = useRules();
const path = paths.contact(orderId);

const placeWith = (contact: object) => place(rules.as('customer'), { contact });

describe('who creates it', () => {
  test('customer cannot add a contact to an existing order', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder() });
    await refused(rules.set('customer', path, aContact()));
  });

  test('customer cannot create a contact without an order', async () => {
    await refused(rules.set('customer', path, aContact()));
  });

  test('customer cannot write the contact of another customer’s order', async () => {
    const batch = writeBatch(rules.as('customer'));
    batch.set(doc(rules.as('customer'), path), aContact());
    batch.set(
      doc(rules.as('customer'), paths.order(orderId)),
      aNewOrder(serverTimestamp(), 'other-customer'),
    );
    await refused(batch.commit());
  });

  test('admin cannot create a contact for an existing order', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder() });
    await refused(rules.set('admin', path, aContact()));
  });
});

describe('what it holds', () => {
  const address = anAddress();
  const position = '52.517, 13.397';
  const { city: _, ...withoutCity } = address;
  const { email: __, ...withoutEmail } = aContact();

  test.each([
    ['only a phone number', aContact({ email: '' })],
    ['only an e-mail address', aContact({ phone: '' })],
    ['an address', aContact({ address })],
    ['a phone number with an extension', aContact({ phone: '+49 (0)30 123456 x12' })],
    ['a phone number in E.164, too', aContact({ phoneE164: '+4930123456' })],
    ['the longest E.164', aContact({ phoneE164: '+123456789012345' })],
    ['the shortest E.164', aContact({ phoneE164: '+12345' })],
    ['dots in an address', aContact({ email: 'ada.b.c@mail.example.com' })],
    ['an address without a postcode', aContact({ address: { ...address, postcode: '' } })],
    ['an address with its position', aContact({ address: { ...address, position } })],
    ['the longest phone number', aContact({ phone: '1'.repeat(limits.phone) })],
    ['the longest e-mail address', aContact({ email: `${'x'.repeat(limits.email - 5)}@b.de` })],
    ['the longest address', aContact({ address: filledAddress(limits.addressLine, 20) })],
  ])('customer may give %s', async (_what, contact) => {
    await allowed(placeWith(contact));
  });

  test.each<[string, object]>([
    ['neither phone nor e-mail', aContact({ phone: '', email: '' })],
    ['too short a phone number', aContact({ phone: '1234' })],
    ['words as a phone number', aContact({ phone: 'call me' })],
    ['dashes as a phone number', aContact({ phone: '-----' })],
    ['an extension alone', aContact({ phone: ' x12345' })],
    ['a national number in E.164', aContact({ phoneE164: '030123456' })],
    ['blanks in E.164', aContact({ phoneE164: '+49 30123456' })],
    ['too long an E.164', aContact({ phoneE164: '+1234567890123456' })],
    ['too short an E.164', aContact({ phoneE164: '+1234' })],
    ['an empty E.164', aContact({ phoneE164: '' })],
    ['no E.164', { ...aContact(), phoneE164: null }],
    ['an address that ends in a dot', aContact({ email: 'ada@example.com.' })],
    ['an address with an empty part', aContact({ email: 'ada@example..com' })],
    ['an address that starts with a dot', aContact({ email: '.ada@example.com' })],
    ['too long a phone number', aContact({ phone: '1'.repeat(limits.phone + 1) })],
    ['no e-mail address', aContact({ email: 'ada' })],
    ['too long an e-mail address', aContact({ email: `${'x'.repeat(limits.email - 4)}@b.de` })],
    ['a number as a phone number', { ...aContact(), phone: 12345 }],
    ['a contact without e-mail', withoutEmail],
    ['one more field', { ...aContact(), name: 'Ada' }],
    ['an address in one line', { ...aContact(), address: 'Berlin' }],
    ['an address without a town', { ...aContact(), address: withoutCity }],
    ['an address with one more field', { ...aContact(), address: { ...address, floor: '2' } }],
    ['an empty street', aContact({ address: { ...address, line1: '' } })],
    ['a postcode by number', { ...aContact(), address: { ...address, postcode: 10117 } }],
    ['a position in words', aContact({ address: { ...address, position: 'here' } })],
    ['no position', { ...aContact(), address: { ...address, position: null } }],
    ['an empty position', aContact({ address: { ...address, position: '' } })],
    ['a position off the earth', aContact({ address: { ...address, position: '90.1, 13.4' } })],
    ['half a position', aContact({ address: { ...address, position: '52.517' } })],
    ['an empty town', aContact({ address: { ...address, city: '' } })],
    ['a town by number', { ...aContact(), address: { ...address, city: 10117 } }],
    ['too long a street', tooLong('line1', limits.addressLine)],
    ['too long a second line', tooLong('line2', limits.addressLine)],
    ['too long a postcode', tooLong('postcode', 20)],
    ['too long a town', tooLong('city', limits.addressLine)],
    ['too long instructions', tooLong('instructions', limits.addressLine)],
  ])('customer cannot give %s', async (_what, contact) => {
    await refused(placeWith(contact));
  });

  test('courier instructions may have several lines', async () => {
    await allowed(placeWith(aContact({ address: { ...address, instructions: 'Ring.\nTwice.' } })));
  });
});

describe('who changes it', () => {
  test('admin corrects it', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder(), [path]: aContact() });
    await allowed(rules.set('admin', path, aContact({ phone: '+49 30 7654321' })));
  });

  test('admin cannot write an invalid one', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder(), [path]: aContact() });
    await refused(rules.set('admin', path, aContact({ phone: 'none' })));
  });

  test('admin cannot take the address from a delivery', async () => {
    const contact = aContact({ address: anAddress() });
    await rules.seed({ [paths.order(orderId)]: aDelivery(), [path]: contact });
    await refused(rules.set('admin', path, aContact({ address: null })));
    await allowed(rules.set('admin', path, { ...contact, email: '' }));
  });

  test.each<ActorName>(['customer', 'kitchen', 'courier', 'other customer', 'nobody'])(
    '%s cannot change it',
    async (actor) => {
      await rules.seed({ [paths.order(orderId)]: anOrder(), [path]: aContact() });
      await refused(rules.set(actor, path, aContact({ phone: '+49 30 7654321' })));
    },
  );

  test.each<ActorName>(['customer', 'admin'])('%s cannot delete it', async (actor) => {
    await rules.seed({ [paths.order(orderId)]: anOrder(), [path]: aContact() });
    await refused(rules.remove(actor, path));
  });
});

describe('who reads it', () => {
  const courierId = accounts.courier.uid;
  const read = (actor: ActorName) => rules.get(actor, path);
  const store = (status: OrderStatus) =>
    rules.seed({
      [paths.order(orderId)]: aDelivery({ status, courierId }),
      [path]: aContact({ address: anAddress() }),
    });

  test.each<ActorName>(['customer', 'admin', 'courier'])('%s reads it', async (actor) => {
    await store('ready');
    await allowed(read(actor));
  });

  test.each<ActorName>(['other customer', 'kitchen', 'other courier', 'nobody'])(
    '%s cannot read it',
    async (actor) => {
      await store('ready');
      await refused(read(actor));
    },
  );

  test('courier reads it on the way', async () => {
    await store('out_for_delivery');
    await allowed(read('courier'));
  });

  test.each<OrderStatus>(['pending', 'confirmed', 'preparing', 'completed', 'cancelled'])(
    'courier cannot read it while the order is %s',
    async (status) => {
      await store(status);
      await refused(read('courier'));
    },
  );

  test('courier cannot read it before taking an offer', async () => {
    const order = aDelivery({ status: 'ready', courierId, offeredAt: minutesIn(1) });
    await rules.seed({ [paths.order(orderId)]: order, [path]: aContact() });
    await refused(read('courier'));
  });

  test('courier cannot read it before taking the order', async () => {
    await rules.seed({
      [paths.order(orderId)]: aDelivery({ status: 'ready' }),
      [path]: aContact(),
    });
    await refused(read('courier'));
  });

  test('nobody lists the private documents, not even admin', async () => {
    await store('ready');
    const privateOnes = `${paths.order(orderId)}/private`;
    await refused(rules.list('admin', privateOnes, 1));
    await refused(rules.list('customer', privateOnes, 1));
  });
});

function filledAddress(line: number, postcode: number): Contact['address'] {
  return {
    line1: 'x'.repeat(line),
    line2: 'x'.repeat(line),
    postcode: 'x'.repeat(postcode),
    city: 'x'.repeat(line),
    instructions: 'x'.repeat(line),
  };
}

function tooLong(field: keyof ReturnType<typeof anAddress>, most: number): Contact {
  return aContact({ address: { ...anAddress(), [field]: 'x'.repeat(most + 1) } });
}
