import type { Point } from '@fireline/domain/delivery/courier-position';
import { type Candidate, suggestCouriers } from '@fireline/domain/delivery/dispatch';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { listText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { assignWithUndo } from '#entities/order/undo/assign-with-undo.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Entry } from '#platform/live/state.ts';
import { toast } from '#ui/overlay/toast.ts';
import type { BoardCourier } from './couriers.ts';

export interface Assign {
  /** Null for any courier. */
  readonly to: (orderIds: readonly string[], courierId: string | null) => void;
  /** Each to the courier that suits best. */
  readonly asSuggested: (orderIds: readonly string[]) => void;
  /** Ids of what was assigned on this page. */
  readonly assigned: ReadonlySet<string>;
}

/** Assigns deliveries; the functions stay the same, so cards needn't render again. */
export function useAssign(
  entries: readonly Entry<Order>[],
  couriers: readonly BoardCourier[],
  shop: Point | null,
): Assign {
  const latest = useRef({ entries, couriers, shop });
  useEffect(() => {
    latest.current = { entries, couriers, shop };
  });
  const [assigned, setAssigned] = useState<ReadonlySet<string>>(new Set());

  const assign = useCallback(
    (chosen: ReadonlyMap<string, string | null>, words: (given: Given) => string) => {
      const known = new Map(latest.current.entries.map((entry) => [entry.id, entry]));
      const changes = [...chosen].flatMap(([id, courierId]) => {
        const order = known.get(id);
        return order && canAssign(order.data, courierId) ? [{ order, courierId }] : [];
      });
      const [first] = changes;
      if (first === undefined) return;
      setAssigned((before) => new Set([...before, ...changes.map(({ order }) => order.id)]));
      const uids = new Set(changes.map(({ courierId }) => courierId));
      const names = latest.current.couriers.flatMap(({ uid, name }) => (uids.has(uid) ? name : []));
      assignWithUndo(
        changes,
        words({ count: changes.length, order: orderLabel(first.order.id), names }),
        (id) => latest.current.entries.find((entry) => entry.id === id)?.data,
      );
    },
    [],
  );

  const to = useCallback(
    (orderIds: readonly string[], courierId: string | null) =>
      assign(new Map(orderIds.map((id) => [id, courierId])), ({ count, order, names }) =>
        courierId === null
          ? texts.dispatch.doneUnassigned({ count, order })
          : texts.dispatch.done({ count, order, courier: names.join() }),
      ),
    [assign],
  );
  const asSuggested = useCallback(
    (orderIds: readonly string[]) => {
      if (orderIds.length === 0) return;
      const candidates = candidatesFor(latest.current.couriers, latest.current.entries, orderIds);
      if (candidates.length === 0) toast.warning(texts.dispatch.couriersEmpty);
      assign(
        suggestCouriers(orderIds, candidates, latest.current.shop),
        ({ count, order, names }) => {
          const couriers = listText(names);
          return count === 1
            ? texts.dispatch.done({ count, order, courier: couriers })
            : texts.dispatch.doneSuggested({ count, couriers });
        },
      );
    },
    [assign],
  );
  return { to, asSuggested, assigned };
}

interface Given {
  readonly count: number;
  /** The label of the first. */
  readonly order: string;
  readonly names: readonly string[];
}

/** Who is on the way with an order can hand it over to someone else, but not to nobody. */
export function canAssign(order: Pick<Order, 'status' | 'courierId'>, to: string | null): boolean {
  return order.courierId !== to && (to !== null || order.status === 'ready');
}

/** Whoever is on duty, without what is about to be reassigned. */
export function candidatesFor(
  couriers: readonly BoardCourier[],
  entries: readonly Entry<Order>[],
  orderIds: readonly string[],
): readonly Candidate[] {
  const moving = new Set(orderIds);
  const freed = groupBy(
    entries.filter(({ id }) => moving.has(id)),
    ({ data }) => data.courierId,
  );
  return couriers
    .filter(({ isOnDuty }) => isOnDuty)
    .map((one) => ({ ...one, load: one.load - (freed.get(one.uid)?.length ?? 0) }));
}
