import { FirelineError } from '@fireline/domain/errors';

export function asFirelineError(error: unknown): FirelineError {
  if (error instanceof FirelineError) return error;
  console.error('The figures couldn’t be calculated.', error);
  return new FirelineError('unavailable', 'The figures couldn’t be calculated. Try again.');
}
