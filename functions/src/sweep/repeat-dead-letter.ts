/**
 * Retries a failed event. The event itself is gone; for an order, the sweeper's code does the
 * missing work based on the order's current state. Success removes the dead letter.
 */
import { FirelineError } from '@fireline/domain/errors';
import { deadLetterSchema, orderOfDeadLetter } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import type { ExpiryContext } from '../expiry/expiry-queue.ts';
import { isDocumentId, readIfStored } from '../lib/stored.ts';
import { sweepOne } from './sweep-orders.ts';

/** @throws FirelineError `not-found`; `conflict` with what still prevents it. */
export async function repeatDeadLetter(context: ExpiryContext, letterId: string): Promise<void> {
  if (!isDocumentId(letterId))
    throw new FirelineError('invalid-input', 'That isn’t a dead letter.');
  const ref = context.db.doc(paths.deadLetter(letterId));
  const letter = readIfStored(deadLetterSchema, await ref.get());
  if (letter === null)
    throw new FirelineError('not-found', 'Someone has already taken care of this.');
  const orderId = orderOfDeadLetter(letter.value);
  if (orderId === null) {
    throw new FirelineError('conflict', 'Only events about an order can be tried again.');
  }
  try {
    await sweepOne(context, orderId);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 300) : String(error);
    throw new FirelineError('conflict', `It failed again. ${why}`);
  }
  await ref.delete();
}
