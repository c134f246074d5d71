/**
 * A small world without functions: orders are in the emulator, the events of their writes are
 * recorded here, and a test delivers them to the handlers late, twice, in reverse, or never.
 */

import { productSchema } from '@fireline/domain/catalog/product';
import type { ChangeInput } from '@fireline/domain/changes/change-input';
import { changeLines, type LineChange } from '@fireline/domain/changes/change-lines';
import { notificationsOfOrderQuery } from '@fireline/domain/inbox/queries';
import { mailKindOf, wantsMail } from '@fireline/domain/mail/kinds';
import { statusMailOf } from '@fireline/domain/mail/status-mail';
import { isOnOffer } from '@fireline/domain/order/courier-news';
import {
  type Effects,
  effectsOf,
  type Transition,
  trackingOf,
} from '@fireline/domain/order/effects';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { type Actor, nextStatuses } from '@fireline/domain/order/transitions';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { toPlain } from '@fireline/domain/plain';
import { shopSchema } from '@fireline/domain/shop/settings';
import { anItem, aProduct, aShop } from '@fireline/domain/testing/stored';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { changeOrder } from '../../functions/src/changes/change-order.ts';
import { cleanUpDeletedOrder } from '../../functions/src/deletion/clean-up-deleted-order.ts';
import type { ExpiryTask } from '../../functions/src/expiry/expiry-queue.ts';
import { measureQueue } from '../../functions/src/queue/measure-queue.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import {
  clear,
  dbOf,
  markPrepared,
  placeOrder,
  plainData,
  quietProject,
  read,
  transitionAsClient,
} from '../support/admin.ts';

export const db = dbOf(quietProject);

/** The handlers' dependencies; the tasks they enqueue are kept by ID, as in the task queue. */
export function deps(now: () => number = Date.now) {
  const tasks = new Map<string, ExpiryTask>();
  return {
    db,
    now,
    tasks,
    enqueueMeasurement: async () => {},
    followPayment: async () => {},
    enqueueExpiry: async (task: ExpiryTask) => {
      if (!tasks.has(task.taskId)) tasks.set(task.taskId, task);
    },
  };
}

export async function openShop(overrides: Parameters<typeof aShop>[0] = {}): Promise<void> {
  await db.doc(paths.shop).set(aShop({ confirmTimeoutMinutes: 600, ...overrides }));
}

type Snapshots = { readonly before: DocumentSnapshot | null; readonly after: DocumentSnapshot };

interface StoredMail {
  readonly version: number;
  readonly data: Record<string, unknown> | null;
}

export const anAdmin = { uid: 'admin-1', role: 'admin', isGuest: false } as const;

/** One order, with the events of every write to it. */
export class OrderWorld {
  /** Every event so far, in the order of the writes. */
  readonly events: Snapshots[] = [];
  readonly deps = deps();
  private latest: DocumentSnapshot;

  /** The event of placing the order. */
  readonly created: Snapshots;
  readonly orderId: string;
  readonly email: string;
  readonly productId: string;
  readonly stockAtFirst: number;

  private constructor(
    placed: DocumentSnapshot,
    email: string,
    productId: string,
    stockAtFirst: number,
  ) {
    this.latest = placed;
    this.email = email;
    this.orderId = placed.id;
    this.productId = productId;
    this.stockAtFirst = stockAtFirst;
    this.created = { before: null, after: placed };
    this.events.push(this.created);
  }

  /**
   * Places an order of two lines for a product of its own, with an address that gets no other
   * emails.
   */
  static async begin({
    type = 'pickup',
    stock = 10,
    email,
  }: {
    readonly type?: Order['fulfilment']['type'];
    readonly stock?: number;
    readonly email?: string;
  } = {}) {
    const productId = db.collection(paths.products).doc().id;
    const address = email ?? `${productId.toLowerCase()}@example.com`;
    await db.doc(paths.product(productId)).set(aProduct({ options: [], stock }));
    const items = [1, 2].map((quantity) => anItem({ productId, choices: {}, quantity }));
    const orderId = await placeOrder(db, { items, type, email: address });
    return new OrderWorld(await db.doc(paths.order(orderId)).get(), address, productId, stock);
  }

  /** The event of the last write. */
  get newest(): Snapshots {
    return this.events.at(-1) ?? this.created;
  }

  get order(): Order {
    return orderIn(this.latest);
  }

  get isDeleted(): boolean {
    return !this.latest.exists;
  }

