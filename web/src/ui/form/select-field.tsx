import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from '#ui/class-names.ts';
import { controlStyle } from './control-style.ts';
import { Field, type FieldProps } from './field.tsx';

interface SelectFieldProps<Value extends string>
  extends FieldProps,
    Omit<ComponentProps<'select'>, keyof FieldProps | 'onChange' | 'value' | 'children'> {
  value: Value | '';
  onValueChange: (value: Value) => void;
  options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  /** Shown while nothing is selected; can't be selected itself. */
  placeholder?: string | undefined;
}

/**
 * One of several options; the browser's own list, which works best on phones and with screen
 * readers.
 */
export function SelectField<Value extends string>({
  label,
  hint,
  error,
  required,
  optional,
  labelHidden,
  className,
  value,
  onValueChange,
  options,
  placeholder,
  ...rest
}: SelectFieldProps<Value>) {
  return (
    <Field {...{ label, hint, error, required, optional, labelHidden, className }}>
      {(control) => (
        <div className="relative">
          <select
            {...rest}
            {...control}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.currentTarget.value);
              if (chosen) onValueChange(chosen.value);
            }}
            className={classNames(controlStyle, 'appearance-none pr-10')}
          >
            {placeholder !== undefined && (
              <option value="" disabled>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-muted"
          />
        </div>
      )}
    </Field>
  );
}
