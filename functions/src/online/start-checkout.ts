/**
 * Where a customer pays an order: the provider's page, for the total that verification has stored,
 * with the tip.
 * An order has one checkout. Whoever asks again, in another tab or on another device, gets the
 * same page, and the provider recognizes a repeated request by its key.
 */

import { FirelineError } from '@fireline/domain/errors';
import { type StoredCheckout, storedCheckoutSchema } from '@fireline/domain/money/checkout';
import { awaitsPayment, canPayOnline } from '@fireline/domain/money/online';
import { orderLabel } from '@fireline/domain/order/number';
import { serverPaths } from '@fireline/domain/server-paths';
import { callTexts } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { readShop, requireShop } from '../lib/read-shop.ts';
import { readIfStored } from '../lib/stored.ts';
import { readOrder } from '../transitions/transition-as-system.ts';
import { providerNamed, requireProviderName } from './providers.ts';

/** @throws FirelineError `not-allowed`; `conflict` if the order doesn't wait for a payment. */
export async function startCheckout(
  { db, now }: Context,
  caller: Caller,
  orderId: string,
  site: string,
): Promise<string> {
  const order = await readOrder(db, orderId);
  if (order?.value.customerId !== caller.uid) {
    throw new FirelineError('not-allowed', callTexts().notYourPayment);
  }
  const { online, total, currency, version, tip = 0 } = order.value;
  if (
    !awaitsPayment(order.value) ||
    online === undefined ||
    total === undefined ||
    currency === undefined ||
    !canPayOnline(online, now())
  ) {
    throw new FirelineError('conflict', callTexts().nothingToPay);
  }
  const stored = db.doc(serverPaths.checkout(orderId));
  const known = readIfStored(storedCheckoutSchema, await stored.get());
  if (known !== null) return known.value.url;
  const name = requireProviderName();
  const provider = await providerNamed(db, name);
  const shop = requireShop(await readShop(db));
  const { id, url } = await provider.createCheckout({
    orderId,
    label: `${shop.name}, ${orderLabel(orderId)}`,
    amount: total + tip,
    currency,
    site,
    until: online.until,
    key: `${orderId}-${version}`,
  });
  const checkout: StoredCheckout = { provider: name, id, url, isClosed: false };
  await tryCommit(() => stored.create(checkout));
  return url;
}