  /** Runs `write`, and records the event if it changed the order. */
  async watch<Result>(write: () => Promise<Result>): Promise<Result> {
    const result = await write();
    const now = await db.doc(paths.order(this.orderId)).get();
    const isSame = now.updateTime?.valueOf() === this.latest.updateTime?.valueOf();
    if (!isSame || now.exists !== this.latest.exists) {
      this.events.push({ before: this.latest, after: now });
      this.latest = now;
    }
    return result;
  }

  /** Delivers an event to its deployed handler. */
  deliver({ before, after }: Snapshots): Promise<unknown> {
    return this.watch(async () => {
      if (before === null) return orderPlaced(this.deps, after);
      return after.exists
        ? orderChanged(this.deps, before, after)
        : cleanUpDeletedOrder(db, before, 'somebody');
    });
  }

  /** The transitions that people can make on the order, so without verification and expiry. */
  clientTransitions(): readonly { readonly by: Actor; readonly to: Order['status'] }[] {
    const { order } = this;
    const people: readonly Actor[] = [
      { uid: order.customerId, role: 'customer' },
      { uid: 'admin-1', role: 'admin' },
      { uid: 'kitchen-1', role: 'kitchen' },
    ];
    return people.flatMap((by) =>
      nextStatuses(order, by, Date.now()).map(({ to }) => ({ by, to })),
    );
  }

  transition({ by, to }: { readonly by: Actor; readonly to: Order['status'] }): Promise<void> {
    const { version } = this.order;
    return this.watch(() =>
      transitionAsClient(db, this.orderId, version, { to, role: by.role, reason: 'Because.' }),
    );
  }

  /** Marks the first line that isn't prepared yet. */
  prepareNext(): Promise<void> {
    const lineId = Object.keys(this.order.lines).find((id) => !(id in this.order.prepared)) ?? '01';
    return this.watch(() => markPrepared(db, this.orderId, lineId));
  }

  /** What staff would send to change the lines, with the total that they see; null if it's refused. */
  async changeInput(change: LineChange): Promise<ChangeInput | null> {
    const { orderId, order } = this;
    const [product, shop] = await Promise.all([
      read(db, paths.product(this.productId)),
      read(db, paths.shop),
    ]);
    const menu = new Map([[this.productId, parse(productSchema, product)]]);
    const result = changeLines(order, change, menu, parse(shopSchema, shop));
    if (!result.ok) return null;
    const { version } = order;
    const { total } = result.changed;
    const { lines, added, fulfilment } = change;
    const changeId = `change-${version}`;
    const consent = 'agreed' as const;
    const known = { orderId, changeId, version, total, consent, reason: 'Because.' };
    return { ...known, lines: { ...lines }, added: [...added], ...(fulfilment && { fulfilment }) };
  }

  /** An admin removes a line, gives it another quantity, or adds a dish. */
  async change(pick: number): Promise<void> {
    const ids = Object.keys(this.order.lines);
    const id = ids[pick % Math.max(1, ids.length)] ?? '01';
    const added = anItem({ productId: this.productId, choices: {}, quantity: 1 });
    const input = await this.changeInput(
      pick % 3 === 0
        ? { lines: {}, added: [added] }
        : { lines: { [id]: pick % 3 === 1 ? 0 : 1 + (pick % 4) }, added: [] },
    );
    if (input) await this.watch(() => changeOrder(this.deps, anAdmin, input));
  }

  /** Measures the queue as of `later` (ms) from now, which moves estimates. */
  measure(later: number): Promise<unknown> {
    return this.watch(() => measureQueue({ db, now: () => Date.now() + later }));
  }

  remove(): Promise<unknown> {
    return this.watch(() => db.doc(paths.order(this.orderId)).delete());
  }

  /** Every transition so far, oldest first. */
  private transitions(): readonly Transition[] {
    return this.events.flatMap(({ before, after }) => {
      if (!after.exists) return [];
      const order = orderIn(after);
      const from = before ? orderIn(before) : null;
      return from && from.version === order.version
        ? []
        : [{ orderId: this.orderId, order, from: from?.status ?? null }];
    });
  }

  /** The effects that all transitions so far must have had, oldest first. */
  expectedEffects(): readonly Effects[] {
    return this.transitions().map((transition) => effectsOf(transition, null));
  }

