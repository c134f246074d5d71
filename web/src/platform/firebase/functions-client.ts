/** Callable functions, loaded on the first call. */
import { type ErrorCode, FirelineError } from '@fireline/domain/errors';
import { spokenLanguage, texts } from '@fireline/domain/texts/texts';
import { FirebaseError } from 'firebase/app';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { once } from '#lib/once.ts';
import { startFirebase } from './firebase-app.ts';

const functionsClient = once(async () => {
  const { app, emulators } = await startFirebase();
  const functions = getFunctions(app, __FUNCTIONS_REGION__);
  if (emulators) connectFunctionsEmulator(functions, emulators.host, emulators.ports.functions);
  return functions;
});

/**
 * Calls the function `name` with an object; the caller validates the response. Refusals come in the
 * page's language.
 * @throws FirelineError as thrown by the function, or `unavailable` if it couldn't be reached.
 */
export async function callFunction(name: string, input: unknown): Promise<unknown> {
  try {
    const call = httpsCallable(await functionsClient(), name);
    const { data } = await call({ ...Object(input), language: spokenLanguage() });
    return data;
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): FirelineError {
  if (error instanceof FirebaseError && 'details' in error && isDetails(error.details)) {
    // The SDK appends the HTTP status to the message: `… [429]`.
    const message = error.message.replace(/ \[\d{3}\]$/, '');
    return new FirelineError(error.details.code, message, error.details.field);
  }
  console.error('A function could not be called.', error);
  return new FirelineError('unavailable', texts.connection.notSent);
}

/** The details that `functions/src/lib/call-errors.ts` sends with every refusal. */
function isDetails(value: unknown): value is { code: ErrorCode; field: string | null } {
  return typeof value === 'object' && value !== null && 'code' in value && 'field' in value;
}
