/** The choices of a line in words. */
import { texts } from '../texts/texts.ts';

/** `Ham, Olives`; of more than one piece `Each: Ham, Olives`. Empty if nothing was chosen. */
export function chosenText(quantity: number, choices: readonly string[]): string {
  const all = choices.join(', ');
  return quantity > 1 && all !== '' ? texts.cart.each({ choices: all }) : all;
}
