/** One order on the screens of everybody it concerns: nobody reloads a page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { customerReads, placeOrder, received } from '../support/ordering.ts';

const visitors = useBrowser();

function ticket(page: Page, label: string) {
  return page.getByRole('article', { name: label });
}

test('an order is placed, and each step shows for the customer, the admin and the kitchen', async () => {
  const [customer, admin, kitchen] = await Promise.all([
    visitors.enter('/', { context: phone }),
    visitors.enter('/admin', { as: 'admin' }),
    visitors.enter('/kitchen', { as: 'kitchen' }),
  ]);

  const { label } = await placeOrder(customer, 'Margherita', 'Noor');
  await customerReads(customer, received);
  await ticket(admin, label).getByText('Noor').waitFor();
  await ticket(kitchen, label).getByText('Margherita').waitFor();

  await ticket(admin, label)
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await customerReads(customer, 'Confirmed. The kitchen has it.');

  await ticket(kitchen, label)
    .getByRole('button', { name: /^Start preparing/ })
    .click();
  await customerReads(customer, 'Being prepared');
  await ticket(admin, label)
    .getByRole('button', { name: /^Mark ready/ })
    .waitFor();

  await ticket(kitchen, label)
    .getByRole('button', { name: /Margherita/ })
    .click();
  await customerReads(customer, 'Ready! Come and collect it.');

  await ticket(admin, label)
    .getByRole('button', { name: /^Complete/ })
    .click();
  await customerReads(customer, 'Collected. Enjoy!');
  await ticket(kitchen, label).waitFor({ state: 'detached' });
});

test('an admin cancels with a reason, and the customer reads it', async () => {
  const [customer, admin] = await Promise.all([
    visitors.enter('/'),
    visitors.enter('/admin', { as: 'admin' }),
  ]);
  const { label } = await placeOrder(customer, 'Espresso', 'Ben');

  await ticket(admin, label)
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await ticket(admin, label)
    .getByRole('button', { name: /^Cancel order/ })
    .click();
  const dialog = admin.getByRole('alertdialog', { name: `Cancel order ${label}?` });
  await dialog.getByRole('button', { name: 'Cancel order' }).click();
  await dialog.getByRole('textbox', { name: 'Why is it cancelled?' }).fill('The machine broke');
  await dialog.getByRole('button', { name: 'Cancel order' }).click();

  await customerReads(customer, 'This order was cancelled');
  await customer.getByText('“The machine broke”').first().waitFor();
});

test('a customer cancels what nobody has confirmed yet', async () => {
  const [customer, kitchen] = await Promise.all([
    visitors.enter('/'),
    visitors.enter('/kitchen', { as: 'kitchen' }),
  ]);
  const { label } = await placeOrder(customer, 'Espresso', 'Ines');
  await ticket(kitchen, label).waitFor();

  await customer.getByRole('button', { name: 'Cancel order' }).click();
  await customer.getByRole('button', { name: 'Yes, cancel it' }).click();

  await customerReads(customer, 'This order was cancelled');
  await ticket(kitchen, label).waitFor({ state: 'detached' });
});

test('of two admins who decide at once one wins, and the other is told', async () => {
  const [customer, first, second] = await Promise.all([
    visitors.enter('/'),
    visitors.enter('/admin', { as: 'admin' }),
    visitors.enter('/admin', { as: 'admin' }),
  ]);
  const { label } = await placeOrder(customer, 'Espresso', 'Race');
  await ticket(second, label)
    .getByRole('button', { name: /^Confirm/ })
    .waitFor();

  // The second admin's tab is cut off, so that its move is made on what it saw last.
  await second.context().setOffline(true);
  await ticket(second, label)
    .getByRole('button', { name: /^Reject/ })
    .click();
  const dialog = second.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('Too late');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await ticket(first, label)
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await customerReads(customer, 'Confirmed. The kitchen has it.');
  await second.context().setOffline(false);

  await ticket(second, label)
    .getByText(/It is “Confirmed” since/)
    .waitFor();
  await ticket(second, label)
    .getByRole('button', { name: /^Start preparing/ })
    .waitFor();
  expect(await customer.getByText('Too late').count()).toBe(0);
});
