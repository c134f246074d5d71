import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import { controlStyle } from './control-style.ts';
import { Field, type FieldProps } from './field.tsx';

interface TextFieldProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, keyof FieldProps | 'onChange' | 'value' | 'size'> {
  value: string;
  onValueChange: (value: string) => void;
  /** Inside, at the start: a search icon, a currency sign. Decoration only. */
  prefix?: string | undefined;
  icon?: ReactNode;
  /** Inside, at the end: a unit such as "min". */
  suffix?: string | undefined;
}

/** One line of text. Also for money and numbers: `inputMode="decimal"`, parsed by the form. */
export function TextField({
  label,
  hint,
  error,
  required,
  optional,
  labelHidden,
  className,
  value,
  onValueChange,
  prefix,
  icon,
  suffix,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const start = icon ?? prefix;
  const hasStart = start !== undefined;
  return (
    <Field {...{ label, hint, error, required, optional, labelHidden, className }}>
      {(control) => (
        <div className="relative">
          {hasStart && (
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 left-0 grid w-10 place-items-center text-ink-muted"
            >
              {start}
            </span>
          )}
          <input
            dir="auto"
            {...rest}
            {...control}
            type={type}
            value={value}
            onChange={(event) => onValueChange(event.currentTarget.value)}
            className={classNames(controlStyle, hasStart && 'pl-10', suffix && 'pr-14')}
          />
          {suffix && (
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 right-3 grid place-items-center text-sm text-ink-muted"
            >
              {suffix}
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
