/** Callables: a `FirelineError` reaches the client with its code, its message, and the field. */
import { assertNever } from '@fireline/domain/assert-never';
import { type ErrorCode, FirelineError } from '@fireline/domain/errors';
import { checkInput } from '@fireline/domain/parse';
import { type FunctionsErrorCode, HttpsError } from 'firebase-functions/v2/https';
import * as logs from '../logs.ts';
import { callTexts, inLanguageOf } from './call-texts.ts';

/** Answers a call; errors become an `HttpsError` that the person who made it can act on. */
export function answerCall<Answer>(
  source: string,
  data: unknown,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  return inLanguageOf(data, () => withErrors(source, answer));
}

async function withErrors<Answer>(source: string, answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof FirelineError) {
      const { code, field, message } = error;
      throw new HttpsError(httpsCodeOf(code), message, { code, field });
    }
    logs.callFailed(source, error);
    throw new HttpsError('internal', callTexts().failed);
  }
}

/**
 * Parses the data of a call with `schema`.
 * @throws FirelineError `invalid-input` with the first invalid field.
 */
export function checkCall<Input>(
  schema: Parameters<typeof checkInput<Input>>[0],
  data: unknown,
): Input {
  const checked = checkInput(schema, data);
  if (checked.ok) return checked.value;
  const [field = '', message = 'The input isn’t valid.'] = Object.entries(checked.fields)[0] ?? [];
  throw new FirelineError(
    'invalid-input',
    field === '' ? message : `${field}: ${message}`,
    field === '' ? null : field,
  );
}

function httpsCodeOf(code: ErrorCode): FunctionsErrorCode {
  switch (code) {
    case 'invalid-input':
      return 'invalid-argument';
    case 'not-found':
      return 'not-found';
    case 'not-signed-in':
      return 'unauthenticated';
    case 'not-allowed':
    case 'transition-not-yours':
    case 'order-not-yours':
      return 'permission-denied';
    case 'conflict':
      return 'aborted';
    case 'too-many-tries':
      return 'resource-exhausted';
    case 'unavailable':
      return 'unavailable';
    case 'last-admin':
    case 'orders-open':
    case 'sign-in-again':
    case 'order-final':
    case 'transition-unknown':
    case 'reason-missing':
    case 'cancel-window-over':
      return 'failed-precondition';
    default:
      return assertNever(code);
  }
}
