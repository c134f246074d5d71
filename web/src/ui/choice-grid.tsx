import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { type ReactNode, useEffect, useRef } from 'react';

interface ChoiceGridProps<Value extends string> {
  /** What is chosen; read out, not shown. */
  label: string;
  /** Null while nothing is chosen. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    /** Beneath the label, smaller: "Full". */
    readonly note?: string | undefined;
    readonly disabled?: boolean;
  }[];
  /** The id of what is wrong with the choice. */
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
}

/** One of many short things, side by side: the times of a day. Arrow keys go from one to the next. */
export function ChoiceGrid<Value extends string>({
  label,
  value,
  onValueChange,
  options,
  describedBy,
  invalid = false,
}: ChoiceGridProps<Value>) {
  const group = useRef<HTMLDivElement>(null);

  // Many do not fit: the chosen one is in view. Not scrollIntoView, which would move the page, too.
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLElement>('[data-checked]');
    if (!group.current || !chosen || value === null) return;
    const { offsetTop, offsetHeight } = chosen;
    const { scrollTop, clientHeight } = group.current;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight) {
      group.current.scrollTo({ top: offsetTop - clientHeight / 2 + offsetHeight / 2 });
    }
  }, [value]);

  return (
    <RadioGroup<Value | ''>
      ref={group}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={value ?? ''}
      onValueChange={(next) => {
        if (next !== '') onValueChange(next);
      }}
      className="relative grid max-h-58 grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-2 overflow-y-auto overscroll-contain rounded-control p-1"
    >
      {options.map((option) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          nativeButton
          render={<button type="button" />}
          className="numeric grid min-h-11 place-content-center rounded-control border border-line-strong/60 bg-surface-raised px-2 text-center font-semibold text-sm leading-tight transition-colors hover:border-line-strong data-checked:border-accent data-checked:bg-accent data-checked:text-on-accent data-disabled:border-line data-disabled:bg-surface-sunken data-disabled:text-ink-muted"
        >
          {option.note === undefined ? (
            option.label
          ) : (
            <>
              <s>{option.label}</s>
              <span className="text-xs">{option.note}</span>
            </>
          )}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
