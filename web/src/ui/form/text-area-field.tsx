import { texts } from '@fireline/domain/texts/texts';
import type { ComponentProps } from 'react';
import { classNames } from '#ui/class-names.ts';
import { controlStyle } from './control-style.ts';
import { Field, type FieldProps } from './field.tsx';

interface TextAreaFieldProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, keyof FieldProps | 'onChange' | 'value'> {
  value: string;
  onValueChange: (value: string) => void;
}

/**
 * Several lines of text; grows with its content. With `maxLength`, it shows what is left near the
 * end.
 */
export function TextAreaField({
  label,
  hint,
  error,
  required,
  optional,
  labelHidden,
  className,
  value,
  onValueChange,
  rows = 3,
  maxLength,
  ...rest
}: TextAreaFieldProps) {
  const left = maxLength === undefined ? null : maxLength - value.length;
  const isNearEnd = left !== null && maxLength !== undefined && left <= maxLength / 5;
  return (
    <Field
      {...{ label, error, required, optional, labelHidden, className }}
      hint={isNearEnd ? texts.ui.charactersLeft({ count: left }) : hint}
    >
      {(control) => (
        <textarea
          dir="auto"
          {...rest}
          {...control}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onValueChange(event.currentTarget.value)}
          className={classNames(controlStyle, 'field-sizing-content max-h-64 resize-y')}
          style={{ minHeight: `calc(${rows}lh + 1.125rem)` }}
        />
      )}
    </Field>
  );
}
