import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { LucideIcon } from 'lucide-react';

interface SegmentedProps<Value extends string> {
  /** What the choice is about; for screen readers, not shown. */
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: LucideIcon;
    readonly disabled?: boolean;
  }[];
}

/** One of two to four options, side by side in equal widths: pickup or delivery, list or board. */
export function Segmented<Value extends string>({
  label,
  value,
  onValueChange,
  options,
}: SegmentedProps<Value>) {
  return (
    <RadioGroup<Value>
      aria-label={label}
      value={value}
      onValueChange={(next) => onValueChange(next)}
      className="grid grid-cols-[repeat(auto-fit,minmax(min(5rem,100%),1fr))] gap-1 rounded-[1rem] bg-neutral-soft p-1"
    >
      {options.map(({ value: optionValue, label: optionLabel, icon: Icon, disabled }) => (
        <Radio.Root
          key={optionValue}
          value={optionValue}
          disabled={disabled}
          nativeButton
          render={<button type="button" />}
          className="inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-2 text-sm font-semibold text-ink-muted sm:px-3 transition-colors hover:text-ink data-checked:bg-surface-raised data-checked:text-ink data-checked:shadow-card data-disabled:opacity-50"
        >
          {Icon && <Icon aria-hidden className="size-4.5 shrink-0" />}
          {optionLabel}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
