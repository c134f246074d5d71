import { texts } from '@fireline/domain/texts/texts';
import { type ReactNode, useId } from 'react';
import { classNames } from '#ui/class-names.ts';
import { FieldError } from './field-error.tsx';

/** Ties a control to its label, hint, and error; spread it on the control. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

export interface FieldProps {
  label: string;
  /** Help that stays visible while typing. */
  hint?: ReactNode;
  /** What is wrong and how to fix it; null or undefined if nothing is. */
  error?: string | null | undefined;
  required?: boolean | undefined;
  /** Shows "(optional)" next to the label; for forms in which most fields are required. */
  optional?: boolean | undefined;
  /** The label is only for screen readers. */
  labelHidden?: boolean | undefined;
  className?: string | undefined;
}

/** The layout of every form control: label above, hint and error below. */
export function Field({
  label,
  hint,
  error,
  required = false,
  optional = false,
  labelHidden = false,
  className,
  children,
}: FieldProps & { children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={classNames('grid content-start gap-1.5', className)}>
      <label
        htmlFor={id}
        className={labelHidden ? 'sr-only' : 'w-fit text-sm font-semibold text-ink'}
      >
        {label}
        {optional && <span className="font-normal text-ink-muted"> {texts.ui.optional}</span>}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      <FieldError id={errorId}>{error}</FieldError>
      {hint && (
        <p id={hintId} className="wrap-anywhere text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
