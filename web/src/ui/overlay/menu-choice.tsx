import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import { menuRowStyle } from './menu-style.ts';

interface MenuChoiceProps<Value extends string> {
  /** What the choice is about; for screen readers, not shown. */
  label: string;
  /** On every row. */
  icon: LucideIcon;
  value: Value;
  /** Only called if another option is chosen. */
  onValueChange: (value: Value) => void;
  options: readonly {
    readonly value: Value;
    readonly label: string;
    /** The language of the label, if it isn't the page's. */
    readonly lang?: string;
  }[];
}

/** One of a few options, each a row of a menu. */
export function MenuChoice<Value extends string>({
  label,
  icon: Icon,
  value,
  onValueChange,
  options,
}: MenuChoiceProps<Value>) {
  return (
    <BaseMenu.RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next: Value) => {
        if (next !== value) onValueChange(next);
      }}
    >
      {options.map((option) => (
        <BaseMenu.RadioItem
          key={option.value}
          value={option.value}
          lang={option.lang}
          closeOnClick
          className={menuRowStyle}
        >
          <Icon aria-hidden className="size-4.5 shrink-0 opacity-80" />
          <span className="flex-1">{option.label}</span>
          <BaseMenu.RadioItemIndicator>
            <Check aria-hidden className="size-4.5" />
          </BaseMenu.RadioItemIndicator>
        </BaseMenu.RadioItem>
      ))}
    </BaseMenu.RadioGroup>
  );
}
