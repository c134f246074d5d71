import type { ProductOption } from '../catalog/product.ts';
import { texts } from '../texts/texts.ts';
import { optionProblemOf } from './pricing.ts';

/** The problem with the choices for one option, without the product's name, or null. */
export function optionProblemText(option: ProductOption, taken: readonly string[]): string | null {
  const { name, min: least, max: most } = option;
  const problem = optionProblemOf(option, taken);
  if (problem === 'twice') return texts.refusals.choiceTwice({ option: name });
  if (problem === 'gone') return texts.refusals.choiceGoneHere({ option: name });
  if (problem === 'missing') return texts.refusals.choiceMissing({ option: name });
  if (problem === 'few') return texts.refusals.choicesTooFew({ option: name, least });
  if (problem === 'many') return texts.refusals.choicesTooMany({ option: name, most });
  return null;
}
