/** The steps of turning a second factor on or off. What Authentication refuses leads to the next one. */
import type { FirelineError } from '@fireline/domain/errors';
import type { SetUp } from '#platform/auth/second-factor.ts';

/** What was pressed, and may have to wait for a fresh sign-in. */
export type Wish = { readonly kind: 'set-up' } | { readonly kind: 'remove'; readonly id: string };

export type Step =
  | { readonly name: 'overview'; readonly news: 'on' | 'off' | null }
  | { readonly name: 'sign-in-again'; readonly wish: Wish }
  | { readonly name: 'scan'; readonly setUp: SetUp };

export type StepEvent =
  | { readonly type: 'started'; readonly setUp: SetUp }
  | { readonly type: 'confirmed' }
  | { readonly type: 'removed' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'refused'; readonly code: FirelineError['code']; readonly wish: Wish };

export const firstStep: Step = { name: 'overview', news: null };

export function nextStep(step: Step, event: StepEvent): Step {
  switch (event.type) {
    case 'started':
      return { name: 'scan', setUp: event.setUp };
    case 'confirmed':
      return { name: 'overview', news: 'on' };
    case 'removed':
      return { name: 'overview', news: 'off' };
    case 'cancelled':
      return firstStep;
    case 'refused':
      if (event.code === 'sign-in-again') return { name: 'sign-in-again', wish: event.wish };
      // With `conflict` the secret is of no use any more; everything else can be tried again.
      return event.code === 'conflict' ? firstStep : step;
  }
}
