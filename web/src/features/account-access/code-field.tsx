import { texts } from '@fireline/domain/texts/texts';
import type { Ref } from 'react';
import { codeLength, digitsOf } from '#platform/auth/second-factor-words.ts';
import { TextField } from '#ui/form/text-field.tsx';

interface CodeFieldProps {
  value: string;
  onValueChange: (digits: string) => void;
  error: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** The digits from an authenticator app. Password managers can fill them in; spaces are removed. */
export function CodeField({ value, onValueChange, error, ref }: CodeFieldProps) {
  return (
    <TextField
      ref={ref}
      name="code"
      label={texts.access.codeLabel({ count: codeLength })}
      inputMode="numeric"
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      required
      value={value}
      onValueChange={(typed) => onValueChange(digitsOf(typed))}
      error={error}
    />
  );
}
