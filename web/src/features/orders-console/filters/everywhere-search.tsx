import { looksLikePhone } from '@fireline/domain/search/keys';
import type { FoundOrders } from '@fireline/domain/search/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { SearchedOrders } from '#entities/order/search/searched-orders.tsx';
import { Button } from '#ui/button/button.tsx';
import { CompactRow, CompactRows, TimeAndTotal } from '../list/compact-row.tsx';

interface EverywhereSearchProps {
  text: string;
  /** How many orders in the list above match; there, item names count, too. */
  above: number;
  timeZone: string | undefined;
  onOpen: (orderId: string) => void;
}

/** Pause in typing (ms) after which a phone number or address is searched automatically. */
const restOf = 400;

/**
 * The same search across all orders ever placed. Phone numbers and email addresses are searched
 * automatically because no live list shows them; anything else on request.
 */
export function EverywhereSearch({ text, above, timeZone, onOpen }: EverywhereSearchProps) {
  const typed = text.trim();
  const [asked, setAsked] = useState<string | null>(null);
  const headingId = useId();
  const isContact = looksLikePhone(typed) || /^\S+@\S+\.\S+$/.test(typed);

  useEffect(() => {
    if (!isContact) return;
    const timer = setTimeout(() => setAsked(typed), restOf);
    return () => clearTimeout(timer);
  }, [typed, isContact]);

  if (typed.length < 2) return null;
  return (
    <section aria-labelledby={headingId} className="mt-10 max-w-4xl">
      <h2 id={headingId} className="mb-3 text-xl">
        {texts.console.everywhereTitle}
      </h2>
      {asked === typed ? (
        <SearchedOrders text={typed}>
          {(found) => (
            <Found text={typed} found={found} above={above} timeZone={timeZone} onOpen={onOpen} />
          )}
        </SearchedOrders>
      ) : (
        <Button icon={Search} onClick={() => setAsked(typed)}>
          <span className="wrap-anywhere">{texts.console.everywhereSearch({ text: typed })}</span>
        </Button>
      )}
    </section>
  );
}

interface FoundProps extends EverywhereSearchProps {
  found: FoundOrders;
}

function Found({ text, found, above, timeZone, onOpen }: FoundProps) {
  const { orders, hasMore } = found;
  return (
    <>
      <p role="status" className="wrap-anywhere mb-2 text-ink-muted text-sm">
        {countText(orders.length, hasMore, text, above)}
      </p>
      {orders.length > 0 && (
        <CompactRows>
          {orders.map(({ id, placedAt, total, currency, ...order }) => (
            <CompactRow key={id} id={id} order={order} onOpen={onOpen}>
              <TimeAndTotal at={placedAt} timeZone={timeZone} total={total} currency={currency} />
            </CompactRow>
          ))}
        </CompactRows>
      )}
    </>
  );
}

function countText(count: number, hasMore: boolean, text: string, above: number): string {
  if (count === 0) {
    if (hasMore) return texts.console.foundNoNewest({ text });
    return above > 0 ? texts.console.foundNoOthers({ text }) : texts.console.foundNone({ text });
  }
  return hasMore ? texts.console.foundMaybeMore({ count }) : texts.console.orderCount({ count });
}
