/** Changing the lines of an order that was accepted: by admins, while everything else goes on. */
import type { ChangeInput } from '@fireline/domain/changes/change-input';
import type { LineChange } from '@fireline/domain/changes/change-lines';
import { answerableFor } from '@fireline/domain/changes/proposal';
import { FirelineError } from '@fireline/domain/errors';
import { paymentSchema, refundableOf, sumOf } from '@fireline/domain/money/payment';
import { totalsOf } from '@fireline/domain/money/pricing';
import { sortedLines } from '@fireline/domain/order/lines';
import type { Order } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { shopSchema } from '@fireline/domain/shop/settings';
import { anItem, aProduct } from '@fireline/domain/testing/stored';
import fc from 'fast-check';
import { FieldValue } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerChange } from '../../functions/src/changes/answer-change.ts';
import { changeOrder } from '../../functions/src/changes/change-order.ts';
import { withdrawChange } from '../../functions/src/changes/withdraw-change.ts';
import { refundOrder } from '../../functions/src/payments/change-ledger.ts';
import { sumPayments } from '../../functions/src/payments/sum-payments.ts';
import { sweepOne } from '../../functions/src/sweep/sweep-orders.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import {
  clear,
  markPrepared,
  placeOrder,
  plainData,
  quietProject,
  read,
} from '../support/admin.ts';
import { anAccount, call, removeAccounts } from './calls.ts';
import * as live from './live.ts';
import { anAcceptedOrder, anAdmin, db, type OrderWorld, openShop } from './world.ts';

beforeEach(async () => {
  await clear(quietProject);
  await openShop();
});

const remove = (lineId: string): LineChange => ({ lines: { [lineId]: 0 }, added: [] });

async function inputOf(world: OrderWorld, change: LineChange): Promise<ChangeInput> {
  const input = await world.changeInput(change);
  if (input === null) throw new Error('This change is refused.');
  return input;
}

async function change(world: OrderWorld, wanted: LineChange, part: Partial<ChangeInput> = {}) {
  const input = { ...(await inputOf(world, wanted)), ...part };
  await world.watch(() => changeOrder(world.deps, anAdmin, input));
  return input;
}

const stockOf = async ({ productId }: OrderWorld) =>
  (await read(db, paths.product(productId)))?.stock;

async function pay(world: OrderWorld, amount: number, id = 'paid'): Promise<void> {
  await db.doc(paths.payment(world.orderId, id)).create({
    kind: 'paid',
    method: 'cash',
    amount,
    tip: 0,
    received: null,
    by: { uid: 'admin-1', role: 'admin' },
    at: FieldValue.serverTimestamp(),
  });
  await world.watch(() => sumPayments(db, world.orderId));
}

test('a discount stays a percentage of what is left', async () => {
  const world = await anAcceptedOrder();
  const discounted = { discountCode: 'SUMMER10', discount: 117, discountPercent: 10 };
  await db.doc(paths.order(world.orderId)).update(discounted);
  await world.watch(async () => {});
  await change(world, remove('02'));
  expect(world.order).toMatchObject({ subtotal: 390, discount: 39, discountPercent: 10 });
  expect(world.order.total).toBe(390 - 39 + (world.order.tax ?? 0));
});

test('a removed line is priced, returned to stock, and told to everyone once', async () => {
  const world = await anAcceptedOrder('confirmed', 'preparing');
  await db.doc(paths.order(world.orderId)).update({ printed: { '*': new Date() } });
  await world.watch(async () => {});
  const before = world.order;
  expect(await stockOf(world)).toBe(7);
  const input = await change(world, remove('02'), { reason: 'Sold out' });
  const { order } = world;
  expect(order).toMatchObject({
    status: 'preparing',
    version: before.version + 1,
    changedBy: before.changedBy,
    statusTimes: before.statusTimes,
    items: [{ quantity: 1 }],
    stockTaken: { [world.productId]: 1 },
    changed: {
      by: { uid: 'admin-1', role: 'admin' },
      reason: 'Sold out',
      what: '−2 × Latte',
      before: { '02': { quantity: 2 } },
    },
  });
  expect(order.printed).toBeUndefined();
  expect(order.total).toBeLessThan(before.total ?? 0);
  expect(await stockOf(world)).toBe(9);
  const eventPath = paths.event(world.orderId, order.version);
  expect(await read(db, eventPath)).toMatchObject({
    from: 'preparing',
    to: 'preparing',
    text: '−2 × Latte',
    reason: 'Sold out',
  });
  const stored = await world.stored();
  expect(stored).toMatchObject({ tracking: { version: order.version, progress: { total: 1 } } });

  // The call and its event come again, and the sweeper looks at it.
  await world.watch(() => changeOrder(world.deps, anAdmin, input));
  const { before: old, after } = world.newest;
  if (old === null) throw new Error('The change has no event.');
  await Promise.all([1, 2].map(() => orderChanged(world.deps, old, after)));
  await sweepOne(world.deps, world.orderId);
  expect(await world.stored()).toEqual(stored);
  const inbox = await db.collection(`inboxes/${order.customerId}/notifications`).get();
  const told = inbox.docs.map(plainData).filter((one) => one?.version === order.version);
  expect(told).toMatchObject([
    { title: expect.stringContaining('was changed'), priority: 'high', by: 'admin-1' },
  ]);
});

