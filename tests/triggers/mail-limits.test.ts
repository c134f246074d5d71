/** How much email an order can cause to an address that was merely typed. */

import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { anItem, aProduct } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mailKey, mailsPerHour, stopMails } from '../../functions/src/mail/mail-limit.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { db, deps, OrderWorld, openShop } from './world.ts';

beforeEach(async () => {
  await clear(quietProject);
  await openShop();
  await db.doc(paths.product('bun')).set(aProduct({ options: [], stock: null }));
});
afterAll(() => clear(quietProject));

const email = 'stranger@example.com';
const mails = async () =>
  (await db.collection(paths.mails).orderBy('createdAt').get()).docs.map((mail) => ({
    kind: mail.get('kind'),
    text: String(mail.get('message.text')),
  }));

async function order(to = email, now = Date.now()) {
  const id = await placeOrder(db, {
    items: [anItem({ productId: 'bun', choices: {}, note: 'Buy at evil.example' })],
    email: to,
  });
  return orderPlaced(
    deps(() => now),
    await db.doc(paths.order(id)).get(),
  );
}

describe('one address', () => {
  test('gets a limited number of emails per hour, and the last one says so', async () => {
    for (let number = 0; number < mailsPerHour + 4; number += 1) await order();
    const written = await mails();
    expect(written).toHaveLength(mailsPerHour + 1);
    expect(written.filter(({ kind }) => kind === 'stopped')).toHaveLength(1);
    await order('somebody-else@example.com');
    expect(await mails()).toHaveLength(mailsPerHour + 2);
    await order(email.toUpperCase());
    expect(await mails()).toHaveLength(mailsPerHour + 2);
    await order(email, Date.now() + 61 * minute);
    expect(await mails()).toHaveLength(mailsPerHour + 3);
  });

  test('concurrent orders count, too', async () => {
    await Promise.all(Array.from({ length: mailsPerHour + 5 }, () => order()));
    expect(await mails()).toHaveLength(mailsPerHour + 1);
  });

  test('is stopped permanently by its own link only', async () => {
    await order();
    const key = mailKey(email);
    const limit = await read(db, serverPaths.mailLimit(key));
    await expect(stopMails(db, `${key}-${'0'.repeat(32)}`)).rejects.toThrow('expired');
    await order();
    expect(await mails()).toHaveLength(2);
    await stopMails(db, `${key}-${String(limit?.token)}`);
    await stopMails(db, `${key}-${String(limit?.token)}`);
    await order(email, Date.now() + 61 * minute);
    expect(await mails()).toHaveLength(2);
  });

  test('that is unverified gets nothing that a customer typed', async () => {
    await order();
    const [mail] = await mails();
    expect(mail?.text).not.toContain('evil');
    expect(mail?.text).not.toContain('Ada');
  });
});

describe('customers’ own moves', () => {
  const customer = (world: OrderWorld) =>
    ({ uid: world.order.customerId, role: 'customer' }) as const;

  test('are not emailed before any other email, and not announced to staff', async () => {
    const world = await OrderWorld.begin();
    await world.transition({ by: customer(world), to: 'cancelled' });
    for (const event of [...world.events]) await world.deliver(event);
    expect(await world.mails()).toEqual([]);
    for (const inbox of ['admin', 'kitchen']) {
      expect((await db.collection(paths.notifications(inbox)).get()).size).toBe(0);
    }
  });

  test('are emailed after that', async () => {
    const world = await OrderWorld.begin();
    for (const event of [...world.events]) await world.deliver(event);
    await world.transition({ by: customer(world), to: 'cancelled' });
    await world.deliver(world.newest);
    expect((await world.mails()).map(({ version }) => version)).toEqual([1, 2]);
  });
});
