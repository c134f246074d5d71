/** What customers are told when something in their cart can't be ordered, or can be again. */
import { oneLine } from '../safe-text.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { Locale } from '../texts/locale.ts';
import { day } from '../time/durations.ts';
import { newNotification } from './new-notification.ts';
import type { Notification } from './notification.ts';

/** How long (ms) something counts as being in a cart, and news of it as news. */
export const cartNewsMs = 2 * day;

export interface CartChange {
  readonly productId: string;
  readonly name: string;
  /** Whether it can be ordered. */
  readonly isBack: boolean;
  /** When (ms) that changed. */
  readonly at: number;
}

export function cartNews(
  { productId, name, isBack, at }: CartChange,
  locale: Locale,
): Notification {
  const says = textsIn(locale).orderNotices;
  const product = oneLine(name);
  return newNotification(
    {
      orderId: null,
      subject: productId,
      version: 0,
      audience: 'customer',
      by: null,
      type: isBack ? 'cart-back' : 'cart-gone',
      level: 'info',
      priority: 'normal',
      title: isBack ? says.cartBackTitle({ product }) : says.cartGoneTitle({ product }),
      message: isBack ? says.cartBack : says.cartGone,
    },
    at,
    cartNewsMs,
  );
}
