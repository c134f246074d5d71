/** An admin writes to one customer, or to everybody with an open order: once each. */
import { paths } from '@fireline/domain/paths';
import { aContact } from '@fireline/domain/testing/stored';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { messageCustomers } from '../../functions/src/messages/message-customers.ts';
import { dump } from '../support/admin.ts';
import { anAccount, call, removeAccounts } from './calls.ts';
import { aReadyDelivery, db, deps, type OrderWorld } from './world.ts';

afterAll(removeAccounts);
const id = '7a1f2c3d-0000-4000-8000-000000000001';
let world: OrderWorld;
beforeEach(async () => {
  world = await aReadyDelivery();
  await db.doc(paths.contact(world.orderId)).set(aContact({ email: 'ada@example.com' }));
});

const send = (orderId: string | null, text = 'We’re out of oat milk.') =>
  messageCustomers(deps(), { id, orderId, text }, 'admin-1');
const told = async () =>
  (await db.doc(paths.notification('customer-2', 'message', id)).get()).data();

/** Another order, of customer-2. */
async function another(orderId: string, status: string) {
  const order = (await db.doc(paths.order(world.orderId)).get()).data();
  await db.doc(paths.order(orderId)).set({ ...order, customerId: 'customer-2', status });
}

describe('a message', () => {
  test('to one customer is one notification and one email, also if it is sent again', async () => {
    expect(await send(world.orderId)).toBe(1);
    const after = await dump(db);
    await Promise.all([send(world.orderId), send(world.orderId)]);
    expect(await dump(db)).toEqual(after);
    const path = paths.notification(world.order.customerId, 'message', id);
    expect((await db.doc(path).get()).data()).toMatchObject({
      type: 'shop-message',
      level: 'warning',
      priority: 'high',
      title: expect.stringContaining('Message from'),
      message: 'We’re out of oat milk.',
      orderId: world.orderId,
      by: 'admin-1',
    });
    const mail = await db.doc(paths.mail(world.orderId, `message-${id}`)).get();
    expect(JSON.stringify(mail.get('message'))).toContain('out of oat milk');
  });

  test('to all goes once to each customer with an open order, and to nobody else', async () => {
    await another('messagefirst00000001', 'preparing');
    await another('messagesecond0000001', 'pending');
    await db
      .doc(paths.order('messageunreadable01'))
      .set({ status: 'pending', placedAt: new Date() });
    expect(await send(null)).toBe(2);
    expect(await told()).toBeDefined();
    await another('messagefirst00000001', 'completed');
    await another('messagesecond0000001', 'completed');
    await db.doc(paths.notification('customer-2', 'message', id)).delete();
    expect(await send(null)).toBe(1);
    expect(await told()).toBeUndefined();
  });

  test('to nobody is refused', async () => {
    await db.doc(paths.order(world.orderId)).update({ customerId: 'erased' });
    await expect(send(world.orderId)).rejects.toMatchObject({ code: 'not-found' });
    await db.doc(paths.order(world.orderId)).update({ customerId: 'shop' });
    await expect(send(world.orderId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(send('missing0')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the callable', () => {
  test('is for admins, who learn what is wrong with their input', async () => {
    const input = { id, orderId: 'missing000', text: 'Hello' };
    expect((await call('messageCustomers', input)).error?.status).toBe('UNAUTHENTICATED');
    for (const role of [null, 'kitchen', 'courier'] as const) {
      const other = await anAccount(`no-admin-${role}`, role);
      expect((await call('messageCustomers', input, other)).error?.status).toBe(
        'PERMISSION_DENIED',
      );
    }
    const admin = await anAccount('writes', 'admin');
    expect((await call('messageCustomers', input, admin)).error?.status).toBe('NOT_FOUND');
    for (const [text, message] of [
      [' ', 'Enter a message.'],
      ['x'.repeat(301), '300'],
    ]) {
      const { error } = await call('messageCustomers', { ...input, text }, admin);
      expect(error?.status).toBe('INVALID_ARGUMENT');
      expect(error?.message).toContain(message);
    }
  });
});
