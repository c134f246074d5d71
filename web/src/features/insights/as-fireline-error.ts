import { FirelineError } from '@fireline/domain/errors';

export function asFirelineError(error: unknown): FirelineError {
  if (error instanceof FirelineError) return error;
  console.error('The figures could not be worked out.', error);
  return new FirelineError('unavailable', 'The figures could not be worked out. Try again.');
}
