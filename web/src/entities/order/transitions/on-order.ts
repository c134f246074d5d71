/** What mutations of an order's document have in common. */
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { whoWasFaster, whyMissing } from './who-was-faster.ts';

interface OfOrder {
  readonly orderId: string;
}

export const onOrder = {
  target: ({ orderId }: OfOrder) => paths.order(orderId),
  explainRejection: ({ orderId }: OfOrder) => whoWasFaster(orderId),
  explainMissing: ({ orderId }: OfOrder) => whyMissing(orderId),
} as const;

export function orderIn(stored: unknown): Order | null {
  const order = checkInput(orderSchema, stored);
  return order.ok ? order.value : null;
}
