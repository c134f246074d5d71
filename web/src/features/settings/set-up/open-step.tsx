import { isOpenAt } from '@fireline/domain/shop/opening-hours';
import { isPaused } from '@fireline/domain/shop/pause';
import { texts } from '@fireline/domain/texts/texts';
import { holdOrders } from '#entities/shop/shop-mutations.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import { type StepProps, stepPath } from './steps.ts';

/** The shop opens, and its admin sees where customers find it. */
export function OpenStep({ shop, products, uid }: StepProps) {
  const now = useNow(10_000);
  const { origin, host } = window.location;
  if (products.length === 0) {
    return (
      <Callout
        tone="info"
        title={texts.setUp.openEmpty}
        action={
          <ButtonLink to={stepPath('menu')} variant="primary">
            {texts.setUp.menu}
          </ButtonLink>
        }
      />
    );
  }
  if (isPaused(shop, now)) {
    return (
      <Card className="grid justify-items-start gap-4">
        <p>{texts.setUp.openText}</p>
        <Button
          variant="primary"
          size="lg"
          className="max-sm:w-full"
          onClick={() =>
            void holdOrders({ uid, change: { orderingPaused: false, pausedUntil: null } })
          }
        >
          {texts.setUp.start}
        </Button>
      </Card>
    );
  }
  return (
    <div className="grid gap-5">
      <Callout tone="success" announce title={texts.setUp.started} />
      {!isOpenAt(shop, now) && <Callout tone="warning">{texts.setUp.closedNow}</Callout>}
      <Card className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <QrCode value={`${origin}/`} label={texts.setUp.address} />
        <div className="grid min-w-0 flex-1 basis-60 gap-3">
          <p>{texts.setUp.address}</p>
          <a href="/" className="wrap-anywhere font-semibold text-accent-ink underline">
            {host}
          </a>
          <p className="text-ink-muted text-sm">{texts.setUp.tryIt}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink to="/" variant="primary">
              {texts.setUp.firstOrder}
            </ButtonLink>
            <ButtonLink to="/admin">{texts.setUp.toOrders}</ButtonLink>
            <ButtonLink to="/admin/staff">{texts.setUp.invite}</ButtonLink>
          </div>
        </div>
      </Card>
    </div>
  );
}