test('an order whose last open line is removed is ready', async () => {
  const world = await anAcceptedOrder('confirmed', 'preparing');
  await world.watch(() => markPrepared(db, world.orderId, '01'));
  await world.deliver(world.newest);
  await change(world, remove('02'));
  await world.deliver(world.newest);
  expect(world.order.status).toBe('ready');
});

test('a dish is added at the price of the menu, and takes stock', async () => {
  const world = await anAcceptedOrder();
  const added = anItem({ productId: world.productId, choices: {}, quantity: 7, note: 'Hot' });
  await change(world, { lines: {}, added: [added] });
  expect(world.order.lines['03']).toMatchObject({ quantity: 7, note: 'Hot', unitPrice: 390 });
  expect(world.order.changed?.before).toEqual({ '03': null });
  expect(await stockOf(world)).toBe(0);
  expect(await world.changeInput({ lines: { '01': 2 }, added: [] })).toBeNull();
});

describe('what was paid', () => {
  test('stays: less is due, or something is to be refunded', async () => {
    const world = await anAcceptedOrder();
    const { total = 0 } = world.order;
    await pay(world, total);
    await change(world, remove('02'));
    const left = world.order.total ?? 0;
    expect(world.order.payment).toEqual({ state: 'paid', paid: total, tips: 0 });
    const { orderId } = world;
    const refund = { refundId: 'r', method: 'cash', amount: total - left } as const;
    await refundOrder(world.deps, anAdmin, { orderId, reason: 'Sold out', lines: {}, ...refund });
    await world.watch(async () => {});
    const more = await inputOf(world, { lines: { '01': 3 }, added: [] });
    await expect(changeOrder(world.deps, anAdmin, more)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('already partly refunded'),
    });
  });

  test('is a part once the order gets more expensive', async () => {
    const world = await anAcceptedOrder();
    const { total = 0 } = world.order;
    await pay(world, total);
    await change(world, { lines: { '01': 2 }, added: [] });
    expect(world.order.payment).toEqual({ state: 'partly', paid: total, tips: 0 });
    expect(await sumPayments(db, world.orderId)).toBe('unchanged');
  });
});

describe('is refused', () => {
  const refused = (world: OrderWorld, input: ChangeInput) =>
    expect(changeOrder(world.deps, anAdmin, input)).rejects;

  test('if it gets more expensive and nobody has asked the customer, or if the total is another', async () => {
    const world = await anAcceptedOrder();
    const input = await inputOf(world, { lines: { '01': 3 }, added: [] });
    await refused(world, { ...input, consent: null }).toMatchObject({ field: 'consent' });
    await refused(world, { ...input, total: 1 }).toThrow(/The new total is/);
    const less = await inputOf(world, { lines: { '02': 1 }, added: [] });
    await changeOrder(world.deps, anAdmin, { ...less, consent: null });
  });

  test('once the order has moved on, was changed, or is ready', async () => {
    const world = await anAcceptedOrder('confirmed');
    const input = await inputOf(world, remove('02'));
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'preparing' });
    await refused(world, input).toThrow(/in the meantime/);
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'ready' });
    const late = { ...input, version: world.order.version };
    await refused(world, late).toThrow(/can’t be changed any more/);
    await refused(world, { ...input, orderId: 'not-there' }).toMatchObject({ code: 'not-found' });
    expect(await stockOf(world)).toBe(7);
  });

  test('for a line that the kitchen has made', async () => {
    const world = await anAcceptedOrder('confirmed', 'preparing');
    const input = await inputOf(world, remove('02'));
    await markPrepared(db, world.orderId, '02');
    await refused(world, input).toThrow(/already made/);
  });

  test('for anyone but admins', async () => {
    const world = await anAcceptedOrder();
    const input = await inputOf(world, remove('02'));
    for (const role of ['kitchen', 'courier', null] as const) {
      expect(() => changeOrder(world.deps, { ...anAdmin, role }, input)).toThrow(/Only admins/);
    }
  });
});

