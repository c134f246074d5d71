import { leadMinutes, leastMinutes } from '@fireline/domain/estimate/estimate';
import type { OrderLine } from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { hoursFor } from '@fireline/domain/shop/hours-for';
import type { Shop } from '@fireline/domain/shop/settings';
import { type Slot, slotsFor } from '@fireline/domain/shop/slots';
import { sources } from '#entities/shop/sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';

interface Wanted {
  readonly type: FulfilmentType;
  readonly lines: readonly OrderLine[];
}

/** At which times the kitchen can have it ready, as of `now` (ms). */
export function useSlots({ type, lines }: Wanted, shop: Shop, now: number): readonly Slot[] {
  const live = useLiveDocument(sources.queue());
  const queue = live.status === 'ready' ? (live.data?.data ?? null) : null;
  return slotsFor(hoursFor(type, shop), {
    now,
    leadMinutes: leadMinutes({ type, lines }, { queue, shop, now }),
    leastMinutes: leastMinutes({ type, lines }, shop),
    fullSlots: queue?.fullSlots ?? [],
  });
}

/** Last orders are for customers. */
export function useStaffSlots(wanted: Wanted, shop: Shop, now: number): readonly Slot[] {
  return useSlots(wanted, { ...shop, lastOrderMinutes: 0 }, now);
}
