/**
 * The table in `domain/src/order/transitions.ts` and `firestore.rules` are the same policy: both
 * are tested with every move that a client could try, and both must agree.
 */

import { encoderFor } from '@fireline/domain/codec/encode';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { orderSchema } from '@fireline/domain/order/schema';
import {
  type FulfilmentType,
  fulfilmentTypes,
  type OrderStatus,
  orderStatuses,
} from '@fireline/domain/order/status';
import {
  type Actor,
  type ActorRole,
  actorRoles,
  canTransition,
} from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { anOrder, minutesIn, type StoredOrder } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  deleteField,
  doc,
  type Firestore,
  getFirestore,
  serverTimestamp,
  Timestamp,
  updateDoc,
} from 'firebase/firestore/lite';
import { describe, expect, test } from 'vitest';
import { type AccountName, accounts, claimsOf, workRoleOf } from '../support/actors.ts';
import { firestoreAddress, rulesProject, useRules } from '../support/rules-environment.ts';

// Thousands of attempts. `transition-fields.test.ts` and its neighbors evaluate the same expressions.
const rules = useRules({ reportsCoverage: false });

/** The app's encoder writes values of the full SDK, which the lite one doesn't take. */
const encode = encoderFor({
  timestamp: (milliseconds) => Timestamp.fromMillis(milliseconds),
  serverTimestamp,
  deleteField,
});

/** What a move may depend on; nothing else is stored. */
type Facts = Pick<
  StoredOrder,
  'status' | 'version' | 'customerId' | 'courierId' | 'offeredAt' | 'fulfilment' | 'statusTimes'
> & { readonly cancelWindowSeconds?: number };

interface Attempt {
  readonly name: string;
  readonly order: Facts;
  readonly to: OrderStatus;
  readonly reason: string | null;
}

/** Everyone who can sign in, with each role that they could write into a move. */
const movers = (
  [
    'customer',
    'other customer',
    'admin',
    'manager',
    'viewer',
    'kitchen',
    'courier',
    'other courier',
  ] as const
).flatMap((actor) => actorRoles.map((role) => ({ actor, role })));

/** Everyone may be a customer; staff also hold the role in which they work. */
function isHeld({ actor, role }: { actor: AccountName; role: ActorRole }): boolean {
  return role === 'customer' || role === workRoleOf(actor);
}

describe.each(movers.filter(isHeld))('$actor as $role', ({ actor, role }) => {
  test.each(fulfilmentTypes)('moves a %s order exactly as the table says', async (type) => {
    const tried = attempts(type);
    const expected = tried.filter((attempt) => tableAllows(attempt, moverOf(actor, role)));
    expect(await passed(tried, actor, role)).toEqual(expected.map(({ name }) => name));
  });
});

describe.each(movers.filter((mover) => !isHeld(mover)))(
  '$actor as $role, which they are not',
  ({ actor, role }) => {
    test('makes none of that role’s moves', async () => {
      const holder = moverOf(role === 'courier' ? 'courier' : 'customer', role);
      const tried = fulfilmentTypes.flatMap(attempts).filter((it) => tableAllows(it, holder));
      expect(tried).not.toEqual([]);
      expect(await passed(tried, actor, role)).toEqual([]);
    });
  },
);

test('the walk covers every pair of statuses and both sides of the cancel window', () => {
  const tried = attempts('delivery');
  const pairs = new Set(tried.map(({ order, to }) => `${order.status} to ${to}`));
  const open = tried.filter((attempt) => tableAllows(attempt, moverOf('customer', 'customer')));
  expect(pairs.size).toBe(orderStatuses.length ** 2);
  expect(open.map(({ name }) => name)).toContain('confirmed to cancelled, in the window');
  expect(open.map(({ name }) => name)).not.toContain('confirmed to cancelled, after the window');
});

