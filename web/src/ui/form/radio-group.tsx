import { Radio } from '@base-ui/react/radio';
import { RadioGroup as BaseRadioGroup } from '@base-ui/react/radio-group';
import { type ReactNode, useId } from 'react';
import { classNames } from '#ui/class-names.ts';
import { choiceRowStyle } from './choice-row-style.ts';
import { FieldError } from './field-error.tsx';

interface RadioGroupProps<Value extends string> {
  label: string;
  labelHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** Null while nothing is chosen. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly description?: ReactNode;
    /** At the end of the row, such as a price. */
    readonly trailing?: ReactNode;
    readonly disabled?: boolean;
  }[];
  /** `cards` puts a frame around each option, for choices that deserve the space. */
  look?: 'rows' | 'cards' | undefined;
}

/** Exactly one of a few options, all of them visible. */
export function RadioGroup<Value extends string>({
  label,
  labelHidden = false,
  hint,
  error,
  value,
  onValueChange,
  options,
  look = 'rows',
}: RadioGroupProps<Value>) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1.5">
      <div className={labelHidden ? 'sr-only' : 'flex flex-wrap items-baseline gap-x-2'}>
        <span id={`${id}-label`} className="text-sm font-semibold">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className="text-sm text-ink-muted">
            {hint}
          </span>
        )}
      </div>
      <BaseRadioGroup<Value | ''>
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={error ? true : undefined}
        value={value ?? ''}
        onValueChange={(next) => {
          if (next !== '') onValueChange(next);
        }}
        className={look === 'cards' ? 'grid gap-2' : 'grid'}
      >
        {options.map((option) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control.
          <label
            key={option.value}
            className={classNames(
              choiceRowStyle,
              look === 'cards' &&
                'border border-line bg-surface-raised px-3.5 py-3 has-data-checked:border-accent has-data-checked:bg-accent-soft',
            )}
          >
            <Radio.Root
              value={option.value}
              disabled={option.disabled}
              className="grid size-6 shrink-0 place-items-center rounded-full border-2 border-line-strong bg-surface-raised transition-colors data-checked:border-accent data-checked:bg-accent"
            >
              <Radio.Indicator className="size-2.5 rounded-full bg-on-accent" />
            </Radio.Root>
            <span className="wrap-anywhere min-w-0 flex-1">
              <span className="block font-medium">{option.label}</span>
              {option.description && (
                <span className="block text-sm text-ink-muted">{option.description}</span>
              )}
            </span>
            {option.trailing && (
              <span className="numeric shrink-0 text-sm text-ink-muted">{option.trailing}</span>
            )}
          </label>
        ))}
      </BaseRadioGroup>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
