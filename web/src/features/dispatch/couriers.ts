/** The couriers as the board shows them: who is on duty, and what each has to bring. */
import type { User } from '@fireline/domain/access/user';
import type { Position } from '@fireline/domain/delivery/courier-position';
import type { Courier } from '@fireline/domain/delivery/courier-schema';
import type { Candidate } from '@fireline/domain/delivery/dispatch';
import type { Delivery } from '@fireline/domain/delivery/schema';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { personName } from '#entities/user/person-name.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Entry } from '#platform/live/state.ts';

export interface BoardCourier extends Candidate {
  readonly name: string;
  readonly isOnDuty: boolean;
  /** Whether deliveries can be assigned to them: they may have lost the role. */
  readonly isCourier: boolean;
  /** Milliseconds; null if they aren't on duty. */
  readonly lastSeenAt: number | null;
  readonly position: Position | null;
}

interface Known {
  /** Everyone with the role. */
  readonly staff: readonly Entry<User>[];
  readonly onDuty: readonly Entry<Courier>[];
  /** The open deliveries. */
  readonly orders: readonly Entry<Order>[];
  /** Deliveries with a shared position, the latest first. */
  readonly positions: readonly Entry<Delivery>[];
}

/** Everyone who has the role or an open delivery, by name: the list must not jump as loads change. */
export function boardCouriers({
  staff,
  onDuty,
  orders,
  positions,
}: Known): readonly BoardCourier[] {
  const people = new Map(staff.map(({ id, data }) => [id, data]));
  const duties = new Map(onDuty.map(({ id, data }) => [id, data]));
  const theirs = groupBy(orders, ({ data }) => data.courierId);
  const places = new Map<string, Position>();
  for (const { data } of positions) {
    const { courierId, location } = data;
    if (courierId !== null && location !== null && !places.has(courierId)) {
      places.set(courierId, location);
    }
  }
  const uids = new Set([...people.keys(), ...[...theirs.keys()].filter((uid) => uid !== null)]);
  return [...uids]
    .map((uid): BoardCourier => {
      const person = people.get(uid);
      const duty = person && duties.get(uid);
      const open = theirs.get(uid) ?? [];
      return {
        uid,
        name: nameOf(person, duty),
        isOnDuty: duty !== undefined,
        isCourier: person !== undefined,
        lastSeenAt: duty?.lastSeenAt ?? null,
        load: open.length,
        onTheWay: open.filter(({ data }) => data.status === 'out_for_delivery').length,
        position: places.get(uid) ?? null,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.uid < b.uid ? -1 : 1));
}

function nameOf(person: User | undefined, duty: Courier | undefined): string {
  if (person === undefined) return texts.console.courierFormer;
  return personName(person) || duty?.name || texts.console.courierUnnamed;
}
