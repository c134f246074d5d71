/**
 * The load of the kitchen's soak test: orders that are placed, confirmed, prepared, and handed
 * over, one after the other.
 */
import { randomBytes } from 'node:crypto';
import { serverTime } from '@fireline/domain/codec/server-time';
import { newOrderId } from '@fireline/domain/order/number';
import { orderSchema } from '@fireline/domain/order/schema';
import { happyPath } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../functions/src/lib/encode.ts';
import { demoMenu } from '../demo/menu/menu.ts';
import { benchLine, benchOrder, benchTransition } from './bench-order.ts';

const steps = happyPath('pickup');
const linesPerOrder = 3;
/**
 * How many closed orders are kept, more than any screen requests. On each write, emulators scan
 * everything where Firestore would use an index: without this limit, an hour of orders would
 * measure them and not the screen.
 */
const overKept = 600;

interface Life {
  readonly id: string;
  /** How many of `steps` it has completed; marking all its lines counts as one. */
  step: number;
}

export interface Load {
  /** How many orders were placed. */
  readonly placed: () => number;
  readonly writes: () => number;
  /**
   * One second of the hour: an order is placed, and at each step the oldest active order advances,
   * so that the kitchen always has about `underWay` of them.
   */
  second(index: number): Promise<void>;
  remove(): Promise<void>;
}

export function kitchenLoad(db: Firestore, underWay: number): Load {
  const open: Life[] = [];
  const over: Life[] = [];
  let placed = 0;
  let writes = 0;

  async function take(life: Life): Promise<void> {
    const status = steps[life.step];
    if (status === undefined) return;
    life.step += 1;
    writes += 1;
    await db
      .doc(paths.order(life.id))
      .update(status === 'ready' ? ready() : benchTransition(status));
  }

  return {
    placed: () => placed,
    writes: () => writes,
    async second(index) {
      const id = newOrderId(randomBytes);
      placed += 1;
      open.push({ id, step: 1 });
      writes += 1;
      await db.doc(paths.order(id)).create(anOrder(id, index));
      // As many orders advance by one step as there are steps, so as many leave as arrive.
      const share = Math.floor(underWay / (steps.length - 1));
      const due = steps.slice(1).flatMap((_, step) => {
        const waiting = open.filter((life) => life.step === step + 1);
        return waiting.length > share ? waiting.slice(0, 1) : [];
      });
      await Promise.all(due.map(take));
      const isOver = (life: Life) => life.step >= steps.length;
      over.push(...open.filter(isOver));
      open.splice(0, open.length, ...open.filter((life) => !isOver(life)));
      for (const { id } of over.slice(0, -overKept)) {
        await db.doc(paths.order(id)).delete();
        over.shift();
      }
    },
    async remove() {
      const writer = db.bulkWriter();
      const removed = [...open, ...over].map(({ id }) => writer.delete(db.doc(paths.order(id))));
      // The last of them are only sent now.
      await writer.close();
      await Promise.all(removed);
    },
  };
}

/** Marks all lines along with the transition: functions, which would make it, are paused. */
function ready() {
  const marks = Array.from({ length: linesPerOrder }, (_, line) => [
    `prepared.0${line + 1}`,
    serverTime,
  ]);
  return { ...benchTransition('ready'), ...encode.changes(orderSchema, Object.fromEntries(marks)) };
}

function anOrder(id: string, index: number) {
  const dishes = [...demoMenu];
  const lines = Array.from({ length: linesPerOrder }, (_, line) => {
    const [productId, { name, station }] = dishes[(index + line * 5) % dishes.length] ?? [
      '-',
      { name: 'Dish', station: 'kitchen' },
    ];
    return benchLine({ productId, name, station, quantity: ((index + line) % 3) + 1 });
  });
  const order = {
    id,
    customerId: `soak-${index}`,
    customerName: `Guest ${index}`,
    type: 'pickup',
    note: index % 9 === 0 ? 'Without onions, please.' : '',
    lines,
    status: 'pending',
    version: 1,
    total: 963,
  } as const;
  return benchOrder(order, serverTime);
}
