/** What takes money off an order's payments: answered by functions, so it needs a connection. */
import type { RefundInput, ReversalInput } from '@fireline/domain/money/refund-input';

/** @throws FirelineError with the field that is wrong. */
export async function refundOrder(input: RefundInput): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('refundOrder', input);
}

/** @throws FirelineError `not-allowed`, `conflict`. */
export async function reversePayment(input: ReversalInput): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('reversePayment', input);
}
