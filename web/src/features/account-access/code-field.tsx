import { texts } from '@fireline/domain/texts/texts';
import type { Ref } from 'react';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { codeLength, digitsOf } from '#platform/auth/second-factor-words.ts';
import { TextField } from '#ui/form/text-field.tsx';

interface CodeFieldProps extends FieldBinding<string> {
  ref?: Ref<HTMLInputElement>;
}

/** The digits from an authenticator app. Password managers can fill them in; spaces are removed. */
export function CodeField({ onValueChange, ...rest }: CodeFieldProps) {
  return (
    <TextField
      {...rest}
      label={texts.access.codeLabel({ count: codeLength })}
      inputMode="numeric"
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      required
      onValueChange={(typed) => onValueChange(digitsOf(typed))}
    />
  );
}
