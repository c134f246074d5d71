import { orderLabel } from '@fireline/domain/order/number';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useOffered } from '#entities/product/sold-out/use-offered.ts';
import { sources } from '#entities/shop/sources.ts';
import type { Session } from '#platform/auth/session.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { Generator } from './generator/generator-controls.tsx';
import { Part } from './part.tsx';
import { testInput } from './test-input.ts';
import { TestOrder } from './test-order.tsx';

interface TestOrderPartProps {
  session: Session;
  /** Called with the token of the order's public page once it exists. */
  onToken: (token: string | null) => void;
}

/** Places orders and moves them along as the demo users. */
export function TestOrderPart({ session, onToken }: TestOrderPartProps) {
  const menu = useOffered(useLiveQuery(sources.menu()));
  const products = menu.status === 'ready' ? menu.data.entries : [];
  const [type, setType] = useState<FulfilmentType>('pickup');
  const [orderId, setOrderId] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'placing' | 'failed'>('idle');
  const number = useRef(0);
  useEffect(() => () => onToken(null), [onToken]);

  async function nextInput() {
    const { labCustomer } = await import('#entities/order/lab-actors.ts');
    number.current += 1;
    const input = testInput(products, { type, number: number.current, customerName: labCustomer });
    if (!input) throw new Error('Nothing on the menu can be ordered.');
    return input;
  }
  async function place() {
    setState('placing');
    try {
      const { placeTestOrder } = await import('#entities/order/lab-actors.ts');
      onToken(null);
      setOrderId(await placeTestOrder(await nextInput()));
      setState('idle');
    } catch (error) {
      console.warn('The test order wasn’t placed.', error);
      setState('failed');
    }
  }

  return (
    <Part title={texts.live.ordersTitle} text={texts.live.ordersText}>
      <div className="grid gap-3">
        <Segmented
          label={texts.live.orderType}
          value={type}
          onValueChange={setType}
          options={[
            { value: 'pickup', label: texts.live.pickup },
            { value: 'delivery', label: texts.live.delivery },
          ]}
        />
        <Button
          variant="primary"
          icon={Plus}
          wide
          busy={state === 'placing'}
          disabled={products.length === 0}
          onClick={() => void place()}
        >
          {texts.live.place}
        </Button>
      </div>
      {state === 'failed' && (
        <Callout tone="danger" announce title={texts.live.placeFailedTitle}>
          {texts.live.placeFailedText}
        </Callout>
      )}
      {orderId !== null && (
        <TestOrder
          key={orderId}
          orderId={orderId}
          label={orderLabel(orderId)}
          session={session}
          onToken={onToken}
        />
      )}
      <Generator isReady={products.length > 0} nextInput={nextInput} />
    </Part>
  );
}
