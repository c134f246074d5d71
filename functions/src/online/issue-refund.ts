/** Refunds money, and says whether the payment provider has. */
import { FirelineError } from '@fireline/domain/errors';
import type { RefundInput } from '@fireline/domain/money/refund-input';
import { callTexts } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import type { Context } from '../lib/context.ts';
import { refundOrder } from '../payments/change-ledger.ts';
import { hasFailed, makeRefunds } from './online-refunds.ts';

/**
 * A repeated call changes nothing. If the provider can't be reached now, it's asked again later.
 * @throws FirelineError as `refundOrder`; `conflict` if the provider can't refund it.
 */
export async function issueRefund(
  context: Context,
  caller: Caller,
  input: RefundInput,
): Promise<void> {
  await refundOrder(context, caller, input);
  if (input.method !== 'online') return;
  const { orderId, refundId } = input;
  try {
    await makeRefunds(context, orderId);
  } catch (error) {
    if (!(error instanceof FirelineError) || error.code !== 'unavailable') throw error;
  }
  if (await hasFailed(context, orderId, refundId)) {
    throw new FirelineError('conflict', callTexts().refundDeclined);
  }
}
