import { callLabel, orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { Check, Copy, ExternalLink, Mail, MessageSquare, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { mailLink, smsLink } from '#entities/order/reach-links.ts';
import { Price } from '#entities/product/price.tsx';
import { useShopName } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { Spinner } from '#ui/button/spinner.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';

interface TakenOrderProps {
  orderId: string;
  phone: string;
  email: string;
  /** Starts the next order. */
  onNext: () => void;
  /** Goes back to what was typed, as a new order. */
  onChange: () => void;
}

/** The outcome of an order that was sent: its number and the link for the customer, or why not. */
export function TakenOrder({ orderId, phone, email, onNext, onChange }: TakenOrderProps) {
  const live = useLiveDocument(sources.order(orderId));
  const order = live.status === 'ready' ? (live.data?.data ?? null) : null;
  const status = order?.status ?? 'placed';
  const button = useRef<HTMLButtonElement>(null);
  const isDecided = status !== 'placed';
  useEffect(() => {
    if (isDecided) button.current?.focus();
  }, [isDecided]);

  if (order === null || !isDecided) {
    return (
      <p role="status" className="flex items-center gap-3 py-10 font-semibold">
        <Spinner className="size-5" />
        {texts.counter.checking}
      </p>
    );
  }
  if (status === 'rejected') {
    return (
      <Callout
        tone="danger"
        announce
        title={texts.counter.declined}
        action={
          <Button ref={button} size="sm" onClick={onChange}>
            {texts.counter.changeOrder}
          </Button>
        }
      >
        {order.reason}
      </Callout>
    );
  }
  const { total, currency, trackingToken } = order;
  return (
    <Card className="grid gap-5">
      <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl">
        <Check aria-hidden className="size-6 text-success" />
        <strong>{texts.counter.taken({ order: callLabel({ id: orderId, data: order }) })}</strong>
        {total !== undefined && currency !== undefined && (
          <Price amount={total} currency={currency} />
        )}
      </p>
      {trackingToken && <LinkForCustomer token={trackingToken} phone={phone} email={email} />}
      <div className="flex flex-wrap gap-3">
        <Button ref={button} variant="primary" icon={Plus} onClick={onNext}>
          {texts.counter.next}
        </Button>
        <ButtonLink icon={ExternalLink} to={`/admin/orders/${orderId}`}>
          {texts.counter.open({ order: orderLabel(orderId) })}
        </ButtonLink>
      </div>
    </Card>
  );
}

function LinkForCustomer({ token, phone, email }: { token: string; phone: string; email: string }) {
  const [isCopied, setCopied] = useState(false);
  const shop = useShopName();
  const link = `${window.location.origin}/t/${token}`;
  const message = texts.counter.message({ shop, link });
  return (
    <div className="grid gap-3">
      <p className="wrap-anywhere rounded-control bg-surface-sunken px-3 py-2 text-sm">{message}</p>
      <div className="flex flex-wrap gap-3">
        <Button
          icon={Copy}
          onClick={() => void navigator.clipboard.writeText(message).then(() => setCopied(true))}
        >
          {isCopied ? texts.counter.copied : texts.counter.copy}
        </Button>
        {phone !== '' && (
          <a href={smsLink(phone, message)} className={buttonStyle({})}>
            <MessageSquare aria-hidden className="size-[1.15em] shrink-0" />
            {texts.counter.sms}
          </a>
        )}
        {email !== '' && (
          <a href={mailLink(email, message)} className={buttonStyle({})}>
            <Mail aria-hidden className="size-[1.15em] shrink-0" />
            {texts.counter.mail}
          </a>
        )}
      </div>
    </div>
  );
}
