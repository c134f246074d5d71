import { awaitsPayment, canPayOnline } from '@fireline/domain/money/online';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { CreditCard } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { payOnline } from '#entities/order/order-access.ts';
import { takePayNext } from '#entities/order/payment/pay-next.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Time } from '#ui/time/time.tsx';

interface PayOnlineProps {
  order: Entry<Order>;
  timeZone: string | undefined;
}

/** The way to the payment, for an order that waits for it: straight from the checkout, or later. */
export function PayOnline({ order: { id, data }, timeZone }: PayOnlineProps) {
  const { online } = data;
  const now = useNow();
  const [isLeaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const pay = useCallback(() => {
    setLeaving(true);
    setProblem(null);
    payOnline(id).then(
      (url) => window.location.assign(url),
      (error: unknown) => {
        setLeaving(false);
        setProblem(error instanceof Error ? error.message : texts.payment.noPaymentPage);
      },
    );
  }, [id]);

  const isOpen = online !== undefined && awaitsPayment(data) && canPayOnline(online, now);
  useEffect(() => {
    if (isOpen && takePayNext(id)) pay();
  }, [isOpen, id, pay]);

  // The browser may show this page again as it was left.
  useEffect(() => {
    const comeBack = () => setLeaving(false);
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, []);

  if (!isOpen) return null;
  return (
    <div className="grid justify-items-start gap-3">
      {problem !== null && (
        <Callout tone="danger" announce>
          {problem}
        </Callout>
      )}
      <Button variant="primary" size="lg" icon={CreditCard} busy={isLeaving} onClick={pay}>
        {online.state === 'failed' ? texts.payment.tryAgain : texts.payment.payNow}
      </Button>
      <p className="text-ink text-sm">
        {texts.payment.payUntil({
          time: () => <Time key="time" at={online.until} timeZone={timeZone} />,
        })}
      </p>
    </div>
  );
}