  /** The documents currently stored for the order, by path. For its emails, see `mails`. */
  async stored() {
    const { orderId } = this;
    const last = this.events.findLast(({ after }) => after.exists)?.after;
    const [events, notifications] = await Promise.all([
      db.collection(paths.events(orderId)).get(),
      db
        .collectionGroup(notificationsOfOrderQuery(orderId).collection)
        .where('orderId', '==', orderId)
        .get(),
    ]);
    const token: unknown = last?.get('trackingToken');
    return {
      events: byPath(events.docs),
      notifications: byPath(notifications.docs),
      tracking: typeof token === 'string' ? await read(db, paths.tracking(token)) : null,
      stock: (await read(db, paths.product(this.productId)))?.stock,
    };
  }

  /** The stored emails, in the order in which they were written. */
  async mails(): Promise<readonly StoredMail[]> {
    const versions = this.events.map((_event, version) => version);
    const found = await db.getAll(
      ...versions.map((version) => db.doc(paths.mail(this.orderId, version))),
    );
    return found
      .flatMap((snapshot, version) => {
        const { createTime } = snapshot;
        return createTime ? [{ version, createTime, data: plainData(snapshot) }] : [];
      })
      .sort((one, other) => one.createTime.valueOf().localeCompare(other.createTime.valueOf()))
      .map(({ version, data }) => ({ version, data }));
  }

  /** The expected email of each transition, by version, with default preferences. */
  async expectedMails(): Promise<ReadonlyMap<number, unknown>> {
    const shop = parse(shopSchema, await read(db, paths.shop));
    return new Map(
      this.transitions().flatMap((transition) => {
        const kind = mailKindOf(transition);
        const message = statusMailOf(transition, {
          shop,
          site: null,
          isVerified: false,
          stopLink: null,
        });
        const isWanted = kind !== null && wantsMail(kind, undefined);
        // Only the subject: in a system transition, the rest depends on its own clock.
        const { subject } = message ?? {};
        return isWanted
          ? [[transition.order.version, { kind, message: { subject } }] as const]
          : [];
      }),
    );
  }

  /** What must be stored once every event was handled. */
  expected() {
    const { orderId } = this;
    const effects = this.expectedEffects();
    const last = orderIn(this.events.findLast(({ after }) => after.exists)?.after ?? this.latest);
    const taken = Object.values(last.stockTaken).reduce((sum, pieces) => sum + pieces, 0);
    const isUnsold = last.status === 'cancelled' || last.status === 'rejected';
    const offers = effects.flatMap(({ notifications }) =>
      notifications.filter(({ notification }) => notification.type === 'offer'),
    );
    // Only the newest offer, and only while it's open.
    const over = isOnOffer(last) ? offers.slice(0, -1) : offers;
    const isBack = isUnsold || (this.isDeleted && !isFinal(last.status));
    return {
      events: Object.fromEntries(
        effects.map(({ event }) => [paths.event(orderId, event.version), event]),
      ),
      notifications: Object.fromEntries(
        effects.flatMap(({ notifications }) =>
          notifications
            .filter((one) => !over.includes(one))
            .map(({ inbox, notification }) => [
              paths.notification(inbox, orderId, notification.version),
              notification,
            ]),
        ),
      ),
      tracking: trackingOf(orderId, last)?.page ?? null,
      stock: this.stockAtFirst - (isBack ? 0 : taken),
    };
  }
}

/** Removes expiry times: in a system transition, they depend on its own clock. */
export function withoutExpiry(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part) => (key === 'expiresAt' ? undefined : part)),
  ) as unknown;
}

function orderIn(snapshot: DocumentSnapshot): Order {
  return parse(orderSchema, toPlain(snapshot.data()));
}

function byPath(snapshots: readonly DocumentSnapshot[]): Record<string, unknown> {
  return Object.fromEntries(snapshots.map((snapshot) => [snapshot.ref.path, plainData(snapshot)]));
}

/** An empty project with a delivery that the kitchen has finished. */
export async function aReadyDelivery(): Promise<OrderWorld> {
  await clear(quietProject);
  await openShop();
  const world = await OrderWorld.begin({ type: 'delivery' });
  await world.deliver(world.created);
  for (const to of ['confirmed', 'preparing', 'ready'] as const) {
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to });
    await world.deliver(world.newest);
  }
  return world;
}

/** An order of one and two pieces of a product with ten, pending or in preparation. */
export async function anAcceptedOrder(
  ...statuses: ('confirmed' | 'preparing')[]
): Promise<OrderWorld> {
  const world = await OrderWorld.begin();
  await world.deliver(world.created);
  for (const to of statuses) {
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to });
    await world.deliver(world.newest);
  }
  return world;
}
