/** When a cart would be there, before it is an order. Times in milliseconds. */
import { estimateFor } from '@fireline/domain/estimate';
import type { FulfilmentType } from '@fireline/domain/order-status';
import type { Estimate, Order } from '@fireline/domain/schemas/order';
import type { Product } from '@fireline/domain/schemas/product';
import type { Queue } from '@fireline/domain/schemas/records';
import type { Shop } from '@fireline/domain/schemas/settings';
import type { CheckedCart } from './cart-check.ts';

/** What one line asks of its station. */
export interface Work {
  readonly station: string;
  readonly prepMinutes: number;
  readonly quantity: number;
}

/** What promises are made from; `queue` is null while it is not known. */
export interface Kitchen {
  readonly queue: Queue | null;
  readonly shop: Pick<Shop, 'busyMinutes' | 'ticketsAtOnce'>;
  readonly now: number;
}

export function cartEstimate(
  fulfilment: Order['fulfilment'],
  lines: readonly Work[],
  { shop, now }: Kitchen,
): Estimate {
  return estimateFor(
    { fulfilment },
    {
      prepMinutes: Math.max(0, ...lines.map(({ prepMinutes }) => prepMinutes)),
      busyMinutes: shop.busyMinutes,
      now,
    },
  );
}

/** Whole minutes from now until the customer could have it at the earliest. */
export function cartLeadMinutes(
  type: FulfilmentType,
  lines: readonly Work[],
  kitchen: Kitchen,
): number {
  const { from } = cartEstimate({ type, requestedFor: null }, lines, kitchen);
  return Math.ceil((from - kitchen.now) / 60_000);
}

/** The work of the lines that can be had. */
export function workOf(checked: CheckedCart): readonly Work[] {
  return checked.lines.flatMap(({ product, line, problem }) =>
    product && problem === null ? [lineWork(product, line.quantity)] : [],
  );
}

/** One piece of a dish that takes as long as most do: for a visitor who has chosen nothing yet. */
export function typicalWork(products: readonly Product[]): readonly Work[] {
  const byTime = products.toSorted((one, other) => one.prepMinutes - other.prepMinutes);
  const middle = byTime[Math.floor(byTime.length / 2)];
  return middle ? [lineWork(middle, 1)] : [];
}

function lineWork({ station, prepMinutes }: Product, quantity: number): Work {
  return { station, prepMinutes, quantity };
}

/** `15–25 min`, in steps of five minutes. */
export function waitWords({ from, to }: Pick<Estimate, 'from' | 'to'>, now: number): string {
  const [least = 0, most = 0] = [from, to].map((at) =>
    Math.max(5, Math.ceil((at - now) / 300_000) * 5),
  );
  return least === most ? `${least} min` : `${least}–${most} min`;
}
