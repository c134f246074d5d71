import { classNames } from '#ui/class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'soft' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg' | 'xl';

const base =
  'inline-flex max-w-full shrink-0 select-none items-center justify-center gap-2 rounded-control text-center ' +
  'font-semibold leading-tight transition-[background-color,border-color,color,scale] ' +
  'active:scale-[0.98] aria-disabled:pointer-events-none aria-disabled:opacity-55 ' +
  'aria-busy:opacity-80 disabled:pointer-events-none disabled:opacity-55';

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  secondary:
    'border border-line-strong/60 bg-surface-raised text-ink hover:border-line-strong hover:bg-surface-sunken',
  soft: 'bg-accent-soft text-accent-ink hover:bg-accent hover:text-on-accent',
  ghost: 'text-ink hover:bg-neutral-soft',
  danger: 'bg-danger text-on-danger hover:bg-danger-hover',
} as const satisfies Record<ButtonVariant, string>;

const sizes = {
  sm: 'touch-target min-h-9 px-3 text-sm',
  md: 'min-h-11 px-4 text-[0.9375rem]',
  lg: 'min-h-13 px-6 text-base',
  // For walls and wet hands.
  xl: 'min-h-17 px-6 text-2xl',
} as const satisfies Record<ButtonSize, string>;

/** The classes of a button, and of a link that looks like one. */
export function buttonStyle(
  variant: ButtonVariant,
  size: ButtonSize,
  isWide: boolean,
  className?: string,
): string {
  return classNames(base, variants[variant], sizes[size], isWide && 'w-full', className);
}
