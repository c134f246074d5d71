/**
 * The steps of turning a second factor on or off. A refusal by Authentication decides the next
 * step.
 */
import type { FirelineError } from '@fireline/domain/errors';
import type { SetUp } from '#platform/auth/second-factor.ts';

/** What the user asked for; it may have to wait until they have signed in again. */
export type FactorChange =
  | { readonly kind: 'set-up' }
  | { readonly kind: 'remove'; readonly id: string };

export type Step =
  | { readonly name: 'overview'; readonly changed: 'on' | 'off' | null }
  | { readonly name: 'sign-in-again'; readonly change: FactorChange }
  | { readonly name: 'scan'; readonly setUp: SetUp };

export type StepEvent =
  | { readonly type: 'started'; readonly setUp: SetUp }
  | { readonly type: 'confirmed' }
  | { readonly type: 'removed' }
  | { readonly type: 'cancelled' }
  | {
      readonly type: 'refused';
      readonly code: FirelineError['code'];
      readonly change: FactorChange;
    };

export const firstStep: Step = { name: 'overview', changed: null };

export function nextStep(step: Step, event: StepEvent): Step {
  switch (event.type) {
    case 'started':
      return { name: 'scan', setUp: event.setUp };
    case 'confirmed':
      return { name: 'overview', changed: 'on' };
    case 'removed':
      return { name: 'overview', changed: 'off' };
    case 'cancelled':
      return firstStep;
    case 'refused':
      if (event.code === 'sign-in-again') return { name: 'sign-in-again', change: event.change };
      // On `conflict` the secret is no longer valid; after any other error the same step can be
      // retried.
      return event.code === 'conflict' ? firstStep : step;
  }
}
