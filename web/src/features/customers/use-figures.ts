import { limits } from '@fireline/domain/limits';
import { ordersOfCustomerQuery, spentByCustomerQuery } from '@fireline/domain/order/queries';
import { useEffect, useState } from 'react';
import { countAll, sumAll } from '#platform/firestore/read-all.ts';

export interface Figures {
  readonly orders: number;
  /** In minor units of the shop's currency. */
  readonly spent: number;
}

/**
 * What a customer has ordered in all, counted on the server, once more whenever `changed` is
 * another value. Null until it's known, and if the server can't be reached.
 */
export function useFigures(
  uid: string,
  currency: string | undefined,
  changed: unknown,
): Figures | null {
  const [figures, setFigures] = useState<Figures | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts again after a change.
  useEffect(() => {
    if (currency === undefined) return;
    let isOver = false;
    Promise.all([
      countAll(ordersOfCustomerQuery(uid, limits.countSize)),
      sumAll(spentByCustomerQuery(uid, currency)),
    ])
      .then(([orders, spent]) => !isOver && setFigures({ orders, spent }))
      .catch(() => !isOver && setFigures(null));
    return () => {
      isOver = true;
    };
  }, [uid, currency, changed]);
  return figures;
}
