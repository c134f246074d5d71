import { NumberField } from '@base-ui/react/number-field';
import { texts } from '@fireline/domain/texts/texts';
import { Minus, Plus, Trash2 } from 'lucide-react';

interface NumberStepperProps {
  /** What is counted: "Quantity of Flat white". For screen readers, not shown. */
  label: string;
  value: number;
  onValueChange: (value: number) => void;
  /** Called after a tap, a key press, or the end of typing. */
  onValueCommitted?: ((value: number) => void) | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** If set, going below `min` removes the thing: the minus becomes a trash can at `min`. */
  onRemove?: (() => void) | undefined;
  disabled?: boolean | undefined;
}

const stepButton =
  'grid size-11 place-items-center rounded-control transition-colors hover:bg-neutral-soft ' +
  'disabled:opacity-35 data-disabled:opacity-35';

/** A whole number with minus and plus buttons, arrow keys, and typing. */
export function NumberStepper({
  label,
  value,
  onValueChange,
  onValueCommitted,
  min = 1,
  max = 99,
  onRemove,
  disabled = false,
}: NumberStepperProps) {
  const removes = onRemove !== undefined && value <= min;
  return (
    <NumberField.Root
      value={value}
      onValueChange={(next) => {
        if (next !== null) onValueChange(Math.round(next));
      }}
      onValueCommitted={(next) => {
        if (next !== null) onValueCommitted?.(Math.round(next));
      }}
      min={min}
      max={max}
      disabled={disabled}
      format={{ maximumFractionDigits: 0 }}
      className="w-fit"
    >
      <NumberField.Group
        aria-label={label}
        className="flex items-center rounded-control border border-line-strong/60 bg-surface-raised"
      >
        {removes ? (
          <button
            type="button"
            className={`${stepButton} text-danger`}
            aria-label={texts.ui.remove({ label })}
            disabled={disabled}
            onClick={onRemove}
          >
            <Trash2 aria-hidden className="size-4.5" />
          </button>
        ) : (
          <NumberField.Decrement className={stepButton} aria-label={texts.ui.oneLess({ label })}>
            <Minus aria-hidden className="size-4.5" />
          </NumberField.Decrement>
        )}
        <NumberField.Input
          aria-label={label}
          className="numeric h-11 w-9 bg-transparent text-center font-semibold text-base focus-visible:outline-offset-[-4px]"
        />
        <NumberField.Increment className={stepButton} aria-label={texts.ui.oneMore({ label })}>
          <Plus aria-hidden className="size-4.5" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
