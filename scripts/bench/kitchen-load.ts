/**
 * The load of the kitchen's soak test: orders that are placed, confirmed, prepared, and handed
 * over, one after the other.
 */
import { randomBytes } from 'node:crypto';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { newOrderId, orderNumber } from '@fireline/domain/order/number';
import { happyPath, type OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { demoMenu } from '../demo/menu/menu.ts';

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
    await db.doc(paths.order(life.id)).update(status === 'ready' ? ready() : moveTo(status));
  }

  return {
    placed: () => placed,
    writes: () => writes,
    async second(index) {
      const id = newOrderId(randomBytes);
      placed += 1;
      open.push({ id, step: 1 });
      writes += 1;
      await db.doc(paths.order(id)).create(newOrder(id, index));
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

function moveTo(status: OrderStatus) {
  return {
    status,
    version: FieldValue.increment(1),
    updatedAt: FieldValue.serverTimestamp(),
    [`statusTimes.${status}`]: FieldValue.serverTimestamp(),
    changedBy: { uid: 'bench', role: 'kitchen' },
  };
}

/** Marks all lines along with the move: functions, which would make it, are paused meanwhile. */
function ready() {
  const marks = Array.from({ length: linesPerOrder }, (_, line) => [
    `prepared.0${line + 1}`,
    FieldValue.serverTimestamp(),
  ]);
  return { ...moveTo('ready'), ...Object.fromEntries(marks) };
}

function newOrder(id: string, index: number) {
  const now = FieldValue.serverTimestamp();
  const dishes = [...demoMenu];
  const lines = Array.from({ length: linesPerOrder }, (_, line) => {
    const [productId, { name, station }] = dishes[(index + line * 5) % dishes.length] ?? [
      '-',
      { name: 'Dish', station: 'kitchen' },
    ];
    const quantity = ((index + line) % 3) + 1;
    return { productId, name, station, quantity };
  });
  return {
    number: orderNumber(id),
    customerId: `soak-${index}`,
    customerName: `Guest ${index}`,
    fulfilment: { type: 'pickup', requestedFor: null },
    items: itemColumns(
      lines.map(({ productId, quantity }) => ({ productId, quantity, choices: {}, note: '' })),
    ),
    note: index % 9 === 0 ? 'Without onions, please.' : '',
    status: 'pending',
    version: 1,
    placedAt: now,
    updatedAt: now,
    statusTimes: { placed: now, pending: now },
    changedBy: { uid: 'bench', role: 'system' },
    reason: null,
    lines: Object.fromEntries(
      lines.map((line, place) => [
        `0${place + 1}`,
        { ...line, unitPrice: 450, choices: [], note: '', prepMinutes: 4, allergens: ['milk'] },
      ]),
    ),
    subtotal: 900,
    tax: 63,
    deliveryFee: 0,
    total: 963,
    currency: 'EUR',
    trackingToken: null,
    prepared: {},
    priority: false,
    courierId: null,
    stockTaken: {},
  };
}
