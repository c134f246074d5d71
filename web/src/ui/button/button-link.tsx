import type { LucideIcon } from 'lucide-react';
import { Link, type LinkProps } from 'react-router-dom';
import { type ButtonLook, buttonStyle } from './button-style.ts';

interface ButtonLinkProps extends Omit<LinkProps, 'className'>, ButtonLook {
  icon?: LucideIcon | undefined;
}

/** A link that looks like a button. */
export function ButtonLink({
  variant,
  size,
  wide,
  pill,
  stacked,
  className,
  icon: Icon,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonStyle({ variant, size, wide, pill, stacked, className })}>
      {Icon && <Icon aria-hidden className="size-[1.15em] shrink-0" />}
      {children}
    </Link>
  );
}
