/**
 * Everything that people write is declared here as a mutation: what is written, what it's called,
 * how to tell that the server has it, and why it may have been refused. No screen waits for one:
 * Firestore shows it immediately and sends it when it can; it's listed as unsent until the server
 * has decided, even after a reload. Declaring loads neither the SDK nor the code that runs it.
 */
import { checkInput, parse } from '@fireline/domain/parse';
import type { GenericSchema } from 'valibot';
import { loadPersistently } from '#lib/after-paint.ts';
import { once } from '#lib/once.ts';
import type { MutationOptions } from './mutation-options.ts';

/**
 * Resolves to whether the server accepted it, which may be long after the screen shows it.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export type Mutation<Input> = (input: Input) => Promise<boolean>;

/** An unsent write of an earlier page, with its mutation. */
export interface RestoredMutation {
  readonly isApplied?: (stored: unknown, isShown: boolean) => boolean | Promise<boolean>;
  readonly explainMissing?: () => Promise<string>;
  readonly resume?: () => Promise<boolean>;
}

const restorers = new Map<string, (kept: unknown) => RestoredMutation | null>();

/**
 * Loads the code that runs mutations, so that the first one can be made offline. One that comes
 * before it's loaded waits for the network.
 */
export const prepareMutations = once(() => loadPersistently(() => import('./run-mutation.ts')));

export function defineMutation<Input>(options: MutationOptions<Input>): Mutation<Input> {
  const { name, input: schema } = options;
  const mutate = async (given: Input) => {
    const input = schema ? parse(schema, given) : given;
    const { runMutation } = await prepareMutations();
    return await runMutation(options, input);
  };
  if (schema) restorers.set(name, (kept) => restored(options, schema, kept, mutate));
  return mutate;
}

/** What `name` was called with on an earlier page; null if this version of the app has no such. */
export function restoreMutation(name: string, kept: unknown): RestoredMutation | null {
  return restorers.get(name)?.(kept) ?? null;
}

function restored<Input>(
  { isApplied, explainMissing, retry }: MutationOptions<Input>,
  schema: GenericSchema<unknown, Input>,
  kept: unknown,
  mutate: Mutation<Input>,
): RestoredMutation | null {
  const checked = checkInput(schema, kept);
  if (!checked.ok) return null;
  const { value } = checked;
  return {
    ...(isApplied && { isApplied: (stored, isShown) => isApplied(stored, value, isShown) }),
    ...(explainMissing && { explainMissing: () => explainMissing(value) }),
    ...(retry && { resume: () => mutate(value) }),
  };
}
