import { classNames } from '#ui/class-names.ts';

export interface ButtonLook {
  /** `primary` once per view; `danger` only for what can't be undone. */
  variant?: 'primary' | 'secondary' | 'soft' | 'ghost' | 'danger' | 'ghost-danger' | undefined;
  size?: 'xs' | 'compact' | 'sm' | 'md' | 'lg' | 'touch' | 'xl' | undefined;
  /** As wide as its container. */
  wide?: boolean | undefined;
  /** With round ends: floats above content, or stands next to a search field. */
  pill?: boolean | undefined;
  /** Two lines of text, one below the other. */
  stacked?: boolean | undefined;
  /** For positioning, not for its looks. */
  className?: string | undefined;
}

const base =
  'inline-flex max-w-full shrink-0 select-none justify-center text-center font-semibold ' +
  'leading-tight transition-[background-color,border-color,color,scale] ' +
  'active:scale-[0.98] aria-disabled:pointer-events-none aria-disabled:opacity-55 ' +
  'aria-busy:opacity-80 disabled:pointer-events-none disabled:opacity-55';

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  secondary:
    'border border-line-strong/60 bg-surface-raised text-ink hover:border-line-strong hover:bg-surface-sunken',
  soft: 'bg-accent-soft text-accent-ink hover:bg-accent hover:text-on-accent',
  ghost: 'text-ink hover:bg-neutral-soft',
  danger: 'bg-danger text-on-danger hover:bg-danger-hover',
  'ghost-danger': 'text-danger hover:bg-neutral-soft',
} as const satisfies Record<NonNullable<ButtonLook['variant']>, string>;

const sizes = {
  // These two where several stand in little space.
  xs: 'touch-target min-h-9 px-2 text-sm',
  compact: 'min-h-11 px-2 text-[0.9375rem]',
  sm: 'touch-target min-h-9 px-3 text-sm',
  md: 'min-h-11 px-4 text-[0.9375rem]',
  lg: 'min-h-13 px-6 text-base',
  // For walls and wet hands.
  touch: 'min-h-14 px-6 text-base',
  xl: 'min-h-17 px-6 text-2xl',
} as const satisfies Record<NonNullable<ButtonLook['size']>, string>;

/** The classes of a button, and of a link that looks like one. */
export function buttonStyle({
  variant = 'secondary',
  size = 'md',
  wide = false,
  pill = false,
  stacked = false,
  className,
}: ButtonLook): string {
  return classNames(
    base,
    variants[variant],
    sizes[size],
    stacked ? 'flex-col items-start py-1.5' : 'items-center gap-2',
    pill ? 'rounded-full' : 'rounded-control',
    wide && 'w-full',
    className,
  );
}
