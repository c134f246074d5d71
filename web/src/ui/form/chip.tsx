import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  pressed: boolean;
  onPressedChange: (pressed: boolean) => void;
  children: ReactNode;
}

/** A toggle among others of its kind: a filter. */
export function Chip({ pressed, onPressedChange, children }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onPressedChange(!pressed)}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line-strong/60 bg-surface-raised px-4 font-semibold text-sm transition-colors hover:border-line-strong aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
    >
      {pressed && <Check aria-hidden className="-ml-1 size-4" strokeWidth={3} />}
      {children}
    </button>
  );
}
