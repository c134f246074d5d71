/** Why a change to an order was refused: usually, someone else was faster. */

import { userSchema } from '@fireline/domain/access/user';
import { takerSchema } from '@fireline/domain/delivery/courier-schema';
import { reachedAt } from '@fireline/domain/order/reached';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import type { Actor } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { shopSchema } from '@fireline/domain/shop/settings';
import { dateText } from '@fireline/domain/texts/format';
import { texts } from '@fireline/domain/texts/texts';
import { personName } from '#entities/user/person-name.ts';
import { presentRole, presentUid } from '#platform/auth/session.ts';
import { isDenied } from '#platform/firestore/is-denied.ts';
import { readDocument } from '#platform/firestore/read-document.ts';
import type { TransitionInput } from './transition-input.ts';

type Before = Pick<TransitionInput, 'version' | 'from'>;

/** Explains a refusal from the server's order: usually, someone else moved it. */
export async function whoWasFaster(orderId: string, ownUid?: string): Promise<string> {
  let stored: unknown;
  try {
    stored = await readDocument(paths.order(orderId));
  } catch (error) {
    return isDenied(error) ? texts.order.refusedNoAccess : texts.order.refusedUnread;
  }
  const order = checkInput(orderSchema, stored);
  if (!order.ok) return texts.order.refusedNoAccess;
  const { status, changedBy, changed, version } = order.value;
  if (changed?.version === version) {
    return texts.orders.itemsChangedAt({ time: await shopClock(changed.at) });
  }
  const time = await shopClock(reachedAt(order.value));
  const set = { status: texts.status[status], time };
  const isOwn = changedBy.uid === ownUid;
  const name = isOwn ? null : await nameOf(changedBy);
  return name === null
    ? texts.order.setByRole({ ...set, by: isOwn ? 'you' : whoFor(changedBy) })
    : texts.order.setByPerson({ ...set, name });
}

/**
 * Why the order doesn't have a change that an earlier page made: it has moved on, or the page was
 * closed before Firestore had stored the write. A transition is lost if the order hasn't left the
 * state `before` it, or not even reached it; any other change, if this person made the last
 * transition.
 */
export async function whyMissing(orderId: string, before?: Before): Promise<string> {
  const uid = presentUid() ?? undefined;
  const stored = await readDocument(paths.order(orderId)).catch((error: unknown) => {
    if (isDenied(error)) return null;
    throw error;
  });
  const order = checkInput(orderSchema, stored);
  const isLost =
    order.ok && (before ? isNotPast(order.value, before) : order.value.changedBy.uid === uid);
  return isLost ? texts.order.neverArrived : await whoWasFaster(orderId, uid);
}

/** What was queued after a refused transition isn't lost: someone else made its version. */
function isNotPast({ version, status }: Order, before: Before): boolean {
  return version < before.version || (version === before.version && status === before.from);
}

/** Only those who work in the shop know its office. */
function whoFor({ role }: Actor) {
  const reader = presentRole();
  return role === 'admin' && reader !== 'admin' && reader !== 'kitchen' ? 'shop' : role;
}

/** By the shop's clock, like all times on the screen. */
async function shopClock(at: number): Promise<string> {
  const shop = checkInput(shopSchema, await readDocument(paths.shop).catch(() => null));
  return dateText(at, 'clock', shop.ok ? shop.value.timeZone : undefined);
}

/** Admins may read the names of staff; everyone else gets the role. */
async function nameOf({ uid, role, person = uid }: Actor): Promise<string | null> {
  if (role === 'customer' || role === 'system') return null;
  const user = checkInput(userSchema, await readDocument(paths.user(person)).catch(() => null));
  return (user.ok && personName(user.value)) || null;
}

/** A delivery that another courier took, or that moved on, can no longer be read by this one. */
export async function whyNotTaken(orderId: string): Promise<string> {
  const order = await readDocument(paths.order(orderId)).catch(() => null);
  if (order !== null) return await whoWasFaster(orderId);
  const taker = await readDocument(paths.taker(orderId)).catch(() => null);
  const known = checkInput(takerSchema, taker);
  if (!known.ok) return texts.orderWork.takenByAnotherCourier;
  const { name, at } = known.value;
  return texts.orderWork.takenByCourier({ name, time: await shopClock(at) });
}
