import { Fragment, type ReactNode, useEffect, useId, useRef } from 'react';

interface ChoiceGridProps<Value extends string> {
  /** What is being chosen; for screen readers only. */
  label: string;
  /** Null before a choice. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    /** Smaller text under the label: "Full". */
    readonly note?: string | undefined;
    /** Heading above the first of those that share it: "Morning". */
    readonly section?: string | undefined;
    readonly disabled?: boolean;
  }[];
  /** Id of the element with the error. */
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
}

/**
 * Choose one of many short values, side by side, such as the times of a day. Uses the browser's own
 * radio buttons: Tab reaches the first enabled one, and arrow keys skip disabled ones.
 */
export function ChoiceGrid<Value extends string>({
  label,
  value,
  onValueChange,
  options,
  describedBy,
  invalid = false,
}: ChoiceGridProps<Value>) {
  const name = useId();
  const group = useRef<HTMLDivElement>(null);

  // Many don't fit, so scroll the chosen one into view. scrollIntoView would move the page, too.
  useEffect(() => {
    const chosen = group.current?.querySelector('input:checked')?.parentElement;
    if (!group.current || !chosen || value === null) return;
    const { offsetTop, offsetHeight } = chosen;
    const { scrollTop, clientHeight } = group.current;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight) {
      group.current.scrollTo({ top: offsetTop - clientHeight / 2 + offsetHeight / 2 });
    }
  }, [value]);

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className="relative grid max-h-58 grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-2 overflow-y-auto overscroll-contain rounded-control p-1"
    >
      {options.map((option, index) => (
        <Fragment key={option.value}>
          {option.section !== undefined && option.section !== options[index - 1]?.section && (
            <p aria-hidden className="col-span-full pt-1 font-semibold text-ink-muted text-sm">
              {option.section}
            </p>
          )}
          <label className="relative block text-center">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onValueChange(option.value)}
              className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-control disabled:cursor-not-allowed"
            />
            <span className="numeric pointer-events-none flex min-h-11 items-center justify-center text-center rounded-control border border-line-strong/60 bg-surface-raised px-2 font-semibold text-sm leading-tight transition-colors peer-checked:border-accent peer-checked:bg-accent peer-checked:text-on-accent peer-hover:border-line-strong peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 peer-disabled:border-line peer-disabled:bg-surface-sunken peer-disabled:text-ink-muted">
              {option.note === undefined ? (
                option.label
              ) : (
                <>
                  <s>{option.label}</s> <span className="text-xs">{option.note}</span>
                </>
              )}
            </span>
          </label>
        </Fragment>
      ))}
    </div>
  );
}