test('of two admins and the kitchen at once, one is first, and the others see that', async () => {
  const world = await anAcceptedOrder('confirmed');
  const inputs = await Promise.all([
    inputOf(world, remove('02')),
    inputOf(world, { lines: { '02': 1 }, added: [] }),
  ]);
  const outcomes = await Promise.allSettled(
    inputs.map((input, index) =>
      changeOrder(world.deps, anAdmin, { ...input, changeId: `by-${index}` }),
    ),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await world.watch(async () => {});
  const held = world.order.items.reduce((sum, { quantity }) => sum + quantity, 0);
  expect(await stockOf(world)).toBe(10 - held);
});

describe('a more expensive change that the customer is asked about', () => {
  async function ask(world: OrderWorld, changeId = 'asked'): Promise<ChangeInput> {
    const wanted = { lines: { '01': 3 }, added: [] };
    return await change(world, wanted, { consent: 'ask', changeId, reason: 'Bigger ones only' });
  }

  const answer = (world: OrderWorld, isAccepted: boolean, changeId = 'asked', at = Date.now()) =>
    world.watch(() =>
      answerChange(
        { ...world.deps, now: () => at },
        { uid: world.order.customerId },
        { orderId: world.orderId, changeId, isAccepted },
      ),
    );

  const inboxOf = async (inbox: string) => {
    const { docs } = await db.collection(`inboxes/${inbox}/notifications`).get();
    return docs.map((doc) => doc.get('type')).filter((type) => type.startsWith('change'));
  };

  test('changes nothing until they accept it, and is asked once', async () => {
    const world = await anAcceptedOrder('confirmed');
    const before = world.order;
    const input = await ask(world);
    await world.watch(() => changeOrder(world.deps, anAdmin, input));
    const { proposal, updatedAt: _, ...rest } = world.order;
    const { updatedAt: __, ...known } = before;
    expect(rest).toEqual(known);
    expect(proposal).toMatchObject({ state: 'asked', what: '+2 × Latte', total: input.total });
    expect(await stockOf(world)).toBe(7);
    expect(await inboxOf(before.customerId)).toEqual(['change-asked']);

    await world.deliver(world.newest);
    await Promise.all([answer(world, true), answer(world, true)]);
    await answer(world, true);
    const { order } = world;
    expect(order).toMatchObject({
      version: before.version + 1,
      total: input.total,
      changed: { id: 'asked', by: { uid: 'admin-1' }, reason: 'Bigger ones only' },
    });
    expect(order.proposal).toBeUndefined();
    expect(await stockOf(world)).toBe(5);
    expect(await inboxOf('admin')).toEqual(['change-answered']);
    const note = await read(db, paths.event(world.orderId, 'answer-asked'));
    expect(note).toMatchObject({ by: { role: 'customer' }, reason: expect.stringMatching(/^Acc/) });
  });

  test('is declined, once', async () => {
    const world = await anAcceptedOrder();
    const { total } = world.order;
    await ask(world);
    await answer(world, false);
    await answer(world, false);
    expect(world.order).toMatchObject({ total, proposal: { state: 'declined' } });
    await expect(answer(world, true)).rejects.toThrow(/too late/);
    expect(await inboxOf('admin')).toEqual(['change-answered']);
  });

  test('is withdrawn by staff, once, and can’t be accepted any more', async () => {
    const world = await anAcceptedOrder('confirmed');
    const { total } = world.order;
    await ask(world);
    const input = { orderId: world.orderId, changeId: 'asked' };
    const withdraw = () => world.watch(() => withdrawChange(world.deps, anAdmin, input));
    for (const role of [null, 'kitchen', 'courier'] as const) {
      const others = withdrawChange(world.deps, { uid: 'somebody', role }, input);
      await expect(others).rejects.toMatchObject({ code: 'not-allowed' });
    }
    await Promise.all([withdraw(), withdraw()]);
    await withdraw();
    expect(world.order).toMatchObject({ total });
    expect(world.order.proposal).toBeUndefined();
    await expect(answer(world, true)).rejects.toThrow(/too late/);
    expect(await inboxOf(world.order.customerId)).toEqual([]);
    expect(await read(db, paths.event(world.orderId, 'withdrawn-asked'))).toMatchObject({
      by: { role: 'admin' },
      reason: expect.stringContaining('+2 × Latte'),
    });
    await ask(world, 'again');
    await answer(world, true, 'again');
    const late = { ...input, changeId: 'again' };
    await expect(withdrawChange(world.deps, anAdmin, late)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('is emailed with its question, and so is the change', async () => {
    const world = await anAcceptedOrder('confirmed');
    await ask(world);
    const asked = await read(db, paths.mail(world.orderId, 'ask-asked'));
    expect(JSON.stringify(asked?.message)).toContain('+2 × Latte');
    await answer(world, true);
    const mails = await world.mails();
    expect(mails.map(({ version }) => version)).toContain(world.order.version);
    const changed = await read(db, paths.mail(world.orderId, world.order.version));
    expect(changed).toMatchObject({ kind: 'trouble', to: [world.email] });
    expect(JSON.stringify(changed?.message)).toContain('was changed');
  });

  test('can’t be answered by others, too late, twice over, or once the kitchen is done', async () => {
    const world = await anAcceptedOrder('confirmed', 'preparing');
    await ask(world);
    const input = { orderId: world.orderId, changeId: 'asked', isAccepted: true };
    const others = answerChange(world.deps, { uid: 'admin-1' }, input);
    await expect(others).rejects.toMatchObject({ code: 'not-allowed' });
    const late = answer(world, true, 'asked', Date.now() + answerableFor + 1000);
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    await ask(world, 'another');
    await expect(answer(world, true)).rejects.toThrow(/too late/);
    await change(world, remove('02'));
    await expect(answer(world, true, 'another')).rejects.toThrow(/too late/);
    await ask(world, 'third');
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'ready' });
    await expect(answer(world, true, 'third')).rejects.toThrow(/too late/);
  });

  test('costs what they were told, or isn’t accepted', async () => {
    const world = await anAcceptedOrder();
    const added = anItem({ productId: world.productId, choices: {}, quantity: 1 });
    await change(world, { lines: {}, added: [added] }, { consent: 'ask', changeId: 'asked' });
    const { version } = world.order;
    await db.doc(paths.product(world.productId)).update({ price: 900 });
    await expect(answer(world, true)).rejects.toThrow(/isn’t possible any more/);
    await db.doc(paths.product(world.productId)).update({ price: 390, available: false });
    await expect(answer(world, true)).rejects.toMatchObject({ code: 'conflict' });
    expect(world.order).toMatchObject({ version, proposal: { state: 'asked' } });
  });

  test('is refused for whoever has no page to be asked on', async () => {
    const world = await anAcceptedOrder();
    const input = await inputOf(world, { lines: { '01': 3 }, added: [] });
    await db.doc(paths.order(world.orderId)).update({ source: 'phone' });
    const asked = changeOrder(world.deps, anAdmin, { ...input, consent: 'ask' });
    await expect(asked).rejects.toMatchObject({ field: 'consent' });
  });
});

/** As in `histories.test.ts`. */
const seed = Number(process.env.FIRELINE_SEED ?? 20260105);

/** What staff do, one after the other or at once. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('change'), pick: fc.nat(99) }) },
  fc.record({ does: fc.constantFrom('pay', 'refund'), pick: fc.nat(99) }),
  fc.record({ does: fc.constantFrom('sum', 'prepare', 'move', 'event'), pick: fc.nat(99) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

test('after any history, the ledger, the order, and the stock agree', async () => {
  await openShop({ serviceCharge: 12.5 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 10 }),
      fc.boolean(),
      async (steps, isAtOnce) => {
        const world = await anAcceptedOrder();
        const taken: Promise<unknown>[] = [];
        for (const [index, one] of steps.entries()) {
          const done = take(world, one, index).catch(onlyRefusals);
          if (!isAtOnce || index % 2 === 0) await done;
          taken.push(done);
        }
        await Promise.all(taken);
        await sumPayments(db, world.orderId);
        await world.watch(async () => {});
        await expectAgreement(world);
      },
    ),
    { numRuns: Number(process.env.FIRELINE_HISTORIES ?? 30), seed },
  );
}, 3_600_000);

async function take(world: OrderWorld, { does, pick }: Step, index: number): Promise<void> {
  const { order, orderId } = world;
  switch (does) {
    case 'change':
      return await world.change(pick);
    case 'pay':
      return await pay(world, 1 + (pick % (order.total ?? 1)), String(index));
    case 'refund': {
      const amount = Math.min(1 + pick, refundableOf(order.payment ?? { paid: 0 }));
      if (amount === 0) return;
      const refund = { refundId: String(index), method: 'cash', amount } as const;
      return await refundOrder(world.deps, anAdmin, { orderId, reason: 'x', lines: {}, ...refund });
    }
    case 'sum':
      return void (await sumPayments(db, orderId));
    case 'prepare':
      return order.status === 'preparing' ? await world.prepareNext() : undefined;
    case 'move': {
      const moves = world.clientTransitions();
      const move = moves[pick % Math.max(1, moves.length)];
      return move && (await world.transition(move));
    }
    default:
      return void (await world.deliver(world.events[pick % world.events.length] ?? world.newest));
  }
}

/** The order has moved on, or there is nothing to refund. */
function onlyRefusals(error: unknown): void {
  if (!(error instanceof FirelineError)) throw error;
}

async function expectAgreement(world: OrderWorld): Promise<void> {
  const { order, orderId } = world;
  const { docs } = await db.collection(paths.payments(orderId)).get();
  const entries = docs.map((entry) => parse(paymentSchema, plainData(entry)));
  expect(order.payment).toEqual(sumOf(entries, order.total ?? 0));
  const lines = sortedLines(order).map(([, line]) => line);
  const shop = parse(shopSchema, await read(db, paths.shop));
  expect(order).toMatchObject(totalsOf(lines, order, shop));
  const pieces = (some: readonly { quantity: number }[]) => some.map(({ quantity }) => quantity);
  expect(pieces(lines)).toEqual(pieces(order.items));
  const held = pieces(lines).reduce((sum, quantity) => sum + quantity, 0);
  expect(order.stockTaken[world.productId]).toBe(held);
  // Of an order that ended, the stock goes back with the effects of its end.
  for (const event of world.events) await world.deliver(event);
  expect(await stockOf(world)).toBe(isUnsold(order) ? 10 : 10 - held);
  const events = await db.collection(paths.events(orderId)).where('type', '==', 'status').get();
  expect(events.size).toBe(world.order.version + 1);
}

function isUnsold({ status }: Order): boolean {
  return status === 'cancelled' || status === 'rejected';
}

describe('changeOrder', () => {
  let restoreShop: () => Promise<void>;
  beforeAll(async () => {
    restoreShop = await live.setShop({ orderingPaused: false, confirmTimeoutMinutes: 600 });
  });
  afterAll(async () => {
    await removeAccounts();
    await live.removeTestData();
    await restoreShop();
  });

  test('answers an admin, and says what is wrong, in their language', async () => {
    const [boss, cook] = [await anAccount('boss', 'admin'), await anAccount('cook', 'kitchen')];
    const productId = await live.addProduct({ ...aProduct(), options: [], stock: 5 });
    const items = [1, 2].map((quantity) => anItem({ productId, choices: {}, quantity }));
    const orderId = await placeOrder(live.db, { items });
    const placed = await live.orderIn('pending', orderId);
    const shop = parse(shopSchema, await read(live.db, paths.shop));
    const left = Object.values(Object(placed.lines)).slice(0, 1) as never[];
    const { total } = totalsOf(left, { fulfilment: { type: 'pickup', requestedFor: null } }, shop);
    const input = {
      orderId,
      changeId: 'a',
      version: 1,
      lines: { '02': 0 },
      added: [],
      reason: 'Sold out',
      total,
      consent: null,
    };
    expect((await call('changeOrder', input)).error?.status).toBe('UNAUTHENTICATED');
    expect((await call('changeOrder', input, cook)).error?.status).toBe('PERMISSION_DENIED');
    const noReason = await call('changeOrder', { ...input, reason: ' ' }, boss);
    expect(noReason.error?.details).toEqual({ code: 'invalid-input', field: 'reason' });
    const nothing = { ...input, lines: {}, language: 'de' };
    expect((await call('changeOrder', nothing, boss)).error?.message).toBe(
      'Sie haben nichts geändert.',
    );
    expect(await call('changeOrder', input, boss)).toEqual({ result: {} });
    expect(await live.stockOf(productId)).toBe(4);
    expect(await call('changeOrder', input, boss)).toEqual({ result: {} });
    const page = await live.documentAt(
      paths.tracking(String(placed.trackingToken)),
      ({ version }) => version === 2,
    );
    expect(page).toMatchObject({ progress: { prepared: 0, total: 1 } });
  });
});
