import { reachedTimes } from '@fireline/domain/order/reached';
import { isFinal } from '@fireline/domain/order/status';
import type { TrackingPage } from '@fireline/domain/order/tracking';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, Store, Utensils } from 'lucide-react';
import type { ReactNode } from 'react';
import { Journey } from '#entities/order/status/journey.tsx';
import { OrderStatusPanel } from '#entities/order/status/order-status-panel.tsx';
import { OrderStepList } from '#entities/order/status/order-step-list.tsx';
import { TestBadge } from '#entities/order/test-badge.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { ShareButton } from '#ui/button/share-button.tsx';
import { Card } from '#ui/card.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Freshness } from './freshness.tsx';
import { ShopCard } from './shop-card.tsx';

interface SharedOrderProps {
  token: string;
  page: TrackingPage;
  /** Whether the server has confirmed what is shown. */
  isLive: boolean;
  isCutOff: boolean;
}

/** Where the order stands, without anything a stranger shouldn't see. */
export function SharedOrder({ token, page, isLive, isCutOff }: SharedOrderProps) {
  const shop = useShop();
  const { number, calledName, status, type, estimate, progress, isPaid, updatedAt } = page;
  const statusTimes = reachedTimes(page);
  const { checkpoints, carrier, trackingNumber } = page;
  const changedAt = Math.max(updatedAt, checkpoints.at(-1)?.at ?? 0);
  const timeZone = shop?.timeZone;
  const isOver = isFinal(status);
  return (
    <>
      <PageHeader
        title={
          calledName === ''
            ? texts.tracking.orderTitle({ number })
            : texts.tracking.someonesOrder({ name: calledName })
        }
        tabTitle={`${texts.status[status]} · #${number}`}
        badges={
          <>
            <TestBadge test={page.isTest} />
            <Badge icon={type === 'pickup' ? Store : Bike}>
              {type === 'pickup' ? texts.tracking.pickup : texts.tracking.delivery}
            </Badge>
            {isPaid !== undefined && status !== 'cancelled' && (
              <Badge tone={isPaid ? 'success' : 'neutral'}>
                {texts.payment[isPaid ? 'paid' : 'due']}
              </Badge>
            )}
          </>
        }
        text={
          shop
            ? texts.tracking.numberAtShop({ number, shop: shop.name, strong })
            : strong([`#${number}`])
        }
        actions={<ShareButton token={token} title={texts.tracking.orderTitle({ number })} />}
      />
      <div className="grid gap-5">
        <div className="grid gap-2">
          <OrderStatusPanel
            status={status}
            type={type}
            statusTimes={statusTimes}
            estimate={estimate}
            progress={progress}
            timeZone={timeZone}
          />
          <Freshness {...{ isLive, isCutOff, isOver, changedAt, timeZone }} />
        </div>
        {(checkpoints.length > 0 || carrier !== '' || trackingNumber !== '') && (
          <Card className="grid gap-4">
            <h2 className="text-lg">{texts.tracking.deliveryUpdates}</h2>
            <Journey {...{ checkpoints, carrier, trackingNumber, timeZone }} />
          </Card>
        )}
        <Card className="grid gap-4">
          <h2 className="text-lg">{texts.tracking.timeline}</h2>
          <OrderStepList
            status={status}
            type={type}
            statusTimes={statusTimes}
            timeZone={timeZone}
          />
        </Card>
        {shop && !isOver && <ShopCard shop={shop} type={type} />}
        <ButtonLink to="/" variant="ghost" icon={Utensils} className="justify-self-center">
          {shop ? texts.tracking.menuOf({ shop: shop.name }) : texts.tracking.menu}
        </ButtonLink>
      </div>
    </>
  );
}

function strong(content: readonly ReactNode[]) {
  return (
    <strong key="number" className="numeric font-semibold text-ink">
      {content}
    </strong>
  );
}
