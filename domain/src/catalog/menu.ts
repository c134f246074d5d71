/** What `GET /api/menu` answers: the shop and its menu as one document. Times in milliseconds. */
import * as v from 'valibot';
import { time } from '../fields.ts';
import { queueSchema } from '../kitchen/queue.ts';
import { shopSchema } from '../shop/settings.ts';
import { productSchema } from './product.ts';

export const menuDocumentSchema = v.object({
  /** When it was read. */
  at: time,
  /** Null where no shop has been set up yet. */
  shop: v.nullable(shopSchema),
  products: v.array(v.object({ id: v.string(), data: productSchema })),
  /** What the kitchen has before it; null where nobody has measured it. */
  queue: v.optional(v.nullable(queueSchema), null),
});
export type MenuDocument = v.InferOutput<typeof menuDocumentSchema>;
