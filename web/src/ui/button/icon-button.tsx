import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from '#ui/class-names.ts';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  icon: LucideIcon;
  /** What it does, for screen readers and the tooltip. */
  label: string;
  /** `floating` is above content. */
  variant?: 'ghost' | 'outline' | 'danger' | 'floating' | undefined;
  className?: string | undefined;
}

const variants = {
  ghost: 'rounded-control text-ink-muted hover:bg-neutral-soft hover:text-ink',
  outline: 'rounded-control border border-line bg-surface-raised text-ink hover:border-line-strong',
  danger: 'rounded-control text-danger hover:bg-danger-soft',
  floating: 'rounded-full bg-surface-overlay/90 text-ink-muted hover:text-ink',
} as const;

/** 44 px. Accepts a ref and any button prop, so it can be the trigger of a menu or popover. */
export function IconButton({
  icon: Icon,
  label,
  variant = 'ghost',
  type = 'button',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(
        'inline-grid size-11 shrink-0 place-items-center transition-colors',
        'disabled:pointer-events-none disabled:opacity-50',
        variants[variant],
        className,
      )}
    >
      <Icon aria-hidden className="size-5" />
    </button>
  );
}
