import type { Shop } from '@fireline/domain/shop/settings';
import { lastOrdersAt } from '@fireline/domain/shop/slots';
import { texts } from '@fireline/domain/texts/texts';
import { day } from '@fireline/domain/time/durations';
import type { ReactNode } from 'react';
import { clockText } from '#ui/time/time-text.ts';

interface LastOrdersProps {
  shop: Shop;
  now: number;
  /** How long an order takes now. */
  children: ReactNode;
}

/** Of an open shop: until when customers can order, or that they can't anymore. */
export default function LastOrders({ shop, now, children }: LastOrdersProps) {
  const at = lastOrdersAt(shop, now);
  if (at === null || at >= now + day) return children;
  const time = clockText(at, shop.timeZone);
  if (now >= at) return <li role="status">{texts.checkout.afterLastOrders({ time })}</li>;
  return (
    <>
      {children}
      <li>{texts.checkout.lastOrders({ time })}</li>
    </>
  );
}
