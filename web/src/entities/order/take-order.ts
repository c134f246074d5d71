import type { TakeOrderInput } from '@fireline/domain/counter/take-order';

/** @throws FirelineError `invalid-input`, `not-allowed`, `too-many-tries`, `unavailable`. */
export async function takeOrder(input: TakeOrderInput): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('takeOrder', input);
}
