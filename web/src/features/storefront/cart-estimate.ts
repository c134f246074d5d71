/** When a cart would be there, before it is an order. Times in milliseconds. */
import type { Work } from '@fireline/domain/estimate';
import type { Estimate } from '@fireline/domain/schemas/order';
import type { Product } from '@fireline/domain/schemas/product';
import type { CheckedCart } from './cart-check.ts';

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
