/**
 * If too many guest orders are unconfirmed, Fireline stops accepting orders from guests, with a
 * notification, until someone on the staff allows them again. Accounts can still order.
 */

import { serverTime } from '@fireline/domain/codec/server-time';
import { newNotification } from '@fireline/domain/inbox/new-notification';
import { type Notification, notificationSchema } from '@fireline/domain/inbox/notification';
import { staffLocale } from '@fireline/domain/order/language';
import { orderLabel } from '@fireline/domain/order/number';
import { unconfirmedOfGuestsQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { shopSchema } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Locale } from '@fireline/domain/texts/locale';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';

/** Call it for a guest order that has become pending; `orderId` is that order. */
export function stopGuestsIfFlooded({ db, now }: Context, orderId: string): Promise<boolean> {
  const ref = db.doc(paths.shop);
  return retryOnConflict('Stopping orders of guests', async () => {
    const snapshot = await ref.get();
    const shop = requireShop(shopIn(snapshot));
    if (shop.guestOrdering !== 'on' || !snapshot.updateTime) return { done: false };
    const most = shop.guestOrdersUnconfirmed;
    const waiting = await toQuery(db, unconfirmedOfGuestsQuery(most + 1))
      .count()
      .get();
    if (waiting.data().count <= most) return { done: false };
    const batch = db.batch();
    batch.update(
      ref,
      encode.changes(shopSchema, {
        guestOrdering: 'flood',
        changeId: null,
        updatedAt: serverTime,
      }),
      { lastUpdateTime: snapshot.updateTime },
    );
    for (const inbox of ['admin', 'kitchen'] as const) {
      const path = `${paths.notifications(inbox)}/guests_${orderId}`;
      const locale = staffLocale(shop);
      const notification = warning({ inbox, orderId, most, now: now(), locale });
      batch.set(db.doc(path), encode.document(notificationSchema, notification));
    }
    if (!(await tryCommit(() => batch.commit()))) return 'conflict';
    logs.guestsStopped(orderId, most);
    return { done: true };
  });
}

function warning({
  inbox,
  orderId,
  most,
  now,
  locale,
}: {
  readonly inbox: 'admin' | 'kitchen';
  readonly orderId: string;
  readonly most: number;
  readonly now: number;
  readonly locale: Locale;
}): Notification {
  const says = textsIn(locale).orderNotices;
  return newNotification(
    {
      orderId,
      version: 1,
      audience: inbox,
      by: null,
      type: 'order-status',
      level: 'warning',
      priority: 'high',
      title: says.guestsStoppedTitle,
      message: says.guestsStopped({ most, order: orderLabel(orderId) }),
      data: { from: 'placed', to: 'pending' },
    },
    now,
  );
}
