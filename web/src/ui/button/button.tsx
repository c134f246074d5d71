import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonStyle } from './button-style.ts';
import { Spinner } from './spinner.tsx';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'>, ButtonLook {
  /** Before the label. */
  icon?: LucideIcon | undefined;
  /** In progress: can't be pressed again, keeps its focus and its width. */
  busy?: boolean | undefined;
}

export function Button({
  variant,
  size,
  wide,
  pill,
  stacked,
  className,
  icon: Icon,
  busy = false,
  disabled = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // Not `disabled` while busy, because the browser would remove the focus.
      type={busy ? 'button' : type}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={buttonStyle({ variant, size, wide, pill, stacked, className })}
    >
      {busy ? (
        <Spinner className="size-[1.15em]" />
      ) : (
        Icon && <Icon aria-hidden className="size-[1.15em] shrink-0" />
      )}
      {children}
    </button>
  );
}
