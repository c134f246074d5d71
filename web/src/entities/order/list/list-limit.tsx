import { limits } from '@fireline/domain/limits';
import type { QuerySpec } from '@fireline/domain/query';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { countAll } from '#platform/firestore/read-all.ts';
import { Callout } from '#ui/feedback/callout.tsx';

/** How often (ms) to recount while a list is at its limit. */
const countEvery = 30_000;

interface ListLimitProps {
  /** The list's query, including its limit. */
  spec: QuerySpec;
  shown: number;
}

/**
 * If a list has reached its limit, says how many there are, so that no one takes it for all of
 * them.
 */
export function ListLimit({ spec, shown }: ListLimitProps) {
  const isFull = shown >= spec.limit;
  const total = useTotal(spec, isFull);
  if (!isFull) return null;
  return (
    <Callout
      tone="warning"
      title={
        total === null
          ? texts.console.limitUnknown({ shown })
          : texts.console.limit({ shown, total: Math.max(total, shown) })
      }
    >
      {texts.console.limitHint}
    </Callout>
  );
}

function useTotal(spec: QuerySpec, isWanted: boolean): number | null {
  const [total, setTotal] = useState<number | null>(null);
  const key = JSON.stringify(spec);
  useEffect(() => {
    if (!isWanted) return;
    let isMounted = true;
    const wanted: QuerySpec = { ...(JSON.parse(key) as QuerySpec), limit: limits.countSize };
    const look = () =>
      countAll(wanted).then(
        (found) => isMounted && setTotal(found),
        (error: unknown) => console.warn('Couldn’t count the orders.', error),
      );
    void look();
    const timer = setInterval(() => void look(), countEvery);
    return () => {
      isMounted = false;
      clearInterval(timer);
    };
  }, [key, isWanted]);
  return isWanted ? total : null;
}
