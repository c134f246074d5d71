/** One order on the screens of everyone involved, without a reload. */
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { OrdersConsole } from './pages/orders-console.ts';
import { Storefront } from './pages/storefront.ts';

test('an order is placed, and each step shows for the customer, the admin and the kitchen', async ({
  people,
  admin,
  kitchen,
}) => {
  const [shop, orders, screen] = await Promise.all([
    people.arrive({ context: phone }).then(Storefront.open),
    OrdersConsole.open(admin),
    KitchenScreen.open(kitchen),
  ]);

  const order = await shop.order('Margherita', 'Noor');
  await order.isReceived();
  const card = orders.card(order.label);
  const ticket = screen.ticket(order);
  await expect(card.getByText('Noor')).toBeVisible();
  await expect(ticket.getByText('Margherita')).toBeVisible();

  await card.getByRole('button', { name: /^Confirm/ }).click();
  await order.reads('Confirmed. The kitchen has it.');

  await ticket.getByRole('button', { name: /^Start preparing/ }).click();
  await order.reads('Being prepared');
  await expect(card.getByRole('button', { name: /^Mark ready/ })).toBeVisible();

  await ticket.getByRole('button', { name: /Margherita/ }).click();
  await order.reads('Ready! Come pick it up.');

  await card.getByRole('button', { name: /^Complete/ }).click();
  await order.reads('Picked up. Enjoy!');
  await expect(ticket).toHaveCount(0);
});

test('an admin cancels with a reason, and the customer sees it', async ({ guest, admin }) => {
  const [shop, orders] = await Promise.all([Storefront.open(guest), OrdersConsole.open(admin)]);
  const order = await shop.order('Espresso', 'Ben');

  const card = orders.card(order.label);
  await card.getByRole('button', { name: /^Confirm/ }).click();
  await card.getByRole('button', { name: /^Cancel order/ }).click();
  const dialog = admin.getByRole('alertdialog', { name: `Cancel order ${order.label}?` });
  await dialog.getByRole('button', { name: 'Cancel order' }).click();
  await dialog
    .getByRole('textbox', { name: 'Why are you canceling it?' })
    .fill('The machine broke');
  await dialog.getByRole('button', { name: 'Cancel order' }).click();

  await order.reads('This order was canceled');
  await expect(guest.getByText('“The machine broke”').first()).toBeVisible();
});

test('a customer cancels what nobody has confirmed yet', async ({ guest, kitchen }) => {
  const [shop, screen] = await Promise.all([Storefront.open(guest), KitchenScreen.open(kitchen)]);
  const order = await shop.order('Espresso', 'Ines');
  await expect(screen.ticket(order)).toBeVisible();

  await order.cancel();
  await expect(screen.ticket(order)).toHaveCount(0);
});

test('if two admins decide at once, one wins, and the other is told', async ({
  guest,
  admin,
  people,
}) => {
  const second = await people.arrive({ as: 'admin' });
  const [shop, mine, theirs] = await Promise.all([
    Storefront.open(guest),
    OrdersConsole.open(admin),
    OrdersConsole.open(second),
  ]);
  const order = await shop.order('Espresso', 'Race');
  const card = theirs.card(order.label);
  await expect(card.getByRole('button', { name: /^Confirm/ })).toBeVisible();

  // The second admin's tab is offline, so its move is based on what it saw last.
  await second.context().setOffline(true);
  await card.getByRole('button', { name: /^Decline/ }).click();
  const dialog = second.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('Too late');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await mine
    .card(order.label)
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await order.reads('Confirmed. The kitchen has it.');
  await second.context().setOffline(false);

  await expect(card.getByText(/It’s been “Confirmed” since/)).toBeVisible();
  await expect(card.getByRole('button', { name: /^Start preparing/ })).toBeVisible();
  await expect(guest.getByText('Too late')).toHaveCount(0);
});