/** Every move of orders of `type`, with and without a reason. */
function attempts(type: FulfilmentType): readonly Attempt[] {
  return orderStatuses
    .flatMap((status) => orders(status, type))
    .flatMap(({ name, order }) =>
      orderStatuses.flatMap((to) =>
        [null, 'Sold out.'].map((reason) => ({
          name: `${order.status} to ${to}${name}${reason === null ? '' : ', with a reason'}`,
          order,
          to,
          reason,
        })),
      ),
    );
}

/** Orders in `status` that differ in what a move from there may depend on. */
function orders(
  status: OrderStatus,
  type: FulfilmentType,
): readonly Pick<Attempt, 'name' | 'order'>[] {
  const fulfilment = { type, requestedFor: null };
  const { version, customerId, statusTimes } = anOrder({ status, fulfilment });
  const courierId = accounts.courier.uid;
  const order = { status, version, customerId, courierId, fulfilment, statusTimes };
  switch (status) {
    case 'confirmed': {
      const confirmed = new Date(Date.now() - minute);
      const just = { ...order, statusTimes: { ...statusTimes, confirmed } };
      return [
        { name: ', in the window', order: { ...just, cancelWindowSeconds: 3600 } },
        { name: ', after the window', order: { ...just, cancelWindowSeconds: 30 } },
        { name: ', without a window', order: just },
      ];
    }
    case 'ready':
    case 'out_for_delivery':
      return [
        { name: '', order },
        { name: ', unassigned', order: { ...order, courierId: null } },
        { name: ', offered', order: { ...order, offeredAt: minutesIn(1) } },
      ];
    default:
      return [{ name: '', order }];
  }
}

function moverOf(actor: AccountName, role: ActorRole): Actor {
  return { uid: accounts[actor].uid, role };
}

function tableAllows({ order, to, reason }: Attempt, actor: Actor): boolean {
  const statusTimes = Object.fromEntries(
    Object.entries(order.statusTimes).map(([status, time]) => [status, time.getTime()]),
  );
  const offeredAt = order.offeredAt?.getTime();
  return canTransition({ ...order, statusTimes, offeredAt }, actor, to, Date.now(), reason);
}

/** Tries each attempt on a separate order; returns the names of those that the rules allow. */
async function passed(
  tried: readonly Attempt[],
  actor: AccountName,
  role: ActorRole,
): Promise<readonly string[]> {
  const pathOf = (index: number) => paths.order(`order-${index}`);
  await rules.seed(Object.fromEntries(tried.map(({ order }, index) => [pathOf(index), order])));
  const app = initializeApp({ projectId: rulesProject }, `${actor} as ${role}`);
  const database = connect(getFirestore(app), actor);
  const answers = await inTurns(tried, (attempt, index) =>
    move(database, pathOf(index), attempt, moverOf(actor, role)),
  );
  await deleteApp(app);
  return tried.filter((_, index) => answers[index]).map(({ name }) => name);
}

/** The SDK with one request per write: in the full one, a denial delays all writes after it. */
function connect(database: Firestore, actor: AccountName): Firestore {
  const { host, port } = firestoreAddress();
  const mockUserToken = { ...claimsOf(actor), sub: accounts[actor].uid };
  connectFirestoreEmulator(database, host, port, { mockUserToken });
  return database;
}

/** Runs `task` for every input, a few at a time. */
async function inTurns<Input, Output>(
  inputs: readonly Input[],
  task: (input: Input, index: number) => Promise<Output>,
): Promise<readonly Output[]> {
  const width = 8;
  const outputs: Output[] = [];
  for (let start = 0; start < inputs.length; start += width) {
    const turn = inputs.slice(start, start + width);
    outputs.push(...(await Promise.all(turn.map((input, at) => task(input, start + at)))));
  }
  return outputs;
}

/** Whether the rules allow the move. Any failure other than a denial is thrown. */
async function move(
  database: Firestore,
  path: string,
  { order, to, reason }: Attempt,
  changedBy: Actor,
): Promise<boolean> {
  const fields = transitionFields(order, { to, actor: changedBy });
  const changes = encode.changes(orderSchema, fields);
  try {
    await updateDoc(doc(database, path), { ...changes, reason });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'permission-denied')
      return false;
    throw error;
  }
}
