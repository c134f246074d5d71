/**
 * A change that makes an order more expensive: its customer is asked on the order's page. Nothing has to
 * happen when the time is over, as nobody can accept it from then on.
 */
import * as v from 'valibot';
import { orderLinkInputSchema } from '../access/callables.ts';
import type { Order } from '../order/schema.ts';
import { minute } from '../time/durations.ts';
import { isChangeable } from './change-lines.ts';

/** How long (ms) the customer has. */
export const answerableFor = 10 * minute;

/** `answerChange`. */
export const answerInputSchema = v.object({
  ...orderLinkInputSchema.entries,
  changeId: v.string(),
  isAccepted: v.boolean(),
});
export type AnswerInput = v.InferOutput<typeof answerInputSchema>;

/** `withdrawChange`. */
export const withdrawInputSchema = v.object({
  ...orderLinkInputSchema.entries,
  changeId: v.string(),
});
export type WithdrawInput = v.InferOutput<typeof withdrawInputSchema>;

export type Proposal = NonNullable<Order['proposal']>;

/** Whoever ordered by phone or at the counter has no page to be asked on. */
export function canBeAsked({ source }: Pick<Order, 'source'>): boolean {
  return source === undefined;
}

/** What the customer can answer at `now` (ms); null if nothing. */
export function openProposal(
  { status, proposal }: Pick<Order, 'status' | 'proposal'>,
  now: number,
): Proposal | null {
  if (proposal === undefined || proposal.state !== 'asked') return null;
  return now < proposal.until && isChangeable({ status }) ? proposal : null;
}
