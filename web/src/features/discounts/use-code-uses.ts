import { discountGivenQuery, usesOfCodeQuery } from '@fireline/domain/discounts/queries';
import { useEffect, useState } from 'react';
import { countAll, sumAll } from '#platform/firestore/read-all.ts';

interface CodeUses {
  readonly uses: number;
  /** What they have taken off, in minor units. */
  readonly given: number;
}

/** Counted on the server, when connected. Null until it's known. */
export function useCodeUses(code: string, isLive: boolean): CodeUses | null {
  const [used, setUsed] = useState<CodeUses | null>(null);
  useEffect(() => {
    if (!isLive) return;
    let isOver = false;
    Promise.all([countAll(usesOfCodeQuery(code)), sumAll(discountGivenQuery(code))])
      .then(([uses, given]) => !isOver && setUsed({ uses, given }))
      .catch(() => !isOver && setUsed(null));
    return () => {
      isOver = true;
    };
  }, [code, isLive]);
  return used;
}
