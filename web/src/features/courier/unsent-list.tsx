import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { CloudUpload } from 'lucide-react';
import { useId } from 'react';
import { useUnsentTransitions } from '#entities/order/transitions/unsent-transitions.ts';
import { dismissRefusedWrite, useRefusedWrites } from '#platform/outbox/refused-writes.ts';
import { Card } from '#ui/card.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { Time } from '#ui/time/time.tsx';

interface UnsentListProps {
  isLive: boolean;
  /** The orders with a card on the page: it shows what was refused of them. */
  shown: readonly string[];
  timeZone: string | undefined;
}

/**
 * What the courier did without a connection, with its time: a delivered order has left the lists
 * before anyone else knows. What the server refuses of an order without a card stays here, too.
 */
export function UnsentList({ isLive, shown, timeZone }: UnsentListProps) {
  const titleId = useId();
  const unsent = useUnsentTransitions();
  const waiting = isLive ? [] : unsent;
  const cards = shown.map(paths.order);
  const refused = useRefusedWrites().filter(
    ({ path }) => path.startsWith(`${paths.orders}/`) && !cards.includes(path),
  );
  if (waiting.length === 0 && refused.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className="mb-10">
      <h2 id={titleId} className="mb-3 text-xl">
        {waiting.length > 0 ? texts.courier.unsent : texts.courier.refused}
      </h2>
      <Card className="grid gap-3">
        {waiting.length > 0 && (
          <ul className="grid gap-2">
            {waiting.map(({ id, orderId, to, doneAt }) => (
              <li key={id} className="flex items-start gap-2.5">
                <CloudUpload aria-hidden className="mt-1 size-4 shrink-0 text-ink-muted" />
                <span>
                  {texts.courier.unsentMove({
                    order: orderLabel(orderId),
                    to,
                    time: () => <Time key="time" at={doneAt} timeZone={timeZone} />,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
        {refused.map((write) => (
          <WriteState
            key={write.path}
            pending={false}
            isLive={isLive}
            refused={write}
            onDismiss={() => dismissRefusedWrite(write.path)}
          />
        ))}
      </Card>
    </section>
  );
}
