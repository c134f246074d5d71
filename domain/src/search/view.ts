/**
 * A saved view of the order list, stored as the address that shows it. Shared views are documents
 * `views/{viewId}`; an admin's own are in their preferences.
 */
import * as v from 'valibot';
import { text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';

export const viewInputSchema = v.object({
  name: text(limits.viewName, () => texts.inputs.viewName),
  /** The query string of the address, without `?`: filters, sort, columns, and layout. */
  search: v.pipe(
    v.string(),
    v.maxCodePoints(limits.viewSearch, () => texts.inputs.viewTooLong),
  ),
});

export const viewSchema = v.object({
  ...viewInputSchema.entries,
  updatedBy: v.string(),
  updatedAt: time,
});

export type ViewInput = v.InferOutput<typeof viewInputSchema>;
export type View = v.InferOutput<typeof viewSchema>;
