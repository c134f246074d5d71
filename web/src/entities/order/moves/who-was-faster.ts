/** Why a change to an order was refused: usually, someone else was faster. */

import { userSchema } from '@fireline/domain/access/user';
import { FirelineError } from '@fireline/domain/errors';
import { orderSchema } from '@fireline/domain/order/schema';
import { statusLabels } from '@fireline/domain/order/status';
import type { Actor, ActorRole } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { shopSchema } from '@fireline/domain/shop/settings';
import { personName } from '#entities/user/person-name.ts';
import { isDenied } from '#platform/firestore/is-denied.ts';

const actorNames = {
  customer: 'the customer',
  admin: 'an admin',
  kitchen: 'the kitchen',
  courier: 'the courier',
  system: 'Fireline',
} as const satisfies Record<ActorRole, string>;

/** Explains a refusal from the server's order: usually, someone else moved it. */
export async function whoWasFaster(orderId: string, ownUid?: string): Promise<FirelineError> {
  const { readOnceConnected } = await import('#platform/firestore/firestore-client.ts');
  let stored: unknown;
  try {
    stored = await readOnceConnected(paths.order(orderId));
  } catch (error) {
    if (isDenied(error)) return notAllowed();
    return new FirelineError(
      'unavailable',
      'The server refused this change. The order couldn’t be loaded, so check it again in a moment.',
    );
  }
  const order = checkInput(orderSchema, stored);
  if (!order.ok) return notAllowed();
  const { status, changedBy, statusTimes } = order.value;
  const time = await shopClock(statusTimes[status] ?? Date.now());
  return new FirelineError(
    'conflict',
    `It’s been “${statusLabels[status]}” since ${time}, set by ${await nameOf(changedBy, ownUid)}.`,
  );
}

function notAllowed(): FirelineError {
  return new FirelineError(
    'not-allowed',
    'The server refused this change. You don’t have access to this order.',
  );
}

/** By the shop's clock, like all times on the screen. */
async function shopClock(at: number): Promise<string> {
  const { readFromServer } = await import('#platform/firestore/firestore-client.ts');
  const shop = checkInput(shopSchema, await readFromServer(paths.shop).catch(() => null));
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(shop.ok && { timeZone: shop.value.timeZone }),
  }).format(at);
}

/** Admins may read people's names; everyone else gets the role. */
async function nameOf({ uid, role }: Actor, ownUid: string | undefined): Promise<string> {
  if (uid === ownUid) return 'you, on another screen';
  if (role === 'customer' || role === 'system') return actorNames[role];
  const { readFromServer } = await import('#platform/firestore/firestore-client.ts');
  const user = checkInput(userSchema, await readFromServer(paths.user(uid)).catch(() => null));
  return (user.ok && personName(user.value)) || actorNames[role];
}

/** A delivery that another courier took, or that moved on, can no longer be read by this one. */
export async function whyNotAssigned(orderId: string): Promise<FirelineError> {
  const { readOnceConnected } = await import('#platform/firestore/firestore-client.ts');
  const order = await readOnceConnected(paths.order(orderId)).catch(() => null);
  if (order === null) return new FirelineError('conflict', 'Another courier has already taken it.');
  return await whoWasFaster(orderId);
}
