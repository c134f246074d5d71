/**
 * The response of `GET /api/menu`: the shop and its menu in one document. Times in milliseconds.
 */
import * as v from 'valibot';
import { time } from '../fields.ts';
import { queueSchema } from '../kitchen/queue.ts';
import { shopSchema } from '../shop/settings.ts';
import { productSchema } from './product.ts';

export const menuDocumentSchema = v.object({
  /** When the data was read. */
  at: time,
  /** Null if no shop has been set up yet. */
  shop: v.nullable(shopSchema),
  products: v.array(v.object({ id: v.string(), data: productSchema })),
  /** The kitchen's queue; null if it has never been measured. */
  queue: v.optional(v.nullable(queueSchema), null),
});
export type MenuDocument = v.InferOutput<typeof menuDocumentSchema>;
