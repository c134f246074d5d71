/** A carrier reports on a delivery, and everyone who looks at the order sees it. */
import { demoCarriers } from '../../scripts/demo/carriers.ts';
import { signedUpdate } from '../../scripts/demo/signed-update.ts';
import { violations } from '../support/axe.ts';
import { prepareDelivery, statusOf } from '../support/deliveries.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

test('a carrier’s updates show live for the customer, on the tracking page, and for the admin, newest first', async ({
  people,
  request,
}) => {
  const account = await newAccount();
  const { id, token } = await prepareDelivery('ready', account.uid);
  const [admin, customer, friend] = await Promise.all([
    people.enter(`/admin/orders/${id}`, { as: 'admin' }),
    people.enter(`/orders/${id}`, { as: account, context: phone }),
    people.enter(`/t/${token}`, { context: phone }),
  ]);
  await expect(admin.getByRole('textbox', { name: 'Tracking number' })).toHaveValue('');

  let sent = 0;
  const report = async (data: object, at = Date.now()) => {
    sent += 1;
    const payload = { type: 'delivery.updated', timestamp: new Date(at).toISOString(), data };
    const signed = signedUpdate(payload, { secret: demoCarriers.current, id: `${id}_${sent}` });
    const { headers, body } = signed;
    const send = () => request.post('/api/carriers', { headers, data: body });
    expect((await send()).status()).toBe(200);
    // Senders repeat what they got no answer to.
    expect(await (await send()).json()).toEqual({ result: 'duplicate' });
  };

  const before = Date.now() - 100;
  await report({ orderId: id, carrier: 'UPS', trackingNumber: '1Z 999 AA1', status: 'in_transit' });
  for (const page of [customer, friend]) {
    await expect(page.getByText('On its way with the carrier')).toBeVisible();
    await expect(page.getByRole('link', { name: '1Z999AA1' })).toHaveAttribute(
      'href',
      'https://www.ups.com/track?tracknum=1Z999AA1',
    );
  }
  await expect(admin.getByRole('textbox', { name: 'Tracking number' })).toHaveValue('1Z999AA1');
  await expect(admin.getByRole('link', { name: 'Track it on the carrier’s page' })).toHaveAttribute(
    'href',
    'https://www.ups.com/track?tracknum=1Z999AA1',
  );
  await expect(admin.getByText('by the carrier')).toBeVisible();

  await report({ trackingNumber: '1Z999AA1', status: 'delivered', text: 'Left at the door.' });
  // Comes late: it happened before both.
  await report({ trackingNumber: '1Z999AA1', place: 'Depot North' }, before);
  for (const page of [customer, friend]) {
    const stops = page
      .getByRole('listitem')
      .filter({ hasText: /says the carrier|with the carrier|Depot North/ });
    await expect(stops).toContainText([
      'Left at the door.',
      'On its way with the carrier',
      'Depot North',
    ]);
    expect(await violations(page)).toEqual([]);
  }
  expect(await violations(admin)).toEqual([]);
  await statusOf(id, 'ready');

  await admin.getByRole('button', { name: 'Remove update “Depot North”' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Remove update' }).click();
  for (const page of [customer, friend]) {
    await expect(page.getByText('Depot North')).toBeHidden();
  }
});
