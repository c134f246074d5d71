/** This person's transitions that the server doesn't have yet, in the order in which they are sent. */
import { checkInput } from '@fireline/domain/parse';
import { useStore } from '#lib/store.ts';
import { type UnsentWrite, unsent } from '#platform/outbox/unsent.ts';
import { type TransitionInput, transitionInputSchema } from './transition-input.ts';

export interface UnsentTransition extends Omit<TransitionInput, 'doneAt'> {
  /** Of the unsent write. */
  readonly id: string;
  /** When it was pressed, in milliseconds. */
  readonly doneAt: number;
}

export function useUnsentTransitions(): readonly UnsentTransition[] {
  return useStore(unsent).flatMap(transitionIn);
}

function transitionIn({ id, at, mutation, input }: UnsentWrite): UnsentTransition[] {
  if (mutation !== 'transition') return [];
  const made = checkInput(transitionInputSchema, input);
  return made.ok ? [{ ...made.value, id, doneAt: made.value.doneAt ?? at }] : [];
}
