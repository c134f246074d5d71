import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';

export function asFirelineError(error: unknown): FirelineError {
  if (error instanceof FirelineError) return error;
  console.error('The figures couldn’t be calculated.', error);
  return new FirelineError('unavailable', texts.insights.failedText);
}
