/**
 * What the customer asks to have changed while their order is pending. Staff accept it by changing
 * the order, or decline it. Nothing has to happen when the order is confirmed or ends: from then on,
 * nobody can answer it.
 */
import * as v from 'valibot';
import { orderLinkInputSchema } from '../access/callables.ts';
import { count, optionalText, text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import type { Order } from '../order/schema.ts';
import { changeText } from './changed-lines.ts';
import { allChanges, type MovedWords } from './moved-text.ts';
import { canBeAsked } from './proposal.ts';

export type ChangeRequest = NonNullable<Order['request']>;

/** How often a customer can ask for changes of one order. */
export const mostRequests = 5;

const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** `requestChange`. */
export const requestInputSchema = v.object({
  ...orderLinkInputSchema.entries,
  requestId,
  text: optionalText(limits.reason),
  lines: v.record(v.string(), count(0, limits.quantityPerItem)),
  requestedFor: v.exactOptional(v.nullable(time)),
});
export type RequestInput = v.InferOutput<typeof requestInputSchema>;

/** `closeRequest`: the customer withdraws it, or an admin declines it and says why. */
export const closeRequestInputSchema = v.object({
  ...orderLinkInputSchema.entries,
  requestId,
  reason: v.exactOptional(text(limits.reason)),
});
export type CloseRequestInput = v.InferOutput<typeof closeRequestInputSchema>;

/** Whether the customer can ask for a change now. */
export function canRequest({
  status,
  source,
  request,
}: Pick<Order, 'status' | 'source' | 'request'>): boolean {
  if (status !== 'pending' || !canBeAsked({ source })) return false;
  return request?.state !== 'open' && (request?.number ?? 0) < mostRequests;
}

/** What staff can answer; null if nothing. */
export function openRequest({
  status,
  request,
}: Pick<Order, 'status' | 'request'>): ChangeRequest | null {
  return status === 'pending' && request?.state === 'open' ? request : null;
}

type Wanted = Pick<RequestInput, 'text' | 'lines' | 'requestedFor'>;

/** Whether it asks for anything else than what the order is. */
export function asksForNothing(
  { lines, fulfilment }: Pick<Order, 'lines' | 'fulfilment'>,
  wanted: Wanted,
): boolean {
  const { requestedFor } = fulfilment;
  const isLater = wanted.requestedFor !== undefined && wanted.requestedFor !== requestedFor;
  const isOther = Object.entries(wanted.lines).some(([id, pieces]) => {
    return lines[id] !== undefined && lines[id].quantity !== pieces;
  });
  return wanted.text.trim() === '' && !isLater && !isOther;
}

/** What is asked for, in words: time and lines, then what the customer wrote. */
export function requestText(
  { lines, fulfilment }: Pick<Order, 'lines' | 'fulfilment'>,
  { text: typed, lines: wanted, requestedFor }: Wanted,
  words: MovedWords,
): string {
  const after = Object.fromEntries(
    Object.entries(lines).flatMap(([id, line]) => {
      const quantity = wanted[id] ?? line.quantity;
      return quantity === 0 ? [] : [[id, { ...line, quantity }]];
    }),
  );
  const isSame = requestedFor === undefined || requestedFor === fulfilment.requestedFor;
  const moved = {
    from: isSame ? undefined : fulfilment,
    to: isSame ? undefined : { ...fulfilment, requestedFor },
  };
  return [allChanges(changeText(lines, after), moved, words), typed.trim()]
    .filter((part) => part !== '')
    .join(' · ');
}
