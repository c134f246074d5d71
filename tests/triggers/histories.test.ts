/**
 * Random lives of orders, with events that are late, duplicated, out of order, or lost.
 * `FIRELINE_HISTORIES` sets how many (default 30), `FIRELINE_SEED` which.
 */

import { isChangeable } from '@fireline/domain/changes/change-lines';
import { transitions } from '@fireline/domain/order/transitions';
import { minute } from '@fireline/domain/time/durations';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sweepChanged } from '../../functions/src/sweep/sweep-orders.ts';
import { clear, quietProject } from '../support/admin.ts';
import { deps, OrderWorld, openShop, withoutExpiry } from './world.ts';

const numRuns = Number(process.env.FIRELINE_HISTORIES ?? 30);
const seed = Number(process.env.FIRELINE_SEED ?? 20260105);
const timeout = minute + numRuns * 20_000;

beforeAll(() => clear(quietProject).then(() => openShop()));
afterEach(() => clear(quietProject).then(() => openShop()));

/** One decision of the story: a number that picks one of the options at that point. */
const story = fc.record({
  type: fc.constantFrom('pickup' as const, 'delivery' as const),
  isDeleted: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  steps: fc.array(fc.record({ pick: fc.nat(999), again: fc.boolean(), act: fc.boolean() }), {
    minLength: 16,
    maxLength: 40,
  }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** A random person makes a random move, if any is possible. */
async function act(world: OrderWorld, pick: number): Promise<void> {
  if (world.isDeleted) return;
  // Time passes: a measurement finds the estimate outdated and moves it.
  if (pick % 7 === 0) {
    await world.measure(pick * minute);
    return;
  }
  if (pick % 11 === 0 && isChangeable(world.order)) {
    await world.change(pick / 11);
    return;
  }
  if (world.order.status === 'preparing' && pick % 3 > 0) return world.prepareNext();
  const moves = world.clientTransitions();
  // Mostly forward: only now and then someone cancels.
  const onward = moves.filter(({ to }) => to !== 'cancelled' && to !== 'rejected');
  const open = onward.length > 0 && pick % 15 > 0 ? onward : moves;
  const move = open[pick % Math.max(1, open.length)];
  if (move) await world.transition(move);
}

/** Plays `told`; `keep` says for each event, by index, whether it is ever delivered. */
async function play(told: Story, keep: (index: number) => boolean): Promise<OrderWorld> {
  const world = await OrderWorld.begin({ type: told.type });
  const waiting: number[] = [];
  let seen = 0;
  const notice = () => {
    for (; seen < world.events.length; seen += 1) if (keep(seen)) waiting.push(seen);
  };
  const deliver = async (position: number, again: boolean) => {
    const index = waiting[position];
    const event = index === undefined ? undefined : world.events[index];
    if (!event) return;
    if (!again) waiting.splice(position, 1);
    await world.deliver(event);
    notice();
  };
  notice();
  for (const { pick, again, act: isAct } of told.steps) {
    if (isAct) await act(world, pick);
    else if (waiting.length > 0) await deliver(pick % waiting.length, again);
    notice();
  }
  if (told.isDeleted) await world.remove();
  notice();
  // Newest first, and the last one twice.
  while (waiting.length > 0) await deliver(waiting.length - 1, false);
  return world;
}

/**
 * Whatever the sequence of events: every email matches its move, none was written after that of a
 * later move, and the current status was emailed.
 */
async function checkMails(world: OrderWorld): Promise<void> {
  const [mails, expected] = await Promise.all([world.mails(), world.expectedMails()]);
  const versions = mails.map(({ version }) => version);
  expect(versions).toEqual([...versions].sort((one, other) => one - other));
  for (const { version, data } of mails) {
    expect(data).toMatchObject({ to: [world.email], ...Object(expected.get(version)) });
  }
  const { version, changedBy } = world.order;
  // Customers' own moves are only emailed if an email was sent before.
  if (changedBy.role !== 'customer') expect(versions.includes(version)).toBe(expected.has(version));
  else if (versions.includes(version)) expect(versions.length).toBeGreaterThan(1);
  ends.mails = (ends.mails ?? 0) + mails.length;
  ends.mailsOutdated = (ends.mailsOutdated ?? 0) + expected.size - mails.length;
}

const ends: Record<string, number> = { events: 0 };

function count(world: OrderWorld): void {
  const end = world.isDeleted ? 'deleted' : world.order.status;
  ends[end] = (ends[end] ?? 0) + 1;
  ends.events = (ends.events ?? 0) + world.events.length;
}

afterAll(() => {
  console.log(`seed ${seed}, histories by how they ended: ${JSON.stringify(ends)}`);
});

test(
  `${numRuns} histories with duplicates in any order end in the same state`,
  async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const world = await play(told, () => true);
        count(world);
        const stored = await world.stored();
        const expected = world.expected();
        if (!world.isDeleted) {
          expect(withoutExpiry(stored)).toEqual(withoutExpiry(expected));
          await checkMails(world);
          return;
        }
        expect(stored).toMatchObject({ events: {}, notifications: {}, tracking: null });
        expect(stored.stock).toBe(expected.stock);
        expect(await world.mails()).toEqual([]);
      }),
      { numRuns, seed },
    );
  },
  timeout,
);

test(
  `${numRuns} histories with lost events are repaired by the sweeper`,
  async () => {
    const losses = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(story, losses, async (told, lost) => {
        const world = await play({ ...told, isDeleted: false }, (index) => lost[index] !== true);
        const sweep = () =>
          world.watch(() => sweepChanged(deps(), world.order.placedAt, Date.now() + minute));
        await sweep();
        // A move made by the sweeper is another event, and is lost as well.
        await sweep();
        expect(await sweep()).toMatchObject({
          verified: 0,
          effects: 0,
          rebuilt: 0,
          tracking: 0,
          advanced: 0,
          failed: 0,
        });

        const stored = await world.stored();
        const expected = world.expected();
        expect(stored.stock).toBe(expected.stock);
        expect(withoutExpiry(stored.tracking)).toEqual(withoutExpiry(expected.tracking));
        expect(Object.keys(stored.events).sort()).toEqual(Object.keys(expected.events).sort());
        let status: string | null = null;
        for (const path of Object.keys(expected.events)) {
          const event = stored.events[path] as { from: string | null; to: string };
          expect(event.from).toBe(status);
          // A change of the lines leads to where the order is.
          if (status !== null && status !== event.to) {
            expect(transitions[status as 'placed']).toHaveProperty(event.to);
          }
          status = event.to;
        }
        expect(status).toBe(world.order.status);
        await checkMails(world);
      }),
      { numRuns, seed },
    );
  },
  timeout,
);
