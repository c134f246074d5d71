import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { choiceRowStyle } from './choice-row-style.ts';

interface CheckboxProps {
  label: ReactNode;
  /** A second, less prominent line. */
  description?: ReactNode;
  /** At the end of the row, such as a price. */
  trailing?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  name?: string | undefined;
}

/** Yes or no, or one of several options that can be combined. The whole row is clickable. */
export function Checkbox({
  label,
  description,
  trailing,
  checked,
  onCheckedChange,
  disabled = false,
  name,
}: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control.
    <label className={choiceRowStyle}>
      <BaseCheckbox.Root
        checked={checked}
        onCheckedChange={(next) => onCheckedChange(next)}
        disabled={disabled}
        name={name}
        className="grid size-6 shrink-0 place-items-center rounded-lg border-2 border-line-strong bg-surface-raised transition-colors data-checked:border-accent data-checked:bg-accent"
      >
        <BaseCheckbox.Indicator className="text-on-accent">
          <Check aria-hidden strokeWidth={3.5} className="size-4" />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <span className="wrap-anywhere min-w-0 flex-1">
        <span className="block font-medium">{label}</span>
        {description && <span className="block text-sm text-ink-muted">{description}</span>}
      </span>
      {trailing && <span className="numeric shrink-0 text-sm text-ink-muted">{trailing}</span>}
    </label>
  );
}
