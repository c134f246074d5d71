import { Button as BaseButton } from '@base-ui/react/button';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style.ts';
import { Spinner } from './spinner.tsx';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `primary` once per view; `danger` only for what cannot be undone. */
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Before the words. */
  icon?: LucideIcon | undefined;
  /** As wide as its container. */
  wide?: boolean | undefined;
  /** Under way: cannot be pressed again, keeps its focus and its width. */
  busy?: boolean | undefined;
  /** For placing it, not for its looks. */
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
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      {...rest}
      type={type}
      disabled={disabled || busy}
      focusableWhenDisabled={busy}
      aria-busy={busy || undefined}
      className={buttonStyle(variant, size, wide, className)}
    >
      {busy ? (
        <Spinner className="size-[1.15em]" />
      ) : (
        Icon && <Icon aria-hidden className="size-[1.15em] shrink-0" />
      )}
      {children}
    </BaseButton>
  );
}
