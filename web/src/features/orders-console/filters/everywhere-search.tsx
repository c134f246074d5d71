import { FirelineError } from '@fireline/domain/errors';
import { reasonOf } from '@fireline/domain/parse';
import { looksLikePhone } from '@fireline/domain/search/keys';
import type { FoundOrders } from '@fireline/domain/search/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { searchOrders } from '#entities/order/search-orders.ts';
import { Button } from '#ui/button/button.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
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
        <Found key={typed} text={typed} above={above} timeZone={timeZone} onOpen={onOpen} />
      ) : (
        <Button icon={Search} onClick={() => setAsked(typed)}>
          <span className="wrap-anywhere">{texts.console.everywhereSearch({ text: typed })}</span>
        </Button>
      )}
    </section>
  );
}

type Answer =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly found: FoundOrders }
  | { readonly status: 'failed'; readonly message: string };

function Found({ text, above, timeZone, onOpen }: EverywhereSearchProps) {
  const [answer, setAnswer] = useState<Answer>({ status: 'loading' });
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try searches again.
  useEffect(() => {
    let isOver = false;
    setAnswer({ status: 'loading' });
    searchOrders(text)
      .then((found): Answer => ({ status: 'ready', found }))
      .catch((error: unknown): Answer => {
        if (!(error instanceof FirelineError)) throw error;
        return { status: 'failed', message: reasonOf(error) };
      })
      .then((next) => {
        if (!isOver) setAnswer(next);
      });
    return () => {
      isOver = true;
    };
  }, [text, tries]);

  if (answer.status === 'loading') {
    return (
      <div role="status" aria-busy="true" aria-label={texts.console.everywhereSearching}>
        <Skeleton className="h-28 w-full rounded-card" />
      </div>
    );
  }
  if (answer.status === 'failed') {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3">
        <p>{answer.message}</p>
        <Button size="sm" onClick={() => setTries(tries + 1)}>
          {texts.console.tryAgain}
        </Button>
      </div>
    );
  }
  const { orders, hasMore } = answer.found;
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
