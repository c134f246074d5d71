import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style.ts';
import { Spinner } from './spinner.tsx';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `primary` once per view; `danger` only for what can't be undone. */
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Before the label. */
  icon?: LucideIcon | undefined;
  /** As wide as its container. */
  wide?: boolean | undefined;
  /** In progress: can't be pressed again, keeps its focus and its width. */
  busy?: boolean | undefined;
  /** For positioning, not for its looks. */
  className?: string | undefined;
}

export function Button({
  variant = 'secondary',
  size = 'md',
  icon: Icon,
  wide = false,
  busy = false,
  disabled = false,
  type = 'button',
  onClick,
  className,
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
      className={buttonStyle(variant, size, wide, className)}
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
