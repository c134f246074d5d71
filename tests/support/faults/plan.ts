/**
 * The events of a fault run, derived from the seed before anything runs: who makes which update,
 * and who loses the connection or is killed when.
 */

import type { WorkRole } from '@fireline/domain/access/staff-roles';
import type { OrderStatus } from '@fireline/domain/order/status';
import { nextStatuses } from '@fireline/domain/order/transitions';
import { type Random, randomFrom } from './random.ts';

export interface FaultRunSize {
  readonly seed: number;
  readonly clients: number;
  readonly updates: number;
  readonly orders: number;
}

/**
 * The person behind a client: two of five are kitchen staff, one of five admins, the others
 * customers.
 */
export interface PlannedClient {
  readonly uid: string;
  readonly role: WorkRole | null;
}

export type PlannedUpdate = { readonly order: number; readonly client: number } & (
  | { readonly kind: 'move'; readonly to: OrderStatus; readonly reason: string | null }
  | { readonly kind: 'priority'; readonly priority: boolean }
);

export interface PlannedDrop {
  /** It begins before the update `from` and ends before the update `until`. */
  readonly from: number;
  readonly until: number;
  readonly client: number;
  /** `killed`: it loses everything in memory and is restarted. */
  readonly kind: 'offline' | 'killed';
}

export interface FaultPlan {
  readonly clients: readonly PlannedClient[];
  /** The customer of each order, as a client. */
  readonly customers: readonly number[];
  readonly updates: readonly PlannedUpdate[];
  readonly drops: readonly PlannedDrop[];
}

/** The share of clients that are away at any time. */
const away = 0.2;
/** One in this many drops is a kill. */
const killedOneIn = 4;
/** One update in this many leaves the status unchanged. */
const priorityOneIn = 10;

export function planFaults(size: FaultRunSize): FaultPlan {
  const random = randomFrom(size.seed);
  const clients = Array.from({ length: size.clients }, (_, index) => plannedClient(index));
  const buyers = indexesOf(clients, ({ role }) => role === null);
  const drops = planDrops(size, random);
  return {
    clients,
    customers: Array.from({ length: size.orders }, (_, order) => at(buyers, order)),
    updates: planUpdates(size, clients, drops, random),
    drops,
  };
}

function plannedClient(index: number): PlannedClient {
  const role = index % 5 < 2 ? 'kitchen' : index % 5 === 2 ? 'admin' : null;
  return { uid: `fault-run-${role ?? 'customer'}-${index}`, role };
}

/** A constant number at a time, each away for 15 to 60 updates (of a thousand). */
function planDrops({ clients, updates }: FaultRunSize, random: Random): readonly PlannedDrop[] {
  const drops: PlannedDrop[] = [];
  const together = Math.max(1, Math.round(clients * away));
  const unit = Math.max(1, updates / 1000);
  for (let update = 1; update < updates; update += 1) {
    const gone = drops.filter(({ until }) => until > update).map(({ client }) => client);
    while (gone.length < together) {
      const here = Array.from({ length: clients }, (_, client) => client).filter(
        (client) => !gone.includes(client),
      );
      const client = random.oneOf(here);
      gone.push(client);
      drops.push({
        from: update,
        until: update + Math.max(2, Math.round((15 + random.whole(46)) * unit)),
        client,
        kind: random.whole(killedOneIn) === 0 ? 'killed' : 'offline',
      });
    }
  }
  return drops;
}

interface Life {
  status: OrderStatus;
  priority: boolean;
  left: number;
}

function planUpdates(
  { updates, orders }: FaultRunSize,
  clients: readonly PlannedClient[],
  drops: readonly PlannedDrop[],
  random: Random,
): readonly PlannedUpdate[] {
  const lives: Life[] = Array.from({ length: orders }, (_, order) => ({
    status: 'pending',
    priority: false,
    left: Math.floor(updates / orders) + (order < updates % orders ? 1 : 0),
  }));
  return Array.from({ length: updates }, (_, number) => {
    const order = random.oneOf(indexesOf(lives, ({ left }) => left > 0));
    const life = at(lives, order);
    life.left -= 1;
    const gone = drops.filter(({ from, until }) => from <= number && number < until);
    const client = random.oneOf(
      indexesOf(clients, ({ role }) => role !== null).filter(
        (index) => !gone.some((drop) => drop.client === index),
      ),
    );
    return { order, client, ...planUpdate(life, at(clients, client).role, random) };
  });
}

/** The last update of an order closes it, if the table allows that for its author. */
function planUpdate(life: Life, role: WorkRole | null, random: Random) {
  if (life.left > 0 && random.whole(priorityOneIn) === 0) {
    life.priority = !life.priority;
    return { kind: 'priority', priority: life.priority } as const;
  }
  const moves = nextStatuses(
    {
      status: life.status,
      customerId: 'customer',
      courierId: null,
      fulfilment: { type: 'pickup' },
      statusTimes: {},
    },
    { uid: 'staff', role: role ?? 'kitchen' },
    0,
  );
  const ends = moves.filter(({ to }) => to === 'completed' || to === 'cancelled');
  const goesOn = moves.filter(({ to }) => to !== 'rejected' && !ends.some((end) => end.to === to));
  const { to, needsReason } = random.oneOf(life.left === 0 && ends.length > 0 ? ends : goesOn);
  life.status = to;
  return { kind: 'move', to, reason: needsReason ? 'Part of a fault run' : null } as const;
}

function indexesOf<Item>(items: readonly Item[], isWanted: (item: Item) => boolean) {
  return items.flatMap((item, index) => (isWanted(item) ? [index] : []));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nobody to choose from.');
  return item;
}
