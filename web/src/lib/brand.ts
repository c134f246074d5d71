/**
 * The shop's look as a style sheet: index.html applies the one that this device remembers before the
 * first paint.
 */
import { writeLocal } from './local-storage.ts';

/** Empty for Fireline's own look. */
export function applyBrand(style: string): void {
  let element = document.getElementById('brand');
  if (!element) {
    element = document.createElement('style');
    element.id = 'brand';
    document.head.append(element);
  }
  if (element.textContent === style) return;
  element.textContent = style;
  writeLocal('fireline.brand', style === '' ? null : style);
}
