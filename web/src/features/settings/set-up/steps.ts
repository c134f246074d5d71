/** The steps of a new shop. Each has an address of its own, and what it saves is kept. */
import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

export const steps = ['shop', 'hours', 'menu', 'open'] as const;
export type Step = (typeof steps)[number];

export function stepPath(step: Step): string {
  return `/admin/settings/set-up/${step}`;
}

/** What every step is given. */
export interface StepProps {
  shop: Shop;
  products: readonly Entry<Product>[];
  uid: string;
  onDone: () => void;
}

/** A function: its texts are those of the staff's pages. */
export function stepName(step: Step): string {
  return texts.setUp[step];
}

/** Null if the address names none. */
export function stepAt(pathname: string): Step | null {
  return steps.find((step) => pathname === stepPath(step)) ?? null;
}

/** Where someone who comes back continues. */
export function firstOpenStep(shop: Shop | null, products: number): Step {
  if (shop === null) return 'shop';
  return products === 0 ? 'hours' : 'open';
}
