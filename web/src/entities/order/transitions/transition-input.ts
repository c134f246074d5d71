/** A transition as it waits to be sent, and as it's found again after a reload. */
import { actorSchema } from '@fireline/domain/order/schema';
import { orderStatuses } from '@fireline/domain/order/status';
import * as v from 'valibot';

export const transitionInputSchema = v.object({
  orderId: v.string(),
  from: v.picklist(orderStatuses),
  to: v.picklist(orderStatuses),
  /** The order's version when it was pressed; the transition makes the next one. */
  version: v.number(),
  actor: actorSchema,
  reason: v.nullable(v.string()),
  /** When it was pressed (ms, see `done-at.ts`); null: the server's time counts. */
  doneAt: v.optional(v.nullable(v.number()), null),
});

export type TransitionInput = v.InferOutput<typeof transitionInputSchema>;
