import { Switch as BaseSwitch } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { choiceRowStyle } from './choice-row-style.ts';

interface SwitchProps {
  label: ReactNode;
  description?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
}

/**
 * On or off, effective immediately: sold out, ordering paused. For forms with a save button:
 * Checkbox.
 */
export function Switch({
  label,
  description,
  checked,
  onCheckedChange,
  disabled = false,
}: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control.
    <label className={choiceRowStyle}>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{label}</span>
        {description && <span className="block text-sm text-ink-muted">{description}</span>}
      </span>
      <BaseSwitch.Root
        checked={checked}
        onCheckedChange={(next) => onCheckedChange(next)}
        disabled={disabled}
        className="flex h-7 w-12 shrink-0 items-center rounded-full border-2 border-line-strong bg-neutral-soft px-0.5 transition-colors data-checked:border-accent data-checked:bg-accent"
      >
        <BaseSwitch.Thumb className="size-5 rounded-full bg-line-strong transition-[translate,background-color] data-checked:translate-x-5 data-checked:bg-on-accent" />
      </BaseSwitch.Root>
    </label>
  );
}
