import type { ChangeInput } from '@fireline/domain/changes/change-input';
import type { WithdrawInput } from '@fireline/domain/changes/proposal';

/**
 * Answered by a function, so it needs a connection.
 * @throws FirelineError with the field that is wrong; `conflict` if the order has changed.
 */
export async function changeOrder(input: ChangeInput): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('changeOrder', input);
}

/** Withdraws what the customer is asked. @throws FirelineError `conflict` if they have answered. */
export async function withdrawChange(input: WithdrawInput): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('withdrawChange', input);
}
