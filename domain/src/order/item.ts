/**
 * An item of a cart or an order, as a person chose it. In a file of its own because the menu page
 * needs only this part of an order.
 */
import * as v from 'valibot';
import { count, optionalText } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';

/** Option ID → the IDs of the selected choices. */
const choicesSchema = v.pipe(
  v.record(v.string(), v.array(v.string())),
  v.check(
    (choices) => Object.values(choices).flat().length <= limits.choicesPerItem,
    () => texts.fields.choicesTooMany({ most: limits.choicesPerItem }),
  ),
);

export const orderItemSchema = v.object({
  productId: v.pipe(
    v.string(),
    v.regex(/^[^/]{1,128}$/u, () => texts.fields.notAProduct),
  ),
  quantity: count(1, limits.quantityPerItem),
  choices: choicesSchema,
  /** A single line: notes are stored side by side, and a ticket has little room. */
  note: v.pipe(
    optionalText(limits.itemNote),
    v.transform((note) => note.replace(/\s*\n\s*/g, ' ')),
  ),
});
export type OrderItem = v.InferOutput<typeof orderItemSchema>;
